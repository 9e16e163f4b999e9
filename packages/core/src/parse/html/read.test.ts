import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import { readMarkdown } from "../markdown/read.js";
import type { ParsedFile } from "../types.js";
import { readHtml } from "./read.js";

const parse = (source: string): Promise<ParsedFile> => readHtml(new TextEncoder().encode(source), defaultLimits);

function shown(nodes: readonly RootContent[], label = ""): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return [`${label}${toString(node).trim()}`];
    if (node.type === "heading") return [`h${node.depth} ${toString(node).trim()}`];
    if (node.type === "listItem") return shown(node.children, node.data?.label ? `${node.data.label} ` : "- ");
    if (node.type === "table")
      return node.children.map((row) => row.children.map((cell) => toString(cell).trim()).join("|"));
    return "children" in node ? shown(node.children, label) : [];
  });
}

const blocks = async (source: string): Promise<string[]> => shown((await parse(source)).tree.children);

describe("readHtml", () => {
  it("passes over signs that only say where a line may end", async () => {
    expect(await blocks("<p>The confi&shy;den&#8203;tial terms&shy; of Hal\u00ADden.</p>")).toEqual([
      "The confidential terms of Halden.",
    ]);
  });

  it("reads filings as old tools wrote them", async () => {
    const page = `<HTML><BODY><P ALIGN=CENTER><FONT SIZE=2><B>ARTICLE I SERVICES</B></FONT>
<TABLE WIDTH=100% BORDER=0><TR><TD>&nbsp;</TD><TD VALIGN=TOP><FONT>1.1</FONT></TD><TD><U>Scope</U>. Halden shall host the site.</TD></TR></TABLE>
<TABLE><TR><TD>&nbsp;</TD><TD>(a)</TD><TD>and keep it up.</TD></TR></TABLE>
<P ALIGN=CENTER>- 2 -
<HR SIZE=3 STYLE="page-break-after:always">
<P><FONT>&nbsp;&nbsp;&nbsp;1.2&nbsp;&nbsp;Fees. Norwind shall pay
the fees.</FONT>
<P>One line.<BR><BR>1.3 Reports. Halden shall report.<BR>1.4 Audit. Norwind may audit.
<TABLE BORDER=1><TR><TH>Level<TH>Target<TR><TD>Uptime<TD>99.9%</TABLE>`;
    expect((await blocks(page)).map((words) => words.replace(/\s+/gu, " "))).toEqual([
      "ARTICLE I SERVICES",
      "1.1 Scope. Halden shall host the site.",
      "(a) and keep it up.",
      "1.2 Fees. Norwind shall pay the fees.",
      "One line.",
      "1.3 Reports. Halden shall report.",
      "1.4 Audit. Norwind may audit.",
      "Level|Target",
      "Uptime|99.9%",
    ]);
  });

  it("keeps raised figures apart from the number before them", async () => {
    expect(await blocks('<p>within 30<sup><a href="#1">1</a></sup> days, on the 1<sup>st</sup>, at 20</p>')).toEqual([
      "within 30¹ days, on the 1st, at 20",
    ]);
  });

  it("reads paragraphs, headings and the title", async () => {
    const parsed = await parse(
      "<title>Hosting\n Agreement</title><h2>1. Term</h2><p>1.1 Two\n  years.</p><div>1.2 <b>Renewal</b>.</div>",
    );
    expect(parsed.title).toBe("Hosting Agreement");
    expect(shown(parsed.tree.children)).toEqual(["h2 1. Term", "1.1 Two years.", "1.2 Renewal."]);
  });

  it("reads pages made of fonts and breaks", async () => {
    expect(
      await blocks(
        '<font size="2">1.1&nbsp;&nbsp;&nbsp;<u>Term</u>. Two years.<br>1.2&#160; Fees<br>are due.<br><br>Next.</font>',
      ),
    ).toEqual(["1.1 Term. Two years.", "1.2 Feesare due.", "Next."]);
  });

  it("leaves out what nobody sees and what was deleted, and keeps what was inserted", async () => {
    expect(
      await blocks(
        '<style>p{}</style><script>x</script><p hidden>a</p><p style="display: none">b</p><p>Pay in <del>30</del><ins>45</ins> <s>days</s> weeks.</p>',
      ),
    ).toEqual(["Pay in 45 weeks."]);
  });

  it("takes words and numbers out of tables that only place them", async () => {
    expect(
      await blocks(
        "<table><tr><td>&nbsp;</td><td>(a)</td><td><p>first</p><p>more</p></td></tr><tr><td></td><td>(b)</td><td>second</td></tr></table><table><tr><td>One cell.</td></tr></table>",
      ),
    ).toEqual(["(a) first", "more", "(b) second", "One cell."]);
  });

  it("keeps tables of data, with merged cells padded and empty columns gone", async () => {
    expect(
      await blocks(
        '<table><tr><th colspan="2">Level</th><td></td><th>Target</th></tr><tr><td rowspan="2">P1</td><td>call</td><td></td><td>5 min</td></tr><tr><td>mail</td><td></td><td>1 h</td></tr></table>',
      ),
    ).toEqual(["Level||Target", "P1|call|5 min", "|mail|1 h"]);
  });

  it("keeps each cell in its column below cells that reach down and across", async () => {
    const rows = [
      '<td rowspan="3">P1</td><td>call</td><td>5 min</td><td rowspan="2">day</td>',
      '<td colspan="2">mail</td><td>late</td>',
      "<td>post</td><td>1 d</td><td>night</td><td>rare</td>",
    ];
    expect(await blocks(`<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`)).toEqual([
      "P1|call|5 min|day|",
      "|mail|||late",
      "|post|1 d|night|rare",
    ]);
  });

  it("comes to the end of tables of countless empty rows and of cells that claim countless places", async () => {
    const row = '<tr><td colspan="1000" rowspan="65534">a</td><td colspan="1000">b</td></tr>';
    expect(await blocks(`<table>${"<tr></tr>".repeat(50_000)}<tr><td>One cell.</td></tr></table>`)).toEqual([
      "One cell.",
    ]);
    await expect(parse(`<table>${row.repeat(2000)}</table>`)).rejects.toMatchObject({ code: "file-limit" });
    expect(await blocks(`<table>${row.repeat(3)}</table>`)).toHaveLength(3);
  });

  it("refuses tables of data with more cells than anyone reads, those inside Markdown together", async () => {
    const table = `<table>${"<tr><td>P1</td><td>call</td><td>5 min</td></tr>".repeat(3500)}</table>`;
    const refusal = { code: "file-limit", message: expect.stringContaining("20000 table cells") as string };
    await expect(parse(table + table)).rejects.toMatchObject(refusal);
    await expect(readMarkdown(new TextEncoder().encode(`${table}\n\n${table}\n`), defaultLimits)).rejects.toMatchObject(
      refusal,
    );
    expect(await blocks(table)).toHaveLength(3500);
  });

  it("reads a page of countless paragraphs in one element", async () => {
    expect(await blocks(`<div>${"<p>a".repeat(200_000)}</div>`)).toHaveLength(200_000);
  });

  it("refuses a page that opens countless marks anew in each paragraph, those inside Markdown together", async () => {
    const open = (count: number): string =>
      Array.from({ length: count }, (_, size) => `<p><font size="${size}">a</p>`).join("");
    const refusal = { code: "file-limit", message: expect.stringContaining("500000 elements") as string };
    await expect(parse(open(2000))).rejects.toMatchObject(refusal);
    const markdown = `<div>${open(150)}</div>\n\n`.repeat(50);
    await expect(readMarkdown(new TextEncoder().encode(markdown), defaultLimits)).rejects.toMatchObject(refusal);
    expect(await blocks(open(150))).toHaveLength(150);
  });

  it("reads signature blocks as lines", async () => {
    expect(
      await blocks(
        "<table><tr><td>By: ____</td><td>By: ____</td></tr><tr><td>Name: Ada</td><td>Name: Ben</td></tr></table>",
      ),
    ).toHaveLength(4);
  });

  it("numbers lists as a browser does", async () => {
    expect(
      await blocks(
        '<ol type="i" start="3"><li>three<ul><li>dot</li></ul></li><li>four</li></ol><ol style="list-style-type: upper-alpha"><li>A</li><li value="27">AA</li></ol><ol><li>one</li></ol>',
      ),
    ).toEqual(["iii. three", "- dot", "iv. four", "A. A", "AA. AA", "1. one"]);
  });

  it("reads a preformatted contract as plain text", async () => {
    expect(
      await blocks("<pre>\n1. FIRST. The Carrier shall load all of\nthe goods.\n\n2. SECOND. Fee &amp; cost.\n</pre>"),
    ).toEqual(["1. FIRST. The Carrier shall load all of the goods.", "2. SECOND. Fee & cost."]);
  });

  it("shows tick boxes", async () => {
    expect(await blocks('<p><input type="checkbox" checked> yes <input type="checkbox"> no</p>')).toEqual([
      "☒ yes ☐ no",
    ]);
  });

  it("passes on how a block stands on the page", async () => {
    const { tree } = await parse(
      '<p align="center"><b>TITLE</b></p><div style="margin-left: 0.5in"><p style="padding-left:10px">x</p></div>',
    );
    expect(tree.children.map((node) => node.data?.layout)).toEqual([{ centred: true }, { indent: 44 }]);
    expect(tree.children[0]).toMatchObject({ children: [{ type: "strong" }] });
  });

  it("places every text in the source", async () => {
    const source =
      "<p>1.1 R&amp;D\n   <b>fee</b> is&nbsp;due.<br>\r\n1.2 Next</p>\n<pre>\n1. A &lt; B\n\n2. C\n\n3. D</pre>";
    const texts = (await parse(source)).tree.children.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(8);
    for (const { value, offset } of texts) {
      const word = value.trim().split(/[\s&<]/u)[0] ?? "";
      expect(source.slice(offset).trimStart().startsWith(word)).toBe(true);
    }
  });

  it("refuses what nests too deeply", async () => {
    await expect(parse(`${"<div>".repeat(300)}x`)).rejects.toMatchObject({ code: "file-limit" });
    await expect(parse(`${"<div>".repeat(30_000)}x`)).rejects.toMatchObject({ code: "file-limit" });
  });
});

function textsOf(node: RootContent): { value: string; offset: number }[] {
  if (node.type === "text") return [{ value: node.value.trimEnd(), offset: node.data?.origin?.offset ?? -1 }];
  return "children" in node ? node.children.flatMap(textsOf) : [];
}
