import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { align, differences, matched } from "./lib/align.mjs";
import { blocksOf } from "./lib/blocks.mjs";
import { libreOfficeText } from "./lib/convert.mjs";
import { wordFiles } from "./lib/files.mjs";
import { percent } from "./lib/percent.mjs";
import { wordsOf } from "./lib/words.mjs";

/** Words of the export that are read, in order; the words that are read too much are shown as well. */
export default {
  name: "docx-words",
  on: "words of common-paper/docx, robustness, fixtures",
  bar: "≥ 99.5 %",
  needs: ["soffice"],
  async run(context) {
    const files = wordFiles(context);
    const texts = libreOfficeText(files, context.scratch);
    const details = [];
    let found = 0;
    let all = 0;
    let extra = 0;
    for (const [index, file] of files.entries()) {
      const theirs = wordsOf(readFileSync(texts[index], "utf8"));
      const blocks = blocksOf((await context.api.parse(file)).tree);
      const ours = blocks.flatMap(({ label, text }) => wordsOf(`${label} ${text}`));
      const partners = align(theirs, ours);
      found += matched(partners);
      all += theirs.length;
      extra += ours.length - matched(partners);
      for (const { left, right } of differences(theirs, ours, partners).slice(0, 4)) {
        const [lost, gained] = [theirs.slice(...left), ours.slice(...right)].map((words) =>
          words.join(" ").slice(0, 70),
        );
        details.push(`${basename(file)}: LibreOffice "${lost}", read "${gained}"`);
      }
    }
    return {
      figure: `${percent(found, all)}, ${extra} too much`,
      holds: found >= 0.995 * all,
      details: details.slice(0, 60),
    };
  },
};
