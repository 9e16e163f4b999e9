import { expect, test } from "vitest";
import type { DocumentKind } from "../analysis/types.js";
import type { LintResult } from "../engine/types.js";
import { lintTestDocument } from "../testing/lint-test-document.js";
import { defineRequirement } from "./define-requirement.js";

const like = { start: -1, grams: new Map([["copi", new Map([["", 0]])]]), weights: Float32Array.of(6) };
const clause = "2. Supplier puts copies of it in a vault each night.";

async function lint(text: string, kind: DocumentKind = "msa", trigger = true): Promise<LintResult> {
  const rule = defineRequirement({
    id: "test/backups",
    subject: "backups",
    severity: "error",
    appliesTo: { msa: "required", sow: "deferrable", sla: "optional" },
    docs: { summary: "s", why: "w", fix: "f" },
    elements: { frequency: "how often" },
    modelClause: "{provider} makes backups.",
    likeness: () => like,
    when: () => ({ applies: trigger, reason: "nothing is stored" }),
    assess: ({ document }) => {
      const evidence = document.sentences.filter((sentence) => document.quote(sentence).includes("backup"));
      return { outcome: evidence.length > 0 ? "satisfied" : "missing", evidence };
    },
  });
  return (await lintTestDocument(rule, { text, kind })).result;
}

test("a passage with the words of such clauses is weak, one step lower, to be read", async () => {
  const { findings, assessments } = await lint(`1. Supplier runs the site.\n\n${clause}`);
  expect(findings).toMatchObject([
    {
      severity: "warning",
      outcome: "weak",
      messageId: "alike",
      location: { clause: "2" },
      suggestions: [{ message: "Wording on backups to ask for" }],
    },
  ]);
  expect(findings[0]?.message).toMatch(/^This reads like a clause on backups, by its words only: read whether it/);
  expect(assessments).toMatchObject([
    {
      outcome: "weak",
      alike: true,
      missingElements: [],
      reason: "it has “copies”",
      evidence: [{ quote: clause.slice(3) }],
    },
  ]);
});

test("such a passage also says that the matter is there, though its words were not known", async () => {
  expect((await lint(clause, "msa", false)).assessments).toMatchObject([{ outcome: "weak", alike: true }]);
  expect((await lint("1. Supplier runs the site.", "msa", false)).assessments).toMatchObject([
    { outcome: "not-applicable", reason: "nothing is stored" },
  ]);
  expect((await lint(clause, "sla", false)).assessments).toMatchObject([{ outcome: "not-applicable" }]);
});

test("what the rule finds itself needs no likeness", async () => {
  const { findings, assessments } = await lint(`1. Supplier makes a backup of the site each night.\n\n${clause}`);
  expect(findings).toEqual([]);
  expect(assessments[0]).not.toHaveProperty("alike");
});

test("without such words the clause is missing", async () => {
  const { findings } = await lint("1. Supplier runs the site for Customer every day.");
  expect(findings).toMatchObject([{ messageId: "missing", severity: "error" }]);
});

test("a document that may leave it out, or has a parent, is not held to a likeness", async () => {
  expect((await lint(clause, "sla")).assessments).toMatchObject([{ outcome: "missing" }]);
  const parent =
    "This Statement of Work is entered into under the Master Services Agreement dated 1 May 2024 between Customer and Supplier.";
  expect((await lint(`${parent}\n\n${clause}`, "sow")).assessments).toMatchObject([{ outcome: "deferred" }]);
});
