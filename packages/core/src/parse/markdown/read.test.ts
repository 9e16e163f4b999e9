import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.js";
import type { ParsedFile } from "../types.js";
import { readMarkdown } from "./read.js";

const parse = (source: string): Promise<ParsedFile> => readMarkdown(new TextEncoder().encode(source), defaultLimits);

/** Every block of words, with its number in front: `heading Fees`, `1) one`. */
function shown(nodes: readonly RootContent[], label = ""): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return [`${label}${toString(node)}`];
    if (node.type === "heading") return [`heading ${toString(node)}`];
    if (node.type === "listItem") return shown(node.children, node.data?.label ? `${node.data.label} ` : "- ");
    if (node.type === "table") return node.children.map((row) => row.children.map((cell) => toString(cell)).join("|"));
    return "children" in node ? shown(node.children, label) : [];
  });
}

const blocks = async (source: string): Promise<string[]> => shown((await parse(source)).tree.children);

describe("readMarkdown", () => {
  it("passes over signs that only say where a line may end", async () => {
    expect(
      await blocks(
        "## Ser\u00ADvices\n\n&#8203;\n\n\u200B\n\n1. The **Sup\u00ADplier** keeps the confi\u200Bdential infor&shy;mation.\n\n| a\u00ADb |\n| --- |\n| c\u2060d |",
      ),
    ).toEqual(["heading Services", "1. The Supplier keeps the confidential information.", "ab", "cd"]);
  });

  it("knows the place of a word behind a soft hyphen", async () => {
    const { tree } = await parse("The Sup\u00ADplier pays.");
    expect(tree.children[0]).toMatchObject({
      children: [
        { value: "The Sup", data: { origin: { line: 1, column: 1 } } },
        { value: "plier pays.", data: { origin: { line: 1, column: 9 } } },
      ],
    });
  });

  it("makes a clause of every line that carries a number", async () => {
    expect(await blocks("1.1 One goes\nover two lines.\n1.2 Two:\n(a) first;\n(b) second.")).toEqual([
      "1.1 One goes\nover two lines.",
      "1.2 Two:",
      "(a) first;",
      "(b) second.",
    ]);
  });

  it("leaves a wrapped reference in its sentence", async () => {
    expect(await blocks("The fees in Section\n4.2 are due.")).toEqual(["The fees in Section\n4.2 are due."]);
  });

  it("splits where the number is bold", async () => {
    expect(await blocks("**1.1 Fees.** Due.\n**1.2 Term.** Long.")).toEqual(["1.1 Fees. Due.", "1.2 Term. Long."]);
  });

  it("reads headings without a space behind their signs", async () => {
    const source = "##4.0 DUTIES\nThe Supplier cleans.\n###Scope *of* work##\n#Term\n\n#Fees\n\n##**5.1 Rates** ## \n";
    expect(await blocks(source)).toEqual([
      "heading 4.0 DUTIES",
      "The Supplier cleans.",
      "heading Scope of work",
      "heading Term",
      "heading Fees",
      "heading 5.1 Rates",
    ]);
    const { tree } = await parse(source);
    expect(tree.children[0]).toMatchObject({
      depth: 2,
      children: [{ value: "4.0 DUTIES", data: { origin: { line: 1, column: 3, offset: 2 } } }],
    });
    expect(tree.children[2]).toMatchObject({ depth: 3 });
  });

  it("leaves number signs in their sentence", async () => {
    const source = "See item\n#4 of the list and\n#Tag.\n\n#1 in the region\n\n##small\n\n#######Seven";
    expect(await blocks(source)).toEqual([
      "See item\n#4 of the list and\n#Tag.",
      "#1 in the region",
      "##small",
      "#######Seven",
    ]);
  });

  it("reads the numbers of a list as they were written", async () => {
    expect(await blocks("1) one\n3) three\n\ntext\n\n7. seven\n8. eight")).toEqual([
      "1) one",
      "3) three",
      "text",
      "7. seven",
      "8. eight",
    ]);
  });

  it("counts a list that leaves counting to Markdown", async () => {
    expect(await blocks("1. one\n1. two\n1. three")).toEqual(["1. one", "2. two", "3. three"]);
  });

  it("reads indented clauses as clauses, with their marks", async () => {
    expect(await blocks("text\n\n    (a) **first** item\n    (b) second\n\n1.     wide")).toEqual([
      "text",
      "(a) first item",
      "(b) second",
      "1. wide",
    ]);
  });

  it.each(["\n", "\r\n"])("parts clauses behind words in bold at the end of a line (line end %j)", async (end) => {
    expect(await blocks(`1.1 The **Term**${end}1.2 The fees **are**${end}due.`)).toEqual([
      "1.1 The Term",
      `1.2 The fees are${end}due.`,
    ]);
  });

  it("knows a heading from a sentence over a rule", async () => {
    expect(await blocks("1.1 Fees are due at once.\n---\n\nTerm\n---")).toEqual([
      "1.1 Fees are due at once.",
      "heading Term",
    ]);
  });

  it("keeps blanks in angle brackets and reads marked-up terms", async () => {
    expect(
      await blocks('between <Customer Name> and <span class="t">Halden</span>.\n\n<Title>\n\n<div>Boxed</div>'),
    ).toEqual(["between <Customer Name> and Halden.", "<Title>", "Boxed"]);
  });

  it("keeps blanks on a line of their own and links that are none", async () => {
    expect(await blocks("[Start Date]: 2026-01-01\n\nSee [Start Date].\n\n________________")).toEqual([
      "[Start Date]: 2026-01-01",
      "See [Start Date].",
      "________________",
    ]);
  });

  it("drops comments but never the words beside them", async () => {
    expect(await blocks("<!-- note --> 1.1 Kept <!-- inner -->words.\n\n<!--\nall\n\ngone\n-->\n\nEnd.")).toEqual([
      "1.1 Kept words.",
      "End.",
    ]);
  });

  it("reads on behind a comment that nobody closed", async () => {
    expect(await blocks("1.1 One.\n\n<!-- open\n\n1.2 Two.")).toEqual(["1.1 One.", "open", "1.2 Two."]);
  });

  it("leaves struck-out words out", async () => {
    expect(await blocks("due in ~~30~~ 45 days, <del>not</del> ~5~ weeks")).toEqual(["due in  45 days,  ~5~ weeks"]);
  });

  it("keeps raised figures apart from the number before them", async () => {
    expect(await blocks("within 30<sup>1</sup> days, on the 1<sup>st</sup>, at 20")).toEqual([
      "within 30¹ days, on the 1st, at 20",
    ]);
  });

  it("shows tick boxes and sets the choice nobody made aside", async () => {
    const { tree } = await parse("- [x] New York\n- [ ] Delaware\n\ntext\n\n- [ ] A\n- [ ] B");
    expect(shown(tree.children)).toEqual(["- ☒ New York", "- ☐ Delaware", "text", "- ☐ A", "- ☐ B"]);
    const asides = tree.children.flatMap((node) =>
      node.type === "list" ? node.children.map((item) => item.data?.aside) : [],
    );
    expect(asides).toEqual([undefined, "unselected", undefined, undefined]);
  });

  it("keeps table cells, those of HTML tables too", async () => {
    expect(
      await blocks(
        "| A | B |\n|---|---|\n| 1 | 2 |\n\n<table><tr><th>C</th><th>D</th></tr><tr><td>3</td><td>4</td></tr></table>",
      ),
    ).toEqual(["A|B", "1|2", "C|D", "3|4"]);
  });

  it("marks footnotes", async () => {
    const { tree } = await parse("Fee[^1] due.\n\n[^1]: Without tax.");
    expect(tree.children.map((node) => [node.type, node.data?.aside])).toEqual([
      ["paragraph", undefined],
      ["footnoteDefinition", "footnote"],
    ]);
  });

  it("reads frontmatter, and words between two rules as words", async () => {
    const parsed = await parse("---\ntitle: Hosting\nkind: msa\n---\ntext");
    expect([parsed.title, parsed.frontmatter]).toEqual(["Hosting", { title: "Hosting", kind: "msa" }]);
    expect((await parse("---\n\nThe parties agree.\n\n---\n\n1.1 Term.")).frontmatter).toBeUndefined();
    expect(await blocks("---\n\nThe parties agree.\n\n---\n\n1.1 Term.")).toEqual(["The parties agree.", "1.1 Term."]);
  });

  it.each(["\n", "\r\n"])("places every text in the source (line end %j)", async (end) => {
    const source = [
      "\uFEFF# 1\\. Fees",
      "",
      "1.1 R&amp;D <b>fee</b>",
      "1.2 see <Name> \\(x\\)",
      "",
      "> (a) quoted",
      "> (b) more",
      "",
      "| a | b |",
      "|---|---|",
      "| c | d |",
    ].join(end);
    const seen = source.slice(1);
    const places = texts((await parse(source)).tree.children);
    expect(places.length).toBeGreaterThan(8);
    for (const { value, offset, line } of places) {
      if (value !== "&") expect(seen.slice(offset, offset + value.length)).toBe(value);
      expect(line).toBe(seen.slice(0, offset).split("\n").length);
    }
  });

  it.each(["- ", "> "])("refuses a line of countless signs %j", async (sign) => {
    await expect(parse(`${sign.repeat(1_000_000)}x`)).rejects.toMatchObject({ code: "file-limit" });
  });

  it.each(["a*", "**a** ", "[a](/b) ", "![a", "]", "<a ", "~~a~~ ", "`a` "])(
    "refuses a paragraph of countless %j",
    async (marks) => {
      await expect(parse(marks.repeat(50_000))).rejects.toMatchObject({ code: "file-limit" });
      expect(await parse(`${marks.repeat(200)}\n\n`.repeat(10))).toBeDefined();
    },
  );

  it.each(["*", "_", "~", "`"])("takes a run of countless %j for words", async (sign) => {
    const run = sign.repeat(100_000);
    expect((await parse(`x ${run}a${run}`)).tree.children.map((block) => toString(block))).toEqual([`x ${run}a${run}`]);
  });

  it.each(["a\n-\n", "> a\n\n", "- a\n", "1. a\n\n"])("refuses a file of countless %j", async (lines) => {
    await expect(parse(lines.repeat(100_000))).rejects.toMatchObject({ code: "file-limit" });
  });

  it.each([
    ["> a", "\nb"],
    ["- a\nb", "\nb"],
    ["- a", "\n"],
  ])("refuses countless lines behind %j", async (start, line) => {
    await expect(parse(`${start}${line.repeat(100_000)}\nc`)).rejects.toMatchObject({ code: "file-limit" });
  });

  it("reads a paragraph of countless escaped signs", async () => {
    const { tree } = await parse("\\*".repeat(200_000));
    expect(tree.children.map((block) => toString(block))).toEqual(["*".repeat(200_000)]);
  });

  it("comes to the end of a line of countless comments", async () => {
    const { tree } = await parse(`${"<!-- a --> ".repeat(50_000)}Words.`);
    expect(tree.children.map((block) => toString(block).trim())).toEqual(["Words."]);
  });

  it("refuses what nests too deeply", async () => {
    const lists = Array.from({ length: 1000 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n");
    await expect(parse(lists)).rejects.toMatchObject({ code: "file-limit" });
    await expect(parse(`${">".repeat(10_000)} x`)).rejects.toMatchObject({ code: "file-limit" });
  });
});

function texts(nodes: readonly RootContent[]): { value: string; offset: number; line: number }[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") {
      const value = node.value.trimEnd();
      return [{ value, offset: node.data?.origin?.offset ?? -1, line: node.data?.origin?.line ?? -1 }];
    }
    return "children" in node ? texts(node.children) : [];
  });
}
