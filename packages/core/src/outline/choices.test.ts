import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ContractDocument } from "../ast/document.js";
import { visit } from "../ast/visit.js";
import { parseFile } from "../parse/parse.js";
import { defaultLimits } from "../parse/limits.js";
import { outline } from "./outline.js";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (checked: boolean): string =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(checked ? "☒" : "☐")}</w:sdtContent></w:sdt>`;
const legacy = (checked: boolean): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked ? "<w:checked/>" : ""}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const symbol = (checked: boolean): string =>
  `<w:r><w:sym w:font="Wingdings" w:char="${checked ? "F0FE" : "F0A8"}"/></w:r>`;
const typed = (checked: boolean): string => run(checked ? "[x]" : "[ ]");

/** Words of the clauses that nobody selected, of a Word file with these paragraphs. */
async function unselected(...paragraphs: string[]): Promise<string[]> {
  const body = paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join("");
  const bytes = zipSync({
    "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  });
  return unselectedIn(outline(await parseFile(bytes, "order.docx", defaultLimits), "order.docx"));
}

function unselectedIn(document: ContractDocument): string[] {
  const found: string[] = [];
  visit(document.tree, (node) => {
    if (node.type === "Clause" && node.aside === "unselected") found.push(document.quote(node).trim());
    return undefined;
  });
  return found;
}

describe("boxes at the start of neighbouring lines", () => {
  for (const [name, tick] of Object.entries({ control, legacy, symbol, typed })) {
    it(`mark what was not selected: ${name}`, async () => {
      const found = await unselected(
        run("The Provider keeps the data in:"),
        tick(false) + run(" the United States."),
        tick(true) + run(" the European Union."),
        tick(false) + run(" Switzerland."),
        run("The Provider names any other place."),
      );
      expect(found.map((words) => words.replace(/^(?:☐|\[ \]) /, ""))).toEqual(["the United States.", "Switzerland."]);
    });
  }

  it("leave all options open where nobody chose", async () => {
    expect(await unselected(control(false) + run(" Monthly."), control(false) + run(" Yearly."))).toEqual([]);
  });

  it("are one choice only while no other words stand between them", async () => {
    const found = await unselected(
      control(true) + run(" Monthly fees."),
      run("Support, if wanted:"),
      control(false) + run(" Support at night."),
    );
    expect(found).toEqual([]);
  });
});
