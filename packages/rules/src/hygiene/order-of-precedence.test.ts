import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./order-of-precedence.js";

interface TestText {
  readonly text: string;
  readonly kind: "msa" | "sow" | "order-form";
}
const frame =
  "The Supplier shall do the work of each Statement of Work. A Statement of Work is signed by both parties.";
const msa = (
  words: string,
  [provider, customer]: readonly [string, string] = ["Tailspin Ltd", "Northwind Ltd"],
): TestText => ({
  text: `# Master Services Agreement

This agreement is between ${customer} ("Customer") and ${provider} ("Supplier").

1. ${frame}

2. ${words}
`,
  kind: "msa",
});
const sow = (words: string): TestText => ({
  text: `# Statement of Work

This Statement of Work is entered into under the Master Services Agreement dated 4 May 2026 between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. The Supplier migrates the shop. Each Statement of Work has a number. ${words}
`,
  kind: "sow",
});

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa(
      "If they conflict, the order of precedence is:\n\n1. this agreement;\n2. each Statement of Work; and\n3. the price list.",
    ),
    msa("In the event of a conflict between this Agreement and a Statement of Work, this Agreement shall prevail."),
    msa("If there is any inconsistency between a Statement of Work and these terms, these terms take precedence."),
    msa("In case of contradictions, this Agreement precedes the Statements of Work."),
    sow("If this SOW and the MSA disagree, the MSA wins."),
    {
      name: "change orders are none of the papers that are ranked",
      ...msa(
        "If this Agreement and a Statement of Work conflict, this Agreement prevails. Change Orders are signed. Change Orders are numbered.",
      ),
    },
    {
      name: "data terms that are an annex rank with the annexes",
      ...msa(
        "This Agreement, each Statement of Work and the annexes, 1 Prices and 2 Data Processing Agreement, belong together. Where they differ, this Agreement prevails, then each Statement of Work, then the annexes. The Data Processing Agreement holds for personal data.\n\n# Annex 1\n\nThe price is EUR 9.\n\n# Annex 2\n\nThe Supplier follows instructions.",
      ),
    },
    {
      name: "among the definitions",
      text: msa("The Supplier hosts the shop.").text.replace(
        "1. ",
        "# Definitions\n\n1.1 **Shop**: the web shop of Customer.\n\n1.2 If there is a conflict, the clauses prevail over each Statement of Work.\n\n# Work\n\n1. ",
      ),
      kind: "msa",
    },
    msa("These terms will control over any conflicting term of a SOW."),
    msa(
      "The documents of the contract apply in the following order of precedence: the clauses, then the schedules, then each statement of work.",
    ),
    {
      ...msa("Where parts disagree, these rank as follows."),
      text: "This Agreement is between Northwind Ltd (the Customer) and Tailspin Ltd (the Supplier). The Supplier hosts the shop.",
      outcome: "not-applicable",
      reason: "it is one document",
    },
    sow("If this Statement of Work conflicts with the agreement, the agreement controls."),
    {
      name: "as asked for",
      ...msa(
        "In the event of a conflict between this Agreement and a Statement of Work, this Agreement shall prevail.",
      ),
      options: { expected: ["agreement", "work"] },
    },
    {
      name: "a list as asked for",
      ...msa(
        "The documents of the contract apply in the following order of precedence: the clauses, then the schedules, then each statement of work.",
      ),
      options: { expected: ["agreement", "attachments", "work"] },
    },
    {
      name: "from the provider's side, no loss",
      ...msa("In case of conflict with a Statement of Work, the Supplier's standard terms shall prevail."),
      perspective: "provider",
    },
  ],
  invalid: [
    {
      name: "near miss: which meaning holds",
      text: msa("The Supplier hosts the shop.").text.replace(
        "1. ",
        "# Definitions\n\n1.1 **Shop**: the web shop of Customer.\n\n1.2 If terms in a Statement of Work are inconsistent with the meanings in this Agreement, the definitions of this Agreement control.\n\n# Work\n\n1. ",
      ),
      kind: "msa",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      ...msa("This agreement is governed by the laws of Ireland without regard to its conflict of laws rules."),
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      ...msa("If the English version is inconsistent with a translation, the English version prevails."),
      findings: [{ messageId: "missing" }],
    },
    {
      ...msa(
        "In the event of a conflict between this Agreement and a Purchase Order, this Agreement shall govern. The Customer sends a Purchase Order.",
      ),
      findings: [
        {
          messageId: "weak",
          severity: "info",
          message: "The documents are ranked, but the ranking lacks a rank for statements of work.",
        },
      ],
      missingElements: ["work"],
    },
    {
      ...msa("In case of conflict with a Statement of Work, the Supplier's standard terms shall prevail."),
      findings: [{ messageId: "adverse", severity: "warning", clause: "2" }],
    },
    {
      ...msa("In case of conflict with a Statement of Work, the Supplier's standard terms shall prevail.", [
        "Northwind Ltd",
        "Tailspin Ltd",
      ]),
      findings: [{ messageId: "adverse", message: "Where documents disagree, the terms of the Supplier itself hold." }],
    },
    {
      ...msa("If they conflict, the order of precedence is:\n\n1. this agreement;\n2. the price list."),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
      missingElements: ["work"],
    },
    { ...sow("The work begins in May."), findings: [{ messageId: "deferred", severity: "info" }] },
    {
      name: "turned around",
      ...msa(
        "In the event of a conflict between this Agreement and a Statement of Work, the Statement of Work shall prevail.",
      ),
      options: { expected: ["agreement", "work"] },
      outcome: "weak",
      findings: [{ messageId: "otherOrder" }],
    },
    {
      name: "a list turned around",
      ...msa(
        "The documents of the contract apply in the following order of precedence: each statement of work, then the schedules, then the clauses.",
      ),
      options: { expected: ["agreement", "work"] },
      outcome: "weak",
      findings: [{ messageId: "otherOrder" }],
    },
  ],
});
