import { describe, expect, it } from "vitest";
import { createFacts } from "../analysis/facts.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { parseFile } from "../parse/parse.js";
import { AnchorIndex } from "./anchors.js";
import { defineProvision } from "./define-provision.js";
import { inlineItems } from "./inline-items.js";
import type { Provision, ProvisionDefinition } from "./types.js";

const base = { description: "", examples: { yes: [], no: [] } };
const backup = defineProvision({
  ...base,
  type: "backup",
  anchors: ["backup", "back up"],
  patterns: [/\bback(?:s| )?ups?\b/i],
  unless: [/\bno backups?\b/i],
});

async function recognise(body: string, ...definitions: ProvisionDefinition[]): Promise<readonly Provision[]> {
  const text = `# Services Agreement\n\nThis Agreement is between Northwind Ltd (the "Customer") and Contoso Ltd (the "Supplier").\n\n${body}\n`;
  const parsed = await parseFile(new TextEncoder().encode(text), "contract.md", defaultLimits);
  const document = outline(parsed, "contract.md");
  const facts = createFacts(document, { parties: {}, kind: null, provisions: definitions });
  for (const { evidence } of facts.provisions()) {
    for (const one of evidence) expect(document.text.slice(one.start, one.end)).toBe(one.quote);
  }
  expect(() => facts.provisions("nothing of that name")).toThrow("no type of provision “nothing of that name”");
  return facts.provisions();
}

const quotes = (provisions: readonly Provision[]): string[][] =>
  provisions.map((provision) => provision.evidence.map((one) => one.quote));

describe("recognise", () => {
  it("quotes the sentence, names the clause and says who gains", async () => {
    const found = await recognise("## 7. Care\n\n7.3 Supplier shall make backups daily. Customer shall pay.", backup);
    expect(found).toMatchObject([
      {
        type: "backup",
        favours: "customer",
        facts: {},
        evidence: [{ quote: "Supplier shall make backups daily.", clause: "7.3" }],
      },
    ]);
  });

  it("joins neighbours and keeps others apart", async () => {
    const found = await recognise(
      "## 7. Care\n\nSupplier shall make backups. Supplier shall test each backup. Customer pays. Supplier shall keep the backups.",
      backup,
    );
    expect(quotes(found)).toEqual([
      ["Supplier shall make backups. Supplier shall test each backup."],
      ["Supplier shall keep the backups."],
    ]);
  });

  it("lets an unless hide only the words around it", async () => {
    const found = await recognise(
      "## 7. Care\n\nThere are no backups of test data. Supplier shall make backups of live data.\n\n## 8. More\n\nThere is no backup for tests; Supplier shall back up live data.",
      backup,
    );
    expect(quotes(found).flat()).toEqual([
      "Supplier shall make backups of live data.",
      "There is no backup for tests; Supplier shall back up live data.",
    ]);
  });

  it("adds the lead-in to the evidence where the match needs it", async () => {
    const duty = defineProvision({
      ...base,
      type: "duty",
      anchors: ["backup"],
      patterns: [/supplier shall: make backups/i],
    });
    const found = await recognise("## 7. Care\n\n7.1 Supplier shall:\n\n(a) keep logs;\n\n(b) make backups.", duty);
    expect(quotes(found)).toEqual([["Supplier shall:", "make backups."]]);
  });

  it("does not repeat for each item what the lead-in says", async () => {
    const found = await recognise(
      "## 7. Care\n\n7.1 Supplier shall make backups of:\n\n(a) the data;\n\n(b) the logs.",
      backup,
    );
    expect(quotes(found)).toEqual([["Supplier shall make backups of:"]]);
  });

  it("tries heading patterns only below such a heading", async () => {
    const copies = defineProvision({
      ...base,
      type: "copies",
      anchors: ["copies"],
      patterns: [],
      headingPatterns: [{ heading: /backup/i, pattern: /\bcopies\b/i }],
    });
    expect(await recognise("## 7. Backups\n\nSupplier shall keep copies.", copies)).toHaveLength(1);
    expect(await recognise("## 7. Marketing\n\nSupplier shall keep copies.", copies)).toHaveLength(0);
  });

  it("hands the last word to refine", async () => {
    const refused = defineProvision({ ...backup, refine: () => null });
    const turned = defineProvision({
      ...backup,
      refine: ({ match }) => ({ favours: "both", facts: { words: match[0] } }),
    });
    expect(await recognise("## 7. Care\n\nSupplier shall make backups.", refused)).toEqual([]);
    expect(await recognise("## 7. Care\n\nSupplier shall make backups.", turned)).toMatchObject([
      { favours: "both", facts: { words: "backups" } },
    ]);
  });

  it("reads the items of an inline list one by one", async () => {
    const free = defineProvision({
      ...base,
      type: "free",
      anchors: ["terminate"],
      patterns: [/may terminate[^;]*at will/i],
    });
    const text = "Customer may terminate: (a) if Supplier fails; (b) at will.";
    expect(quotes(await recognise(`## 9. End\n\n${text}`, free))).toEqual([[text]]);
  });
});

describe("weights", () => {
  const weighed = (start: number, pattern: number, grams: Record<string, number>): ProvisionDefinition =>
    defineProvision({
      ...backup,
      weights: () => ({ start, pattern, finds: true, grams: new Map(Object.entries(grams)) }),
    });

  it("find a sentence that no pattern matches, and name the words that decided", async () => {
    const found = await recognise(
      "## 7. Care\n\nThere is no backup of the mirror, which restores all 40 files. Nothing else has a backup: no backup at all.",
      weighed(-1, 0, { "restores all #": 9, mirror: 3, "nothing else": -9 }),
    );
    expect(quotes(found)).toEqual([["There is no backup of the mirror, which restores all 40 files."]]);
    expect(found[0]?.facts).toEqual({ words: "restores all #, mirror" });
  });

  it("take back what a pattern matched", async () => {
    const text = "## 7. Care\n\nSupplier shall make backups. Customer pays. Supplier admires all backups.";
    const found = await recognise(text, weighed(0, 1, { admires: -9 }));
    expect(quotes(found)).toEqual([["Supplier shall make backups."]]);
    expect(found[0]?.facts).toEqual({});
  });

  it("find nothing where they only take matches back", async () => {
    const checked = defineProvision({
      ...backup,
      weights: () => ({ start: 9, pattern: 0, finds: false, grams: new Map([["admires", -99]]) }),
    });
    const text = "## 7. Care\n\nThere is no backup. Supplier shall make backups. Supplier admires all backups.";
    expect(quotes(await recognise(text, checked))).toEqual([["Supplier shall make backups."]]);
  });

  it("know parties by any name, and the heading above", async () => {
    const byParty = weighed(-1, 0, { "party has no": 9 });
    expect(await recognise("## 7. Care\n\nContoso Ltd has no backup.", byParty)).toHaveLength(1);
    expect(await recognise("## 7. Care\n\nThe Supplier has no backup.", byParty)).toHaveLength(1);
    expect(await recognise("## 7. Care\n\nNobody has no backup.", byParty)).toHaveLength(0);
    const byHeading = weighed(-1, 0, { "in:mirrors": 9 });
    expect(await recognise("## 7. Mirrors\n\nThere is no backup.", byHeading)).toHaveLength(1);
    expect(await recognise("## 7. Care\n\nMirrors: no backup.", byHeading)).toHaveLength(0);
  });

  it("leave the last word to refine", async () => {
    const refused = { ...weighed(9, 0, {}), refine: () => null };
    expect(await recognise("## 7. Care\n\nThere is no backup.", refused)).toEqual([]);
  });
});

describe("inlineItems", () => {
  it("puts the lead-in before each item", () => {
    expect(inlineItems("Customer may: (a) go; or (b) stay.").map((item) => item.reading)).toEqual([
      "Customer may: go",
      "Customer may: stay.",
    ]);
    expect(inlineItems("See (a) above.")).toEqual([]);
  });
});

describe("AnchorIndex", () => {
  const marks = (text: string, ...words: string[][]): number[] => {
    const found = new Uint8Array(words.length);
    new AnchorIndex(words).mark(text, found);
    return [...found];
  };

  it("finds words of either case, also inside and behind each other", () => {
    expect(marks("The ESCROW Agent", ["escrow"], ["crow"], ["agent", "x"], ["agents"])).toEqual([1, 1, 1, 0]);
    expect(marks("aab", ["ab"], ["aaa"])).toEqual([1, 0]);
    expect(marks("change\nof\u00a0control", ["change of control"])).toEqual([1]);
    expect(marks("ünïcode ’s", ["'s"], ["icode"])).toEqual([1, 0]);
  });
});

describe("defineProvision", () => {
  it("refuses what would make a provision miss text in silence", () => {
    expect(() => defineProvision({ ...backup, patterns: [/x/g] })).toThrow(/global or sticky/);
    expect(() => defineProvision({ ...backup, unless: [/x/y] })).toThrow(/global or sticky/);
    expect(() => defineProvision({ ...backup, anchors: ["Backup"] })).toThrow(/lower case/);
    expect(() => defineProvision({ ...backup, anchors: [""] })).toThrow(/not empty/);
  });
});
