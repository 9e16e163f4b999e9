import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { align } from "./lib/align.mjs";
import { blocksOf } from "./lib/blocks.mjs";
import { libreOfficeText } from "./lib/convert.mjs";
import { wordFiles } from "./lib/files.mjs";
import { plain, wordsOf } from "./lib/words.mjs";
import { percent } from "./lib/percent.mjs";

/**
 * Pairs the words of the paragraphs, labels left out, with those of the export. What stands in front of a paragraph's
 * first word in its line of the export is the label there, whether we have one or not.
 */
export default {
  name: "docx-labels",
  on: "numbered paragraphs of common-paper/docx, robustness, fixtures",
  bar: "≥ 99 %",
  needs: ["soffice"],
  async run(context) {
    const files = wordFiles(context);
    const texts = libreOfficeText(files, context.scratch);
    const details = [];
    let right = 0;
    let all = 0;
    for (const [index, file] of files.entries()) {
      const blocks = blocksOf((await context.api.parse(file)).tree);
      for (const { block, theirs } of labelsIn(blocks, readFileSync(texts[index], "utf8"))) {
        const ours = plain(block.label);
        if (ours === "" && theirs === "") continue;
        all++;
        if (ours === theirs) right++;
        else
          details.push(
            `${basename(file)}: "${ours}", LibreOffice "${theirs ?? "has no such paragraph"}": ${plain(block.text).slice(0, 60)}`,
          );
      }
    }
    return { figure: percent(right, all), holds: right >= 0.99 * all, details: details.slice(0, 40) };
  },
};

function labelsIn(blocks, exported) {
  const lines = exported.split("\n").map(wordsOf);
  const theirs = lines.flat();
  const lineOf = lines.flatMap((words, line) => words.map(() => line));
  const starts = [0];
  for (const words of lines) starts.push(starts.at(-1) + words.length);
  const own = blocks.map((block) => wordsOf(block.text));
  const partners = align(own.flat(), theirs);
  let at = 0;
  return blocks.flatMap((block, index) => {
    const words = own[index];
    const first = partners[at];
    at += words.length;
    if (words.length === 0) return [];
    if (first === -1) return block.label === "" ? [] : [{ block, theirs: null }];
    return [{ block, theirs: theirs.slice(starts[lineOf[first]], first).join(" ") }];
  });
}
