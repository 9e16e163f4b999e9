import { describe, expect, it } from "vitest";
import { readStyles, type StyleSheet } from "./styles.js";
import { parseXml } from "./xml.js";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const limits = { part: "word/styles.xml", maxDepth: 200, maxElements: 3_000_000 };
const sheet = (styles: string): StyleSheet =>
  readStyles(parseXml(`<w:styles xmlns:w="${main}">${styles}</w:styles>`, limits));

const style = (id: string, basedOn: string, properties = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/>${properties}</w:style>`;

describe("readStyles", () => {
  it("takes from the styles a style is based on what it does not state, the nearest first", () => {
    const { paragraph, character } = sheet(
      style("heading 2", "", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>') +
        style("B", "heading 2", '<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr>') +
        style("C", "B"),
    );
    expect(paragraph("C")).toMatchObject({ id: "C", name: "C", alignment: "left", outlineLevel: 1 });
    expect(character("C")).toMatchObject({ bold: false, size: 14, italic: undefined });
  });

  it("takes the font of a theme before a named one, whether it stands beside it or is inherited", () => {
    const fonts = (attributes: string): string => `<w:rPr><w:rFonts ${attributes}/></w:rPr>`;
    const named = 'w:ascii="Wingdings" w:hAnsi="Wingdings"';
    const { character } = sheet(
      style("Tick", "", fonts(named)) +
        style("Plain", "Tick", fonts('w:asciiTheme="minorHAnsi"')) +
        style("Both", "", fonts(`${named} w:asciiTheme="minorHAnsi"`)),
    );
    expect(character("Plain").font).toBe("minorHAnsi");
    expect(character("Both").font).toBe("minorHAnsi");
  });

  it("comes to its end where styles are based on one another in a ring", () => {
    const { paragraph } = sheet(style("A", "B", "<w:rPr><w:b/></w:rPr>") + style("B", "A", "<w:rPr><w:i/></w:rPr>"));
    expect(paragraph("A").look).toMatchObject({ bold: true, italic: true });
    expect(paragraph("B").look.italic).toBe(true);
  });

  it("reads every style of a chain of tens of thousands", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `S${index}`);
    const root = style("S", "", '<w:pPr><w:jc w:val="center"/></w:pPr>');
    const { paragraph } = sheet(root + ids.map((id, index) => style(id, ids[index - 1] ?? "S")).join(""));
    expect(new Set(ids.toReversed().map((id) => paragraph(id).alignment))).toEqual(new Set(["center"]));
  });
});
