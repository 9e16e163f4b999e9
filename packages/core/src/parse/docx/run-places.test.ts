import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ContractDocument } from "../../ast/document.js";
import { outline } from "../../outline/outline.js";
import { defaultLimits } from "../limits.js";
import { decodePart } from "./decode-part.js";
import { textOf } from "./element.js";
import { readDocx } from "./read.js";
import { type XmlElement, parseXml } from "./xml.js";

const fixtures = fileURLToPath(new URL("../../../../../fixtures/", import.meta.url));
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Elements of a name, those inside a text box left out. */
function elements(root: XmlElement, name: string): XmlElement[] {
  const inner = root.children.flatMap((child) =>
    typeof child === "string" || child.name === "w:txbxContent" ? [] : elements(child, name),
  );
  return root.name === name ? [root, ...inner] : inner;
}

/** What a run shows, one character for each that counts. */
function shown(run: XmlElement | undefined): string {
  const text = (run?.children ?? []).map((child) => {
    if (typeof child === "string") return "";
    if (child.name === "w:t") return textOf(child);
    return /^w:(?:tab|br|cr|noBreakHyphen|sym)$/.test(child.name) ? "\u0000" : "";
  });
  return text.join("");
}

/** Looks every character of every sentence up in the XML of the body. */
async function lookUp(bytes: Uint8Array): Promise<{ document: ContractDocument; wrong: string[]; without: string[] }> {
  const document = outline(await readDocx(bytes, defaultLimits), "contract.docx");
  const xml = decodePart(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const paragraphs = elements(parseXml(xml, { part: "", maxDepth: 99, maxElements: 1e6 }), "w:p").map((paragraph) =>
    elements(paragraph, "w:r").map(shown),
  );
  const wrong: string[] = [];
  const without: string[] = [];
  for (const sentence of document.sentences) {
    for (let offset = sentence.start; offset < sentence.end; offset++) {
      const { run } = document.place(offset);
      const ours = document.text.charAt(offset);
      const theirs = run === undefined ? undefined : paragraphs[run.paragraph]?.[run.run]?.charAt(run.character);
      const isSame = theirs === ours || theirs === "\u0000" || (ours === " " && theirs?.trim() === "");
      if (run === undefined) without.push(document.quote(sentence));
      else if (!isSame)
        wrong.push(`${document.quote(sentence)}: ${ours} at ${JSON.stringify(run)}, ${theirs ?? "nothing"}`);
    }
  }
  return { document, wrong, without };
}

describe("places in runs", () => {
  it.each(["msa-clean", "msa-defective", "sow-clean", "sow-defective"])(
    "are right for every character of %s",
    async (name) => {
      const { document, wrong, without } = await lookUp(readFileSync(`${fixtures}${name}.docx`));
      expect(document.sentences.length).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
      expect([...new Set(without)]).toEqual([]);
    },
  );

  it("are right beside changes, fields, tabs, white space, joined paragraphs and tables", async () => {
    const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const cell = (inner: string): string => `<w:tc><w:p>${inner}</w:p></w:tc>`;
    const body = [
      `<w:p>${t("The fee is")}<w:del>${t("not ")}</w:del><w:ins>${t(" EUR")}</w:ins><w:r><w:tab/><w:t>10  </w:t><w:noBreakHyphen/><w:t>  20.</w:t></w:r></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${t("It is due ")}</w:p><w:p>${t("now ")}<w:fldSimple w:instr="REF a">${t("under 4.2")}</w:fldSimple>${t(".")}</w:p>`,
      `<w:tbl><w:tr>${cell(t("Name"))}${cell(t("Duty"))}</w:tr><w:tr>${cell(t("Bea"))}${cell(`${t("She")}${t(" shall")}${t(" pay.")}`)}</w:tr></w:tbl>`,
      `<w:p>${t("Last.")}</w:p>`,
    ];
    const xml = `<w:document ${w}><w:body>${body.join("")}</w:body></w:document>`;
    const { document, wrong, without } = await lookUp(zipSync({ "word/document.xml": strToU8(xml) }));
    expect(wrong).toEqual([]);
    expect(without).toEqual([]);
    const pay = document.text.indexOf("pay.");
    expect(document.place(pay).run).toEqual({ paragraph: 6, run: 2, character: 1 });
    expect(document.place(document.text.indexOf("20.")).run).toEqual({ paragraph: 0, run: 3, character: 8 });
    expect(document.place(document.text.indexOf("4.2")).run).toEqual({ paragraph: 2, run: 1, character: 6 });
  });

  it("are not stated for automatic numbers and notes", async () => {
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const note = `<w:footnotes ${w}><w:footnote w:id="2"><w:p><w:r><w:t>Net of tax.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const body = `<w:p>${numbered}<w:r><w:t>The fee is due.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const { document } = await lookUp(
      zipSync({
        "word/document.xml": strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
        "word/numbering.xml": strToU8(numbering),
        "word/footnotes.xml": strToU8(note),
      }),
    );
    expect(document.text).toBe("1. The fee is due.\nNet of tax.\n");
    expect([0, 3, 17, 18, 19].map((offset) => document.place(offset).run?.character)).toEqual([
      undefined,
      0,
      14,
      undefined,
      undefined,
    ]);
  });

  it("lead back to the text view, also where the words of a place are not shown", async () => {
    const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const gone = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>";
    const body = `<w:p>${t("One. ")}${gone}${t("Two.")}</w:p><w:p>${t("Three.")}${gone}</w:p><w:p>${gone}</w:p><w:p>${t("Four.")}</w:p>`;
    const { document } = await lookUp(
      zipSync({ "word/document.xml": strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`) }),
    );
    const words = (paragraph: number, run: number): string => {
      const offset = document.offsetOf({ paragraph, runs: [run, run] });
      return offset === null ? "" : document.text.slice(offset, offset + 4);
    };
    expect([words(0, 0), words(0, 1), words(0, 2), words(1, 1), words(2, 0), words(3, 0), words(9, 0)]).toEqual([
      "One.",
      "Two.",
      "Two.",
      "Thre",
      "Four",
      "Four",
      "Four",
    ]);
    expect(document.offsetOf({ line: 1 })).toBeNull();
  });
});
