import { strToU8, zipSync } from "fflate";
import type { Nodes, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readDocx } from "./read.js";

async function read(body: string, limits = defaultLimits, parts = {}): Promise<RootContent[]> {
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const part = (name: string, inner: string): Uint8Array => strToU8(`<w:${name} ${main}>${inner}</w:${name}>`);
  const files = Object.entries<string>({ document: `<w:body>${body}</w:body>`, ...parts });
  const zip = zipSync(Object.fromEntries(files.map(([name, inner]) => [`word/${name}.xml`, part(name, inner)])));
  return (await readDocx(zip, limits)).tree.children;
}

const p = (text: string, look = ""): string => `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const tc = (inner: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith("<") ? inner : p(inner)}</w:tc>`;
const tr = (cells: string, properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string): string => `<w:tbl><w:tblPr/>${rows}</w:tbl>`;

function words(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " / ";
  return "children" in node ? node.children.map(words).join("") : "";
}

/** Texts of all cells of the first table. */
function grid(blocks: readonly RootContent[]): string[][] {
  const table = blocks.find((block) => block.type === "table");
  return table?.children.map((row) => row.children.map(words)) ?? [];
}

const fees = tr(tc("Build") + tc("1,000"));

describe("tables", () => {
  it("puts a row without words on top of a table without column names", async () => {
    expect(grid(await read(tbl(tr(tc("Customer") + tc("Acme")) + fees)))).toEqual([
      ["", ""],
      ["Customer", "Acme"],
      ["Build", "1,000"],
    ]);
  });

  it("passes over a table of countless rows without cells", async () => {
    const body = tbl("<w:tr/>".repeat(600_000)) + p("Words.");
    const blocks = await read(body, { ...defaultLimits, maxPackageRatio: 1e9 });
    expect(blocks.map(words)).toEqual(["Words."]);
  });

  it("takes rows that are marked as repeated on each page as column names", async () => {
    expect(grid(await read(tbl(tr(tc("Item") + tc("Fee"), "<w:tblHeader/>") + fees)))[0]).toEqual(["Item", "Fee"]);
  });

  it("takes a bold or painted first row as column names", async () => {
    const bold = tr(tc(p("Item", "<w:b/>")) + tc(p("Fee", "<w:b/>")));
    expect(grid(await read(tbl(bold + fees)))).toEqual([
      ["Item", "Fee"],
      ["Build", "1,000"],
    ]);
    const paint = '<w:shd w:val="clear" w:fill="D9D9D9"/>';
    expect(grid(await read(tbl(tr(tc("Item", paint) + tc("Fee", paint)) + fees)))[0]).toEqual(["Item", "Fee"]);
  });

  it("takes the first row as column names where the style of the table sets it apart and the table asks for that", async () => {
    const part = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>';
    const styles =
      `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/>${part}</w:style>` +
      '<w:style w:type="table" w:styleId="Blue"><w:name w:val="Blue"/><w:basedOn w:val="Grid"/></w:style>';
    const head = async (look: string, id = "Blue"): Promise<string[] | undefined> => {
      const properties = `<w:tblPr><w:tblStyle w:val="${id}"/><w:tblLook ${look}/></w:tblPr>`;
      const table = `<w:tbl>${properties}${tr(tc("Item") + tc("Fee"))}${fees}</w:tbl>`;
      return grid(await read(table, defaultLimits, { styles }))[0];
    };
    expect(await head('w:val="0000" w:firstRow="1"')).toEqual(["Item", "Fee"]);
    expect(await head('w:val="04A0"')).toEqual(["Item", "Fee"]);
    expect(await head('w:val="0480" w:firstRow="0"')).toEqual(["", ""]);
    expect(await head('w:val="04A0"', "Plain")).toEqual(["", ""]);
  });

  it("does not take a first row like all the others as column names", async () => {
    const bold = tr(tc(p("Item", "<w:b/>")) + tc(p("Fee", "<w:b/>")));
    expect(grid(await read(tbl(bold + bold)))[0]).toEqual(["", ""]);
  });

  it("takes short names over figures as column names when there are three columns or more", async () => {
    const rows =
      tr(tc("Role") + tc("Level") + tc("Rate")) +
      tr(tc("Tester") + tc("Senior") + tc("900")) +
      tr(tc("Writer") + tc("Junior") + tc("500"));
    expect(grid(await read(tbl(rows)))[0]).toEqual(["Role", "Level", "Rate"]);
  });

  it("keeps words of merged cells in their first place and columns in line", async () => {
    const rows =
      tr(tc("Fees", '<w:gridSpan w:val="2"/>') + tc("Note")) +
      tr(tc("Phase", '<w:vMerge w:val="restart"/>') + tc("one") + tc("a")) +
      tr(tc("", "<w:vMerge/>") + tc("two") + tc("b")) +
      tr(tc("late"), '<w:gridBefore w:val="2"/>');
    expect(grid(await read(tbl(rows)))).toEqual([
      ["", "", ""],
      ["Fees", "", "Note"],
      ["Phase", "one", "a"],
      ["", "two", "b"],
      ["", "", "late"],
    ]);
  });

  it("keeps the words of a table inside a cell", async () => {
    const inner = tbl(tr(tc("x") + tc("y")));
    expect(grid(await read(tbl(tr(tc(p("before") + inner + p("after")) + tc("z")))))[1]).toEqual([
      "before / x / y / after",
      "z",
    ]);
  });

  it("reads a table of one column as what stands in it", async () => {
    const blocks = await read(tbl(tr(tc(p("One.") + tbl(tr(tc("a") + tc("b"))))) + tr(tc("Two."))));
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "table", "paragraph"]);
  });

  it("drops deleted and hidden rows but counts their paragraphs", async () => {
    const blocks = await read(
      tbl(tr(tc("a") + tc("b"), "<w:del/>") + tr(tc("c") + tc("d")) + tr(tc("e") + tc("f"), "<w:hidden/>")) + p("end"),
    );
    expect(grid(blocks)).toEqual([
      ["", ""],
      ["c", "d"],
    ]);
    expect(blocks.map((block) => block.data?.origin?.paragraph)).toEqual([2, 6]);
  });

  it("says where each cell stands, an empty one too", async () => {
    const [table] = await read(tbl(tr(tc("a") + tc(p("")))));
    const row = table?.type === "table" ? table.children[1] : undefined;
    expect(row?.children.map((cell) => cell.data?.origin?.paragraph)).toEqual([0, 1]);
    expect(row?.data?.origin).toEqual({ paragraph: 0 });
  });

  it("reads rows and cells in content controls", async () => {
    const control = (inner: string): string => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    expect(grid(await read(tbl(control(tr(control(tc("a")) + tc("b"))))))[1]).toEqual(["a", "b"]);
  });

  it("does not let a hostile span widen the table", async () => {
    expect(grid(await read(tbl(tr(tc("a", '<w:gridSpan w:val="900000000"/>') + tc("b")))))[1]).toHaveLength(63);
  });
});
