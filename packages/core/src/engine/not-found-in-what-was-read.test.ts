import { describe, expect, it } from "vitest";
import { createFacts } from "../analysis/facts.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { linesAt, makePdf, stream, type Page } from "../parse/pdf/make-pdf.fixture.js";
import { readPdf } from "../parse/pdf/read.js";
import { defineRequirement } from "../rule/define-requirement.js";
import type { RequirementAnswer } from "../rule/requirement-types.js";
import type { Rule, Severity } from "../rule/types.js";
import { lintDocument } from "./lint-document.js";
import type { LintResult } from "./types.js";

const image = stream(
  "\u0000".repeat(64),
  "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
);
const scan: Page = {
  content: "q 595 0 0 842 0 0 cm /Im0 Do Q",
  extra: "/Resources << /XObject << /Im0 100 0 R >> >>",
};
const title: Page = { texts: linesAt(["Hosting Agreement"], { x: 200, y: 700, size: 18 }) };
const clauses: Page = {
  texts: linesAt(
    [
      "1. The Provider shall host the platform of the Customer and shall keep it running.",
      "2. The Customer shall pay the fees within thirty days after it has received the invoice.",
    ],
    { x: 72, y: 740, leading: 30 },
  ),
};

function requirement(name: string, severity: Severity, answer: RequirementAnswer<never, "missing" | "weak">): Rule {
  return defineRequirement({
    id: `t/${name}`,
    subject: name,
    severity,
    appliesTo: { msa: "required", other: "required" },
    docs: { summary: "s", why: "w", fix: "f" },
    elements: {},
    modelClause: "…",
    assess: () => answer,
  });
}

async function lint(pages: readonly Page[], rules: readonly Rule[]): Promise<LintResult> {
  const document = outline(
    await readPdf(makePdf(pages, { objects: new Map([[100, image]]) }), defaultLimits),
    "contract.pdf",
  );
  const facts = createFacts(document, { kind: null, parties: {}, provisions: [] });
  const config = { rules: {}, parties: {}, kind: null, limits: defaultLimits };
  return lintDocument(document, facts, rules, config, { provisions: false });
}

const missing = [
  requirement("escrow", "warning", { outcome: "missing" }),
  requirement("an exit plan", "error", { outcome: "missing" }),
];
const shown = ({ findings }: LintResult): unknown => findings.map(({ severity, message }) => [severity, message]);

describe("documents of which a part could not be read", () => {
  it("has one finding for all that was not found, as severe as the gravest, and keeps every assessment", async () => {
    const result = await lint([title, clauses, scan], missing);
    expect(shown(result)).toEqual([
      ["error", "Not found in what could be read (page 3 is an image without text): escrow; an exit plan."],
    ]);
    expect(result.assessments.map(({ ruleId, outcome, reason }) => [ruleId, outcome, reason])).toEqual([
      ["t/an exit plan", "missing", "not found in what could be read: page 3 is an image without text"],
      ["t/escrow", "missing", "not found in what could be read: page 3 is an image without text"],
    ]);
  });

  it("is a warning where only that is missing which is asked for as a warning", async () => {
    expect(shown(await lint([title, clauses, scan], missing.slice(0, 1)))).toEqual([
      ["warning", "Not found in what could be read (page 3 is an image without text): escrow."],
    ]);
  });

  it("leaves what was found in the words that could be read on its own", async () => {
    const weak = requirement("fees", "error", { outcome: "weak", evidence: [{ start: 0, end: 7 }] });
    const { findings } = await lint([title, clauses, scan], [weak, ...missing]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["clauselint/not-found-in-what-was-read", "t/fees"]);
  });

  it.each([
    ["all pages", [scan, scan], "pages 1 to 2 are images without text"],
    ["all pages but the title", [title, scan, scan], "pages 2 to 3 are images without text"],
  ])("does not take a scan of %s for something other than a contract", async (_, pages, gaps) => {
    expect(shown(await lint(pages, missing))).toEqual([
      ["error", `Not found in what could be read (${gaps}): escrow; an exit plan.`],
    ]);
  });

  it("reports each where everything was read", async () => {
    const { findings } = await lint([title, clauses], missing);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["t/an exit plan", "t/escrow"]);
  });
});
