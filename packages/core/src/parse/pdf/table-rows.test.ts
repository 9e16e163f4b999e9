import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { linesAt, type Page, type Text } from "./make-pdf.fixture.js";
import { type Cell, readBlocks, tablesIn } from "./read-tables.fixture.js";

const columns = [72, 172, 272];
/** Rows of cells drawn one after the other, each to its end, lines 14 and rows 18 points apart. */
function drawn(rows: readonly (readonly Cell[])[], top: number, lefts: readonly number[] = columns): Text[] {
  let y = top;
  return rows.flatMap((cells) => {
    const texts = cells.flatMap((lines, column) => linesAt(lines, { x: lefts[column] ?? 72, y }));
    y -= 14 * (Math.max(...cells.map((lines) => lines.length)) - 1) + 18;
    return texts;
  });
}
const ruled = (y: number): string => `0.5 w 66 ${y} m 420 ${y} l S `;
const prose = (y: number): Text[] =>
  linesAt(
    [
      "The Provider reports on its work at the end of each month and names in each report",
      "what was delivered late, what was not delivered, and what it does about either of them,",
      "so that the Customer can see at any time where the work stands and what is left.",
    ],
    { x: 72, y },
  );

describe("rows of a table", () => {
  it("has its head back on each page, where the page cut a row and a cell of the head stands higher than the others", async () => {
    const head = (y: number): Text[] => [
      ...drawn([[["Work"], ["Standard"]]], y),
      ...linesAt(["How it", "is checked"], { x: 272, y: y + 14 }),
    ];
    const page = (cells: readonly (readonly Cell[])[], top: number): Page => ({
      texts: [...head(top), ...drawn(cells, top - 19)],
      content: ruled(top - 5),
    });
    const blocks = await readBlocks([
      {
        texts: [...prose(760), ...head(120), ...drawn([[["Code"], ["No errors", "in it"], ["By a tool and"]]], 101)],
        content: ruled(115),
      },
      page(
        [
          [[], [], ["by hand"]],
          [["Manual"], ["Complete"], ["By reading", "all of it and"]],
        ],
        740,
      ),
      page([[[], [], ["trying it"]]], 740),
    ]);
    expect(tablesIn(blocks)).toEqual([
      [
        ["Work", "Standard", "How it is checked"],
        ["Code", "No errors in it", "By a tool and by hand"],
        ["Manual", "Complete", "By reading all of it and trying it"],
      ],
    ]);
  });

  it("does not take a running head for the head of a table", async () => {
    const page = (y: number, text: string): Page => ({
      texts: [
        { x: 72, y, text: "Hosting services" },
        { x: 420, y, text: "Draft for review" },
        ...linesAt([text], { x: 72, y: 700 }),
      ],
    });
    const blocks = await readBlocks([
      page(780, "The first page says what the agreement is about."),
      page(800, "The second page says what the Provider does."),
      page(800, "The third page says what the Customer pays."),
    ]);
    expect(
      blocks
        .slice(1)
        .map((block) => toString(block))
        .join(" "),
    ).not.toContain("Draft for review");
  });

  it("parts a cell from the next one by the gap that runs on over long cells beside it", async () => {
    const centred = (lines: Cell, middle: number, y: number): Text[] =>
      linesAt(lines, { x: 0, y }).map((text) => ({ ...text, x: middle - text.text.length * 2.7 }));
    const rows: (readonly Cell[])[] = [
      [["Product"], ["Due"], ["What it is"]],
      [["Code"], ["Every sprint"], ["All that was", "written for", "the portal", "by anybody", "who worked"]],
      [
        ["Design of all screens"],
        ["At the end of each", "sprint"],
        ["Drawings and", "sketches", "of what", "people see", "in the", "portal"],
      ],
      [["Issues"], ["Every sprint"], ["What people", "found"]],
    ];
    let y = 740;
    const texts = rows.flatMap((cells) => {
      const found = cells.flatMap((lines, column) => centred(lines, [125, 230, 340][column] ?? 0, y));
      y -= 14 * (Math.max(...cells.map((lines) => lines.length)) - 1) + 18;
      return found;
    });
    const blocks = await readBlocks([{ texts, content: ruled(733) }]);
    expect(tablesIn(blocks)).toEqual([rows.map((cells) => cells.map((lines) => lines.join(" ")))]);
  });

  it("parts the cells of a row of which the page shows one line", async () => {
    const long = "Tests of each part are run as soon as it is built and".split(" ");
    const rows: (readonly Cell[])[] = [
      [["Product"], ["When"], ["Who"]],
      [["Code"], ["Every day", "at noon"], ["Provider"]],
      [["Tests"], long, ["Provider"]],
      [["User research now"], ["Usability of"], ["Both"]],
    ];
    const blocks = await readBlocks([{ texts: drawn(rows, 740), content: ruled(733) }]);
    expect(tablesIn(blocks)).toEqual([rows.map((cells) => cells.map((lines) => lines.join(" ")))]);
  });

  it("parts a narrow first column, of which no row shows a wide gap, but no numbers of a list", async () => {
    const places = [72, 98, 300];
    const rows = (firsts: readonly string[]): (readonly Cell[])[] => [
      [[firsts[0] ?? ""], ["What is delivered"], ["When"]],
      [[firsts[1] ?? ""], ["The design of all the pages"], ["In May"]],
      [[firsts[2] ?? ""], ["The code of the portal"], ["In June"]],
      [[firsts[3] ?? ""], ["The manual"], ["In July"]],
    ];
    const tableOf = async (firsts: readonly string[]): Promise<string[][][]> =>
      tablesIn(await readBlocks([{ texts: drawn(rows(firsts), 740, places), content: ruled(733) }]));
    const named = rows(["No.", "D1", "D2", "D3"]);
    expect(await tableOf(["No.", "D1", "D2", "D3"])).toEqual([
      named.map((cells) => cells.map((lines) => lines.join())),
    ]);
    expect((await tableOf(["(i)", "(ii)", "(iii)", "(iv)"])).flat().map((row) => row.length)).toEqual([2, 2, 2, 2]);
  });

  it("keeps a name whole whose words begin at the same places in each row", async () => {
    const rows = ["Retail", "Wholesale", "Export"].map((text): Cell[] => [["Linden"], [text], ["Reading"]]);
    const blocks = await readBlocks([{ texts: drawn(rows, 740, [72, 116, 300]), content: ruled(760) }]);
    expect(tablesIn(blocks).flat().flat()).not.toContain("Linden");
  });

  describe("that are empty but for the last cell", () => {
    const body: (readonly Cell[])[] = [
      [["Working together"], ["Portal"]],
      [[], ["Office programs", "of all kinds"]],
      [["Managing"], ["Servers"]],
      [["Reports on the", "business"], ["Database"]],
      [[], ["Analysis"]],
      [[], ["Learning"]],
      [["Jobs"], ["Agent"]],
    ];

    it("are rows where they stand as far apart as the others", async () => {
      const rows: (readonly Cell[])[] = [[["Service"], ["Part"]], ...body];
      const blocks = await readBlocks([{ texts: drawn(rows, 740, [72, 220]), content: ruled(733) }]);
      expect(tablesIn(blocks)).toEqual([rows.map((cells) => cells.map((lines) => lines.join(" ")))]);
    });

    it("are paragraphs of the cell above where that ends a sentence", async () => {
      const rows: (readonly Cell[])[] = [
        [["Service"], ["Duty"]],
        [["Working together"], ["Runs the portal."]],
        [[], ["Keeps it up to", "date."]],
        [["Managing"], ["Runs the servers."]],
        [["Jobs"], ["Runs the agent."]],
      ];
      const blocks = await readBlocks([{ texts: drawn(rows, 740, [72, 220]), content: ruled(733) }]);
      expect(tablesIn(blocks)[0]?.[1]).toEqual(["Working together", "Runs the portal. Keeps it up to date."]);
    });
  });

  it("are told from those of another table below, which has a head of its own", async () => {
    const rows = (name: string, standard: Cell, check: string): (readonly Cell[])[] => [
      [["Work"], [name]],
      [["Standard"], standard],
      [["Check"], [check]],
    ];
    const tables = [
      rows("Code", ["No errors at", "all in it"], "By hand"),
      rows("Design", ["Liked by those", "who use it"], "By asking them"),
      rows("Manual", ["Complete and", "up to date"], "By reading it"),
    ];
    const [code = [], design = [], manual = []] = tables;
    const blocks = await readBlocks([
      { texts: [...drawn(code, 740), ...drawn(design, 640)], content: ruled(733) + ruled(633) },
      { texts: drawn(manual, 740), content: ruled(733) },
    ]);
    expect(tablesIn(blocks)).toEqual(
      tables.map((table) => table.map((cells) => cells.map((lines) => lines.join(" ")))),
    );
  });

  it("may all be without an answer in a form", async () => {
    const names = ["Surname", "First name", "Telephone", "Place of work"];
    const rows: (readonly Cell[])[] = [[["Question"], ["Answer"]], ...names.map((name) => [[name]])];
    const blocks = await readBlocks([
      { texts: [...drawn(rows, 740, [72, 272]), ...prose(600), ...prose(540), ...prose(480)], content: ruled(733) },
    ]);
    expect(tablesIn(blocks)).toEqual([[["Question", "Answer"], ...names.map((name) => [name, ""])]]);
  });

  it("may have lines to write answers on", async () => {
    const line = "_______________";
    const rows: (readonly Cell[])[] = [
      [["Question"], ["Answer"]],
      [
        ["Surname of the", "person"],
        [line, line],
      ],
      [["First name"], [line, line]],
      [["Telephone"], [line, line]],
    ];
    const blocks = await readBlocks([{ texts: drawn(rows, 740, [72, 272]), content: ruled(733) }]);
    expect(tablesIn(blocks)[0]?.map(([name]) => name)).toEqual([
      "Question",
      "Surname of the person",
      "First name",
      "Telephone",
    ]);
  });

  it("make a table without a head below a ruled line", async () => {
    const rows: (readonly Cell[])[] = [
      [["Bidder 1"], ["83 points"], []],
      [["Bidder 2"], ["84 points"], ["(74 and 10", "points)"]],
      [["Bidder 3"], ["90 points"], ["(80 and 10", "points)"]],
    ];
    const blocks = await readBlocks([{ texts: drawn(rows, 740), content: ruled(753) }]);
    expect(tablesIn(blocks)).toEqual([[["", "", ""], ...rows.map((cells) => cells.map((lines) => lines.join(" ")))]]);
  });

  it("have the name of a wide column that stands beside all of its cells", async () => {
    const texts = [
      { x: 72, y: 740, text: "Defined word" },
      { x: 340, y: 740, text: "Clause" },
      ...[
        ["Customer", "Clause 1.1"],
        ["Fault", "Clause 3.4"],
        ["Service Hours", "Clause 3.9"],
      ].flatMap((cells, row) => cells.map((text, column) => ({ x: 72 + column * 180, y: 722 - row * 18, text }))),
    ];
    const blocks = await readBlocks([{ texts, content: ruled(733) }]);
    expect(tablesIn(blocks)).toEqual([
      [
        ["Defined word", "Clause"],
        ["Customer", "Clause 1.1"],
        ["Fault", "Clause 3.4"],
        ["Service Hours", "Clause 3.9"],
      ],
    ]);
  });

  it("keep the hyphens of compounds at the ends of narrow lines, where no word is cut", async () => {
    const rows: (readonly Cell[])[] = [
      [["Standard"], ["Check"]],
      [
        ["Stored in a version-", "controlled place"],
        ["With publicly-", "available tools"],
      ],
      [["Working"], ["By hand"]],
    ];
    const things = ["plan", "record", "report", "bill", "list", "test", "copy", "draft", "key", "map"];
    const about = (part: string, y: number): Text[] =>
      linesAt(
        things.map((thing) => `The Provider keeps each ${thing} of the ${part} for the Customer at its own place.`),
        { x: 72, y },
      );
    const blocks = await readBlocks([
      { texts: [...drawn(rows, 740, [72, 272]), ...about("work", 600), ...about("portal", 400)], content: ruled(733) },
      { texts: [...about("handover", 740), ...about("training", 540)] },
      { texts: [...about("building", 740), ...about("network", 540)] },
    ]);
    expect(tablesIn(blocks)[0]?.[1]).toEqual(["Stored in a version-controlled place", "With publicly-available tools"]);
  });
});
