import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { makePdf } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

interface Tagged {
  readonly tag: string;
  /** The lines it takes up. */
  readonly lines: readonly string[];
}

/** A page whose blocks are tagged, all in letters of one look, and the structure that names them. */
function taggedPdf(
  blocks: readonly Tagged[],
  {
    marked = true,
    catalog = "",
    objects = [],
  }: { marked?: boolean; catalog?: string; objects?: readonly [number, string][] } = {},
): Uint8Array {
  let y = 760;
  const content = blocks.map(({ tag, lines }, id) => {
    const shown = lines.map((line) => `BT /F1 11 Tf 72 ${(y -= 14)} Td (${line}) Tj ET`);
    y -= 10;
    return `/${tag} << /MCID ${id} >> BDC\n${shown.join("\n")}\nEMC`;
  });
  const elements = blocks.map(({ tag }, id): [number, string] => [
    301 + id,
    `<< /Type /StructElem /S /${tag} /P 300 0 R /Pg 10 0 R /K ${id} >>`,
  ]);
  const kids = elements.map(([number]) => `${number} 0 R`).join(" ");
  return makePdf([{ content: content.join("\n"), extra: "/StructParents 0" }], {
    objects: new Map([
      [
        300,
        `<< /Type /StructTreeRoot /K [${kids}] /ParentTree << /Nums [0 [${kids}]] >> /RoleMap << /Caption#201 /H1 >> >>`,
      ],
      ...elements,
      ...objects,
    ]),
    catalog: `/StructTreeRoot 300 0 R /MarkInfo << /Marked ${marked} >> ${catalog}`,
  });
}

const sentence = [
  "The Provider keeps the premises in which the equipment stands locked by day and by night,",
  "and lets nobody in but the people whom it has named to the Customer beforehand.",
];
const premises: readonly Tagged[] = [
  { tag: "H1", lines: ["Premises"] },
  { tag: "P", lines: sentence },
  { tag: "H2", lines: ["Access by visitors"] },
  { tag: "P", lines: sentence },
];

/** Every block: the depth of a heading or 0, and its words. */
async function blocksOf(bytes: Uint8Array): Promise<[number, string][]> {
  const { tree } = await readPdf(bytes, defaultLimits);
  return tree.children.map((block) => [block.type === "heading" ? block.depth : 0, toString(block)]);
}

describe("tagged headings", () => {
  it("are headings of the depth they have, whatever they look like", async () => {
    expect(await blocksOf(taggedPdf(premises))).toEqual([
      [1, "Premises"],
      [0, sentence.join(" ")],
      [2, "Access by visitors"],
      [0, sentence.join(" ")],
    ]);
  });

  it("are known by what a name of their own stands for, and over two lines", async () => {
    const lines = ["Premises of the Provider, equipment that stands in them,", "and the people who look after it"];
    const blocks = await blocksOf(
      taggedPdf([
        { tag: "Caption#201", lines },
        { tag: "P", lines: sentence },
      ]),
    );
    expect(blocks).toEqual([
      [1, lines.join(" ")],
      [0, sentence.join(" ")],
    ]);
  });

  it("count for nothing in a file that is not tagged as a whole", async () => {
    expect((await blocksOf(taggedPdf(premises, { marked: false }))).map(([depth]) => depth)).not.toContain(1);
  });

  it("are no headings where they hold a whole clause", async () => {
    const blocks = await blocksOf(
      taggedPdf([
        { tag: "H1", lines: ["Premises"] },
        { tag: "H2", lines: sentence },
      ]),
    );
    expect(blocks).toEqual([
      [1, "Premises"],
      [0, sentence.join(" ")],
    ]);
  });

  it("give way to bookmarks", async () => {
    const bookmarks = "/Outlines << /First 401 0 R >>";
    const entry = "<< /Title (Access by visitors) /Dest [10 0 R /Fit] >>";
    const bytes = taggedPdf(premises, { catalog: bookmarks, objects: [[401, entry]] });
    const headings = (await blocksOf(bytes)).filter(([depth]) => depth > 0);
    expect(headings).toEqual([[1, "Access by visitors"]]);
  });
});
