import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { linesAt, type Text } from "./make-pdf.fixture.js";
import { type Cell, readBlocks, tablesIn } from "./read-tables.fixture.js";

const lefts = [72, 330, 420];
/** Rows of cells in the middle of their height, drawn line by line, lines 14 points apart and rows no further. */
function centred(rows: readonly (readonly Cell[])[], top: number): Text[] {
  let y = top;
  return rows.flatMap((cells) => {
    const height = 14 * Math.max(...cells.map((lines) => lines.length));
    const texts = cells.flatMap((lines, column) =>
      linesAt(lines, { x: lefts[column] ?? 72, y: y - (height - 14 * lines.length) / 2 }),
    );
    y -= height;
    return texts.sort((a, b) => b.y - a.y || a.x - b.x);
  });
}
const joined = (rows: readonly (readonly Cell[])[]): string[][] =>
  rows.map((cells) => cells.map((lines) => lines.join(" ")));
const ruled = (y: number): string => `0.5 w 66 ${y} m 500 ${y} l S `;

const breach = ["A breach of personal data that the Provider", "holds for the Customer"];
const incident = ["A security incident without personal data", "that stops one of the services, whatever", "its cause"];
const change = [
  "A change of a subcontractor, or of the place",
  "where one of them works for the Customer",
  "under this",
  "contract",
];

describe("cells in the middle of a row that was drawn line by line", () => {
  it("stand beside the lines that they stand between", async () => {
    const rows = [
      [["Event"], ["Time"]],
      [breach, ["72 hours"]],
      [incident, ["24 hours"]],
      [["A fault"], ["8 hours"]],
      [change, ["30 days"]],
    ];
    const prose = ["The Provider tells the Customer of each event within the time that stands beside it here."];
    const blocks = await readBlocks([
      { texts: [...linesAt(prose, { x: 72, y: 760 }), ...centred(rows, 730)], content: ruled(725) },
    ]);
    expect(tablesIn(blocks)).toEqual([joined(rows)]);
    expect(toString(blocks[0])).toBe(prose[0]);
  });

  it("may have long cells on both sides", async () => {
    const rows = [
      [["Event"], ["Time"], ["What is told"]],
      [breach, ["72 hours"], ["The number of", "people it", "concerns"]],
      [incident, ["24 hours"], ["Its cause", "and its end"]],
    ];
    const blocks = await readBlocks([{ texts: centred(rows, 730) }]);
    expect(tablesIn(blocks)).toEqual([joined(rows)]);
  });

  it("are not seen in columns of text whose lines stand at half the height of each other", async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `line ${index} of this column of the page`);
    const texts = [...linesAt(lines, { x: 72, y: 730 }), ...linesAt(lines.slice(1), { x: 330, y: 723 })];
    const blocks = await readBlocks([{ texts: texts.sort((a, b) => b.y - a.y) }]);
    expect(tablesIn(blocks)).toEqual([]);
  });

  it("are not made of numbers beside the first lines of clauses", async () => {
    const texts = [breach, incident, change].flatMap((lines, index) => [
      { x: 40, y: 730 - index * 80, text: `${index + 1}.` },
      ...linesAt(lines, { x: 80, y: 730 - index * 80 }),
    ]);
    expect(tablesIn(await readBlocks([{ texts }]))).toEqual([]);
  });
});
