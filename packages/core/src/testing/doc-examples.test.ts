import { describe, expect, it } from "vitest";
import { defineRequirement } from "../rule/define-requirement.js";
import { defineRule } from "../rule/define-rule.js";
import type { Rule } from "../rule/types.js";
import { testDocPage } from "./doc-examples.js";

const docs = { summary: "s", why: "w", fix: "f", references: [{ title: "ISO 9001, 8.4", verified: "M" }] } as const;

const backups = defineRequirement({
  id: "test/backups",
  subject: "backups",
  severity: "error",
  appliesTo: { msa: "required" },
  docs,
  elements: { monthly: "a monthly test" },
  schema: { type: "object", properties: { word: { type: "string" } }, additionalProperties: false },
  defaultOptions: { word: "backup" },
  modelClause: "{provider} tests\nbackups monthly.",
  assess({ document, options }) {
    const evidence = document.sentences.filter((sentence) => document.quote(sentence).includes(`A ${options.word}`));
    if (evidence.length === 0) return { outcome: "missing" };
    return document.text.includes("monthly") ? { outcome: "satisfied", evidence } : { outcome: "weak", evidence };
  },
});

const noEtc = defineRule({
  meta: { id: "test/no-etc", severity: "info", docs, messages: { open: "Open list" } },
  create: ({ document, report }) => ({
    Sentence(node) {
      if (document.quote(node).endsWith("etc.")) report({ messageId: "open", at: node });
    },
  }),
});

const fence = (info: string, text: string) => `\`\`\`markdown ${info}\n${text}\n\`\`\``;

const backupsPage = [
  "# test/backups",
  "## What it checks",
  "That there are backups.",
  "## Why it matters",
  "Disks fail.",
  "## Examples",
  fence("satisfied", "1. A backup is tested monthly."),
  fence("weak", "1. A backup is made."),
  fence("missing", "1. Supplier sells pens."),
  fence("near-miss", "1. The backup singer sings."),
  fence("near-miss=weak", "1. A backup singer sings."),
  fence("not-applicable kind=nda", "1. Pens are secret."),
  "```json\n{}\n```",
  "## Options",
  "`word`: the word.",
  "## Model clause",
  "> {provider} tests backups monthly.",
  "## References",
  "- ISO 9001, 8.4",
  "## When to turn it off",
  "Never.",
].join("\n\n");

const noEtcPage = [
  "# test/no-etc",
  "## What it checks",
  "Lists.",
  "## Why it matters",
  "They end.",
  "## Examples",
  fence("valid", "1. Paper."),
  fence("invalid open open", "1. Supplier sells paper etc.\n\n2. Supplier sells ink etc."),
  "## References",
  "ISO 9001, 8.4",
  "## When to turn it off",
  "Never.",
].join("\n\n");

/** Errors of the tests that a page declares, by name; tests that pass are not among them. */
async function faultsOf(rule: Rule, page: string): Promise<{ tests: number; faults: Record<string, string> }> {
  const tests: [string, () => Promise<void>][] = [];
  testDocPage(rule, page, {
    describe: (_name, body) => {
      body();
    },
    it: (name, body) => void tests.push([name, body]),
  });
  const faults: Record<string, string> = {};
  for (const [name, body] of tests) {
    await body().catch((error: unknown) => {
      faults[name] = error instanceof Error ? error.message : String(error);
    });
  }
  return { tests: tests.length, faults };
}

const shape = "has the shape of a page and says what the rule says";

describe("testDocPage", () => {
  it("passes right pages, and runs each Markdown fence", async () => {
    expect(await faultsOf(backups, backupsPage)).toEqual({ tests: 7, faults: {} });
    expect(await faultsOf(noEtc, noEtcPage)).toEqual({ tests: 3, faults: {} });
  });

  it.each([
    ["title", ["# test/backups", "# Backups"], "The title must be “test/backups”, not “Backups”"],
    ["section", ["## Why it matters", "## Why"], "The sections must be What it checks, Why it matters"],
    ["empty section", ["Never.", ""], "The section “When to turn it off” is empty"],
    ["option", ["`word`: the word.", "None."], "The option `word` is not explained"],
    [
      "model clause",
      ["> {provider} tests backups monthly.", "> {provider} tests."],
      "The model clause is not the rule's own",
    ],
    ["reference", ["- ISO 9001, 8.4", "- None"], "The reference “ISO 9001, 8.4” is not on the page"],
    ["satisfied example", ["markdown satisfied", "text satisfied"], "There is no example that is “satisfied”"],
  ] as const)("refuses a page with a wrong %s", async (_name, [from, to], message) => {
    const { faults } = await faultsOf(backups, backupsPage.replace(from, to));
    expect(faults[shape]).toContain(message);
  });

  it.each([
    ["markdown weak", "markdown adverse", 'expected "adverse", got "weak"'],
    ["markdown near-miss\n", "markdown near-miss=weak\n", 'expected "weak", got "missing"'],
    ["markdown near-miss=weak", "markdown near-miss", 'expected "missing", got "weak"'],
    ["markdown weak", "markdown bad", "no outcome “bad”"],
    ["markdown weak", "markdown", "no outcome “”"],
    ["kind=nda", "kind=memo", "no kind of document “memo”"],
  ])("fails an example with %j as %j", async (from, to, message) => {
    const { faults } = await faultsOf(backups, backupsPage.replace(from, to));
    expect(Object.values(faults).join("\n")).toContain(message);
    expect(faults[shape]).toBeUndefined();
  });

  it.each([
    ["invalid open open", "invalid open", "message ids of the findings"],
    ["invalid open open", "invalid", "The info string"],
    ["markdown valid", "markdown invalid open", "message ids of the findings"],
  ])("fails a check's example with %j as %j", async (from, to, message) => {
    const { faults } = await faultsOf(noEtc, noEtcPage.replace(from, to));
    expect(Object.values(faults).join("\n")).toContain(message);
  });
});
