import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { linesAt, makePdf, type Text } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

interface TaggedCell {
  readonly tag: "TH" | "TD";
  readonly x: number;
  /** Baseline of its first line; the others stand 14 points below each other. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** A page with one table, drawn line by line from top to bottom below other words, and the structure that names its cells. */
function taggedTable(
  rows: readonly (readonly TaggedCell[])[],
  { marked = true, texts = [] }: { marked?: boolean; texts?: readonly Text[] } = {},
): Uint8Array {
  const cells = rows.flat();
  const lines = cells
    .flatMap(({ x, y, lines: own }, id) => own.map((text, index) => ({ x, y: y - 14 * index, text, id })))
    .sort((a, b) => b.y - a.y || a.x - b.x)
    .map(({ x, y, text, id }) => `/P << /MCID ${id} >> BDC BT /F1 11 Tf ${x} ${y} Td (${text}) Tj ET EMC`);
  const elements = new Map<number, string>();
  let id = 0;
  const rowNumbers = rows.map((row, index) => {
    const kids = row.map(({ tag }) => {
      elements.set(500 + id, `<< /Type /StructElem /S /${tag} /P ${400 + index} 0 R /Pg 10 0 R /K ${id} >>`);
      return 500 + id++;
    });
    elements.set(400 + index, `<< /Type /StructElem /S /TR /P 301 0 R /K [${listed(kids)}] >>`);
    return 400 + index;
  });
  elements.set(301, `<< /Type /StructElem /S /Table /P 300 0 R /K [${listed(rowNumbers)}] >>`);
  const parents = listed(cells.map((_, at) => 500 + at));
  elements.set(300, `<< /Type /StructTreeRoot /K [301 0 R] /ParentTree << /Nums [0 [${parents}]] >> >>`);
  return makePdf([{ texts, content: lines.join("\n"), extra: "/StructParents 0" }], {
    objects: elements,
    catalog: `/StructTreeRoot 300 0 R /MarkInfo << /Marked ${marked} >>`,
  });
}

const listed = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(" ");
const cell = (tag: "TH" | "TD", x: number, y: number, ...lines: readonly string[]): TaggedCell => ({
  tag,
  x,
  y,
  lines,
});

async function blocksOf(bytes: Uint8Array): Promise<(string | string[][])[]> {
  const { tree } = await readPdf(bytes, defaultLimits);
  return tree.children.map((block) =>
    block.type === "table" ? block.children.map((row) => row.children.map((one) => toString(one))) : toString(block),
  );
}

const rows = [
  [cell("TH", 72, 740, "Level"), cell("TH", 200, 740, "What is due")],
  [
    cell("TD", 72, 712, "Availability"),
    cell("TD", 200, 726, "The platform is up in each month for", "the share of its hours that the", "order names."),
  ],
  [cell("TD", 72, 677, "Reply"), cell("TD", 200, 684, "The Provider answers each call", "within an hour.")],
];
const words = rows.map((row) => row.map(({ lines }) => lines.join(" ")));

describe("a table that the structure of a page names", () => {
  it("has the cells and the head it is said to have, wherever they stand and however they look", async () => {
    expect(await blocksOf(taggedTable(rows))).toEqual([words]);
  });

  it("has no head where none is named, and is believed in a file only that is tagged as a whole", async () => {
    const plain = rows.map((row) => row.map((one): TaggedCell => ({ ...one, tag: "TD" })));
    expect(await blocksOf(taggedTable(plain))).toEqual([[["", ""], ...words]]);
    expect(await blocksOf(taggedTable(rows, { marked: false }))).not.toEqual([words]);
  });

  it("is found in one of two columns too", async () => {
    const prose = (letter: string, count: number, place: { x: number; y: number }): Text[] =>
      linesAt(
        Array.from({ length: count }, (_, index) => `${letter}${index} keeps the servers in a locked room and shows`),
        { ...place, size: 9 },
      );
    const [left, right] = [prose("L", 14, { x: 60, y: 760 }), prose("R", 6, { x: 330, y: 760 })];
    const moved = rows.map((row) =>
      row.map((one): TaggedCell => ({ ...one, x: one.x === 72 ? 330 : 400, y: one.y - 80 })),
    );
    const blocks = await blocksOf(taggedTable(moved, { texts: [...left, ...right] }));
    expect(blocks.at(-1)).toEqual(words);
    expect(
      blocks
        .slice(0, -1)
        .join(" ")
        .match(/[LR]\d+/g),
    ).toEqual([...left, ...right].map(({ text }) => text.slice(0, text.indexOf(" "))));
  });

  it("has the head that is printed again on another page, which the structure does not name", async () => {
    const plain = rows.slice(1).map((row) => row.map((one): TaggedCell => ({ ...one, tag: "TD" })));
    const again: Text[] = [
      { x: 200, y: 756, text: "What" },
      { x: 72, y: 742, text: "Level" },
      { x: 200, y: 742, text: "is due" },
    ];
    expect(await blocksOf(taggedTable(plain, { texts: again }))).toEqual([[["", ""], ...words]]);
    const sentence = { x: 72, y: 742, text: "The levels are those of the table below." };
    expect(await blocksOf(taggedTable(plain, { texts: [sentence] }))).toEqual([
      sentence.text,
      [["", ""], ...words.slice(1)],
    ]);
  });

  it("is none where cells are missing, or where it only holds places to sign", async () => {
    const uneven = [rows[0] ?? [], [cell("TD", 72, 712, "Availability of the platform")]];
    expect((await blocksOf(taggedTable(uneven))).every((block) => typeof block === "string")).toBe(true);
    const signing = ["By:", "Name:"].map((text, row) => [72, 300].map((x) => cell("TD", x, 740 - 20 * row, text)));
    expect((await blocksOf(taggedTable(signing))).every((block) => typeof block === "string")).toBe(true);
  });
});
