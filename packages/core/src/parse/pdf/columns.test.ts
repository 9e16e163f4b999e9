import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { type Text, makePdf } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const read = async (...pages: Text[][]): Promise<string> => {
  const { tree } = await readPdf(makePdf(pages.map((texts) => ({ texts }))), defaultLimits);
  return tree.children.map((node) => toString(node)).join(" ");
};

const words = "shall keep all records of the work and show them";
/** Lines of running text, each with a letter and its number. */
const lines = (x: number, top: number, letter: string, count: number): Text[] =>
  Array.from({ length: count }, (_, index) => ({
    x,
    y: top - index * 13,
    text: `${letter}${index + 1} ${words}`,
    size: 9,
  }));

/** The letters and numbers in the order in which they were read. */
const order = (text: string): string[] => text.match(/\b[LRP]\d+\b/g) ?? [];
const counted = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

const left = 60;
const right = 315;

describe("columns", () => {
  it("are read to their ends where the left one is longer", async () => {
    const text = await read([...lines(left, 700, "L", 14), ...lines(right, 706, "R", 11)]);
    expect(order(text)).toEqual([...counted("L", 14), ...counted("R", 11)]);
  });

  it("are read from their beginnings where a title stands above the left one", async () => {
    const title: Text = { x: left + 40, y: 716, text: "Hosting contract", size: 14, bold: true };
    const text = await read([title, ...lines(left, 690, "L", 12), ...lines(right, 722, "R", 12)]);
    expect(order(text)).toEqual([...counted("L", 12), ...counted("R", 12)]);
  });

  it("are known by those of another page where one of them holds a table", async () => {
    const first = [...lines(left, 700, "L", 14), ...lines(right, 700, "R", 14)];
    const names = ["Level", "Reply", "Credit"];
    const rows = [
      names,
      ["one", "1 hour", "10 %"],
      ["two", "2 hours", "20 %"],
      ["three", "3 hours", "30 %"],
      ["four", "4 hours", "40 %"],
      ["five", "5 hours", "50 %"],
    ];
    const cells = rows.flatMap((row, line) =>
      row.map((text, index): Text => ({ x: right + index * 70, y: 696 - line * 20, text, size: 9 })),
    );
    const text = await read(first, [...lines(left, 700, "P", 9), ...cells]);
    expect(order(text)).toEqual([...counted("L", 14), ...counted("R", 14), ...counted("P", 9)]);
    expect(text.indexOf("Level")).toBeGreaterThan(text.lastIndexOf("P9"));
  });

  it("are known by the text above a table in one of them, whose cells are no running text", async () => {
    const cells = Array.from({ length: 9 }, (_, row): Text[] =>
      ["level", "reply", "credit"].map((text, at) => ({
        x: right + at * 70,
        y: 615 - row * 20,
        text: `${text} ${row}`,
        size: 9,
      })),
    );
    const text = await read([...lines(left, 700, "L", 20), ...lines(right, 700, "R", 6), ...cells.flat()]);
    expect(order(text)).toEqual([...counted("L", 20), ...counted("R", 6)]);
    expect(text.indexOf("level 0")).toBeGreaterThan(text.lastIndexOf("R6"));
  });

  it("are told apart by a gap that is no wider than a letter, where the one was drawn before the other", async () => {
    const close = left + 215;
    const [leftLines, rightLines] = [lines(left, 700, "L", 9), lines(close, 700, "R", 9)];
    expect(order(await read([...leftLines, ...rightLines]))).toEqual([...counted("L", 9), ...counted("R", 9)]);
    const inTurns = leftLines.flatMap((line, at) => [line, ...rightLines.slice(at, at + 1)]);
    expect(order(await read(inTurns)).slice(0, 4)).toEqual(["L1", "R1", "L2", "R2"]);
  });

  it("are read to their ends where the last line of the left one stands between two of the right one", async () => {
    const rights = [...lines(right, 700, "R", 8), ...lines(right, 583, "P", 4)];
    const text = await read([...lines(left, 700, "L", 9), ...rights]);
    expect(order(text)).toEqual([...counted("L", 9), ...counted("R", 8), ...counted("P", 4)]);
  });

  it("are not made of a table that stands across the page", async () => {
    const first = [...lines(left, 700, "L", 14), ...lines(right, 700, "R", 14)];
    const rows = Array.from({ length: 8 }, (_, index): Text[] => {
      const y = 700 - index * 30;
      return [
        { x: left, y, text: `Item ${index} of all the work that is done`, size: 9 },
        { x: right, y, text: `fee ${index}`, size: 9 },
      ];
    });
    expect(await read(first, rows.flat())).toMatch(/Item 1 [a-z ]+fee 1 ?Item 2/);
  });
});
