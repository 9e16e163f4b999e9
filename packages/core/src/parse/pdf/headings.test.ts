import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { linesAt, makePdf, type Text } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const sentence = [
  "The Provider keeps the premises in which the equipment stands locked by day and by night,",
  "and lets nobody in but the people whom it has named to the Customer beforehand.",
];

/** One page of headings, each with running text below it; the depth that was read for each, 0 for a paragraph. */
async function depthsOf(headings: readonly Omit<Text, "x" | "y">[]): Promise<number[]> {
  const texts = headings.flatMap((heading, index) => [
    { x: 72, y: 790 - index * 70, ...heading },
    ...linesAt(sentence, { x: 72, y: 770 - index * 70 }),
  ]);
  const { tree } = await readPdf(makePdf([{ texts }]), defaultLimits);
  return headings.map(({ text }) => {
    const found = tree.children.find((block) => toString(block) === text);
    return found?.type === "heading" ? found.depth : 0;
  });
}

const bold = (text: string, size = 11): Omit<Text, "x" | "y"> => ({ text, size, bold: true });

describe("headings without bookmarks", () => {
  it("stand below larger ones, with a number or without", async () => {
    const depths = await depthsOf([
      bold("Warehouse Services", 18),
      bold("1. Work", 14),
      bold("Night Work", 12.5),
      bold("2. Fees", 14),
      bold("2.1 Rates", 12.5),
      bold("Rates for Nights"),
    ]);
    expect(depths).toEqual([1, 2, 3, 2, 3, 4]);
  });

  it("of one size go by the parts of their numbers", async () => {
    const depths = await depthsOf([bold("1. Work"), bold("1.1 Night Work"), bold("1.1.1 Sundays"), bold("Law")]);
    expect(depths).toEqual([2, 3, 4, 2]);
  });

  it("keep an attachment above all others", async () => {
    expect(await depthsOf([bold("1. Work"), bold("SCHEDULE 1"), bold("Rates")])).toEqual([2, 1, 2]);
  });

  it("may end with a colon where the others are set in larger letters, not so a lead-in or the name of a field", async () => {
    const large = [bold("1. Work", 14), bold("2. Fees", 14), bold("3. Law", 14)];
    const colons = [bold("Night Work:"), bold("The Provider will:"), bold("Name:")];
    expect(await depthsOf([...large, ...colons])).toEqual([2, 2, 2, 3, 0, 0]);
    expect(await depthsOf([bold("1. Work"), ...colons])).toEqual([2, 0, 0, 0]);
  });

  it("are no capitals where the others are set in larger letters", async () => {
    const list = { text: "3. VAT AND DUTIES" };
    expect(await depthsOf([bold("1. Work", 14), bold("2. Fees", 14), list, bold("4. Law", 14)])).toEqual([2, 2, 0, 2]);
    expect(await depthsOf([bold("1. Work"), bold("2. Fees"), list, bold("4. Law")])).toEqual([2, 2, 2, 2]);
  });
});
