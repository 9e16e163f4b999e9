import { expect, test } from "vitest";
import type { LintResult } from "../engine/types.js";
import { lintTestDocument } from "../testing/lint-test-document.js";
import { defineRequirement } from "./define-requirement.js";
import type { Outcome, ProviderView } from "./types.js";

const text = "# Agreement\n\n1. Supplier runs the site.\n\n2. Supplier makes a backup of it each night.";

async function lint(outcome: Outcome, view?: ProviderView): Promise<LintResult> {
  const rule = defineRequirement({
    id: "test/backups",
    subject: "backups",
    severity: "error",
    appliesTo: { msa: "required" },
    docs: { summary: "s", why: "w", fix: "f" },
    elements: {},
    ...(view === undefined ? {} : { forProvider: view }),
    messages: { adverse: "Bad for {{customer}}." },
    modelClause: "{provider} makes backups.",
    assess: ({ document }) => ({ outcome, evidence: outcome === "missing" ? [] : document.sentences.slice(1, 2) }),
  });
  return (await lintTestDocument(rule, { text, kind: "msa", perspective: "provider" })).result;
}

test.each<Outcome>(["satisfied", "weak", "adverse", "missing"])(
  "a requirement that says nothing of the provider is not asked: %s",
  async (outcome) => {
    const { findings, assessments } = await lint(outcome);
    expect(findings).toEqual([]);
    expect(assessments).toMatchObject([
      { outcome: "not-applicable", reason: "it protects the customer, not the provider" },
    ]);
  },
);

test("the same for both sides: the finding, its words and its suggestion stay", async () => {
  const { findings } = await lint("adverse", "same");
  expect(findings).toMatchObject([{ outcome: "adverse", messageId: "adverse", suggestions: [{}] }]);
  expect((await lint("missing", { missing: "missing" })).findings).toMatchObject([{ messageId: "missing" }]);
});

test("what protects the customer burdens the provider: its own words, no suggestion", async () => {
  const { findings, assessments } = await lint("satisfied", { satisfied: "adverse" });
  expect(findings).toMatchObject([
    { severity: "error", messageId: "againstProvider", suggestions: [], evidence: [{ clause: "2" }] },
  ]);
  expect(findings[0]?.message).toMatch(/^The clause on backups works against (?:the )?(?:Supplier|Provider)\.$/);
  expect(assessments).toMatchObject([{ outcome: "adverse" }]);
});

test("what the customer would miss is no loss to the provider", async () => {
  const { findings, assessments } = await lint("missing", { missing: "satisfied" });
  expect(findings).toEqual([]);
  expect(assessments).toMatchObject([{ outcome: "satisfied" }]);
});

test("a question of its own is asked in place of the customer's, and no wording of the customer's is suggested", async () => {
  const rule = defineRequirement({
    id: "test/backups",
    subject: "backups",
    severity: "error",
    appliesTo: { msa: "required" },
    docs: { summary: "s", why: "w", fix: "f" },
    elements: {},
    messages: { endless: "{{provider}} makes backups without an end." },
    modelClause: "{provider} makes backups.",
    when: () => ({ applies: false, reason: "nobody wants backups" }),
    assess: ({ document }) => ({ outcome: "satisfied", evidence: document.sentences }),
    assessForProvider: ({ document }) => ({
      outcome: "adverse",
      messageId: "endless",
      evidence: document.sentences.slice(1, 2),
    }),
  });
  const run = async (perspective: "customer" | "provider") =>
    (await lintTestDocument(rule, { text, kind: "msa", perspective })).result;
  const { findings } = await run("provider");
  expect(findings).toMatchObject([{ outcome: "adverse", messageId: "endless", suggestions: [] }]);
  expect((await run("customer")).assessments).toMatchObject([{ outcome: "not-applicable" }]);
});
