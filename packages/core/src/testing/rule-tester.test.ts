import { describe, expect, it } from "vitest";
import { defineRequirement } from "../rule/define-requirement.js";
import { defineRule } from "../rule/define-rule.js";
import type { Rule } from "../rule/types.js";
import { RuleTester } from "./rule-tester.js";
import type { InvalidCase, RuleCases } from "./rule-tester-types.js";

const docs = { summary: "Lists end", why: "“etc.” has no end.", fix: "Name every item." };

const noEtc = defineRule({
  meta: {
    id: "test/no-etc",
    severity: "warning",
    docs,
    schema: { type: "object", properties: { word: { type: "string" } }, additionalProperties: false },
    defaultOptions: { word: "etc." },
    messages: { open: "The list in {{clause}} ends with “{{word}}”." },
  },
  create: ({ document, options, report }) => ({
    Sentence(node) {
      if (!document.quote(node).endsWith(options.word)) return;
      report({
        messageId: "open",
        at: node,
        evidence: [node],
        data: { clause: document.clauseName(node.start), word: options.word },
        suggestions: [{ message: "End it", text: "Paper." }],
      });
    },
  }),
});

const backups = defineRequirement({
  id: "test/backups",
  subject: "backups",
  severity: "error",
  appliesTo: { msa: "required" },
  docs,
  elements: { monthly: "a monthly test" },
  modelClause: "{provider} tests backups monthly.",
  assess({ document }) {
    const evidence = document.sentences.filter((sentence) => document.quote(sentence).includes("backup"));
    if (evidence.length === 0) return { outcome: "missing" };
    return document.text.includes("monthly")
      ? { outcome: "satisfied", evidence }
      : { outcome: "weak", evidence, missingElements: ["monthly"] };
  },
});

/** Runs the tests that a table declares: names of those that pass, errors of those that do not. */
async function outcomesOf(rule: Rule, cases: RuleCases): Promise<Record<string, string>> {
  const tests: [string, () => Promise<void>][] = [];
  const framework = {
    describe: (_name: string, body: () => void) => {
      body();
    },
    it: (name: string, body: () => Promise<void>) => void tests.push([name, body]),
  };
  new RuleTester(framework).run(rule, cases);
  const outcomes: Record<string, string> = {};
  for (const [name, body] of tests) {
    outcomes[name] = await body().then(
      () => "passed",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  }
  return outcomes;
}

const open: InvalidCase & { readonly text: string } = { text: "1. Paper, ink etc.", findings: [{ messageId: "open" }] };
const table = "has a sound table of cases";

new RuleTester({ describe, it }).run(noEtc, { valid: ["1. Supplier shall sell paper and ink."], invalid: [open] });

describe("RuleTester, cases", () => {
  it("passes a table that is right in every field", async () => {
    const outcomes = await outcomesOf(noEtc, {
      valid: [
        "1. Paper and ink.",
        { name: "another word", text: "1. Paper, ink etc.", options: { word: "and so on" } },
      ],
      invalid: [
        {
          text: "1. Paper, ink etc.",
          findings: [
            {
              messageId: "open",
              message: "The list in 1 ends with “etc.”.",
              data: { word: "etc.", clause: "1" },
              severity: "warning",
              quote: "Paper, ink etc.",
              clause: "1",
              suggestion: "Paper.",
            },
          ],
        },
        { text: "<p>Paper, ink etc.</p>", format: "html", findings: [{ messageId: "open" }] },
        { text: "Pens etc.", format: "text", findings: [{ messageId: "open" }] },
      ],
    });
    expect(outcomes).toEqual({
      [table]: "passed",
      "valid: 1. Paper and ink.": "passed",
      "valid: another word": "passed",
      "invalid: 1. Paper, ink etc.": "passed",
      "invalid: <p>Paper, ink etc.</p>": "passed",
      "invalid: Pens etc.": "passed",
    });
  });

  it.each([
    ["message", { message: "Another." }, /message of finding.*expected "Another\."/],
    ["severity", { severity: "error" }, /severity of finding.*expected "error", got "warning"/],
    ["quote", { quote: "Paper" }, /quote of finding.*expected "Paper"/],
    ["clause", { clause: "2" }, /clause of finding.*expected "2", got "1"/],
    ["outcome", { outcome: "weak" }, /outcome of finding.*expected "weak"/],
    ["suggestion", { suggestion: "Ink." }, /suggestion of finding.*expected "Ink\."/],
    ["data", { data: { word: "and so on" } }, /data of finding/],
    ["placeholder", { data: { words: "etc." } }, /no placeholder “words”/],
  ] as const)("fails on a wrong %s", async (_name, change, message) => {
    const outcomes = await outcomesOf(noEtc, {
      valid: [],
      invalid: [{ ...open, findings: [{ messageId: "open", ...change }] }],
    });
    expect(outcomes[`invalid: ${open.text}`]).toMatch(message);
  });

  it("fails a valid case with findings, and an invalid one with more or fewer than expected", async () => {
    const outcomes = await outcomesOf(noEtc, {
      valid: ["1. Supplier shall sell pens etc."],
      invalid: [
        { text: "1. Ink.", findings: [{ messageId: "open" }] },
        { text: "1. Supplier sells ink etc.\n\n2. Supplier sells pens etc.", findings: [{ messageId: "open" }] },
      ],
    });
    expect(outcomes["valid: 1. Supplier shall sell pens etc."]).toContain("The list in 1 ends");
    expect(outcomes["invalid: 1. Ink."]).toContain("message ids of the findings");
    expect(outcomes["invalid: 1. Supplier sells ink etc. 2. Supplier sells pens etc."]).toContain(
      "message ids of the findings",
    );
  });
});

describe("RuleTester, requirements", () => {
  it("passes a right table", async () => {
    const outcomes = await outcomesOf(backups, {
      valid: [
        { text: "1. A backup is tested monthly.", kind: "msa", quote: "A backup is tested monthly." },
        {
          text: "1. Pens.",
          kind: "nda",
          outcome: "not-applicable",
          reason: "not asked of this kind of document (nda)",
        },
      ],
      invalid: [
        {
          text: "1. A backup is made.",
          kind: "msa",
          outcome: "weak",
          missingElements: ["monthly"],
          findings: [{ messageId: "weak" }],
        },
        {
          text: "1. Pens.",
          kind: "msa",
          findings: [{ messageId: "missing", outcome: "missing", data: { subject: "backups" } }],
        },
      ],
    });
    expect(new Set(Object.values(outcomes))).toEqual(new Set(["passed"]));
  });

  it("fails on a wrong outcome, quote, reason or list of missing elements", async () => {
    const weak = { kind: "msa", findings: [{ messageId: "weak" }] } as const;
    const outcomes = await outcomesOf(backups, {
      valid: [{ text: "1. Pens.", kind: "nda" }],
      invalid: [
        { ...weak, text: "1. A backup.", outcome: "adverse" },
        { ...weak, text: "2. A backup.", quote: "A pen." },
        { ...weak, text: "3. A backup.", reason: "none" },
        { ...weak, text: "4. A backup.", missingElements: [] },
      ],
    });
    expect(outcomes["valid: 1. Pens."]).toContain('outcome: expected "satisfied", got "not-applicable"');
    expect(outcomes["invalid: 1. A backup."]).toContain('outcome: expected "adverse", got "weak"');
    expect(outcomes["invalid: 2. A backup."]).toContain("quote of the assessment");
    expect(outcomes["invalid: 3. A backup."]).toContain("reason of the assessment");
    expect(outcomes["invalid: 4. A backup."]).toContain("missing elements");
  });
});

describe("RuleTester, table", () => {
  async function fault(rule: Rule, cases: RuleCases): Promise<string | undefined> {
    return (await outcomesOf(rule, cases))[table];
  }

  it("refuses a case that stands there twice, whatever it expects", async () => {
    expect(await fault(noEtc, { valid: ["Pens.", { name: "again", text: "Pens." }], invalid: [open] })).toContain(
      'twice: "again"',
    );
    expect(await fault(noEtc, { valid: [open.text], invalid: [open] })).toContain("twice");
    expect(await fault(noEtc, { valid: [{ text: open.text, options: { word: "x" } }], invalid: [open] })).toBe(
      "passed",
    );
  });

  it("refuses keys there are not, which a table without types may have", async () => {
    const misspelt = { ...open, findings: [{ messageId: "open", ...{ quotes: ["Paper"] } }] };
    expect(await fault(noEtc, { valid: [], invalid: [misspelt] })).toMatch(
      /^Unknown key “quotes”\. Did you mean "quote"\?.* In a finding of the case "1\. Paper, ink etc\."\.$/,
    );
    const valid = { text: "Pens.", ...{ outcom: "weak" } };
    expect(await fault(noEtc, { valid: [valid], invalid: [open] })).toMatch(/“outcom”\. Did you mean "outcome"/);
  });

  it("refuses an invalid case without findings", async () => {
    expect(await fault(noEtc, { valid: [], invalid: [open, { text: "Pens.", findings: [] }] })).toContain(
      "needs findings",
    );
  });

  it("refuses unknown message ids and messages that no case shows", async () => {
    const cases = { valid: [], invalid: [{ ...open, findings: [{ messageId: "closed" }] }] };
    expect(await fault(noEtc, cases)).toBe(
      "test/no-etc has no message “closed”\nNo invalid case shows the message “open”",
    );
  });

  it("asks a requirement's table for the usual messages that must occur, and for all of the author's own", async () => {
    expect(await fault(backups, { valid: [], invalid: [] })).toBe("No invalid case shows the message “missing”");
    const own: Rule = {
      ...backups,
      meta: {
        ...backups.meta,
        appliesTo: { sow: "deferrable" },
        messages: { ...backups.meta.messages, weak: "W", late: "L" },
      },
    };
    const shown = ["missing", "weak", "deferred", "late"].map((id) => `No invalid case shows the message “${id}”`);
    expect((await fault(own, { valid: [], invalid: [] }))?.split("\n").sort()).toEqual(shown.sort());
  });
});

describe("RuleTester, tables that are none", () => {
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "A table is { valid, invalid }, not nothing."],
    ["no lists", {}, "valid must be a list of cases, not nothing.\ninvalid must be a list of cases, not nothing."],
    [
      "a text that is invalid",
      { valid: [], invalid: ["Pens."] },
      "The case 1 of invalid must be a mapping with a text",
    ],
    ["a case without a text", { valid: [{}], invalid: [] }, "The case 1 of valid has no text, but nothing."],
    ["no findings", { valid: [], invalid: [{ text: "Pens." }] }, "The case 1 of invalid needs a list of findings"],
    ["findings that are no list", { valid: [], invalid: [{ text: "Pens.", findings: 1 }] }, "needs a list of findings"],
    ["options that are none", { valid: [{ text: "Pens.", options: 3 }], invalid: [] }, "has options that are 3."],
    [
      "a kind there is not",
      { valid: [{ text: "Pens.", kind: "swo" }], invalid: [] },
      'The case 1 of valid: kind cannot be "swo". Did you mean "sow"?',
    ],
    ["a format there is not", { valid: [{ text: "Pens.", format: "rtf" }], invalid: [] }, 'format cannot be "rtf"'],
  ])("refuses %s", async (_name, cases, message) => {
    const told: unknown[] = [];
    const tests: (() => unknown)[] = [];
    const framework = {
      describe: (_title: string, body: () => void) => {
        body();
      },
      it: (_title: string, body: () => unknown) => void tests.push(body),
    };
    const tester = new RuleTester(framework);
    Reflect.apply(tester.run.bind(tester), undefined, [noEtc, cases]);
    for (const test of tests) await Promise.resolve(test()).catch((error: unknown) => told.push(error));
    expect(told).toEqual([expect.objectContaining({ message: expect.stringContaining(message) as string })]);
  });
});

describe("RuleTester, rules", () => {
  function withCreate(create: Rule["create"]): Rule {
    return { ...noEtc, create };
  }

  it("refuses a rule that changes the tree", async () => {
    const changing = withCreate(() => ({
      Sentence(node) {
        Object.assign(node, { seen: true });
      },
    }));
    expect(await outcomesOf(changing, { valid: ["Pens."], invalid: [] })).toMatchObject({
      "valid: Pens.": "Rule test/no-etc changed the tree of the document.",
    });
  });

  it("refuses a rule that puts a node into the tree, which breaks what comes after it", async () => {
    const changing = withCreate(() => ({
      Contract(node) {
        Reflect.apply(Array.prototype.push, node.children, ["a node"]);
      },
    }));
    expect(await outcomesOf(changing, { valid: ["Pens."], invalid: [] })).toMatchObject({
      "valid: Pens.": "Rule test/no-etc changed the tree of the document.",
    });
  });

  it("refuses defaultOptions that the rule's own schema does not allow", async () => {
    const rule: Rule = { ...noEtc, meta: { ...noEtc.meta, defaultOptions: { word: 3 } } };
    expect((await outcomesOf(rule, { valid: [], invalid: [open] }))[table]).toBe(
      "defaultOptions: option word of test/no-etc must be a text, not 3",
    );
  });

  it("refuses a rule that throws, with its own words", async () => {
    const throwing = withCreate(() => {
      throw new Error("no lexicon");
    });
    const outcomes = await outcomesOf(throwing, { valid: ["Pens."], invalid: [] });
    expect(outcomes["valid: Pens."]).toContain("no lexicon");
  });

  it("refuses options that the schema does not allow", async () => {
    const outcomes = await outcomesOf(noEtc, { valid: [{ text: "Pens.", options: { words: "etc." } }], invalid: [] });
    expect(outcomes["valid: Pens."]).toContain("words");
  });
});
