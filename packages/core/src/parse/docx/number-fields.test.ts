import { strToU8, zipSync } from "fflate";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readDocx } from "./read.js";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, inner: string): Uint8Array => strToU8(`<w:${name} ${main}>${inner}</w:${name}>`);

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const lists =
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "(%3)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1"><w:name w:val="Points"/>${level(0, "upperRoman", "%1:")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const styles = [1, 2]
  .map((depth) => `<w:style w:type="paragraph" w:styleId="H${depth}"><w:name w:val="heading ${depth}"/></w:style>`)
  .join("");

function words(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(words).join("") : "";
}

/** The lines of a document, each with its automatic number in front. */
async function lines(...paragraphs: readonly string[]): Promise<string[]> {
  const files = {
    "word/document.xml": part("document", `<w:body>${paragraphs.join("")}</w:body>`),
    "word/numbering.xml": part("numbering", lists),
    "word/styles.xml": part("styles", styles),
  };
  const { tree } = await readDocx(zipSync(files), defaultLimits);
  return tree.children.map((node) => [node.data?.label ?? [], words(node)].flat().join(" "));
}

const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result = ""): string =>
  `${char("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${result === "" ? "" : char("separate") + r(result)}${char("end")}`;
const p = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const item = (index: number, inner: string): string =>
  p(inner, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr>`);
const heading = (depth: number, inner: string): string => p(inner, `<w:pStyle w:val="H${depth}"/>`);

describe("LISTNUM fields", () => {
  it("count on, each of the three lists of Word in its own form, with the level and the start that they name", async () => {
    const named = (switches: string): string => p(field(`LISTNUM ${switches}`) + r(" words"));
    const instructions = [
      "LegalDefault",
      "LegalDefault \\l 2",
      '"LegalDefault" \\l 2',
      "LegalDefault \\l 1",
      "LegalDefault \\l 3",
      "NumberDefault \\l 1 \\s 7",
      "NumberDefault \\l 2",
      "NumberDefault \\l 4",
      "OutlineDefault",
      "OutlineDefault \\l2",
    ];
    expect(await lines(...instructions.map(named))).toEqual(
      ["1.", "1.1.", "1.2.", "2.", "2.1.1.", "7)", "a)", "(1)", "VIII.", "A."].map((number) => `${number} words`),
    );
  });

  it("count one level below the number of their paragraph, in its list", async () => {
    expect(
      await lines(
        item(0, r("Fees")),
        item(1, r("Halden gives: ") + field("LISTNUM") + r(" a plan; and ") + field("LISTNUM") + r(" rates.")),
        item(1, r("Norwind pays: ") + field("LISTNUM") + r(" fees.")),
        item(0, field("LISTNUM") + r(" Law")),
      ),
    ).toEqual(["1. Fees", "1.1 Halden gives: (a) a plan; and (b) rates.", "1.2 Norwind pays: (a) fees.", "2. 2.1 Law"]);
  });

  it("go a level down beside each other, and stay on one where words stand in front", async () => {
    expect(
      await lines(
        p(field("LISTNUM") + r(" ") + field("LISTNUM") + r(" Halden gives ") + field("LISTNUM") + r(" a plan.")),
        p(r("Namely ") + field("LISTNUM") + r(" red, ") + field("LISTNUM") + r(" blue.")),
      ),
    ).toEqual(["1) a) Halden gives i) a plan.", "Namely 2) red, 3) blue."]);
  });

  it("count in a list of the document that they name", async () => {
    expect(await lines(p(field("LISTNUM Points") + r(" One")), p(field("LISTNUM Points") + r(" Two")))).toEqual([
      "I: One",
      "II: Two",
    ]);
  });

  it("keep a result that the file holds, and show nothing within another field that is not shown", async () => {
    const hidden = char("begin") + "<w:r><w:instrText>IF 1 = 2 </w:instrText></w:r>" + field("LISTNUM") + char("end");
    expect(await lines(p(field("LISTNUM", "(a)") + r(" One")), p(hidden + r("Two")))).toEqual(["(a) One", "Two"]);
  });
});

describe("AUTONUM fields", () => {
  const outlined = (name: string): Promise<string[]> =>
    lines(
      heading(1, field(name) + r(" Fees")),
      heading(2, field(name) + r(" Rates")),
      p(field(name) + r(" One")),
      p(field(name) + r(" Two")),
      heading(2, field(name) + r(" Due")),
      p(field(name) + r(" One")),
      heading(1, field(name) + r(" Law")),
    );

  it("count headings by their depth, and paragraphs below the heading in front", async () => {
    const names = ["Fees", "Rates", "One", "Two", "Due", "One", "Law"];
    const numbered = (...numbers: readonly string[]): string[] =>
      numbers.map((number, at) => `${number} ${names[at] ?? ""}`);
    expect(await outlined("AUTONUMLGL")).toEqual(numbered("1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.1.", "2."));
    expect(await outlined("AUTONUMOUT")).toEqual(numbered("I.", "A.", "1.", "2.", "B.", "1.", "II."));
    expect(await outlined("AUTONUM")).toEqual(numbered("1.", "1.", "1.", "2.", "2.", "1.", "2."));
  });

  it("count paragraphs on where no heading has a number, in the form they name", async () => {
    expect(
      await lines(
        p(field("AUTONUM") + r(" One")),
        heading(1, r("Fees")),
        p(field("AUTONUM \\* Roman \\s :") + r(" Two")),
        p(field("AUTONUMLGL \\e") + r(" Three")),
      ),
    ).toEqual(["1. One", "Fees", "II: Two", "1 Three"]);
  });
});

describe("SEQ fields", () => {
  it("without a result count on from those with one, each sequence by itself", async () => {
    const instructions: readonly (readonly [string, string?])[] = [
      ["SEQ Point", "1"],
      ["SEQ Point"],
      ["SEQ Other \\* ALPHABETIC"],
      ["SEQ Point \\c \\* roman"],
      ["SEQ Point \\r 10"],
      ["SEQ Point \\h"],
      ["SEQ Point \\n \\* MERGEFORMAT"],
      ["SEQ Point \\* OrdText"],
    ];
    const made = instructions.map(([instruction, result]) => p(r("No ") + field(instruction, result)));
    expect(await lines(...made)).toEqual(["No 1", "No 2", "No A", "No ii", "No 10", "No", "No 12", "No thirteenth"]);
  });

  it("begin anew behind a heading of the depth that they name, and in simple fields", async () => {
    const simple = p(r("No ") + '<w:fldSimple w:instr=" SEQ Point \\s 1 "/>');
    expect(
      await lines(heading(1, r("A")), simple, simple, heading(2, r("B")), simple, heading(1, r("C")), simple),
    ).toEqual(["A", "No 1", "No 2", "B", "No 3", "C", "No 1"]);
  });
});
