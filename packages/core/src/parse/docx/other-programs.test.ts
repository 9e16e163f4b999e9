import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Nodes } from "mdast";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { readDocx } from "./read.js";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(" ");

const part = (name: string, inner: string): Uint8Array => strToU8(`<w:${name} ${namespaces}>${inner}</w:${name}>`);

function read(body: string, numbering = ""): Promise<ParsedFile> {
  const files = {
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/numbering.xml": part("numbering", numbering),
  };
  return readDocx(zipSync(files), defaultLimits);
}

const r = (text: string, look = ""): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

function words(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(words).join("") : "";
}

describe("lengths", () => {
  const indents = async (...properties: readonly string[]): Promise<(number | undefined)[]> => {
    const file = await read(properties.map((own) => p(r("Words"), own)).join(""));
    return file.tree.children.map((node) => node.data?.layout?.indent);
  };

  it("are read with the fraction of Google Docs and the units of strict files", async () => {
    const lengths = ["566.9291338582675", "36pt", "0.5in", "1.27cm", "12.7mm", "3pi"];
    const own = lengths.map((length) => `<w:ind w:start="${length}"/>`);
    expect(await indents(...own, '<w:ind w:start="wide"/>')).toEqual([28.35, 36, 36, 36, 36, 36, undefined]);
  });

  it("are put together where each stands in an element of its own, as AbiWord writes them", async () => {
    expect(await indents('<w:ind w:hanging="360"/><w:ind w:left="720"/>')).toEqual([36]);
  });

  it("give the size of letters", async () => {
    const file = await read(p(r("Words", '<w:sz w:val="11pt"/>')) + p(r("Words", '<w:sz w:val="22"/>')));
    expect(file.tree.children.map((node) => node.data?.layout?.size)).toEqual([11, 11]);
  });
});

describe("items of a list that shows no bullet", () => {
  const list = (level: string): string =>
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const item = p(r("Words"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const kind = async (level: string): Promise<string | undefined> =>
    (await read(item, list(level))).tree.children[0]?.type;

  it("are paragraphs, as pandoc writes those that go on with a numbered one", async () => {
    expect(await kind('<w:lvlText w:val=" "/>')).toBe("paragraph");
    expect(await kind('<w:lvlText w:val=""/>')).toBe("paragraph");
  });

  it("are items all the same where the bullet is a sign or a picture", async () => {
    expect(await kind('<w:lvlText w:val="•"/>')).toBe("list");
    expect(await kind('<w:lvlText w:val=""/><w:lvlPicBulletId w:val="0"/>')).toBe("list");
  });
});

describe("several renderings of one thing", () => {
  const alternatives = (choice: string, fallback: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="x" xmlns:x="urn:later">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  const text = async (body: string): Promise<string> => words((await read(body)).tree);

  it("are read in the plain one where the other holds no words that are known", async () => {
    expect(await text(p(alternatives("<x:run>Fees</x:run>", r("Fees"))))).toBe("Fees");
    expect(await text(p(`<w:r>${alternatives('<x:sign x:char="1"/>', "<w:t>Fees</w:t>")}</w:r>`))).toBe("Fees");
    expect(await text(alternatives("<x:block/>", p(r("Fees"))))).toBe("Fees");
  });

  it("are read in the first that holds words", async () => {
    expect(await text(p(alternatives(r("New"), r("Old"))))).toBe("New");
  });
});

describe("names of parts", () => {
  const target = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const opened = async (stored: string, named: string): Promise<string> => {
    const relationship = `<Relationships><Relationship Id="r" Type="${target}" Target="${named}"/></Relationships>`;
    const files = {
      [stored.includes("\\") ? "_rels\\.rels" : "_rels/.rels"]: strToU8(relationship),
      [stored]: part("document", `<w:body>${p(r("Fees"))}</w:body>`),
    };
    return words((await readDocx(zipSync(files), defaultLimits)).tree);
  };

  it("are found from the root of the package or from a folder, in any case and with escaped blanks", async () => {
    const names: readonly (readonly [stored: string, named: string])[] = [
      ["word/document2.xml", "/word/document2.xml"],
      ["contract.xml", "./contract.xml"],
      ["word/document2.xml", "Word/Document2.xml"],
      ["word/my contract.xml", "word/my%20contract.xml"],
      ["word/100%.xml", "word/100%.xml"],
    ];
    for (const [stored, named] of names) expect(await opened(stored, named)).toBe("Fees");
  });

  it("are found where a program wrote them with backslashes or a slash in front", async () => {
    expect(await opened("word\\document.xml", "word/document.xml")).toBe("Fees");
    expect(await opened("/word/document.xml", "word/document.xml")).toBe("Fees");
  });
});
