import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { type Text, makePdf } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const read = async (texts: readonly Text[]): Promise<string[]> =>
  (await readPdf(makePdf([{ texts }]), defaultLimits)).tree.children.map((node) => toString(node));

const column = (x: number, top: number, lines: readonly string[], bold = false): Text[] =>
  lines.map((text, index) => ({ x, y: top - index * 14, text, bold }));

const clauses = [
  "3.1 Nothing in this contract limits what Halden owes for harm done on",
  "purpose or for the loss of the data of Norwind.",
  "3.2 Halden shall pay no more than the fees of one year for all else.",
];
const joined = [clauses.slice(0, 2).join(" "), clauses[2]];

describe("headings beside their clauses", () => {
  it("stand before them, with all their lines", async () => {
    const texts = [...column(72, 700, ["3. Limits of", "liability"], true), ...column(200, 700, clauses)];
    expect(await read(texts)).toEqual(["3. Limits of liability", ...joined]);
  });

  it("stand before them without a number, where they are bold", async () => {
    expect(await read([...column(72, 700, ["Liability"], true), ...column(200, 700, clauses)])).toEqual([
      "Liability",
      ...joined,
    ]);
  });

  it.each([
    ["shares and hours", ["Uptime", "Answer", "Mending"], ["98.1 % a year", "2.1 hours", "5.1 hours"]],
    ["the parts of a plan", ["1 Draw", "2 Make", "3 Try"], ["1.1 Outlines", "2.1 Store", "3.1 Findings"]],
    ["numbers that fall", ["Hosting", "Help"], ["9.1 Halden shall host it.", "2.1 Halden shall help."]],
  ])("are no cells of a table beside %s", async (_, names, cells) => {
    const texts = [...column(72, 700, names, true), ...column(200, 700, cells)];
    expect(await read(texts)).not.toContain(names[0]);
  });

  it("are no words in front of the number of another clause", async () => {
    const texts = [...column(72, 700, ["See the rule in"]), ...column(200, 700, clauses)];
    expect((await read(texts)).join(" ")).toContain("See the rule in 3.1 Nothing");
  });
});
