import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { assigning, msa as bare } from "../testing/contracts.js";
import rule from "./moral-rights-and-further-assurances.js";

const { msa, names, sow } = assigning;

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "9. Supplier shall sign all documents needed to perfect Customer's title, for two years after completion and thereafter.",
      "9. Supplier shall keep its books for three years after termination and shall sign all documents needed for Customer's title.",
      "9. Supplier shall make every effort and shall sign all documents that Customer needs for its title.",
      "9. Supplier shall sign, and use its best efforts to have its staff sign, all documents needed for Customer's title.",
      "9. Supplier shall assist Customer in its efforts to execute, record and perfect assignments of its rights.",
      "9. Supplier shall sign all documents needed for Customer's title, and Customer shall pay for the time at Supplier's usual rates.",
    ].map((text) => ({ name: `firm: ${text}`, ...msa(text) })),
    {
      name: "all of it",
      ...msa(
        "9. Supplier waives all moral rights in the Deliverables, shall sign all documents that are needed to perfect Customer's title to them, and appoints Customer as its attorney-in-fact to sign such assignments.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names(
        "9. Osprey agrees to execute such further instruments as Fernhill needs to record its ownership of the work product.",
      ),
      missingElements: ["moral", "attorney"],
    },
    {
      name: "at the customer's cost",
      ...msa(
        "9. At Customer's cost Supplier shall sign all documents needed to record Customer's title, also after the end.",
      ),
    },
    {
      name: "a duty beside a right",
      ...msa("9. Supplier shall sign all deeds that Customer needs for its title and may send its costs to Customer."),
    },
    {
      name: "nothing assigned",
      ...bare("9. Supplier shall clean the offices."),
      outcome: "not-applicable",
    },
    {
      name: "an exclusive licence",
      ...msa(
        "9. Supplier shall sign all documents that are needed to perfect Customer's title to the Deliverables. As far as title cannot pass, Supplier grants Customer an exclusive, transferable licence to exploit the Deliverables.",
      ),
      options: { jurisdiction: "EU-civil" },
    },
  ],
  invalid: [
    {
      name: "moral rights only",
      ...msa("9. Supplier waives all moral rights in the Deliverables."),
      missingElements: ["assurances"],
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "the reader asks for more",
      ...names("9. Osprey shall sign all documents that Fernhill needs to record its title to the work product."),
      options: { requireElements: ["moral"] },
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    ...[
      "9. Supplier shall endeavour to sign the documents that Customer needs to record its title.",
      "9. Supplier shall sign deeds of assignment at its daily rate.",
      "9. Supplier shall sign documents that evidence Customer's title if asked before delivery, but not thereafter.",
      "9. For three months after completion Supplier shall sign the papers that Customer needs for its title.",
      "9. Supplier shall sign title papers, subject to its board's approval of each.",
      "9. Supplier shall sign papers on the ownership of the Deliverables where its costs are paid in advance.",
    ].map((text) => ({
      name: `limited: ${text}`,
      ...msa(text),
      outcome: "weak" as const,
      findings: [{ messageId: "limited" as const, severity: "info" as const }],
    })),
    ...[
      "9. Supplier has no duty to sign any document in support of Customer's title.",
      "9. Supplier need not sign papers that record Customer's title.",
    ].map((text) => ({
      name: `near miss: ${text}`,
      ...msa(text),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" as const }],
    })),
    {
      name: "nothing",
      ...msa("9. Supplier shall deliver in May."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
    {
      name: "near miss: other documents",
      ...msa("9. Supplier shall sign the minutes of each meeting and the other documents of the project."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("9. Customer shall sign all documents needed to record the patents of Supplier."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
    {
      name: "a statement of work",
      ...sow("9. Supplier shall deliver in May."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "no exclusive licence",
      ...msa("9. Supplier shall sign all documents that are needed to perfect Customer's title to the Deliverables."),
      options: { jurisdiction: "EU-civil" },
      outcome: "weak",
      findings: [{ messageId: "noExploitation" }],
    },
  ],
});
