import { strToU8, zipSync } from "fflate";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { readDocx } from "./read.js";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const chunk = '<w:altChunk r:id="c"/>';

/** A Word file whose body names a document that stands beside it in the package. */
function file(body: string, name: string, content: string | Uint8Array): Uint8Array {
  const target = `<Relationship Id="c" Type="http://x/aFChunk" Target="${name}"/>`;
  return zipSync({
    "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    "word/_rels/document.xml.rels": strToU8(`<Relationships>${target}</Relationships>`),
    [`word/${name}`]: typeof content === "string" ? strToU8(content) : content,
  });
}

const read = (body: string, name: string, content: string | Uint8Array): Promise<ParsedFile> =>
  readDocx(file(body, name, content), defaultLimits);

function words(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(words).join("") : "";
}
const lines = ({ tree }: ParsedFile): string[] => tree.children.map(words);

const html = "<html><body><h1>Fees</h1><p>1.1 Norwind pays.</p></body></html>";

describe("a document that stands in the body as a whole", () => {
  it("is read where it stands, with the paragraph as its place", async () => {
    const parsed = await read(p("Before") + chunk + p("After"), "part.htm", html);
    expect(lines(parsed)).toEqual(["Before", "Fees", "1.1 Norwind pays.", "After"]);
    expect(parsed.tree.children.map((node) => node.data?.origin?.paragraph)).toEqual([0, 1, 1, 1]);
    expect(parsed.tree.children[1]).toMatchObject({ type: "heading", depth: 1 });
    expect(parsed.notRead).toEqual([]);
  });

  it("is read as a web page that was saved in one file", async () => {
    const page = (encoding: string, body: string): string =>
      [
        "MIME-Version: 1.0",
        'Content-Type: multipart/related;\r\n boundary="----=edge"; type="text/html"',
        "",
        "------=edge",
        "Content-Type: image/png",
        "",
        "AAAA",
        "------=edge",
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Type: text/html; charset="utf-8"',
        "",
        body,
        "------=edge--",
      ].join("\r\n");
    const quoted = page("quoted-printable", '<p class=3D"a">Norwind pays =E2=82=AC 5 a =\r\nday.</p>');
    expect(lines(await read(chunk, "part.mht", quoted))).toEqual(["Norwind pays € 5 a day."]);
    const within = page("8bit", "<p>Norwind pays ------=edge 5.</p>");
    expect(lines(await read(chunk, "part.mht", within))).toEqual(["Norwind pays ------=edge 5."]);
    const base64 = page("base64", Buffer.from("<p>Norwind pays.</p>").toString("base64"));
    expect(lines(await read(chunk, "part.MHTML", base64))).toEqual(["Norwind pays."]);
    expect(lines(await read(chunk, "part.mht", "<p>Norwind pays.</p>"))).toEqual(["Norwind pays."]);
    expect((await read(chunk, "part.mht", page("base64", "%%%%%"))).notRead).toHaveLength(1);
  });

  it("is read as text and as a Word file, with what stands in that one but for Word files", async () => {
    expect(lines(await read(chunk, "part.txt", "Norwind pays.\n"))).toEqual(["Norwind pays."]);
    const inner = file(p("Norwind pays.") + chunk, "part.htm", html);
    expect(lines(await read(p("Before") + chunk, "part.docx", inner))).toEqual([
      "Before",
      "Norwind pays.",
      "Fees",
      "1.1 Norwind pays.",
    ]);
    const parsed = await read(p("Before") + chunk, "part.docx", file(p("Halden works.") + chunk, "in.docx", inner));
    expect(lines(parsed)).toEqual(["Before", "Halden works."]);
    expect(parsed.notRead).toEqual([{ kind: "embedded-object", what: "an embedded document (.docx) in paragraph 2" }]);
  });

  it("is said not to be read where its kind is another, where it is damaged, and where it is not there", async () => {
    const told = async (name: string, content: string): Promise<string[]> =>
      (await read(p("Before") + chunk, name, content)).notRead.map(({ what }) => what);
    expect(await told("part.rtf", "{\\rtf1 Fees}")).toEqual(["an embedded document (.rtf) in paragraph 2"]);
    expect(await told("part.docx", "no package")).toEqual(["an embedded document (.docx) in paragraph 2"]);
    const cell = `<w:tbl><w:tr><w:tc>${chunk}</w:tc><w:tc>${p("Fee")}</w:tc></w:tr></w:tbl>`;
    expect((await read(cell, "part.htm", html)).notRead).toHaveLength(1);
    const gone = await read(p("Before") + '<w:altChunk r:id="x"/>', "part.htm", html);
    expect(gone.notRead.map(({ what }) => what)).toEqual(["an embedded document in paragraph 2"]);
  });

  it("has its tracked changes and comments among those of the file, at its own place", async () => {
    const mark = '<w:p><w:ins w:id="1" w:author="Ann"><w:r><w:t>Norwind pays.</w:t></w:r></w:ins></w:p>';
    const { revisions } = await read(p("Before") + chunk, "part.docx", file(mark, "part.txt", "x"));
    expect(revisions?.changes).toEqual([{ kind: "insertion", author: "Ann", origin: { paragraph: 1 } }]);
  });

  it("is read once, and Word files within the size that is allowed for all of them", async () => {
    const twice = await read(chunk + chunk, "part.htm", html);
    expect([lines(twice).length, twice.notRead.length]).toEqual([2, 1]);
    const inner = file(p("Norwind pays.".repeat(100)), "part.txt", "x");
    const tight = readDocx(file(chunk, "part.docx", inner), { ...defaultLimits, maxPackageBytes: inner.length + 600 });
    await expect(tight).rejects.toMatchObject({ code: "file-limit" });
  });

  it("is refused where it is larger than a file may be, and where all of them hold too much", async () => {
    const page = file(chunk, "part.htm", html);
    await expect(readDocx(page, { ...defaultLimits, maxFileBytes: 20 })).rejects.toMatchObject({ code: "file-limit" });
    const inner = file(chunk + p("Halden works."), "part.htm", "<p>Norwind pays.</p>".repeat(5));
    const all = readDocx(file(chunk, "part.docx", inner), { ...defaultLimits, maxPageElements: 5 });
    await expect(all).rejects.toMatchObject({ code: "file-limit" });
  });

  it("does not count where it holds nothing", async () => {
    const parsed = await read(p("Before") + chunk, "part.htm", " ");
    expect([lines(parsed), parsed.notRead]).toEqual([["Before"], []]);
  });
});
