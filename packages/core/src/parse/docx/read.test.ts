import { strToU8, zipSync } from "fflate";
import type { Nodes, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { readDocx } from "./read.js";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(" ");

/** Makes a Word file of the inner XML of its parts. */
function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<ParsedFile> {
  const files: Record<string, Uint8Array> = {
    "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, inner] of Object.entries(parts)) {
    const isRelationships = name === "rels";
    const text = isRelationships
      ? `<Relationships>${inner}</Relationships>`
      : `<w:${name} ${namespaces}>${inner}</w:${name}>`;
    files[isRelationships ? "word/_rels/document.xml.rels" : `word/${name}.xml`] = strToU8(text);
  }
  return readDocx(zipSync(files), defaultLimits);
}

const r = (text: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const mark = (inner: string): string => `<w:rPr>${inner}</w:rPr>`;
const ins = (inner: string): string => `<w:ins w:id="1" w:author="Ann">${inner}</w:ins>`;
const del = (text: string): string =>
  `<w:del w:id="2" w:author="Ann"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

function words(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(words).join("") : "";
}

const lines = (file: ParsedFile): string[] => file.tree.children.map(words);
const first = (file: ParsedFile): RootContent | undefined => file.tree.children[0];

describe("blocks", () => {
  it("parts a paragraph where a line of it opens a clause, and numbers its first line only", async () => {
    const br = "<w:r><w:br/></w:r>";
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const file = await read(
      p(r("Funds") + br + r("of the year") + br + r("(a) They are limited.") + br + r("(b) They are paid."), numPr) +
        p(r("1 High Street") + br + r("Leeds")),
      { numbering },
    );
    expect(lines(file)).toEqual([
      "Funds\nof the year",
      "(a) They are limited.",
      "(b) They are paid.",
      "1 High Street\nLeeds",
    ]);
    expect(file.tree.children.map((node) => node.data?.label)).toEqual(["1.", undefined, undefined, undefined]);
    expect(file.tree.children.map((node) => node.data?.origin?.runs)).toEqual([
      [0, 6],
      [4, 4],
      [6, 6],
      [0, 2],
    ]);
  });

  it("gives each block its paragraph and runs, counting empty, deleted and table paragraphs", async () => {
    const cell = `<w:tc>${p(r("Fee"))}</w:tc><w:tc>${p(r("10"))}</w:tc>`;
    const file = await read(
      p("") +
        p(r("One. ") + r("Two.")) +
        `<w:tbl><w:tr>${cell}</w:tr></w:tbl>` +
        p(del("Gone."), mark("<w:del/>")) +
        p(r("Last.")),
    );
    expect(file.tree.children.map((node) => node.data?.origin)).toEqual([
      { paragraph: 1, runs: [0, 1] },
      { paragraph: 2 },
      { paragraph: 5, runs: [0, 0] },
    ]);
  });

  it("makes headings of outline levels, whether the style, its base or the paragraph states them", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:basedOn w:val="H2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="H2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';
    const file = await read(
      p(r("Fees"), style("Clause")) + p(r("Scope"), '<w:outlineLvl w:val="0"/>') + p(r("Body"), style("Plain")),
      { styles },
    );
    expect(file.tree.children).toMatchObject([
      { type: "heading", depth: 2 },
      { type: "heading", depth: 1 },
      { type: "paragraph" },
    ]);
  });

  it("keeps bold and italic of runs, also from character styles, and says how the whole looks", async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="character" w:styleId="Term"><w:name w:val="Term"/><w:rPr><w:b/></w:rPr></w:style>';
    const file = await read(
      p(r("Fees", '<w:rStyle w:val="Term"/>') + r(" are due.")) +
        p(r("ALL BOLD", "<w:b/>"), '<w:ind w:left="720"/><w:jc w:val="center"/>') +
        p(r("Not bold", '<w:b w:val="0"/>')),
      { styles },
    );
    expect(first(file)).toMatchObject({
      children: [
        { type: "strong", children: [{ value: "Fees" }] },
        { type: "text", value: " are due." },
      ],
      data: { layout: { size: 11 } },
    });
    expect(file.tree.children[1]?.data?.layout).toEqual({ indent: 36, size: 11, bold: true, centred: true });
    expect(file.tree.children[2]).toMatchObject({ children: [{ type: "text", value: "Not bold" }] });
  });

  it("makes lists of bullets, nested as they are", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>';
    const item = (text: string, level: number): string =>
      p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);
    const file = await read(item("inner first", 1) + item("outer", 0) + item("inner", 1) + p(r("After")), {
      numbering,
    });
    expect(file.tree.children).toMatchObject([
      {
        type: "list",
        ordered: false,
        data: { origin: { paragraph: 0 } },
        children: [
          { children: [{ type: "paragraph" }] },
          { children: [{ type: "paragraph" }, { type: "list", children: [{ data: { origin: { paragraph: 2 } } }] }] },
        ],
      },
      { type: "paragraph" },
    ]);
    expect(file.tree.children.some((node) => node.data?.label !== undefined)).toBe(false);
  });

  it("puts text boxes behind their paragraph, once, whichever rendering holds them", async () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("In the box")}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("In the box")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const file = await read(p(r("Before ") + both + r("after")) + p(r("Next")));
    expect(lines(file)).toEqual(["Before after", "In the box", "Next"]);
    expect(file.tree.children.map((node) => node.data?.origin?.paragraph)).toEqual([0, 0, 1]);
  });

  it("marks tables of contents", async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const toc = '<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>';
    const file = await read(
      p(field("begin") + toc + field("separate") + r("Fees")) + p(r("Term")) + p(field("end")) + p(r("Fees are due.")),
    );
    expect(file.tree.children.map((node) => node.data?.aside)).toEqual(["toc", "toc", undefined]);
  });
});

describe("final text", () => {
  it("keeps insertions, drops deletions, and counts them", async () => {
    const file = await read(p(r("Pay in ") + del("30") + ins(r("60")) + r(" days.")) + p("", mark("<w:ins/>")));
    expect(lines(file)).toEqual(["Pay in 60 days."]);
    expect(file.revisions).toEqual({
      changes: [
        { kind: "deletion", author: "Ann", origin: { paragraph: 0, runs: [1, 1] } },
        { kind: "insertion", author: "Ann", origin: { paragraph: 0, runs: [2, 2] } },
        { kind: "insertion", author: "", origin: { paragraph: 1, runs: [0, 0] } },
      ],
      comments: [],
    });
  });

  it("keeps moved words where they went", async () => {
    const file = await read(
      p(`<w:moveFrom>${r("Moved.")}</w:moveFrom>`, mark("<w:moveFrom/>")) +
        p(r("Stays.")) +
        p(`<w:moveTo>${r("Moved.")}</w:moveTo>`, mark("<w:moveTo/>")),
    );
    expect(lines(file)).toEqual(["Stays.", "Moved."]);
    expect(file.revisions?.changes).toMatchObject([
      { kind: "moved-from", origin: { paragraph: 0 } },
      { kind: "moved-to", origin: { paragraph: 2 } },
    ]);
  });

  it("joins paragraphs whose end is deleted, under the properties of the last", async () => {
    const file = await read(
      p(r("The fee ")) +
        p(r("is "), mark("<w:del/>")) +
        p(r("due "), mark("<w:del/>")) +
        p(r("now."), '<w:jc w:val="center"/>'),
    );
    expect(lines(file)).toEqual(["The fee", "is due now."]);
    expect(file.tree.children[1]?.data).toMatchObject({ origin: { paragraph: 1 }, layout: { centred: true } });
  });

  it("keeps words whose paragraph end is deleted before a table or the end of the document", async () => {
    const table = `<w:tbl><w:tr><w:tc>${p(r("a"))}</w:tc><w:tc>${p(r("b"))}</w:tc></w:tr></w:tbl>`;
    const file = await read(p(r("First"), mark("<w:del/>")) + table + p(r("Last"), mark("<w:del/>")));
    expect(file.tree.children.map((node) => node.type)).toEqual(["paragraph", "table", "paragraph"]);
  });

  it("drops hidden text, stated by the run or a style", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hid"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const file = await read(
      p(
        r("Seen") +
          r(" hidden", "<w:vanish/>") +
          r(" styled", '<w:rStyle w:val="Hid"/>') +
          r(" shown", '<w:rStyle w:val="Hid"/><w:vanish w:val="0"/>'),
      ),
      { styles },
    );
    expect(lines(file)).toEqual(["Seen shown"]);
  });

  it("reads a heading with a hidden end and the words behind it as one line that begins in bold", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>';
    const file = await read(
      p(r("Ownership."), style("H") + mark("<w:vanish/><w:specVanish/>")) + p(r(" The Customer owns it.")),
      { styles },
    );
    expect(file.tree.children).toMatchObject([
      {
        type: "paragraph",
        children: [{ type: "strong", children: [{ value: "Ownership." }] }, { value: " The Customer owns it." }],
      },
    ]);
  });

  it("keeps results of fields, simple, complex and nested, and drops their instructions", async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const simple = `<w:fldSimple w:instr="REF _Ref1">${r("4.2")}</w:fldSimple>`;
    const inner = char("begin") + code("REF x") + char("separate") + r("nobody sees this") + char("end");
    const complex = char("begin") + code("IF ") + inner + code(" = 1") + char("separate") + r("7.3") + char("end");
    const file = await read(p(r("See ") + simple + r(" and ") + complex + r(".")) + p(r("Next.")));
    expect(lines(file)).toEqual(["See 4.2 and 7.3.", "Next."]);
  });

  it("reads check boxes and content controls", async () => {
    const control = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☒")}</w:sdtContent></w:sdt>`;
    const legacy =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>';
    const block = `<w:sdt><w:sdtContent>${p(control + r(" Yes ") + legacy + r(" No ") + symbol + r(" Maybe"))}</w:sdtContent></w:sdt>`;
    expect(lines(await read(block))).toEqual(["☒ Yes ☐ No ☐ Maybe"]);
  });

  it("keeps tabs, breaks, hyphens and formulas as characters, and lines to write on", async () => {
    const odd =
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:br/><w:t>d</w:t></w:r>";
    const formula = "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>";
    const line = '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/></w:r>';
    expect(lines(await read(p(odd + formula) + p(r("Name: ") + line)))).toEqual(["a b\u2011c\ndx+y", "Name: ___"]);
  });

  it("takes no words from headers and footers", async () => {
    expect(lines(await read(p(r("Body")), { header1: p(r("Head")), footer1: p(r("Foot")) }))).toEqual(["Body"]);
  });
});

describe("beside the text", () => {
  it("reads footnotes and endnotes that the final text refers to", async () => {
    const note = (kind: string, id: string, text: string): string =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>` + r(` ${text}`))}</w:${kind}>`;
    const file = await read(
      p(r("Start")) +
        p(
          r("Fees") +
            '<w:r><w:footnoteReference w:id="2"/></w:r>' +
            r(" and costs") +
            '<w:r><w:endnoteReference w:id="2"/></w:r>' +
            r("."),
        ) +
        p(r("After")),
      {
        footnotes: note("footnote", "2", "Net of tax.") + note("footnote", "3", "Unused."),
        endnotes: note("endnote", "2", "As agreed."),
      },
    );
    expect(file.tree.children).toMatchObject([
      { type: "paragraph" },
      {
        children: [
          { value: "Fees" },
          { type: "footnoteReference", identifier: "footnote-2" },
          { value: " and costs" },
          { type: "footnoteReference" },
          { value: "." },
        ],
      },
      {
        type: "footnoteDefinition",
        identifier: "footnote-2",
        children: [{ type: "paragraph", data: { origin: { paragraph: 1 } } }],
      },
      { type: "footnoteDefinition", identifier: "endnote-2" },
      { type: "paragraph" },
    ]);
    expect(lines(file).slice(2)).toEqual(["Net of tax.", "As agreed.", "After"]);
  });

  it("collects comments with author, words and place", async () => {
    const comments = `<w:comment w:id="5" w:author="Bea Ott">${p(r("Too long?"))}${p(r("Ask legal."))}</w:comment>`;
    const file = await read(
      p(r("One")) +
        p(
          r("Two ") +
            '<w:commentRangeStart w:id="5"/>' +
            r("three") +
            '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
        ),
      { comments },
    );
    expect(lines(file)).toEqual(["One", "Two three"]);
    expect(file.revisions?.comments).toEqual([
      { author: "Bea Ott", text: "Too long?\nAsk legal.", resolved: false, origin: { paragraph: 1, runs: [1, 1] } },
    ]);
  });

  it("says which words comments are about, over paragraphs too, and which comments are settled", async () => {
    const comment = (id: number): string =>
      `<w:comment w:id="${id}" w:author="Ann"><w:p w14:paraId="0000000${id}">${r(`No. ${id}`)}</w:p></w:comment>`;
    const at = (name: string, id: number): string => `<w:commentRange${name} w:id="${id}"/>`;
    const file = await read(
      p(at("Start", 1) + r("One ") + r("two") + at("End", 1) + r(" three") + at("Start", 2) + r(" four")) +
        at("Start", 3) +
        p(r("five") + r(" six") + at("End", 2) + r(" seven") + at("End", 3)),
      {
        comments: comment(1) + comment(2) + comment(3),
        commentsExtended:
          '<w15:commentEx w15:paraId="00000002" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:done="0"/>',
      },
    );
    expect(file.revisions?.comments).toMatchObject([
      { resolved: false, origin: { paragraph: 0, runs: [0, 1] } },
      { resolved: true, origin: { paragraph: 0, runs: [3, 3] }, until: { paragraph: 1, runs: [0, 1] } },
      { resolved: false, origin: { paragraph: 1, runs: [0, 2] } },
    ]);
  });

  it("makes one change of neighbours by one author, and keeps those of two authors apart", async () => {
    const by = (author: string, text: string): string => `<w:ins w:author="${author}">${r(text)}</w:ins>`;
    const row = `<w:tr><w:trPr><w:ins w:author="Bea"/></w:trPr><w:tc>${p(r("a"))}</w:tc><w:tc>${p(r("b"))}</w:tc></w:tr>`;
    const file = await read(p(by("Ann", "one") + by("Ann", " two") + by("Bea", " three")) + `<w:tbl>${row}</w:tbl>`);
    expect(file.revisions?.changes).toEqual([
      { kind: "insertion", author: "Ann", origin: { paragraph: 0, runs: [0, 1] } },
      { kind: "insertion", author: "Bea", origin: { paragraph: 0, runs: [2, 2] } },
      { kind: "insertion", author: "Bea", origin: { paragraph: 1 } },
    ]);
  });

  it("keeps addresses of web links and the words of all others", async () => {
    const rels =
      '<Relationship Id="a" Type="x/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/><Relationship Id="b" Type="x/hyperlink" Target="file:///etc/passwd" TargetMode="External"/>';
    const link = (attribute: string, text: string): string => `<w:hyperlink ${attribute}>${r(text)}</w:hyperlink>`;
    const file = await read(p(link('r:id="a"', "web") + link('r:id="b"', "file") + link('w:anchor="x"', "inside")), {
      rels,
    });
    expect(first(file)).toMatchObject({
      children: [
        { type: "link", url: "https://example.org/?a=1&b=2", children: [{ value: "web" }] },
        { type: "text", value: "file" },
        { type: "text", value: "inside" },
      ],
    });
  });

  it("leaves out references to notes that the file does not hold", async () => {
    expect(lines(await read(p(r("Fees") + '<w:r><w:footnoteReference w:id="9"/></w:r>' + r(" due"))))).toEqual([
      "Fees due",
    ]);
  });

  it("keeps order, notes and lists of a document that is read in parts", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const ref = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const paragraphs = Array.from({ length: 2500 }, (_, i) =>
      p(r(`No ${i}`) + (i === 10 ? ref : ""), i > 990 && i < 1010 ? bullet : ""),
    );
    const file = await read(paragraphs.join(""), {
      numbering,
      footnotes: `<w:footnote w:id="1">${p(r("Note"))}</w:footnote>`,
    });
    const all = lines(file);
    expect(all.length).toBe(2500 - 19 + 1 + 1);
    expect(all.slice(10, 13)).toEqual(["No 10", "Note", "No 11"]);
    expect(all.slice(990, 994)).toEqual([
      "No 989",
      "No 990",
      Array.from({ length: 19 }, (_, i) => `No ${991 + i}`).join(""),
      "No 1010",
    ]);
    expect(all.at(-1)).toBe("No 2499");
    expect(file.tree.children.at(-1)?.data?.origin?.paragraph).toBe(2499);
  });

  it("says what it could not read", async () => {
    const ole = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const file = await read(p(r("Fees:") + ole) + '<w:altChunk r:id="x"/>');
    expect(file.notRead).toEqual([
      { kind: "embedded-object", what: "an embedded object (Excel.Sheet.12) in paragraph 1" },
      { kind: "embedded-object", what: "an embedded document in paragraph 2" },
    ]);
  });

  it("is not misled by words that look like its own anchors", async () => {
    const file = await read(
      p('<w:bookmarkStart w:name="clauselint-1"/>' + r("clauselint-0 &lt;a id=&quot;clauselint-0&quot;&gt;")) +
        p(r("Next")),
    );
    expect(lines(file)).toEqual(['clauselint-0 <a id="clauselint-0">', "Next"]);
    expect(file.tree.children.map((node) => node.data?.origin?.paragraph)).toEqual([0, 1]);
  });
});
