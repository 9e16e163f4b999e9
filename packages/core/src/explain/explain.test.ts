import { describe, expect, it } from "vitest";
import { createFacts } from "../analysis/facts.js";
import type { ContractDocument } from "../ast/document.js";
import type { Facts } from "../analysis/types.js";
import { resolveConfig } from "../config/resolve-config.js";
import { ruleExplanationText } from "../format/explain-rule-text.js";
import { outline } from "../outline/outline.js";
import { parseFile } from "../parse/parse.js";
import { defaultLimits } from "../parse/limits.js";
import { defineProvision } from "../provision/define-provision.js";
import { defineRequirement } from "../rule/define-requirement.js";
import { explainClause } from "./explain-clause.js";
import { explainRule } from "./explain-rule.js";
import type { RuleExplanation } from "./types.js";

const backup = defineProvision({
  type: "backup",
  description: "The provider makes backups.",
  anchors: ["backup", "copies"],
  patterns: [/\bmake backups\b/i],
  headingPatterns: [{ heading: /^backups$/i, pattern: /\bkeep copies\b/i }],
  unless: [/\bof test data\b/i],
  refine: ({ sentence }) => (sentence.statements.some(({ side }) => side === "provider") ? {} : null),
  examples: { yes: [], no: [] },
});

const rule = defineRequirement({
  id: "data-security/backups",
  subject: "backups",
  severity: "error",
  appliesTo: { msa: "required", other: "required" },
  docs: { summary: "Backups are made.", why: "Data is lost.", fix: "Agree backups." },
  elements: { duty: "a duty to make backups" },
  modelClause: "{provider} makes backups.",
  assess({ facts }) {
    const [found] = facts.provisions("backup");
    if (found === undefined) return { outcome: "missing", missingElements: ["duty"] };
    return { outcome: "satisfied", evidence: found.evidence };
  },
});

async function read(body: string, provisions = [backup]): Promise<{ document: ContractDocument; facts: Facts }> {
  const text = `# Services Agreement\n\nThis agreement is made between Acme Ltd (the "Customer") and Contoso Ltd (the "Supplier").\n\n${body}\n`;
  const document = outline(await parseFile(new TextEncoder().encode(text), "c.md", defaultLimits), "c.md");
  return { document, facts: createFacts(document, { parties: {}, kind: "msa", provisions }) };
}

async function whyNot(body: string): Promise<RuleExplanation> {
  const { document, facts } = await read(body);
  return explainRule(document, facts, rule, [backup], resolveConfig([{}], "c.md"));
}

describe("explainClause", () => {
  const body =
    "## 7. Care\n\n7.1 Supplier shall not, except in an emergency, use reasonable efforts to make backups if Customer asks.\n\n7.2 Supplier shall:\n\n(a) make backups.\n\n7.3 Intentionally omitted as of today. Sections 4 and 5 survive.";

  it("shows who does what, with what takes it back, and the provision it gives", async () => {
    const { document, facts } = await read(body);
    const [clause] = explainClause(document, facts, "§7.1");
    expect(clause).toMatchObject({
      clause: "7.1",
      headingPath: ["Care"],
      sentences: [
        {
          weight: 1,
          reason: null,
          leadIn: null,
          provisions: [{ type: "backup" }],
          statements: [{ side: "provider", modality: "prohibition", negated: true, hedge: "reasonable efforts" }],
        },
      ],
    });
    const [statement] = clause?.sentences[0]?.statements ?? [];
    expect(statement?.exception).toMatch(/^except in an emergency/);
    expect(statement?.condition).toMatch(/^if Customer asks/);
  });

  it("shows the words that lead in to an item", async () => {
    const { document, facts } = await read(body);
    expect(explainClause(document, facts, "7.2(a)")[0]?.sentences[0]?.leadIn?.quote).toBe("Supplier shall:");
  });

  it("says why words are no evidence", async () => {
    const { document, facts } = await read(body);
    expect(explainClause(document, facts, "clause 7.3")[0]?.sentences).toMatchObject([
      { weight: 1, reason: null },
      { weight: 0, reason: "it only lists what survives", provisions: [] },
    ]);
  });

  it("takes a heading for a name", async () => {
    const { document, facts } = await read(body);
    expect(explainClause(document, facts, "care")[0]?.sentences).toHaveLength(5);
  });

  it("names the nearest clause where there is none of that name", async () => {
    const { document, facts } = await read(body);
    expect(() => explainClause(document, facts, "7.22")).toThrow(
      expect.objectContaining({
        code: "clause-unknown",
        place: "c.md",
        hint: expect.stringContaining("7.2") as string,
      }),
    );
  });
});

describe("explainRule", () => {
  it.each([
    ["Supplier shall make backups of test data.", "taken-back", "of test data"],
    ["Customer shall make backups.", "refused", "make backups"],
    ["Supplier shall keep copies.", "heading-needed", "keep copies"],
    ["[Drafting note: Supplier shall make backups.]", "no-evidence", "make backups"],
    ["Supplier shall look after backups.", "words-only", null],
  ])("says what “%s” lacked", async (words, outcome, matched) => {
    const { assessment, candidates, provisions } = await whyNot(`## 7. Care\n\n7.1 ${words}`);
    expect(assessment?.outcome).toBe("missing");
    expect(provisions).toEqual({ backup: 0 });
    expect(candidates).toMatchObject([{ type: "backup", outcome, matched }]);
  });

  it("names the words that weigh more than a match", async () => {
    const grams = new Map([
      ["toy", -1],
      ["a toy", -2],
      ["supplier", 1],
    ]);
    const weighed = { ...backup, weights: () => ({ start: 0, pattern: 0, finds: false, grams }) };
    const { document, facts } = await read("## 7. Care\n\n7.1 Supplier shall make backups with a toy.", [weighed]);
    const explained = explainRule(document, facts, rule, [weighed], resolveConfig([{}], "c.md"));
    expect(explained.assessment?.outcome).toBe("missing");
    expect(explained.candidates).toMatchObject([{ outcome: "outweighed", matched: "a toy, toy" }]);
    expect(ruleExplanationText(explained, { columns: 400 })).toContain("is unlike it (“a toy, toy”)");
  });

  it("puts what the answer rests on first, and leaves out what has no word of the matter", async () => {
    const { assessment, candidates } = await whyNot(
      "## 7. Care\n\n7.1 Customer pays.\n\n7.2 Customer shall make backups.\n\n7.3 Supplier shall make backups.",
    );
    expect(assessment?.outcome).toBe("satisfied");
    expect(candidates.map(({ outcome, sentence }) => [outcome, sentence.words.clause])).toEqual([
      ["recognised", "7.3"],
      ["refused", "7.2"],
    ]);
  });

  it("runs a rule that the configuration turns off", async () => {
    const { document, facts } = await read("7.1 Supplier shall make backups.");
    const off = resolveConfig([{ rules: { "data-security/backups": "off" } }], "c.md");
    expect(explainRule(document, facts, rule, [backup], off).assessment?.outcome).toBe("satisfied");
  });
});
