import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { align, differences, matched } from "./lib/align.mjs";
import { libreOfficePdf, pandocDocx, pandocText } from "./lib/convert.mjs";
import { filesIn } from "./lib/files.mjs";
import { percent } from "./lib/percent.mjs";
import { cellsOfPandoc, cellsOfTree } from "./lib/tables.mjs";

/**
 * Cells of tables with the header above them, against pandoc's reading of the same source. No template of Common Paper
 * marks a row as header, so that no cell there has one.
 */
export default {
  name: "table-cells",
  on: "tables of common-paper/docx; of public-sector Markdown, as Word and as PDF",
  bar: "≥ 98 %",
  needs: ["pandoc", "soffice"],
  async run(context) {
    const { corpora, scratch } = context;
    const templates = filesIn(join(corpora, "common-paper/docx"), ".docx");
    const markdown = filesIn(join(corpora, "public-sector"), ".md")
      .filter((file) => /\|[ :]*-/.test(readFileSync(file, "utf8")))
      .filter((file) => cellsOfPandoc(pandocText(file, scratch, "json")).length > 0);
    const converted = markdown.map((file) => pandocDocx(file, scratch));
    const pdf = libreOfficePdf(converted, scratch);
    const sources = {
      "common-paper": templates.map((file) => [file, cellsOfPandoc(pandocText(file, scratch, "json"), false)]),
      docx: converted.map((file, i) => [file, cellsOfPandoc(pandocText(markdown[i], scratch, "json"))]),
      pdf: pdf.map((file, i) => [file, cellsOfPandoc(pandocText(markdown[i], scratch, "json"))]),
    };
    const details = [];
    const figures = [];
    for (const [name, pairs] of Object.entries(sources)) {
      const sum = [0, 0];
      for (const [file, expected] of pairs) {
        const document = await context.api.readContract(file);
        const read = cellsOfTree(document.tree, document);
        const partners = align(expected.map(withoutBlanks), read.map(withoutBlanks));
        sum[0] += matched(partners);
        sum[1] += expected.length;
        for (const { left, right } of differences(expected, read, partners).slice(0, 3)) {
          if (left[0] === left[1]) continue;
          const [wanted, got] = [expected[left[0]], right[0] < right[1] ? read[right[0]] : "nothing"];
          details.push(`${name}, ${basename(file)}: "${wanted.slice(0, 80)}", read "${got.slice(0, 80)}"`);
        }
      }
      figures.push({ name, sum });
    }
    return {
      figure: figures.map(({ name, sum }) => `${name} ${percent(...sum)}`).join(", "),
      holds: figures.every(({ sum: [right, all] }) => right >= 0.98 * all),
      details: details.slice(0, 60),
    };
  },
};

/** Narrow columns break words, which no reader of the page takes for two. */
function withoutBlanks(text) {
  return text.replaceAll(/\s/g, "");
}
