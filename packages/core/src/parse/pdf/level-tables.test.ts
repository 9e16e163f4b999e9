import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { linesAt, type Text } from "./make-pdf.fixture.js";
import { type Cell, readBlocks, tablesIn } from "./read-tables.fixture.js";

const starts = [72, 110, 230];
const level = (y: number): string => `66 ${y} m 520 ${y} l S `;
const joined = (rows: readonly (readonly Cell[])[]): string[][] =>
  rows.map((cells) => cells.map((lines) => lines.join(" ")));

interface Drawn {
  readonly texts: Text[];
  readonly content: string;
  readonly bottom: number;
}

/** Rows with level lines between them and nothing else, whose cells stand in the middle of their height. */
function ruledRows(rows: readonly (readonly Cell[])[], top: number, bold = -1, above = level(top)): Drawn {
  const texts: Text[] = [];
  let content = `0.5 w ${above}`;
  let y = top;
  for (const [index, cells] of rows.entries()) {
    const height = 14 * Math.max(...cells.map((lines) => lines.length)) + 6;
    for (const [column, lines] of cells.entries()) {
      const at = { x: starts[column] ?? 0, y: y - 14 - (height - 6 - 14 * lines.length) / 2 };
      texts.push(...linesAt(lines, at).map((text) => ({ ...text, bold: index === bold })));
    }
    y -= height;
    content += level(y);
  }
  return { texts, content, bottom: y };
}

/** As a program draws a page that knows no cells. */
const lineByLine = (texts: readonly Text[]): Text[] => texts.toSorted((a, b) => b.y - a.y || a.x - b.x);

const head: readonly Cell[] = [["No."], ["Level"], ["What is due"]];
const body: (readonly Cell[])[] = [
  [["1"], ["Availability"], ["The platform is up in each month for the", "share of its hours that the order names,", "planned work apart."]], // prettier-ignore
  [["2"], ["Reply to calls"], ["The Provider answers each call within an", "hour, by day and by night."]],
  [["3"], ["Restoration of", "the service"], ["Within four hours."]],
];

describe("a table with level lines only", () => {
  it("has the words in the middle of a row in that row, drawn cell by cell or line by line", async () => {
    const { texts, content } = ruledRows([head, ...body], 740, 0);
    for (const drawn of [texts, lineByLine(texts)])
      expect(tablesIn(await readBlocks([{ texts: drawn, content }]))).toEqual([joined([head, ...body])]);
  });

  it("keeps its first row below a line of text", async () => {
    const { texts, content } = ruledRows([head, ...body], 740);
    const above = [{ x: 66, y: 748, text: "2. Levels of the service" }];
    const blocks = await readBlocks([{ texts: [...above, ...texts], content }]);
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "table"]);
    expect(tablesIn(blocks)[0]?.slice(-4)).toEqual(joined([head, ...body]));
  });

  it("has the bold names of its columns above its first line too, but no bold words of another kind", async () => {
    const { texts, content } = ruledRows([head, ...body], 740, 0, "");
    const above: Text[] = [
      { x: 66, y: 760, text: "The levels of the service, which hold from the first day on, are these:" },
      { x: 72, y: 740, text: "Levels", bold: true },
    ];
    const blocks = await readBlocks([{ texts: [...above, ...texts], content }]);
    expect(tablesIn(blocks)).toEqual([joined([head, ...body])]);
    expect(toString(blocks[1])).toBe("Levels");
    const plain = ruledRows(body, 740);
    const bold = [{ x: 72, y: 745, text: "Levels", bold: true }];
    expect(tablesIn(await readBlocks([{ texts: [...bold, ...plain.texts], content: plain.content }]))).toEqual([
      [["", "", ""], ...joined(body)],
    ]);
  });

  it("ends at the heading of the next one with lines of the same width", async () => {
    const one = ruledRows([head, ...body], 740, 0);
    const two = ruledRows([head, ...body.slice(1)], one.bottom - 20, 0);
    const heading = { x: 72, y: one.bottom - 15, text: "Levels at night", bold: true };
    const blocks = await readBlocks([
      { texts: [...one.texts, heading, ...two.texts], content: one.content + two.content },
    ]);
    expect(blocks.map((block) => block.type)).toEqual(["table", "heading", "table"]);
  });

  it("is none where lines stand between paragraphs, clauses or groups of rows", async () => {
    const pages = [
      ["The Provider performs the services with care.", "It reports each month on what it did.", "It keeps a list."],
      ["1.", "2.", "3."],
    ].map((rows) => {
      const { texts, content } = ruledRows(
        rows.map((words) => [[words]]),
        740,
      );
      const clauses = rows.map((_, index) => ({ x: 110, y: 726 - index * 20, text: "The Provider names a contact." }));
      return { texts: rows[0] === "1." ? [...texts, ...clauses] : texts, content };
    });
    expect(tablesIn(await readBlocks(pages))).toEqual([]);
    const groups = ["Leeds", "York", "Hull"].map((place): readonly Cell[] => [
      ["1", "2"],
      [place, "Desk"],
      ["Open", "Shut"],
    ]);
    const { texts, content } = ruledRows(groups, 740);
    expect(tablesIn(await readBlocks([{ texts: lineByLine(texts), content }])).flat()).not.toContainEqual([
      "1 2",
      "Leeds Desk",
      "Open Shut",
    ]);
  });
});

describe("a heading with a number", () => {
  const rates: (readonly Cell[])[] = [["No.", "Role", "Rate of a day"], ["1", "Architect", "EUR 900"], ["2", "Tester", "EUR 700"], ["3", "Operator", "EUR 500"]].map((cells) => cells.map((text) => [text])); // prettier-ignore
  /** A table without lines, drawn cell by cell, at a place of the page. */
  const table = (y: number, indent: number, columns: readonly number[] = [0, 1, 2]): Text[] =>
    rates.flatMap((cells, row) =>
      columns.map((column, at) => ({
        x: (columns.length < 3 ? [72, 250] : starts)[at] ?? 0,
        y: y - row * 14,
        text: cells[column]?.[0] ?? "",
        bold: row === 0,
      })),
    ).map((text) => ({ ...text, x: text.x + indent })); // prettier-ignore
  const heading = (number: string, text: string, y: number): Text[] => [
    { x: 72, y, text: number, bold: true },
    { x: 110, y, text, bold: true },
  ];
  const told = async (texts: readonly Text[]): Promise<string[]> =>
    (await readBlocks([{ texts }])).map((block) =>
      block.type === "table" ? `table of ${block.children.length}` : toString(block),
    );

  it("is no row of the table below it, although its words stand above a column", async () => {
    const texts = [...heading("2.", "Rates", 740), ...table(726, 5), ...heading("3.", "Law", 670)];
    expect(await told(texts)).toEqual(["2. Rates", "table of 4", "3. Law"]);
    const narrow = [...heading("2.", "Rates", 740), ...table(726, 5, [1, 2]), ...heading("3.", "Law", 670)];
    expect(await told(narrow)).toEqual(["2. Rates", "table of 4", "3. Law"]);
  });

  it("parts two tables", async () => {
    const one = { x: 72, text: "1. Rates", bold: true };
    const texts = [{ ...one, y: 740 }, ...table(726, 0), { ...one, y: 670, text: "2. Costs" }, ...table(656, 0)];
    expect(await told(texts)).toEqual(["1. Rates", "table of 4", "2. Costs", "table of 4"]);
  });

  it("is a row where it is one of the numbers of a column", async () => {
    const rows = [
      ["No.", "Item", "Price"],
      ["1.", "Hosting", "EUR 5"],
      ["2.", "Support"],
      ["3.", "Training", "EUR 7"],
    ];
    const texts = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ x: starts[column] ?? 0, y: 740 - row * 14, text, bold: row === 0 })),
    );
    expect(await told(texts)).toEqual(["table of 4"]);
  });
});
