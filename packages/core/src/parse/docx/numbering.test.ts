import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { readDocx } from "./read.js";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function read(body: string, numbering: string, styles = ""): Promise<ParsedFile> {
  const part = (name: string, inner: string): Uint8Array => strToU8(`<w:${name} ${main}>${inner}</w:${name}>`);
  const files = {
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/numbering.xml": part("numbering", numbering),
    "word/styles.xml": part("styles", styles),
  };
  return readDocx(zipSync(files), defaultLimits);
}

async function labels(body: string, numbering: string, styles = ""): Promise<(string | undefined)[]> {
  return (await read(body, numbering, styles)).tree.children.map((node) => node.data?.label);
}

const level = (index: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const legal =
  level(0, "decimal", "%1.") +
  level(1, "decimal", "%1.%2") +
  level(2, "lowerLetter", "(%3)") +
  level(3, "lowerRoman", "(%4)");
const abstract = (id: number, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const num = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const override = (index: number, inner: string): string => `<w:lvlOverride w:ilvl="${index}">${inner}</w:lvlOverride>`;
const startAt = (index: number, value: number): string => override(index, `<w:startOverride w:val="${value}"/>`);

const words = "<w:r><w:t>words</w:t></w:r>";
const item = (index: number, list = 1, inner = words): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${inner}</w:p>`;
const styled = (id: string, numPr = "", inner = words): string =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${numPr}</w:pPr>${inner}</w:p>`;
const style = (id: string, basedOn: string, numPr: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`;

describe("automatic numbers", () => {
  it("begin with the start that a list sets for itself whenever a higher level restarts them", async () => {
    const lists = abstract(0, legal) + num(1, 0) + num(2, 0, startAt(0, 7) + startAt(1, 4));
    const body = [item(0), item(1), item(0, 2), item(1, 2), item(1, 2), item(0, 2), item(1, 2), item(0), item(1)];
    const expected = ["1.", "1.1", "7.", "7.4", "7.5", "8.", "8.4", "9.", "9.1"];
    expect(await labels(body.join(""), lists)).toEqual(expected);
  });

  it("counts levels and begins deeper ones anew", async () => {
    const body = [0, 1, 1, 2, 2, 3, 1, 2, 0, 1].map((index) => item(index)).join("");
    const expected = ["1.", "1.1", "1.2", "(a)", "(b)", "(i)", "1.3", "(a)", "2.", "2.1"];
    expect(await labels(body, abstract(0, legal) + num(1, 0))).toEqual(expected);
  });

  it("cuts a number of countless characters, which each paragraph would repeat", async () => {
    const lists = abstract(0, level(0, "decimal", "%1.".repeat(20_000))) + num(1, 0);
    expect(await labels(item(0).repeat(2), lists)).toEqual(["1.".repeat(85), "2.".repeat(85)]);
  });

  it("gives the level, never as part of the words", async () => {
    const file = await read(item(0) + item(2), abstract(0, legal) + num(1, 0));
    expect(file.tree.children).toMatchObject([
      { type: "paragraph", data: { label: "1.", labelLevel: 0 }, children: [{ value: "words" }] },
      { type: "paragraph", data: { label: "(a)", labelLevel: 2 }, children: [{ value: "words" }] },
    ]);
  });

  it("takes list and level from styles, each inherited on its own", async () => {
    const styles =
      style("One", "", '<w:numId w:val="1"/>') +
      style("Two", "One", '<w:ilvl w:val="1"/>') +
      style("Three", "Two", '<w:ilvl w:val="2"/>');
    const body = styled("One") + styled("Two") + styled("Three") + styled("Two");
    expect(await labels(body, abstract(0, legal) + num(1, 0), styles)).toEqual(["1.", "1.1", "(a)", "1.2"]);
  });

  it("finds the level of a style that the list names", async () => {
    const levels =
      level(0, "decimal", "%1.", '<w:pStyle w:val="One"/>') + level(1, "decimal", "%1.%2", '<w:pStyle w:val="Two"/>');
    const styles = style("One", "", '<w:numId w:val="1"/>') + style("Two", "", '<w:numId w:val="1"/>');
    expect(await labels(styled("One") + styled("Two"), abstract(0, levels) + num(1, 0), styles)).toEqual(["1.", "1.1"]);
  });

  it("takes the number away where list 0 is stated, and numbers headings", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const file = await read(
      styled("H") + styled("H", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("H"),
      abstract(0, legal) + num(1, 0),
      styles,
    );
    expect(file.tree.children.map((node) => node.type)).toEqual(["heading", "heading", "heading"]);
    expect(file.tree.children.map((node) => node.data?.label)).toEqual(["1.", undefined, "2."]);
  });

  it("lets lists of one kind go on from each other, unless one starts anew", async () => {
    const lists = abstract(0, legal) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 1));
    const body = item(0, 1) + item(0, 2) + item(0, 3) + item(1, 3) + item(0, 3) + item(0, 1);
    expect(await labels(body, lists)).toEqual(["1.", "2.", "1.", "1.1", "2.", "3."]);
  });

  it("counts lists of different kinds apart", async () => {
    const lists = abstract(0, legal) + abstract(1, level(0, "upperLetter", "%1)")) + num(1, 0) + num(2, 1);
    expect(await labels(item(0, 1) + item(0, 2) + item(0, 1) + item(0, 2), lists)).toEqual(["1.", "A)", "2.", "B)"]);
  });

  it("uses the level that a list puts in place of the common one", async () => {
    const lists = abstract(0, legal) + num(1, 0, override(0, level(0, "upperRoman", "Article %1")));
    expect(await labels(item(0) + item(0), lists)).toEqual(["Article I", "Article II"]);
  });

  it("writes all figures of a legal level as decimals", async () => {
    const levels = level(0, "upperRoman", "Article %1") + level(1, "upperLetter", "%1.%2", "<w:isLgl/>");
    expect(await labels(item(0) + item(0) + item(1), abstract(0, levels) + num(1, 0))).toEqual([
      "Article I",
      "Article II",
      "2.1",
    ]);
  });

  it("keeps the zero of figures on a legal level", async () => {
    const levels = level(0, "upperRoman", "Article %1.") + level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>");
    const body = item(0) + item(1) + item(1) + item(0) + item(1);
    expect(await labels(body, abstract(0, levels) + num(1, 0))).toEqual([
      "Article I.",
      "Section 1.01",
      "Section 1.02",
      "Article II.",
      "Section 2.01",
    ]);
  });

  it("finds the level of a style that is based on one the list names", async () => {
    const levels =
      level(0, "decimal", "%1.", '<w:pStyle w:val="One"/>') + level(1, "decimal", "%1.%2", '<w:pStyle w:val="Two"/>');
    const derived =
      '<w:style w:type="paragraph" w:styleId="TwoBold"><w:name w:val="Two bold"/><w:basedOn w:val="Two"/></w:style>';
    const styles = style("One", "", '<w:numId w:val="1"/>') + style("Two", "", '<w:numId w:val="1"/>') + derived;
    const body = styled("One") + styled("Two") + styled("TwoBold");
    expect(await labels(body, abstract(0, levels) + num(1, 0), styles)).toEqual(["1.", "1.1", "1.2"]);
  });

  it("restarts a level only below the level it names", async () => {
    const never = level(0, "decimal", "%1.") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>');
    expect(await labels(item(0) + item(1) + item(0) + item(1), abstract(0, never) + num(1, 0))).toEqual([
      "1.",
      "1)",
      "2.",
      "2)",
    ]);
    const first =
      level(0, "decimal", "%1.") +
      level(1, "decimal", "%1.%2") +
      level(2, "lowerLetter", "(%3)", '<w:lvlRestart w:val="1"/>');
    const body = item(0) + item(1) + item(2) + item(1) + item(2) + item(0) + item(2);
    expect(await labels(body, abstract(0, first) + num(1, 0))).toEqual(["1.", "1.1", "(a)", "1.2", "(b)", "2.", "(a)"]);
  });

  it("follows numbering styles to the list that has the levels", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Deal"><w:name w:val="Deal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const lists =
      abstract(0, '<w:numStyleLink w:val="Deal"/>') +
      abstract(1, `<w:styleLink w:val="Deal"/>${legal}`) +
      num(1, 0) +
      num(7, 1);
    expect(await labels(item(0) + item(1), lists, styles)).toEqual(["1.", "1.1"]);
  });

  it("counts and shows an empty numbered paragraph, but not one that only ends a section", async () => {
    const section = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>';
    expect(await labels(item(0) + item(0, 1, "") + section + item(0), abstract(0, legal) + num(1, 0))).toEqual([
      "1.",
      "2.",
      "3.",
    ]);
  });

  it("does not count deleted and hidden paragraphs", async () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = `<w:p><w:pPr>${numPr}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
    const hidden = `<w:p><w:pPr>${numPr}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>`;
    expect(await labels(item(0) + deleted + hidden + item(0), abstract(0, legal) + num(1, 0))).toEqual(["1.", "2."]);
  });

  it("shows words of a level without figures, and no number where the list has none", async () => {
    const levels = level(0, "none", "Schedule") + level(1, "none", "") + level(2, "upperLetter", "Part %3", "");
    const file = await read(item(0) + item(1) + item(2), abstract(0, levels) + num(1, 0));
    expect(file.tree.children.map((node) => node.data?.label)).toEqual(["Schedule", undefined, "Part A"]);
  });

  it("numbers cells, also later paragraphs of one", async () => {
    const table = `<w:tbl><w:tr><w:tc>${item(0, 1, "")}</w:tc><w:tc>${item(0) + item(0)}</w:tc></w:tr></w:tbl>`;
    const file = await read(table, abstract(0, legal) + num(1, 0));
    expect(file.tree.children).toMatchObject([
      {
        children: [
          {},
          {
            children: [
              { data: { label: "1." }, children: [] },
              {
                data: { label: "2." },
                children: [{ value: "words" }, { type: "break" }, { value: "3. " }, { value: "words" }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it("leaves paragraphs of lists that do not exist as they are", async () => {
    expect(await labels(item(0, 9) + item(12, 1), abstract(0, legal) + num(1, 0))).toEqual([undefined, undefined]);
  });
});
