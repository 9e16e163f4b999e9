import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { makePdf, type Page, type Text } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

const read = async (pages: readonly Page[]): Promise<string[]> => {
  const { tree } = await readPdf(makePdf(pages), defaultLimits);
  return tree.children.map((block) => `${block.data?.aside === "footnote" ? "note: " : ""}${toString(block)}`);
};

/** Width of a letter of these tests in letter sizes: figures, blanks and the small letters that are used. */
const widths: Readonly<Record<string, number>> = { " ": 0.278, ",": 0.278, ".": 0.278, l: 0.222, i: 0.222, t: 0.278, f: 0.278, r: 0.333, s: 0.5, c: 0.5, y: 0.5, m: 0.833, w: 0.722, T: 0.611, C: 0.722, E: 0.667, U: 0.722, R: 0.722 }; // prettier-ignore
const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths[letter] ?? 0.556) * size, 0);

/** A line whose parts in `^…^` are raised and small. */
function line(words: string, x: number, y: number, size = 11): Text[] {
  let left = x;
  return words.split("^").flatMap((text, index) => {
    const raised = index % 2 === 1;
    const own = raised ? size * 0.6 : size;
    const part = { x: left, y: raised ? y + 0.38 * size : y, text, size: own };
    left += widthOf(text, own);
    return text === "" ? [] : [part];
  });
}

describe("raised figures", () => {
  const due = "The Customer pays each invoice within 30^1^ days, and EUR 1,200^2^. It is due at once.";
  const notes = [...line("^1^Days on which banks are open.", 72, 92, 9), ...line("^2^Net of tax.", 72, 80, 9)];

  it("that lead to a note are no part of the number before them", async () => {
    expect(await read([{ texts: [...line(due, 72, 740), ...notes] }])).toEqual([
      due.replaceAll(/\^\d\^/g, ""),
      "note: Days on which banks are open.",
      "note: Net of tax.",
    ]);
  });

  it("are written as such without a note", async () => {
    const text = "The room has 25 m^2^ and holds for 30^4^ days from the 1^st^ of May.";
    expect(await read([{ texts: line(text, 72, 740) }])).toEqual([
      "The room has 25 m² and holds for 30⁴ days from the 1st of May.",
    ]);
  });

  it("stay behind a measure, and where a note has its mark already", async () => {
    const text = "The room has 25 m^2^, for EUR 1,200^2^ and for 30^2^ days.";
    expect((await read([{ texts: [...line(text, 72, 740), ...notes.slice(2)] }]))[0]).toBe(
      "The room has 25 m², for EUR 1,200 and for 30² days.",
    );
  });

  it("of notes leave the paragraph whole that goes on on the next page", async () => {
    const start = ["The Provider reports the faults^1^ of each month within five days of its end to the people whom", "the Customer has named for that, and tells them by which time the cause of each will have been"]; // prettier-ignore
    const pages = [
      { texts: [...line(start[0] ?? "", 72, 140), ...line(start[1] ?? "", 72, 126), ...notes.slice(0, 2)] },
      { texts: [...line("found and mended.", 72, 740), ...line("It keeps a list.", 72, 712)] },
    ];
    expect(await read(pages)).toEqual([
      `${start.join(" ").replace("^1^", "")} found and mended.`,
      "note: Days on which banks are open.",
      "It keeps a list.",
    ]);
  });
});
