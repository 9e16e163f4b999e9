import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { linesAt, makePdf, type Page, type Text } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const read = (pages: readonly Page[]): Promise<ParsedFile> => readPdf(makePdf(pages), defaultLimits);

const first = [
  "The Provider performs the hosting services with the care that a prudent operator of data",
  "centres would take, and keeps the premises in which the equipment stands locked by day and",
  "by night, so that nobody but its own trained people can enter them.",
];
function tableOf(block: RootContent | undefined): string[][] {
  return block?.type === "table" ? block.children.map((row) => row.children.map((cell) => toString(cell))) : [];
}

describe("tables", () => {
  it("keeps header and cells of a table together, with cells of several lines", async () => {
    const rows = [
      [["Service level"], ["Target"], ["Credit"]],
      [["Availability of the", "platform"], ["99.5 %"], ["5 % of the", "monthly fee"]],
      [["Reply to urgent calls"], ["1 hour"], ["2 %"]],
    ];
    let y = 740;
    const texts = rows.flatMap((cells, index) => {
      const drawn = cells.flatMap((lines, column) => linesAt(lines, { x: 72 + column * 160, y }));
      y -= 14 * Math.max(...cells.map((lines) => lines.length)) + 8;
      return index === 0 ? drawn.map((text) => ({ ...text, bold: true })) : drawn;
    });
    const { tree } = await read([{ texts: [...texts, ...linesAt(first, { x: 72, y: 600 })] }]);
    expect(tableOf(tree.children[0])).toEqual([
      ["Service level", "Target", "Credit"],
      ["Availability of the platform", "99.5 %", "5 % of the monthly fee"],
      ["Reply to urgent calls", "1 hour", "2 %"],
    ]);
    expect(tree.children[1]?.type).toBe("paragraph");
  });

  it("parts cells that reach up to the next column when each is drawn to its end", async () => {
    const rows = [
      [["Service level"], ["Target"], ["Consequence"]],
      [["Restoration of a", "severity 1 outage"], ["4 hours in 95 %", "of cases"], ["Credit of 5 %"]],
      [["Reply to a severity", "1 call"], ["15 minutes in 98", "% of cases"], ["Credit of 3 %"]],
    ];
    let y = 740;
    const texts = rows.flatMap((cells) => {
      const drawn = cells.flatMap((lines, column) => linesAt(lines, { x: 72 + column * 102, y }));
      y -= 14 * Math.max(...cells.map((lines) => lines.length));
      return drawn;
    });
    const { tree } = await read([{ texts }]);
    expect(tableOf(tree.children[0])).toEqual(rows.map((cells) => cells.map((lines) => lines.join(" "))));
  });

  it("keeps a table apart from the numbered clauses above and below it", async () => {
    const clause = (number: string, y: number, text: string): Text[] => [
      { x: 72, y, text: number },
      { x: 108, y, text },
    ];
    const cells = [
      ["Role", "Place", "Daily rate"],
      ["Architect", "Leeds", "EUR 900"],
      ["Tester", "Leeds", "EUR 700"],
    ];
    const texts = [
      ...clause("3.", 770, "Rates"),
      ...clause("3.1", 750, "The Provider charges its people at the rates of this table:"),
      ...cells.flatMap((row, index) =>
        row.map((text, column) => ({ x: 78 + column * 112, y: 730 - index * 14, text })),
      ),
      ...clause("3.2", 680, "The rates are fixed for the first year of the term and hold for all places of work."),
    ];
    const { tree } = await read([{ texts }]);
    expect(tree.children.map((block) => block.type)).toEqual(["paragraph", "paragraph", "table", "paragraph"]);
    expect(tableOf(tree.children[2])).toEqual(cells);
    expect(toString(tree.children[3])).toMatch(/^3\.2 The rates/);
  });

  it("puts the rest of a first cell below it where lines are drawn one by one", async () => {
    const lines = [
      ["Report", "Due", "Reader"],
      ["Availability of the", "5 Business Days", "Operations"],
      ["platform", "", ""],
      ["Incidents", "2 Business Days", "Security"],
    ];
    const texts = lines.flatMap((row, index) =>
      row.flatMap((text, column) => (text === "" ? [] : [{ x: 72 + column * 150, y: 740 - index * 14, text }])),
    );
    const { tree } = await read([{ texts }]);
    expect(tableOf(tree.children[0])).toEqual([
      ["Report", "Due", "Reader"],
      ["Availability of the platform", "5 Business Days", "Operations"],
      ["Incidents", "2 Business Days", "Security"],
    ]);
  });

  describe("a table that runs over the page", () => {
    const head = ["Deliverable", "Due", "Acceptance"];
    const rows = [
      ["Design", "1 May", "Review passed"],
      ["Portal", "1 June", "All tests passed"],
      ["Manual", "1 July", "Read by the users"],
      ["Training", "1 August", "Thirty people trained"],
      ["Handover", "1 October", "Keys and plans received"],
    ];
    const drawn = (cells: readonly (readonly string[])[], x: number, y: number): Text[] =>
      cells.flatMap((row, index) => row.map((text, column) => ({ x: x + column * 150, y: y - index * 20, text })));

    it.each([
      ["with its head printed again", [head, ...rows.slice(2)]],
      ["without", rows.slice(2)],
    ])("is put together %s", async (_, second) => {
      const { tree } = await read([
        { texts: drawn([head, ...rows.slice(0, 2)], 72, 150) },
        { texts: drawn(second, 72, 740) },
      ]);
      expect(tree.children.map((block) => block.type)).toEqual(["table"]);
      expect(tableOf(tree.children[0])).toEqual([head, ...rows]);
      const pages = tree.children.flatMap((block) => (block.type === "table" ? block.children : []));
      expect(pages.map((row) => row.data?.origin?.page)).toEqual([1, 1, 1, 2, 2, 2]);
    });

    it("keeps a head of several lines that stand at its lower edge", async () => {
      const texts = (body: readonly (readonly string[])[]): Text[] => [
        { x: 72, y: 768, text: "Deliverable" },
        { x: 72, y: 754, text: "or service" },
        { x: 222, y: 754, text: "Due" },
        { x: 372, y: 768, text: "Acceptance" },
        { x: 372, y: 754, text: "criterion" },
        ...drawn(body, 72, 732),
      ];
      const content = "66 746 m 500 746 l S";
      const pages = [rows.slice(0, 2), rows.slice(2)].map((body) => ({ texts: texts(body), content }));
      const { tree } = await read(pages);
      expect(tree.children).toHaveLength(1);
      expect(tableOf(tree.children[0])).toEqual([["Deliverable or service", "Due", "Acceptance criterion"], ...rows]);
    });

    it("keeps its head where each page begins with it", async () => {
      const pages = [
        [head, ...rows.slice(0, 2)],
        [head, ...rows.slice(2)],
      ].map((cells, index) => ({
        texts: [{ x: 72, y: 815, text: "Services", size: 9 }, ...drawn(cells, 72, 740 + index)],
      }));
      const { tree } = await read(pages);
      expect(tree.children).toHaveLength(1);
      expect(tableOf(tree.children[0])).toEqual([head, ...rows]);
    });

    it("is not put together with one whose columns stand elsewhere", async () => {
      const { tree } = await read([
        { texts: drawn([head, ...rows], 72, 150) },
        { texts: drawn([head, ...rows], 90, 740) },
      ]);
      expect(tree.children.map((block) => block.type)).toEqual(["table", "table"]);
    });
  });

  describe("a table drawn cell by cell", () => {
    const cell = (lines: readonly string[], x: number, y: number): Text[] => linesAt(lines, { x, y });
    const ruled = (y: number): string => `0.5 w 66 ${y} m 400 ${y} l S`;

    it("has the row above a ruled line for its header, whose cells may stand at its lower edge", async () => {
      const texts = [
        ...cell(["Report or", "required", "service"], 72, 740),
        ...cell(["What it must", "show"], 180, 726),
        ...cell(["Reader"], 290, 712),
        ...cell(["Availability"], 72, 690),
        ...cell(["Uptime of each", "platform in the", "month"], 180, 690),
        ...cell(["Operations"], 290, 690),
        ...cell(["Incidents"], 72, 640),
        ...cell(["Cause and", "remedy"], 180, 640),
        ...cell(["Security"], 290, 640),
      ];
      const { tree } = await read([{ texts, content: ruled(704) }]);
      expect(tree.children.map((block) => tableOf(block))).toEqual([
        [
          ["Report or required service", "What it must show", "Reader"],
          ["Availability", "Uptime of each platform in the month", "Operations"],
          ["Incidents", "Cause and remedy", "Security"],
        ],
      ]);
    });

    it("has a header of two columns by a line ruled within a drawing that is moved", async () => {
      const texts = [
        ...cell(["Item"], 72, 740),
        ...cell(["Price"], 180, 740),
        ...cell(["Workshop"], 72, 718),
        ...cell(["EUR 900"], 180, 718),
      ];
      const { tree } = await read([{ texts, content: "q 2 0 0 1 60 700 cm 0 30 100 0.5 re f Q" }]);
      expect(tableOf(tree.children[0])).toEqual([
        ["Item", "Price"],
        ["Workshop", "EUR 900"],
      ]);
    });

    it("has no header where lines are ruled below every row", async () => {
      const texts = [
        ...cell(["Customer", "of the work"], 72, 740),
        ...cell(["The person in the order"], 180, 740),
        ...cell(["Provider", "of the work"], 72, 700),
        ...cell(["The person in the offer"], 180, 700),
        ...cell(["Place", "of the work"], 72, 660),
        ...cell(["Leeds"], 180, 660),
      ];
      const { tree } = await read([{ texts, content: `${ruled(715)} ${ruled(675)}` }]);
      expect(tableOf(tree.children[0])[0]).toEqual(["", ""]);
    });

    it("parts a centred cell of one line from the next one by the gap that the rows around it leave", async () => {
      const texts = [
        ...cell(["Deliverables"], 84, 740),
        ...cell(["Due dates"], 196, 740),
        ...cell(["Content"], 300, 740),
        ...cell(["Issues found in"], 79, 718),
        ...cell(["At the end of", "each sprint"], 190, 718),
        ...cell(["What people said"], 290, 718),
        ...cell(["Design deliverables"], 72, 682),
        ...cell(["Ongoing with each", "sprint"], 180, 682),
        ...cell(["Mock-ups and", "sketches"], 296, 682),
        ...cell(["Code"], 100, 646),
        ...cell(["At the end of", "each sprint"], 190, 646),
        ...cell(["A repository"], 297, 646),
      ];
      const { tree } = await read([{ texts, content: ruled(732) }]);
      expect(tree.children.map((block) => tableOf(block))).toEqual([
        [
          ["Deliverables", "Due dates", "Content"],
          ["Issues found in", "At the end of each sprint", "What people said"],
          ["Design deliverables", "Ongoing with each sprint", "Mock-ups and sketches"],
          ["Code", "At the end of each sprint", "A repository"],
        ],
      ]);
    });

    it("gets back the rest of a row that the page cut", async () => {
      const head = (y: number): Text[] => [...cell(["Report"], 72, y), ...cell(["Content"], 180, y)];
      const { tree } = await read([
        {
          texts: [
            ...head(140),
            ...cell(["Incidents"], 72, 118),
            ...cell(["Cause of each and the", "person who found"], 180, 118),
          ],
          content: ruled(132),
        },
        {
          texts: [
            ...head(740),
            ...cell(["the remedy"], 180, 718),
            ...cell(["Usage"], 72, 696),
            ...cell(["Hours"], 180, 696),
          ],
          content: ruled(732),
        },
      ]);
      expect(tree.children.map((block) => tableOf(block))).toEqual([
        [
          ["Report", "Content"],
          ["Incidents", "Cause of each and the person who found the remedy"],
          ["Usage", "Hours"],
        ],
      ]);
    });
  });

  it("takes numbers with text behind them for clauses, not for a table", async () => {
    const texts = ["1.", "2.", "3."].flatMap((number, index) => [
      { x: 72, y: 740 - index * 20, text: number },
      { x: 120, y: 740 - index * 20, text: "The Provider names a contact." },
    ]);
    const { tree } = await read([{ texts }]);
    expect(tree.children.map((block) => toString(block))).toEqual(
      ["1.", "2.", "3."].map((number) => `${number} The Provider names a contact.`),
    );
  });
});
