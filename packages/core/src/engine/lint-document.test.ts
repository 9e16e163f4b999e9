import { describe, expect, it } from "vitest";
import type { ResolvedConfig, RuleSetting } from "../config/types.js";
import { defaultLimits } from "../parse/limits.js";
import { defineRequirement } from "../rule/define-requirement.js";
import { defineRule } from "../rule/define-rule.js";
import type { Rule, Severity, Visitor } from "../rule/types.js";
import { parseMarkdownDocument, parseTestDocument, type TestDocument } from "../testing/parse-test-document.js";
import { lintDocument } from "./lint-document.js";
import { RuleWatch } from "./rule-watch.js";
import type { LintResult } from "./types.js";

const docs = { summary: "s", why: "w", fix: "f" };
const text = [
  "# Services Agreement",
  "## 1. Services",
  "1.1 Supplier shall run the help desk. Calls are free.",
  "1.2 Supplier shall report monthly.",
  "## 2. Fees",
  "2.1 Customer shall pay monthly.",
].join("\n\n");

function check(id: `${string}/${string}`, create: Rule["create"], severity: Severity = "error"): Rule {
  return defineRule({ meta: { id, severity, docs, messages: { a: "A", b: "B" } }, create });
}

async function lint(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>> = {},
  test: Partial<TestDocument> = { kind: "msa" },
): Promise<LintResult> {
  const { document, facts } = await parseTestDocument({ text, ...test });
  const config: ResolvedConfig = {
    rules: settings,
    perspective: "customer",
    parties: {},
    kind: null,
    family: null,
    limits: defaultLimits,
  };
  return lintDocument(document, facts, rules, config, { provisions: false });
}

describe("lintDocument, traversal", () => {
  it("visits each node once for all rules, parents first and last, in the order of the rules", async () => {
    const log: string[] = [];
    const logger = (name: string): Visitor => ({
      Section: (node) => log.push(`${name} in ${node.label?.text ?? "-"}`),
      "Section:exit": (node) => log.push(`${name} out ${node.label?.text ?? "-"}`),
      Sentence: (_node, ancestors) => log.push(`${name} ${ancestors[0]?.type ?? ""}`),
    });
    await lint([check("t/x", () => logger("x")), check("t/y", () => logger("y"))]);
    const sentences = log.filter((line) => line === "x Contract");
    expect(sentences).toHaveLength(4);
    const first = log.indexOf("x in 1");
    expect(log.slice(first, first + 4)).toEqual(["x in 1", "y in 1", "x Contract", "y Contract"]);
    expect(log.indexOf("x out 1")).toBeLessThan(log.indexOf("x in 2"));
  });

  it("fails a rule that waits for a node there is not", async () => {
    const visitor = { Section: () => undefined, Paragraph: () => undefined };
    const { error } = await lint([check("t/x", () => visitor)]);
    expect(error?.message).toContain("no node of the type “Paragraph”");
  });
});

describe("lintDocument, rules of authors without types", () => {
  it("fails a rule whose function returns no visitor", async () => {
    const { error } = await lint([
      Object.assign(
        check("t/x", () => ({})),
        { create: () => 5 },
      ),
    ]);
    expect(error?.message).toContain("create returned 5, and no visitor");
  });

  it.each<[string, object]>([
    ["create", { create: () => Promise.resolve({}) }],
    ["create", { create: () => Promise.reject(new Error("later")) }],
    ["Sentence", { create: () => ({ Sentence: () => Promise.reject(new Error("later")) }) }],
  ])("fails a rule whose function %s is asynchronous", async (name, change) => {
    const { error } = await lint([
      Object.assign(
        check("t/x", () => ({})),
        change,
      ),
    ]);
    expect(error?.code).toBe("rule-failed");
    expect(error?.message).toContain(`Its function ${name} is asynchronous, and rules are not.`);
  });
});

describe("lintDocument, failing rules", () => {
  it("names the rule and the file, leaves out what it said, and lets the others go on", async () => {
    let calls = 0;
    const bad = check("t/bad", ({ report }) => ({
      Sentence(node) {
        calls += 1;
        report({ messageId: "a", at: node });
        if (calls === 2) throw new TypeError("no such thing");
      },
    }));
    const good = check("t/good", ({ report }) => ({
      "Contract:exit": () => {
        report({ messageId: "b" });
      },
    }));
    const { findings, error } = await lint([bad, good]);
    expect(calls).toBe(2);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["t/good"]);
    expect(error).toMatchObject({ code: "rule-failed", message: "Rule t/bad failed on contract.md: no such thing" });
  });

  it("names every rule that failed, sorted", async () => {
    const throwing = (id: `${string}/${string}`) =>
      check(id, () => {
        throw new Error(`boom ${id}`);
      });
    const { error } = await lint([throwing("t/b"), throwing("t/a")]);
    expect(error?.message).toMatch(/t\/a.*boom t\/a\n.*t\/b.*boom t\/b/);
  });

  it.each([
    ["an unknown message", { messageId: "c" }, "no message “c”"],
    ["a place outside the document", { messageId: "a", at: { start: 0, end: 1e9 } }, "no place in the document"],
    ["evidence backwards", { messageId: "a", evidence: [{ start: 9, end: 3 }] }, "no place in the document"],
    [
      "a related place that is no number",
      { messageId: "a", related: [{ start: NaN, end: 3, message: "m" }] },
      "no place",
    ],
  ])("refuses %s", async (_name, report, message) => {
    const { error, findings } = await lint([
      check("t/x", (context) => ({
        Contract: () => {
          context.report(report);
        },
      })),
    ]);
    expect(error?.message).toContain(message);
    expect(findings).toEqual([]);
  });

  it("fails a check that assesses and a requirement that does not, or does twice", async () => {
    const assessing = check("t/x", ({ assess }) => ({
      Contract: () => {
        assess({ outcome: "satisfied" });
      },
    }));
    expect((await lint([assessing])).error?.message).toContain("Only a requirement");
    const silent: Rule = { ...assessing, meta: { ...assessing.meta, type: "requirement" }, create: () => ({}) };
    expect((await lint([silent])).error?.message).toContain("gave no assessment");
    const twice: Rule = {
      ...silent,
      create: ({ assess }) => ({
        Section: () => {
          assess({ outcome: "satisfied" });
        },
      }),
    };
    expect((await lint([twice])).error?.message).toContain("assessed once");
  });
});

describe("lintDocument, settings", () => {
  const steps = check("t/steps", ({ report }) => ({
    Contract() {
      report({ messageId: "a" });
      report({ messageId: "b", severity: "lower" });
    },
  }));

  it.each([
    [undefined, ["error", "warning"]],
    ["error", ["error", "warning"]],
    ["warning", ["warning", "info"]],
    ["info", ["info", "info"]],
    ["off", []],
  ] as const)("%s → %j", async (setting, severities) => {
    const { findings } = await lint([steps], setting === undefined ? {} : { "t/steps": setting });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it("does not run a rule that is off", async () => {
    const { error } = await lint(
      [
        check("t/x", () => {
          throw new Error("ran");
        }),
      ],
      { "t/x": ["off", {}] },
    );
    expect(error).toBeUndefined();
  });

  it("gives a rule its options over the defaults, frozen", async () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      meta: {
        id: "t/options",
        severity: "info",
        docs,
        schema: { type: "object", properties: { days: { type: "integer" }, mode: { type: "string" } } },
        defaultOptions: { days: 30, mode: "strict" },
        messages: { a: "A" },
      },
      create: ({ options }) => {
        seen.push(options, Object.isFrozen(options));
        return {};
      },
    });
    await lint([rule], { "t/options": ["error", { days: 10 }] });
    expect(seen).toEqual([{ days: 10, mode: "strict" }, true]);
  });
});

describe("lintDocument, findings", () => {
  it("sorts by place, rule and message, and collapses what is said twice", async () => {
    const late = check("t/b", ({ report }) => ({
      Sentence(node) {
        report({ messageId: "b", at: node });
        report({ messageId: "a", at: node });
        report({ messageId: "a", at: node });
      },
    }));
    const early = check("t/a", ({ report }) => ({
      Sentence: (node) => {
        report({ messageId: "b", at: node });
      },
    }));
    const { findings } = await lint([late, early]);
    const sentences = 4;
    expect(findings).toHaveLength(3 * sentences);
    expect(findings.slice(0, 3).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual([
      "t/a b",
      "t/b a",
      "t/b b",
    ]);
    const starts = findings.map(({ location }) => location.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("places a finding at its node, else at its evidence, else at the document as a whole", async () => {
    const rule = check("t/x", ({ document, report }) => ({
      Contract() {
        const [first, , third] = document.sentences;
        if (first === undefined || third === undefined) throw new Error("too few sentences");
        report({ messageId: "a", at: third, evidence: [first], related: [{ ...first, message: "see here" }] });
        report({ messageId: "b", evidence: [first] });
        report({ messageId: "b" });
      },
    }));
    const { findings } = await lint([rule]);
    expect(findings).toMatchObject([
      { messageId: "b", location: { clause: "", start: 0, end: 0, line: 1 }, headingPath: [], evidence: [] },
      { messageId: "b", location: { clause: "1.1", line: 5 } },
      {
        messageId: "a",
        location: { clause: "1.2", line: 7 },
        headingPath: expect.arrayContaining(["Services"]) as unknown,
        evidence: [{ quote: "Supplier shall run the help desk.", clause: "1.1" }],
        related: [{ message: "see here", location: { clause: "1.1", line: 5 } }],
      },
    ]);
  });

  it("gives the same result twice, to the byte", async () => {
    const rule = check("t/x", ({ report }) => ({
      Sentence: (node) => {
        report({ messageId: "a", at: node, evidence: [node] });
      },
    }));
    expect(JSON.stringify(await lint([rule]))).toBe(JSON.stringify(await lint([rule])));
  });
});

describe("lintDocument, documents that buy no services", () => {
  const loan = {
    text: "# Loan Agreement\n\nThe Lender lends the Borrower 10,000 euros.\n\n1. The Borrower shall repay the loan with interest.",
  };
  const requirement = defineRequirement({
    id: "t/required",
    subject: "a thing",
    severity: "error",
    appliesTo: { msa: "required", other: "required" },
    docs,
    elements: {},
    modelClause: "…",
    assess: () => ({ outcome: "missing" }),
  });
  const hygiene = check(
    "t/check",
    ({ report }) => ({
      Contract: () => {
        report({ messageId: "a" });
      },
    }),
    "warning",
  );

  it("says so once, asks no requirement, and still runs checks", async () => {
    const { findings, assessments } = await lint([requirement, hygiene], {}, loan);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["clauselint/not-an-outsourcing-contract", "info"],
      ["t/check", "warning"],
    ]);
    expect(findings[0]?.message).toMatch(
      /^This does not look like an outsourcing contract: .+ Requirements were not checked; name its kind under `documents` in the configuration to have them checked\.$/,
    );
    expect(assessments).toMatchObject([{ ruleId: "t/required", outcome: "not-applicable", searched: [] }]);
    expect(assessments[0]?.reason).toMatch(/^not an outsourcing contract: /);
  });

  it("can be turned off and raised", async () => {
    const id = "clauselint/not-an-outsourcing-contract";
    expect((await lint([requirement], { [id]: "off" }, loan)).findings).toEqual([]);
    expect((await lint([requirement], { [id]: "error" }, loan)).findings).toMatchObject([
      { ruleId: id, severity: "error" },
    ]);
  });

  it("says nothing of an outsourcing contract", async () => {
    const { findings } = await lint([requirement]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["t/required"]);
  });
});

describe("lintDocument, summary and provisions", () => {
  it("tells what is known of the document, and provisions only when asked", async () => {
    const { document, facts } = await parseMarkdownDocument(text, { kind: "msa" });
    const config: ResolvedConfig = {
      rules: {},
      perspective: "customer",
      parties: {},
      kind: null,
      family: null,
      limits: defaultLimits,
    };
    const without = lintDocument(document, facts, [], config, { provisions: false });
    expect(without.document).toMatchObject({
      kind: "msa",
      title: "Services Agreement",
      words: document.words,
      notRead: [],
    });
    expect(without).not.toHaveProperty("provisions");
    expect(lintDocument(document, facts, [], config, { provisions: true }).provisions).toEqual([]);
  });
});

describe("a watch", () => {
  const visiting = check("t/visiting", ({ report }) => ({
    Clause: (node) => {
      report({ messageId: "a", at: node });
    },
    "Contract:exit": () => undefined,
  }));
  const failing = check("t/failing", () => {
    throw new Error("no");
  });

  it("notes the time of every rule that ran, and changes nothing else", async () => {
    const { document, facts } = await parseTestDocument({ text, kind: "msa" });
    const config = { rules: {}, parties: {}, kind: null, family: null, limits: defaultLimits };
    const rules = [visiting, failing];
    let now = 0;
    const watch = new RuleWatch(() => now++);
    const timed = lintDocument(document, facts, rules, config, { provisions: false, watch });
    expect(timed).toEqual(lintDocument(document, facts, rules, config, { provisions: false }));
    const { "t/visiting": visits, "t/failing": failed } = watch.milliseconds;
    // one tick each: made, three clauses, the end
    expect({ visits, failed }).toEqual({ visits: 5, failed: 1 });
  });
});
