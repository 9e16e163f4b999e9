import { strToU8, zipSync } from "fflate";
import { toString } from "mdast-util-to-string";
import { expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readDocx } from "./read.js";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
const run = (text: string, look = ""): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (attributes: string, text: string): string =>
  `<w:r>${raised}<w:footnoteReference ${attributes} w:id="2"/>${text}</w:r>`;

it("a raised figure or the mark of a note never changes the number before it", async () => {
  const paragraphs = [
    run("within 30") + run("1", raised) + run(" days, on the 1") + run("st", raised),
    `${run("EUR 1,200") + mark("", "") + run("; 30") + mark('w:customMarkFollows="1"', "<w:t>1</w:t>")}${run(" days")}`,
  ];
  const body = paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join("");
  const { tree } = await readDocx(
    zipSync({
      "word/document.xml": strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
      "word/footnotes.xml": strToU8(
        `<w:footnotes ${w}><w:footnote w:id="2"><w:p>${run("Net of tax.")}</w:p></w:footnote></w:footnotes>`,
      ),
    }),
    defaultLimits,
  );
  expect(tree.children.slice(0, 2).map((block) => toString(block))).toEqual([
    "within 30¹ days, on the 1st",
    "EUR 1,200; 30 days",
  ]);
});
