import { strToU8, zipSync } from "fflate";
import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readDocx } from "./read.js";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

async function read(body: string): Promise<RootContent[]> {
  const part = (name: string, inner: string): Uint8Array => strToU8(`<w:${name} ${main}>${inner}</w:${name}>`);
  const files = {
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/numbering.xml": part("numbering", numbering),
  };
  return (await readDocx(zipSync(files), defaultLimits)).tree.children;
}

const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const auto = (level: number, text = ""): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const table = (...rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${cell.startsWith("<") || cell === "" ? cell || "<w:p/>" : p(cell)}</w:tc>`).join("");
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
};

/** Number and words of each block, `table` for a table. */
const shown = (blocks: readonly RootContent[]): string[] =>
  blocks.map((block) =>
    block.type === "table" ? "table" : [block.data?.label ?? [], toString(block)].flat().join(" | "),
  );

describe("tables that only place clauses on the page", () => {
  it("are read as the clauses, with the number of the first column", async () => {
    const blocks = await read(
      table(
        ["1.", "Fees"],
        ["1.1", `${p("Norwind pays:")}${table(["Level", "Fee"], ["One", "10"])}`],
        ["", "in full."],
        ["(a)", "in time", ""],
      ),
    );
    expect(shown(blocks)).toEqual(["1. | Fees", "1.1 | Norwind pays:", "table", "in full.", "(a) | in time"]);
    expect(blocks[0]?.data?.origin?.paragraph).toBe(1);
  });

  it("are read with automatic numbers that stand in cells of their own", async () => {
    const rows = [
      [auto(0), "Fees"],
      [auto(1), "Norwind pays."],
      [auto(1), "Halden bills."],
    ];
    expect(shown(await read(table(...rows)))).toEqual(["1. | Fees", "1.1 | Norwind pays.", "1.2 | Halden bills."]);
  });

  it("are read as headings and the clauses beside them", async () => {
    const rows = [
      ["1. Fees", p("1.1 Norwind pays.") + p("1.2 Halden bills.")],
      ["2. Term", p("2.1 It is long.")],
    ];
    expect(shown(await read(table(...rows)))).toEqual([
      "1. Fees",
      "1.1 Norwind pays.",
      "1.2 Halden bills.",
      "2. Term",
      "2.1 It is long.",
    ]);
  });

  it("are no tables of data: with names of columns, a third column or numbers that stand alone", async () => {
    const data = [
      [
        ["No.", "Risk"],
        ["1.", "Fire"],
        ["2.", "Flood"],
      ],
      [
        ["1.", "Fire", "high"],
        ["2.", "Flood", "low"],
      ],
      [
        ["1", "15 minutes"],
        ["2", "4 hours"],
      ],
      [
        ["Name", ""],
        ["Address", ""],
        ["1.", "Halden"],
      ],
      [
        ["Fee", "1.5 per cent of the price"],
        ["Term", "three years"],
      ],
      [
        ["Uptime", "99.1 %"],
        ["Reply", "2.1 hours"],
        ["Repair", "6.1"],
      ],
      [
        ["Logo", "14.50"],
        ["Domain", "8.20"],
      ],
      [
        ["Core", "2.1 Stable."],
        ["Client", "1.1 Beta."],
      ],
      [
        ["3. Core", "1.1 Stable."],
        ["4. Client", "2.1 Beta."],
      ],
      [
        ["", "Item"],
        ["1.", "Logo"],
        ["2.", "Domain"],
      ],
      [
        ["", "Item"],
        ["1.", "Halden draws a logo."],
        ["2.", "Halden buys a domain."],
      ],
      [
        ["1.", "Logo", ""],
        ["2.", "Domain", ""],
      ],
      [
        ["1.", "Halden draws a logo.", ""],
        ["2.", "Halden buys a domain.", ""],
      ],
      [
        ["1.", "Logo"],
        ["2.", "Domain"],
        ["3.", "Mail"],
      ],
    ];
    for (const rows of data) expect(shown(await read(table(...rows)))).toEqual(["table"]);
  });
});
