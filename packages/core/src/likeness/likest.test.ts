import { describe, expect, it } from "vitest";
import { createFacts } from "../analysis/facts.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { parseFile } from "../parse/parse.js";
import { gramsOf, wordsOf, writtenGrams } from "./grams.js";
import { likest, type Likest } from "./likest.js";
import type { Likeness } from "./types.js";

const names = { customer: ["Northwind"], provider: ["Contoso"] };

async function read(body: string) {
  const text = `# Agreement\n\n${body}\n`;
  const document = outline(
    await parseFile(new TextEncoder().encode(text), "contract.md", defaultLimits),
    "contract.md",
  );
  return { document, facts: createFacts(document, { parties: names, kind: null, provisions: [] }) };
}

function likeness(start: number, counts: Readonly<Record<string, number>>): Likeness {
  const entries = Object.entries(counts);
  const numberOf = (gram: string): number | undefined => {
    const number = entries.findIndex(([known]) => known === gram);
    return number === -1 ? undefined : number;
  };
  return {
    start,
    grams: { get: (first) => ({ get: (second) => numberOf(second === "" ? first : `${first} ${second}`) }) },
    weights: Float32Array.from(entries, ([, weight]) => weight),
  };
}

async function quotes(body: string, given: Likeness): Promise<{ quotes: string[]; found: Likest | null }> {
  const { document, facts } = await read(body);
  const found = likest(given, document, facts);
  return { quotes: found?.passage.map((span) => document.quote(span)) ?? [], found };
}

describe("likest", () => {
  const ring = likeness(-2, { "provider ring": 6, bell: 1, quiet: -9 });

  it("finds the sentence with most of the words, whatever the party is called and however they end", async () => {
    const body = "1. Contoso paints the doors of the house.\n\n2. Contoso rings the bell at the door each morning.";
    const { quotes: found, found: best } = await quotes(body, ring);
    expect(found).toEqual(["Contoso rings the bell at the door each morning."]);
    expect(best?.sum).toBeGreaterThan(0);
    expect(best?.words).toEqual(["provider rings", "bell"]);
  });

  it("tells who acts", async () => {
    const { found } = await quotes("1. Northwind rings the bell at the door each morning.", ring);
    expect(found?.sum).toBeLessThan(0);
  });

  it("passes over what the provider need not do", async () => {
    const others = "2. Contoso paints the doors and windows of the house.";
    expect((await quotes(`1. Contoso need not ring the bell each morning.\n\n${others}`, ring)).quotes).toEqual([
      "Contoso paints the doors and windows of the house.",
    ]);
    const free = likeness(-2, { "customer need": 6 });
    expect((await quotes(`1. Northwind need not ring the bell each morning.\n\n${others}`, free)).quotes).toEqual([
      "Northwind need not ring the bell each morning.",
    ]);
  });

  it("lets words speak against a passage", async () => {
    const { found } = await quotes("1. Contoso rings the bell at the door in quiet hours.", ring);
    expect(found?.sum).toBeLessThan(0);
  });

  it("takes neighbours of one paragraph together, not those of the next", async () => {
    const pair = likeness(-6, { door: 5, morn: 5 });
    const together = await quotes(
      "1. Contoso opens the front door of the house. It does so each morning at six o’clock.",
      pair,
    );
    expect(together.quotes).toEqual([
      "Contoso opens the front door of the house.",
      "It does so each morning at six o’clock.",
    ]);
    expect(together.found?.sum).toBeGreaterThan(0);
    const apart = await quotes(
      "1. Contoso opens the front door of the house.\n\n2. It does so each morning at six o’clock.",
      pair,
    );
    expect(apart.found?.sum).toBeLessThan(0);
  });

  it("counts the words of the heading by themselves", async () => {
    const below = likeness(-1, { "in:bell": 9 });
    const clause = "1.1 Contoso comes to the house early each morning.";
    expect((await quotes(`## 1. Bells\n\n${clause}`, below)).found?.sum).toBeGreaterThan(0);
    expect((await quotes(`## 1. Doors\n\n${clause}`, below)).found?.sum).toBeLessThan(0);
  });

  it("says nothing of labels and stumps", async () => {
    expect((await quotes("1. Contoso rings the bell.", ring)).found).toBeNull();
    expect((await quotes("1. Contoso rings 1 bell / 2 bells - 3 % (4) 19 Jan. 1998.", ring)).found).toBeNull();
  });
});

describe("grams", () => {
  it("are words and pairs without endings and figures", async () => {
    const { facts } = await read("1. Contoso works.");
    const words = wordsOf("Contoso’s teams notified Northwind within 24 hours;", facts.parties);
    expect(words).toEqual(["provider", "teams", "notified", "customer", "within", "24", "hours", ";"]);
    expect(gramsOf(words).filter((gram) => gram.includes(" "))).toEqual([
      "provider team",
      "team notifi",
      "notifi customer",
      "customer within",
      "within #",
      "# hour",
      "hour ;",
    ]);
    expect(writtenGrams(words).get("notifi customer")).toBe("notified customer");
  });
});
