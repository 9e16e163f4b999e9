import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../analysis/types.js";
import type { Finding, LintResult } from "../engine/types.js";
import type { Assessment, Outcome } from "../rule/types.js";
import { inherit, type FamilyMember } from "./inherit.js";

const evidence = (quote: string): Assessment["evidence"] => [{ quote, clause: "9", start: 0, end: quote.length }];

/** A result with one requirement, `t/cap`, that was answered so. */
function resultOf(filePath: string, kind: DocumentKind, outcome: Outcome): LintResult {
  const finding: Finding = {
    ruleId: "t/cap",
    severity: "error",
    outcome,
    messageId: outcome,
    message: outcome,
    location: { clause: "", line: 1, column: 1, start: 0, end: 0 },
    headingPath: [],
    evidence: [],
    searched: [],
    related: [],
    suggestions: [],
    fingerprint: "0",
  };
  const answered = outcome !== "missing" && outcome !== "deferred";
  return {
    filePath,
    document: { format: "markdown", kind, title: null, parties: [], segments: [], words: 1, notRead: [] },
    findings: outcome === "satisfied" || outcome === "not-applicable" ? [] : [finding],
    assessments: [
      {
        ruleId: "t/cap",
        outcome,
        missingElements: [],
        evidence: answered ? evidence(`${outcome} in ${filePath}`) : [],
        searched: [],
      },
    ],
    suppressed: [],
  };
}

const member = (result: LintResult, family: string | null = "acme", asked = true): FamilyMember => ({
  result,
  family,
  asked,
});

/** What each document answers in the end, and whether a finding is left. */
function settled(...members: readonly FamilyMember[]): readonly string[] {
  return inherit(members).map(({ filePath, assessments, findings }) => {
    const [answer] = assessments;
    const from = answer?.inherited === undefined ? "" : ` of ${answer.inherited.filePath}`;
    return `${filePath}: ${answer?.outcome ?? "none"}${from}, ${findings.length}`;
  });
}

describe("documents that are read together", () => {
  it("answer for each other, and a weak or adverse answer is told where it stands", () => {
    const order = member(resultOf("sow.md", "sow", "missing"));
    expect(settled(member(resultOf("msa.md", "msa", "satisfied")), order)).toEqual([
      "msa.md: satisfied, 0",
      "sow.md: satisfied of msa.md, 0",
    ]);
    expect(settled(member(resultOf("msa.md", "msa", "adverse")), order)).toEqual([
      "msa.md: adverse, 1",
      "sow.md: adverse of msa.md, 0",
    ]);
  });

  it("keep the words of the other document apart", () => {
    const [, sow] = inherit([
      member(resultOf("msa.md", "msa", "satisfied")),
      member(resultOf("sow.md", "sow", "missing")),
    ]);
    expect(sow?.document?.readWith).toEqual(["msa.md"]);
    expect(sow?.assessments).toEqual([
      {
        ruleId: "t/cap",
        outcome: "satisfied",
        missingElements: [],
        evidence: [],
        searched: [],
        inherited: { filePath: "msa.md", evidence: evidence("satisfied in msa.md") },
      },
    ]);
  });

  it("are judged by their own words where they have them", () => {
    expect(
      settled(member(resultOf("msa.md", "msa", "satisfied")), member(resultOf("sow.md", "sow", "adverse"))),
    ).toEqual(["msa.md: satisfied, 0", "sow.md: adverse, 1"]);
  });

  it("do not inherit from a statement of work or an order form", () => {
    expect(
      settled(
        member(resultOf("msa.md", "msa", "missing")),
        member(resultOf("order.md", "order-form", "satisfied")),
        member(resultOf("sow.md", "sow", "missing")),
      ),
    ).toEqual(["msa.md: missing, 1", "order.md: satisfied, 0", "sow.md: missing, 0"]);
  });

  it("ask an amendment before the agreement it amends, and terms of one protection last", () => {
    expect(
      settled(
        member(resultOf("amendment.md", "amendment", "weak")),
        member(resultOf("dpa.md", "dpa", "satisfied")),
        member(resultOf("msa.md", "msa", "satisfied")),
        member(resultOf("sow.md", "sow", "deferred")),
      ).at(-1),
    ).toBe("sow.md: weak of amendment.md, 0");
    expect(
      settled(
        member(resultOf("dpa.md", "dpa", "adverse")),
        member(resultOf("msa.md", "msa", "satisfied")),
        member(resultOf("sow.md", "sow", "deferred")),
      ).at(-1),
    ).toBe("sow.md: satisfied of msa.md, 0");
  });

  it("tell what nobody answers once, at the master agreement", () => {
    const all = ["msa.md", "sow-1.md", "sow-2.md"].map((name) =>
      member(resultOf(name, name === "msa.md" ? "msa" : "sow", "missing")),
    );
    expect(settled(...all)).toEqual(["msa.md: missing, 1", "sow-1.md: missing, 0", "sow-2.md: missing, 0"]);
  });

  it("tell it at each where there is no master agreement, or where the run is not about it", () => {
    expect(settled(member(resultOf("dpa.md", "dpa", "missing")), member(resultOf("sow.md", "sow", "missing")))).toEqual(
      ["dpa.md: missing, 1", "sow.md: missing, 1"],
    );
    expect(
      settled(
        member(resultOf("msa.md", "msa", "missing"), "acme", false),
        member(resultOf("sow.md", "sow", "missing")),
      ),
    ).toEqual(["sow.md: missing, 1"]);
  });

  it("of other families and of none are left alone", () => {
    expect(
      settled(
        member(resultOf("msa.md", "msa", "satisfied"), "other"),
        member(resultOf("none.md", "msa", "satisfied"), null),
        member(resultOf("sow.md", "sow", "missing")),
        member(resultOf("alone.md", "sow", "missing"), null),
      ).slice(2),
    ).toEqual(["sow.md: missing, 1", "alone.md: missing, 1"]);
  });

  it("that cannot be read are in the results although the run is not about them, and answer nothing", () => {
    const broken: LintResult = {
      ...resultOf("msa.pdf", "msa", "missing"),
      document: null,
      findings: [],
      assessments: [],
      error: { code: "file-encrypted", message: "encrypted" },
    };
    expect(settled(member(broken, "acme", false), member(resultOf("sow.md", "sow", "missing")))).toEqual([
      "msa.pdf: none, 0",
      "sow.md: missing, 1",
    ]);
  });
});
