import { strToU8, zipSync } from "fflate";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readDocx } from "./read.js";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function lines(body: string): Promise<string[]> {
  const text = `<w:document ${main}><w:body>${body}</w:body></w:document>`;
  const file = await readDocx(zipSync({ "word/document.xml": strToU8(text) }), defaultLimits);
  return file.tree.children.map((node) => toString(node));
}

const r = (text: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

describe("what a page shows of a paragraph", () => {
  it("shows what was chosen in form fields, words to fill in, and signs set in a picture font", async () => {
    const field = (instruction: string, data = ""): string =>
      `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const entries = '<w:listEntry w:val="thirty"/><w:listEntry w:val="ninety"/>';
    const list = (chosen: string): string => `<w:ffData><w:ddList>${chosen}${entries}</w:ddList></w:ffData>`;
    const chosen = field("FORMDROPDOWN", list('<w:result w:val="1"/>'));
    const untouched = field("FORMDROPDOWN", list(""));
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    const boxes = r("\uF0A8 \u00FE x \u2610", wingdings);
    const body = p(chosen + r(" or ") + untouched + r(" days")) + p(field("MACROBUTTON NoMacro [Name]")) + p(boxes);
    expect(await lines(body)).toEqual(["ninety or thirty days", "[Name]", "☐ ☑ ☒ ☐"]);
  });

  it("takes letters from a picture font only where the font of plain letters is one, and no theme stands before it", async () => {
    const lettered = (fonts: string): string => p(r("x \u00FE \uF0A8", `<w:rFonts ${fonts}/>`));
    const body = [
      'w:hAnsi="Wingdings"',
      'w:ascii="Wingdings" w:hAnsi="Wingdings" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"',
      'w:ascii="Wingdings"',
      'w:ascii="Wingdings" w:hAnsi="Arial"',
    ].map(lettered);
    expect(await lines(body.join(""))).toEqual(["x ☑ ☐", "x þ \uF0A8", "☒ ☑ ☐", "☒ þ ☐"]);
  });

  it("passes over signs that only say where a line may end", async () => {
    expect(await lines(p(r("confi\u00ADden\u200Btial") + r(" \u2060terms\uFEFF.")))).toEqual(["confidential terms."]);
  });

  it("puts a large first letter before its word", async () => {
    const cap = p(r("N"), '<w:framePr w:dropCap="drop" w:lines="3"/>');
    const frame = p(r("Aside"), '<w:framePr w:w="200"/>');
    expect(await lines(cap + p(r("orwind pays.")) + frame + p(r("Then.")))).toEqual([
      "Norwind pays.",
      "Aside",
      "Then.",
    ]);
  });

  it("tells of sub-documents, which other files hold", async () => {
    const body = '<w:subDoc r:id="y"/>' + p(r("Fees:")) + p('<w:subDoc r:id="z"/>');
    const text = `<w:document ${main} xmlns:r="r"><w:body>${body}</w:body></w:document>`;
    const file = await readDocx(zipSync({ "word/document.xml": strToU8(text) }), defaultLimits);
    expect(file.notRead.map(({ what }) => what)).toEqual([
      "a sub-document in paragraph 1",
      "a sub-document in paragraph 2",
    ]);
  });
});
