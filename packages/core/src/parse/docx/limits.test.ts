import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../error-codes.js";
import { ClauselintError } from "../../errors.js";
import { type Limits, defaultLimits } from "../limits.js";
import { readDocx } from "./read.js";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentOf = (body: string): string => `<w:document ${main}><w:body>${body}</w:body></w:document>`;
const paragraph = "<w:p><w:r><w:t>The Supplier shall deliver.</w:t></w:r></w:p>";

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ClauselintError> {
  const error: unknown = await readDocx(bytes, { ...defaultLimits, ...limits }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ClauselintError) return error;
  throw new Error("the file was read", { cause: error });
}

async function expectRefusal(
  bytes: Uint8Array,
  code: ErrorCode,
  message: RegExp,
  limits: Partial<Limits> = {},
): Promise<void> {
  const error = await refusal(bytes, limits);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.hint).toBeTruthy();
}

/** Writes a size into every record of a zip directory and before every entry. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

function strToU16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) => [
    code & 0xff,
    code >> 8,
  ]);
}

const compound = (word: string): Uint8Array => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)];
  return Uint8Array.from([...head, ...strToU16(word)]);
};

describe("files that are no readable Word package", () => {
  it("says that a file is protected by a password", async () => {
    await expectRefusal(compound("EncryptedPackage"), "file-encrypted", /password/);
  });

  it("says that a file is in the old binary format and how to go on", async () => {
    await expectRefusal(compound("WordDocument"), "file-damaged", /old binary/);
    expect((await refusal(compound("WordDocument"))).hint).toMatch(/\.docx/);
  });

  it("says that a package is cut off", async () => {
    const whole = zip({ "word/document.xml": documentOf(paragraph.repeat(50)) });
    await expectRefusal(whole.subarray(0, Math.floor(whole.length / 2)), "file-damaged", /cut off/);
  });

  it("says that the XML of a part is broken", async () => {
    await expectRefusal(
      zip({ "word/document.xml": `<w:document ${main}><w:body><w:p></w:body>` }),
      "file-damaged",
      /word\/document\.xml/,
    );
  });

  it.each(["", " \n"])("says that a part with %j in it is empty, not cut off", async (part) => {
    await expectRefusal(zip({ "word/document.xml": part }), "file-damaged", /word\/document\.xml .*it is empty/);
  });

  it.each([
    ["no body", `<w:document ${main}/>`],
    ["no words", documentOf("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>")],
  ])("says that a document with %s is empty", async (_, document) => {
    await expectRefusal(zip({ "word/document.xml": document }), "file-empty", /no words/);
  });

  it("reads a document whose words were all taken out", async () => {
    const deleted = '<w:p><w:del w:author="Ann"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>';
    const { revisions } = await readDocx(zip({ "word/document.xml": documentOf(deleted) }), defaultLimits);
    expect(revisions?.changes).toHaveLength(1);
  });

  it.each([
    ["xl/workbook.xml", /Excel/],
    ["ppt/presentation.xml", /PowerPoint/],
    ["META-INF/manifest.xml", /OpenDocument/],
    ["META-INF/MANIFEST.MF", /Java/],
    ["notes.txt", /zip archive/],
  ])("says what a package with %s looks like", async (name, looks) => {
    await expectRefusal(zip({ [name]: "x" }), "file-kind-unknown", looks);
  });

  it("says that something else is no Word document", async () => {
    await expectRefusal(strToU8("Just words."), "file-kind-unknown", /no Word document/);
  });
});

describe("files that would take too much", () => {
  it("refuses a part that expands too far, before it is inflated", async () => {
    const bytes = zip({ "word/document.xml": documentOf("<w:p/>".repeat(2_000_000)) });
    expect(bytes.length).toBeLessThan(60_000);
    await expectRefusal(bytes, "file-limit", /times its size/);
  });

  it("refuses parts that are too large together", async () => {
    const bytes = zip({ "word/document.xml": documentOf(paragraph), "word/styles.xml": `<w:styles ${main}/>` });
    await expectRefusal(bytes, "file-limit", /200 bytes/, { maxPackageBytes: 200 });
    // 300 MB that nobody wrote: the directory alone decides
    await expectRefusal(withDeclaredSize(bytes, 300_000_000), "file-limit", /expands to more/);
  });

  it("refuses a part that is longer than the directory says, without inflating the rest", async () => {
    const bytes = withDeclaredSize(zip({ "word/document.xml": documentOf(paragraph.repeat(20_000)) }), 500);
    await expectRefusal(bytes, "file-limit", /size/);
  });

  it("refuses a package with too many entries", async () => {
    const names = Array.from({ length: 60 }, (_, index): [string, string] => [`customXml/item${index}.txt`, "x"]);
    await expectRefusal(
      zip({ "word/document.xml": documentOf(paragraph), ...Object.fromEntries(names) }),
      "file-limit",
      /50 parts/,
      {
        maxPackageEntries: 50,
      },
    );
  });

  it("refuses a document with more paragraphs than any contract has", async () => {
    const bytes = zip({ "word/document.xml": documentOf("<w:p/>".repeat(60_001)) });
    await expectRefusal(bytes, "file-limit", /60000 paragraphs/);
  });

  it("refuses tables with more cells than anyone reads, before they are converted", async () => {
    const cell = "<w:tc><w:p><w:r><w:t>word</w:t></w:r></w:p></w:tc>";
    const table = `<w:tbl>${`<w:tr>${cell.repeat(6)}</w:tr>`.repeat(3_500)}</w:tbl>`;
    await expectRefusal(zip({ "word/document.xml": documentOf(table) }), "file-limit", /20000 table cells/);
  });

  it("counts the places that wide and missing cells leave", async () => {
    const wide = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="50"/></w:tcPr><w:p/></w:tc></w:tr>';
    const narrow = "<w:tr><w:tc><w:p/></w:tc></w:tr>";
    const bytes = (rows: string): Uint8Array =>
      zip({ "word/document.xml": documentOf(`<w:tbl>${rows}</w:tbl>${paragraph}`) });
    await expectRefusal(bytes(wide.repeat(9)), "file-limit", /400 table cells/, { maxTableCells: 400 });
    await expectRefusal(bytes(wide + narrow.repeat(8)), "file-limit", /400 table cells/, { maxTableCells: 400 });
    const read = await readDocx(bytes(wide.repeat(8)), { ...defaultLimits, maxTableCells: 400 });
    expect(read.tree.children).toHaveLength(1);
  });

  it("refuses a paragraph of countless looks and joins countless runs of one look", async () => {
    const run = "<w:r><w:t>word </w:t></w:r>";
    const bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>word </w:t></w:r>";
    const documents = [(run + bold).repeat(31_000), run.repeat(62_000)].map((runs) =>
      zip({ "word/document.xml": documentOf(`<w:p>${runs}</w:p>`) }),
    );
    const [looks = new Uint8Array(), alike = new Uint8Array()] = documents;
    const limits = { maxPackageRatio: 1e9 };
    await expectRefusal(looks, "file-limit", /60000 runs/, limits);
    const { tree } = await readDocx(alike, { ...defaultLimits, ...limits });
    expect(tree.children).toMatchObject([{ type: "paragraph" }]);
    const [block] = tree.children;
    expect(block?.type === "paragraph" ? block.children.length : 0).toBe(62_000);
  });

  it("refuses a part with more elements than the limit", async () => {
    const bytes = zip({ "word/document.xml": documentOf(paragraph.repeat(50)) });
    await expectRefusal(bytes, "file-limit", /100 elements/, { maxElements: 100 });
  });

  it("refuses a document type declaration and expands nothing of it", async () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    await expectRefusal(zip({ "word/document.xml": bomb + documentOf(paragraph) }), "file-limit", /document type/);
  });

  it("refuses deep nesting, in the body and in other parts", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(20_000) + paragraph + "</w:sdtContent></w:sdt>".repeat(20_000);
    await expectRefusal(zip({ "word/document.xml": documentOf(deep) }), "file-limit", /deep/, { maxPackageRatio: 1e9 });
    const styles = "<w:style>".repeat(500) + "</w:style>".repeat(500);
    const bytes = zip({
      "word/document.xml": documentOf(paragraph),
      "word/styles.xml": `<w:styles ${main}>${styles}</w:styles>`,
    });
    await expectRefusal(bytes, "file-limit", /deep/);
  });
});

describe("files that are only odd", () => {
  it("reads a main document under another name, and namespaces under other prefixes", async () => {
    const body = '<x:p><x:r><x:t xml:space="preserve">Odd names.</x:t></x:r></x:p>';
    const file = await readDocx(
      zip({
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/text/main.xml"/></Relationships>',
        "text/main.xml": `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${body}</x:body></x:document>`,
      }),
      defaultLimits,
    );
    expect(file.tree.children).toMatchObject([
      { type: "paragraph", children: [{ type: "text", value: "Odd names." }] },
    ]);
  });

  it("reads parts in UTF-16", async () => {
    const text = documentOf("<w:p><w:r><w:t>Wide § letters</w:t></w:r></w:p>");
    const wide = Uint8Array.from([0xff, 0xfe, ...strToU16(text)]);
    const file = await readDocx(zipSync({ "word/document.xml": wide }), defaultLimits);
    expect(file.tree.children).toMatchObject([{ children: [{ value: "Wide § letters" }] }]);
  });
});
