import { describe, expect, it } from "vitest";
import { linesAt, type Text } from "./make-pdf.fixture.js";
import { type Cell, readBlocks, tablesIn } from "./read-tables.fixture.js";

const joined = (rows: readonly (readonly Cell[])[]): string[][] =>
  rows.map((cells) => cells.map((lines) => lines.join(" ")));

const edges = [66, 166, 276, 386];
const heightOf = (cells: readonly Cell[]): number => 14 * Math.max(...cells.map((lines) => lines.length)) + 6;
const line = (x: number, y: number, right: number, top: number): string => `${x} ${y} m ${right} ${top} l S `;

interface Grid {
  readonly texts: Text[];
  readonly content: string;
}

/** A table with lines around each cell, whose words stand in the middle of its height. */
function grid(rows: readonly (readonly Cell[])[], top: number, xs: readonly number[] = edges): Grid {
  const texts: Text[] = [];
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  let y = top;
  let content = line(left, y, right, y);
  for (const cells of rows) {
    const height = heightOf(cells);
    for (const [column, lines] of cells.entries())
      texts.push(...linesAt(lines, { x: (xs[column] ?? 0) + 6, y: y - 14 - (height - 6 - 14 * lines.length) / 2 }));
    content += xs.map((x) => line(x, y - height, x, y)).join("");
    y -= height;
    content += line(left, y, right, y);
  }
  return { texts, content: `0.5 w ${content}` };
}

describe("a table with lines around each cell", () => {
  const rows: (readonly Cell[])[] = [
    [["Service"], ["Level"], ["Credit"]],
    [["Hosting of the", "portal and of", "its data"], ["99.5 %"], ["5 % of the", "fee"]],
    [["Desk"], ["Reply within", "an hour"], ["2 %"]],
  ];
  const shade = (y: number): string => `q 0.8 0.8 0.85 rg 66 ${y - 20} 320 20 re f Q `;

  it("has the words in the middle of a cell in that cell, and a shaded head", async () => {
    const { texts, content } = grid(rows, 740);
    const blocks = await readBlocks([{ texts, content: shade(740) + content }]);
    expect(tablesIn(blocks)).toEqual([joined(rows)]);
  });

  it("has no head where all rows look alike and two columns have sentences", async () => {
    const body: (readonly Cell[])[] = [
      [["Customer"], ["The person named in the order."]],
      [["Provider"], ["The person named in the offer."]],
    ];
    const { texts, content } = grid(body, 740, [66, 166, 386]);
    expect(tablesIn(await readBlocks([{ texts, content }]))).toEqual([[["", ""], ...joined(body)]]);
  });

  it("keeps cells empty that are empty, and paragraphs of a cell together", async () => {
    const body: (readonly Cell[])[] = [
      [["Question"], ["Answer"], ["Checked by"]],
      [["Surname"], [], []],
      [["Place of work."], ["Leeds.", "Also York."], []],
      [["Telephone"], [], ["Desk"]],
    ];
    const { texts, content } = grid(body, 740);
    const blocks = await readBlocks([{ texts, content: shade(740) + content }]);
    expect(tablesIn(blocks)).toEqual([joined(body)]);
  });

  it("gives a cell over two columns to the first of them", async () => {
    const y = 740;
    const content = [
      ...[y, y - 20, y - 40, y - 60].map((level) => line(66, level, 386, level)),
      ...[66, 276, 386].map((x) => line(x, y - 60, x, y)),
      line(166, y - 40, 166, y - 20),
      line(166, y - 60, 166, y - 40),
    ].join("");
    const texts = [
      { x: 110, y: y - 14, text: "Service and its level" },
      { x: 282, y: y - 14, text: "Credit" },
      ...["Hosting", "99.5 %", "5 %"].map((text, column) => ({ x: (edges[column] ?? 0) + 6, y: y - 34, text })),
      ...["Desk", "1 hour", "2 %"].map((text, column) => ({ x: (edges[column] ?? 0) + 6, y: y - 54, text })),
    ];
    const blocks = await readBlocks([{ texts, content: shade(y) + content }]);
    expect(tablesIn(blocks)).toEqual([
      [
        ["Service and its level", "", "Credit"],
        ["Hosting", "99.5 %", "5 %"],
        ["Desk", "1 hour", "2 %"],
      ],
    ]);
  });

  it("goes on where the same columns are drawn at the top of the next page", async () => {
    const [head = [], ...body] = rows;
    const one = grid([head, ...body], 160);
    const more: (readonly Cell[])[] = [[["Training of", "new people"], ["Twice a year"], ["1 %"]]];
    const two = grid([head, ...more], 760);
    const blocks = await readBlocks([
      { texts: one.texts, content: shade(160) + one.content },
      { texts: two.texts, content: shade(760) + two.content },
    ]);
    expect(tablesIn(blocks)).toEqual([joined([...rows, ...more])]);
  });

  it("gets back a row that the page cut, where no line is drawn", async () => {
    const one = grid(rows.slice(0, 2), 160);
    const two = grid([[["its copies"], [], ["of a month"]], ...rows.slice(2)], 760);
    const open = one.content.slice(0, one.content.lastIndexOf("66 "));
    const blocks = await readBlocks([
      { texts: one.texts, content: shade(160) + open },
      { texts: two.texts, content: two.content.replace(line(66, 760, 386, 760), "") },
    ]);
    const [head = [], , desk = []] = joined(rows);
    expect(tablesIn(blocks)).toEqual([
      [head, ["Hosting of the portal and of its data its copies", "99.5 %", "5 % of the fee of a month"], desk],
    ]);
  });

  it("is none where the lines frame running text, or places to sign", async () => {
    const frame = grid(
      [[["The Provider performs the services with care."]], [["It reports each month."]]],
      740,
      [66, 386],
    );
    const sign = grid(
      [
        [["By: ________"], ["By: ________"]],
        [["Name: ______"], ["Name: ______"]],
      ],
      600,
      [66, 226, 386],
    );
    const blocks = await readBlocks([
      { texts: [...frame.texts, ...sign.texts], content: frame.content + sign.content },
    ]);
    expect(tablesIn(blocks)).toEqual([]);
  });
});

describe("a shaded row above others without lines", () => {
  it("names their columns", async () => {
    const texts = [
      ["Service", "Contact"],
      ["Hosting of the portal", "Operations"],
      ["Desk for all users", "Support"],
    ].flatMap((cells, row) => cells.map((text, column) => ({ x: 72 + column * 180, y: 740 - row * 20, text })));
    const blocks = await readBlocks([{ texts, content: "q 0.8 0.9 0.8 rg 66 735 300 18 re f Q" }]);
    expect(tablesIn(blocks)).toEqual([
      [
        ["Service", "Contact"],
        ["Hosting of the portal", "Operations"],
        ["Desk for all users", "Support"],
      ],
    ]);
  });

  it("is one of the stripes where others have its colour", async () => {
    const texts = [
      ["Fees of the first year", "1,200"],
      ["Fees of the next year", "1,400"],
      ["Credits", "(200)"],
      ["Sum", "2,400"],
    ].flatMap((cells, row) => cells.map((text, column) => ({ x: 72 + column * 200, y: 740 - row * 20, text })));
    const stripe = (y: number): string => `q 0.8 0.9 1 rg 66 ${y} 300 18 re f Q `;
    const blocks = await readBlocks([{ texts, content: stripe(735) + stripe(695) }]);
    expect(tablesIn(blocks).map(([head]) => head)).toEqual([["", ""]]);
  });
});
