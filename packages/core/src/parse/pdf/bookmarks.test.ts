import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { linesAt, makePdf, type Page } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

interface Entry {
  readonly title: string;
  /** The destination as the file spells it. */
  readonly dest: string;
  readonly inside?: readonly Entry[];
}

/** Objects 200 and up: the outline of a file. */
function outlineObjects(entries: readonly Entry[]): Map<number, string> {
  const objects = new Map<number, string>();
  let free = 201;
  const add = (parent: number, children: readonly Entry[]): string => {
    const numbers = children.map(() => free++);
    for (const [index, { title, dest, inside = [] }] of children.entries()) {
      const own = numbers[index] ?? 0;
      const next = numbers[index + 1];
      const links = `/Parent ${parent} 0 R ${next === undefined ? "" : `/Next ${next} 0 R`}`;
      objects.set(own, `<< /Title (${title}) /Dest ${dest} ${links} ${add(own, inside)} >>`);
    }
    const [first] = numbers;
    return first === undefined
      ? ""
      : `/First ${first} 0 R /Last ${numbers.at(-1) ?? first} 0 R /Count ${numbers.length}`;
  };
  objects.set(200, `<< /Type /Outlines ${add(200, entries)} >>`);
  return objects;
}

/** Every block: the depth of a heading or 0, and its words. */
async function blocksOf(pages: readonly Page[], entries: readonly Entry[]): Promise<[number, string][]> {
  const bytes = makePdf(pages, { objects: outlineObjects(entries), catalog: "/Outlines 200 0 R" });
  const { tree } = await readPdf(bytes, defaultLimits);
  return tree.children.map((block) => [block.type === "heading" ? block.depth : 0, toString(block)]);
}

const firstPage = "[10 0 R /XYZ 72 800 0]";
const secondPage = "[12 0 R /Fit]";
const sentence = [
  "The Provider keeps the premises in which the equipment stands locked by day and by night,",
  "and lets nobody in but the people whom it has named to the Customer beforehand.",
];

describe("bookmarks", () => {
  it("make headings of the depth they have, whatever these look like", async () => {
    const page = [
      ...linesAt(["Premises", ...sentence], { x: 72, y: 740 }),
      ...linesAt(["Access by visitors", ...sentence], { x: 72, y: 690 }),
    ];
    const entries = [
      { title: "Premises", dest: firstPage, inside: [{ title: "Access by visitors", dest: firstPage }] },
    ];
    expect(await blocksOf([{ texts: page }], entries)).toEqual([
      [1, "Premises"],
      [0, sentence.join(" ")],
      [2, "Access by visitors"],
      [0, sentence.join(" ")],
    ]);
  });

  it("hold a heading of several lines together, and apart from its neighbours", async () => {
    const page = linesAt(["Rules for Visitors", "What everybody who comes in", "must bear in mind", ...sentence], {
      x: 72,
      y: 740,
    }).map((text, index) => ({ ...text, bold: index < 3 }));
    const entries = [
      { title: "Rules for Visitors", dest: firstPage },
      { title: "What everybody who comes in must bear in mind", dest: firstPage },
    ];
    expect((await blocksOf([{ texts: page }], entries)).slice(0, 2)).toEqual([
      [1, "Rules for Visitors"],
      [1, "What everybody who comes in must bear in mind"],
    ]);
  });

  it("are found on the page they lead to, also without the number of the heading", async () => {
    const entries = [{ title: "Premises", dest: secondPage }];
    const pages = [
      { texts: linesAt(["Premises", ...sentence], { x: 72, y: 740 }) },
      { texts: linesAt(["3.2 PREMISES", ...sentence], { x: 72, y: 740 }) },
    ];
    const headings = (await blocksOf(pages, entries)).filter(([depth]) => depth > 0);
    expect(headings).toEqual([[1, "3.2 PREMISES"]]);
  });

  it("leave the number of another clause, wrapped to the line above, to its sentence", async () => {
    const above = [
      "The limit does not hold for what the Provider owes to all of the customers that it has under Clause",
      "10.",
    ];
    for (const [title, heading] of [
      ["10. Premises", "10. Premises"],
      ["Premises", "Premises"],
    ] as const) {
      const page = [
        ...linesAt(above, { x: 72, y: 740 }),
        { x: 72, y: 690, text: heading, bold: true },
        ...linesAt(sentence, { x: 72, y: 670 }),
      ];
      expect((await blocksOf([{ texts: page }], [{ title, dest: firstPage }])).slice(0, 2)).toEqual([
        [0, above.join(" ")],
        [1, heading],
      ]);
    }
  });

  it("take the number above their words where it looks like them", async () => {
    const page = [
      ...linesAt(["10.", "Premises"], { x: 72, y: 740 }).map((text) => ({ ...text, bold: true })),
      ...linesAt(sentence, { x: 72, y: 700 }),
    ];
    const [heading] = await blocksOf([{ texts: page }], [{ title: "Premises", dest: firstPage }]);
    expect(heading).toEqual([1, "10. Premises"]);
  });

  it("tell one heading from another with the same words by their order", async () => {
    const page = [
      ...linesAt(["Duties", ...sentence], { x: 72, y: 740 }),
      ...linesAt(["Fees", ...sentence], { x: 72, y: 690 }),
      ...linesAt(["Duties", ...sentence], { x: 72, y: 640 }),
    ];
    const entries = [
      { title: "Fees", dest: firstPage },
      { title: "Duties", dest: firstPage },
    ];
    const depths = (await blocksOf([{ texts: page }], entries)).map(([depth]) => depth);
    expect(depths).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it("that stand for all headings leave bold words a paragraph, but for the title above them", async () => {
    const page = [
      { x: 72, y: 780, text: "Rules of the premises", bold: true },
      ...linesAt(["Premises", ...sentence], { x: 72, y: 740 }),
      ...linesAt(["Visitors", ...sentence], { x: 72, y: 690 }),
      { x: 72, y: 650, text: "Ask at the door", bold: true },
      ...linesAt(["Keys", ...sentence], { x: 72, y: 630 }),
    ];
    const entries = ["Premises", "Visitors", "Keys"].map((title) => ({ title, dest: firstPage }));
    const of = async (some: readonly Entry[]): Promise<unknown> =>
      (await blocksOf([{ texts: page }], some))
        .filter(([, text]) => text === "Rules of the premises" || text === "Ask at the door")
        .map(([depth]) => depth > 0);
    expect(await of(entries)).toEqual([true, false]);
    expect(await of(entries.slice(0, 1))).toEqual([true, true]);
  });

  it("that are damaged leave the pages readable", async () => {
    const pages = [{ texts: linesAt(["Premises", ...sentence], { x: 72, y: 740 }) }];
    for (const entry of ["<< /Title 5 /Dest 7 >>", "<< /Title [] /Dest << /D /None >> >>", "17"]) {
      const objects = new Map([
        [200, "<< /First 201 0 R >>"],
        [201, entry],
      ]);
      const { tree } = await readPdf(makePdf(pages, { objects, catalog: "/Outlines 200 0 R" }), defaultLimits);
      expect(tree.children.map((block) => block.type)).toEqual(["paragraph", "paragraph"]);
    }
  });

  describe("that nest", () => {
    /** A page with a heading, and as many bookmarks inside each other, the innermost of them for it. */
    const nested = (depths: number): Uint8Array => {
      const entries = Array.from({ length: depths }, (_, index): [number, string] => {
        const last = index + 1 === depths;
        const links = `/Parent 200 0 R ${last ? "" : `/First ${5001 + index} 0 R`}`;
        return [5000 + index, `<< /Title (${last ? "Premises" : "Files"}) /Dest ${firstPage} ${links} >>`];
      });
      const objects = new Map([[200, "<< /First 5000 0 R >>"], ...entries]);
      const pages = [{ texts: linesAt(["Premises", ...sentence], { x: 72, y: 740 }) }];
      return makePdf(pages, { objects, catalog: "/Outlines 200 0 R" });
    };
    const firstOf = async (depths: number, limits = defaultLimits): Promise<unknown> =>
      (await readPdf(nested(depths), limits)).tree.children[0];

    it("deeper than any heading give the deepest there is", async () => {
      expect(await firstOf(defaultLimits.maxDepth)).toMatchObject({ type: "heading", depth: 6 });
    });

    it("deeper than the limit are not looked at", async () => {
      expect(await firstOf(defaultLimits.maxDepth + 1)).toMatchObject({ type: "paragraph" });
      expect(await firstOf(3000)).toMatchObject({ type: "paragraph" });
    });

    it("more than the limit are not looked at", async () => {
      expect(await firstOf(3, { ...defaultLimits, maxBookmarks: 3 })).toMatchObject({ type: "heading" });
      expect(await firstOf(4, { ...defaultLimits, maxBookmarks: 3 })).toMatchObject({ type: "paragraph" });
    });
  });

  it("that lead nowhere or to words that are not there change nothing", async () => {
    const page = { texts: linesAt(["Premises", ...sentence], { x: 72, y: 740 }) };
    const entries = [
      { title: "Premises", dest: "[999 0 R /Fit]" },
      { title: "Premises", dest: "(a place without a page)" },
      { title: "Annexes", dest: firstPage },
    ];
    expect((await blocksOf([page], entries)).map(([depth]) => depth)).toEqual([0, 0]);
  });
});
