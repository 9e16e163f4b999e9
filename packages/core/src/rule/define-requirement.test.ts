import { describe, expect, expectTypeOf, it } from "vitest";
import type { DocumentKind } from "../analysis/types.js";
import { lintTestDocument } from "../testing/lint-test-document.js";
import { parseMarkdownDocument } from "../testing/parse-test-document.js";
import { lintDocument } from "../engine/lint-document.js";
import type { LintResult } from "../engine/types.js";
import { defaultLimits } from "../parse/limits.js";
import { defineRequirement } from "./define-requirement.js";
import type { RequirementAnswer } from "./requirement-types.js";

const docs = { summary: "Backups are tested", why: "An untested backup is a hope.", fix: "Ask for restore tests." };

/** A requirement that answers what its test tells it to, at the first sentence with “backup”. */
function answering(
  answer: Partial<RequirementAnswer<"frequency" | "report", "onRequest">> & Pick<RequirementAnswer, "outcome">,
) {
  return defineRequirement({
    id: "test/backups",
    subject: "tested backups",
    severity: "error",
    appliesTo: { msa: "required", sow: "deferrable", sla: "optional" },
    docs,
    elements: { frequency: "how often it is tested", report: "a report" },
    messages: { onRequest: "Backups are tested only when {{customer}} asks ({{count}} places)." },
    modelClause: "{provider} tests its backups every month.",
    when: ({ facts }) => ({
      applies: facts.kind.kind !== "msa" || answer.reason !== "no data",
      reason: "no data is kept",
    }),
    assess: ({ document }) => ({
      evidence: document.sentences.filter((sentence) => document.quote(sentence).includes("backup")),
      ...answer,
    }),
  });
}

const text = "# Agreement\n\n1. Supplier runs the site.\n\n2. Supplier makes a backup of it each night.";

async function lint(rule: ReturnType<typeof answering>, kind: DocumentKind = "msa", words = text): Promise<LintResult> {
  return (await lintTestDocument(rule, { text: words, kind })).result;
}

describe("defineRequirement", () => {
  it("reports missing at the rule's severity, with what was looked for and where, and a model clause", async () => {
    const { findings, assessments } = await lint(answering({ outcome: "missing", evidence: [] }));
    expect(findings).toMatchObject([
      {
        ruleId: "test/backups",
        severity: "error",
        outcome: "missing",
        message: "No clause on tested backups was found in §1–§2.",
        location: { clause: "", start: 0, end: 0 },
        searched: ["§1–§2"],
        suggestions: [{ message: "Add a clause on tested backups" }],
      },
    ]);
    expect(findings[0]?.suggestions[0]?.text).toMatch(/^The (?:Provider|Supplier) tests its backups every month\.$/);
    expect(assessments).toMatchObject([{ ruleId: "test/backups", outcome: "missing", searched: ["§1–§2"] }]);
  });

  it("reports weak one step lower and names what is lacking", async () => {
    const { findings } = await lint(
      answering({ outcome: "weak", missingElements: ["frequency", "report"], reason: "no duty" }),
    );
    expect(findings).toMatchObject([
      {
        severity: "warning",
        message: "The clause on tested backups is weak: it lacks how often it is tested and a report; no duty.",
        location: { clause: "2" },
        evidence: [{ quote: "Supplier makes a backup of it each night.", clause: "2" }],
      },
    ]);
  });

  it.each(["adverse", "negated"] as const)("reports %s at the rule's severity", async (outcome) => {
    const { findings } = await lint(answering({ outcome }));
    expect(findings).toMatchObject([{ severity: "error", outcome, messageId: outcome }]);
  });

  it.each(["satisfied", "weak", "adverse", "negated"] as const)("refuses %s without evidence", async (outcome) => {
    await expect(lint(answering({ outcome, evidence: [] }))).rejects.toThrow("needs evidence");
  });

  it("refuses not-applicable and deferred without a reason", async () => {
    await expect(lint(answering({ outcome: "not-applicable" }))).rejects.toThrow("needs a reason");
    await expect(lint(answering({ outcome: "deferred" }))).rejects.toThrow("needs a reason");
  });

  it("has no finding for satisfied, but an assessment with evidence", async () => {
    const { findings, assessments } = await lint(answering({ outcome: "satisfied" }));
    expect(findings).toEqual([]);
    expect(assessments).toMatchObject([{ outcome: "satisfied", evidence: [{ clause: "2" }] }]);
  });

  it("uses a further message, with data of the rule and of the engine", async () => {
    const { findings } = await lint(answering({ outcome: "weak", messageId: "onRequest", data: { count: 2 } }));
    expect(findings[0]?.message).toMatch(
      /^Backups are tested only when (?:the Customer|Customer) asks \(2 places\)\.$/,
    );
  });

  it("is not asked of a kind that is not listed", async () => {
    const { findings, assessments } = await lint(answering({ outcome: "missing" }), "nda");
    expect(findings).toEqual([]);
    expect(assessments).toMatchObject([
      { outcome: "not-applicable", reason: "not asked of this kind of document (nda)", searched: [] },
    ]);
  });

  it("is not asked where its trigger is absent", async () => {
    const { findings, assessments } = await lint(answering({ outcome: "missing", reason: "no data" }));
    expect(findings).toEqual([]);
    expect(assessments).toMatchObject([{ outcome: "not-applicable", reason: "no data is kept" }]);
  });

  it("has no finding where it is optional and missing", async () => {
    const { findings, assessments } = await lint(answering({ outcome: "missing", evidence: [] }), "sla");
    expect(findings).toEqual([]);
    expect(assessments).toMatchObject([{ outcome: "missing" }]);
  });

  it("defers to a parent that the document names, as information", async () => {
    const sow = `# Statement of Work\n\nThis Statement of Work is entered into under the Master Services Agreement dated 1 May 2024 between Customer and Supplier.\n\n1. Supplier builds a site.`;
    const { findings, assessments } = await lint(answering({ outcome: "missing" }), "sow", sow);
    expect(assessments).toMatchObject([{ outcome: "deferred" }]);
    expect(assessments[0]?.reason).toContain("Master Services Agreement");
    expect(findings).toMatchObject([{ severity: "info", outcome: "deferred", messageId: "deferred", suggestions: [] }]);
    expect(findings[0]?.evidence[0]?.quote).toContain("Master Services Agreement");
  });

  it("does not defer where no parent is named", async () => {
    const { findings } = await lint(answering({ outcome: "missing", evidence: [] }), "sow");
    expect(findings).toMatchObject([{ outcome: "missing", severity: "error" }]);
  });

  it("says once for all requirements that only what could be read was searched", async () => {
    const { document, facts } = await parseMarkdownDocument(text, { kind: "msa" });
    const partly: typeof document = {
      ...document,
      quote: document.quote.bind(document),
      ancestors: document.ancestors.bind(document),
      at: document.at.bind(document),
      clauseName: document.clauseName.bind(document),
      headingPath: document.headingPath.bind(document),
      place: document.place.bind(document),
      role: document.role.bind(document),
      sentences: document.sentences,
      notRead: [{ kind: "image-only-page", what: "page 3 is an image without text", page: 3 }],
    };
    const config = { rules: {}, parties: {}, kind: null, limits: defaultLimits };
    const rule = answering({ outcome: "missing", evidence: [] });
    const { findings, assessments } = lintDocument(partly, facts, [rule], config, { provisions: false });
    expect(findings.map(({ ruleId, severity, message }) => [ruleId, severity, message])).toEqual([
      [
        "clauselint/not-found-in-what-was-read",
        "error",
        "Not found in what could be read (page 3 is an image without text): tested backups.",
      ],
    ]);
    const off = {
      ...config,
      rules: { "clauselint/not-found-in-what-was-read": "off" as const },
    };
    const alone = lintDocument(partly, facts, [rule], off, { provisions: false }).findings;
    expect(alone.map(({ ruleId }) => ruleId)).toEqual([rule.meta.id]);
    expect(alone[0]?.message.match(/what could be read/g)).toHaveLength(1);
    expect(assessments[0]?.reason).toBe("not found in what could be read: page 3 is an image without text");
  });

  it("refuses a missing message that does not say where it looked", async () => {
    await expect(lint(answering({ outcome: "missing", messageId: "onRequest", data: { count: 0 } }))).rejects.toThrow(
      "{{where}}",
    );
  });
});

describe("defineRequirement, types", () => {
  const common = {
    id: "test/typed",
    subject: "a thing",
    severity: "warning",
    appliesTo: { msa: "required" },
    docs,
    elements: { agent: "an agent" },
    modelClause: "…",
  } as const;

  it("knows options, elements and messages", () => {
    const { meta } = defineRequirement({
      ...common,
      schema: { type: "object", properties: { days: { type: "integer" } }, additionalProperties: false },
      defaultOptions: { days: 30 },
      messages: { late: "Late" },
      assess({ options }) {
        expectTypeOf(options.days).toEqualTypeOf<number>();
        return { outcome: "weak", missingElements: ["agent"], messageId: "late" };
      },
    });
    expect(Object.keys(meta.messages).sort()).toEqual(["adverse", "deferred", "late", "missing", "negated", "weak"]);
  });

  it("refuses an element or a message that it does not have", () => {
    defineRequirement({
      ...common,
      // @ts-expect-error not an element
      assess: () => ({ outcome: "weak", missingElements: ["agents"] }),
    });
    defineRequirement({
      ...common,
      // @ts-expect-error not a message
      assess: () => ({ outcome: "weak", messageId: "late" }),
    });
    expect.assertions(0);
  });
});
