import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { align, differences, matched } from "./lib/align.mjs";
import { pdfText } from "./lib/convert.mjs";
import { filesIn } from "./lib/files.mjs";
import { pagesOf } from "./lib/pages.mjs";
import { percent } from "./lib/percent.mjs";
import { plain } from "./lib/words.mjs";

/**
 * Our text view against `pdftotext` in reading order: words of theirs that ours has in the same order (recall), words of
 * ours that theirs has (precision). Running heads and feet leave theirs by one rule for all files; the figure with them
 * is shown as well. A hyphen at the end of a line is no difference, as `pdftotext` drops all of them.
 */
export default {
  name: "pdf-words",
  on: "cuad/pdf",
  bar: "≥ 99 % both ways",
  needs: ["pdftotext"],
  async run({ corpora, scratch, api }) {
    const rows = [];
    for (const file of filesIn(join(corpora, "cuad/pdf"), ".pdf")) {
      const text = readFileSync(pdfText(file, scratch), "utf8");
      const theirs = wordsOf(pagesOf(text).flat().join("\n"));
      const ours = wordsOf((await api.readContract(file)).text);
      const partners = align(theirs, ours);
      const found = matched(partners);
      const raw = wordsOf(text).length;
      rows.push({ name: basename(file), theirs, ours, partners, found, raw });
    }
    const sum = (pick) => rows.reduce((total, row) => total + pick(row), 0);
    const [found, theirs, ours] = [
      sum((row) => row.found),
      sum((row) => row.theirs.length),
      sum((row) => row.ours.length),
    ];
    const details = [
      `recall ${percent(found, theirs)}, precision ${percent(found, ours)}; with running heads and feet counted as lost: ${percent(
        found,
        sum((row) => row.raw),
      )}`,
      ...rows
        .toSorted((a, b) => lostOf(b) - lostOf(a))
        .slice(0, 25)
        .flatMap((row) => [
          `${row.name}: ${row.theirs.length - row.found} of theirs lost, ${row.ours.length - row.found} of ours not in theirs`,
          ...largest(row),
        ]),
    ];
    const figure = `${percent(found, theirs)} / ${percent(found, ours)}`;
    return { figure, holds: found >= 0.99 * theirs && found >= 0.99 * ours, details };
  },
};

function lostOf({ theirs, ours, found }) {
  return theirs.length + ours.length - 2 * found;
}

function largest({ theirs, ours, partners }) {
  return differences(theirs, ours, partners)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 3)
    .map(({ left, right }) => `  theirs “${cut(theirs.slice(...left))}” ours “${cut(ours.slice(...right))}”`);
}

function sizeOf({ left, right }) {
  return left[1] - left[0] + right[1] - right[0];
}

function cut(words) {
  return words.length <= 16 ? words.join(" ") : `${words.slice(0, 8).join(" ")} … ${words.slice(-6).join(" ")}`;
}

/** Words in small letters without signs; two halves of a hyphened word are one. */
function wordsOf(text) {
  return (
    plain(text.replaceAll(/([\p{L}\p{N}])[-\u2010\u2011\u00AD]\s*(?=[\p{L}\p{N}])/gu, "$1"))
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
