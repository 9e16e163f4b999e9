import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { type Text, makePdf } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const read = async (...pages: Text[][]): Promise<string[]> =>
  (await readPdf(makePdf(pages.map((texts) => ({ texts }))), defaultLimits)).tree.children.map((node) =>
    toString(node),
  );

/** Lines with a number so many points left of each. */
const numbered = (lines: readonly string[], from: number, gap: number): Text[] =>
  lines.flatMap((text, index) => {
    const label = String(from + index);
    const y = 760 - index * 14;
    return [
      { x: 100 - gap - 6 * label.length, y, text: label },
      { x: 100, y, text },
    ];
  });

const clauses = [
  "1. Services",
  "1.1 Halden shall host the shop of Norwind and keep it up at all hours of",
  "the day, as the plan in the first schedule says, and shall mend what breaks",
  "down within two days.",
  "1.2 Norwind shall name a person who answers the questions of Halden about",
  "the shop, and shall see to it that this person can be asked on every day on",
  "which shops are open.",
  "2. Fees",
  "2.1 Norwind shall pay the fees of Halden within thirty days of the day on",
  "which it is sent a bill.",
];
const paragraphs = [
  "1. Services",
  clauses.slice(1, 4).join(" "),
  clauses.slice(4, 7).join(" "),
  "2. Fees",
  clauses.slice(8).join(" "),
];

describe("numbers of lines", () => {
  it.each([12, 40])("go, with %i points between them and the words", async (gap) => {
    expect(await read(numbered(clauses, 1, gap))).toEqual(paragraphs);
  });

  it("go on a last page with a few lines too", async () => {
    const last = ["3. Term", "3.1 This contract ends in May."];
    expect(await read(numbered(clauses, 1, 12), numbered(last, 11, 12))).toEqual([...paragraphs, ...last]);
  });

  const list = ["Servers", "Screens", "Cables", "Chairs", "Desks", "Lamps", "Phones", "Printers", "Paper"];
  it.each([
    ["a list", list],
    ["a list in small letters", list.map((entry) => entry.toLowerCase())],
    ["a list with one capital", list.map((entry, index) => (index === 0 ? "Servers of both" : entry.toLowerCase()))],
  ])("stay where they are the numbers of %s", async (_, entries) => {
    expect((await read(numbered(entries, 1, 8))).join(" ")).toMatch(/7 phones/i);
  });
});
