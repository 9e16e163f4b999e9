import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { align, matched } from "./lib/align.mjs";
import { pdfText } from "./lib/convert.mjs";
import { filesIn } from "./lib/files.mjs";
import { pagesOf } from "./lib/pages.mjs";
import { percent } from "./lib/percent.mjs";

/** `4. Fees`, `4.1 …`, `ARTICLE IV`, `Section 3.02. Fees`; "Section 4 of", wrapped to the start of a line, is a mention. */
const numbered =
  /^\s*((?:ARTICLE|Article|SECTION|Section)\s+(?:\d{1,2}(?:\.\d{1,3})*|[IVXLC]{1,6})(?=[.:\s–-]*(?:$|[\p{Lu}"“[(]))|\d{1,2}(?:\.\d{1,3})+|\d{1,2}(?=\.\s+["“(]?\p{Lu}))[.:)]?(?=\s|$)(.*)$/u;
/** Entries of a table of contents. */
const contents = /(?:\.\s?){4,}|\S\s{3,}\d{1,3}\s*$/;

/**
 * Numbered sections: what a pattern at the start of a line sees in `pdftotext -layout` output against the labels of our
 * tree, in order (recall); labels of our tree that no line of the output begins with (spurious).
 */
export default {
  name: "pdf-numbers",
  on: "cuad/pdf",
  bar: "recall ≥ 97 %, spurious ≤ 3 %",
  needs: ["pdftotext"],
  async run({ corpora, scratch, api }) {
    const details = [];
    const counts = { seen: 0, found: 0, labels: 0, spurious: 0 };
    for (const file of filesIn(join(corpora, "cuad/pdf"), ".pdf")) {
      const lines = pagesOf(readFileSync(pdfText(file, scratch, ["-layout"]), "utf8")).flat();
      const labels = labelsOf(await api.readContract(file));
      const seen = lines.flatMap((line, index) => startOf(line, lines[index + 1]) ?? []);
      const partners = align(
        seen.map(({ key }) => key),
        labels.map(({ key }) => key),
      );
      const starts = lines.map((line) => line.trim().replaceAll(/\s+/g, " "));
      const spurious = labels.filter(({ label }) => !starts.some((start) => begins(start, label)));
      counts.seen += seen.length;
      counts.found += matched(partners);
      counts.labels += labels.length;
      counts.spurious += spurious.length;
      const lost = seen.filter((_, index) => partners[index] === -1);
      if (lost.length + spurious.length > 0)
        details.push(
          `${basename(file)}: ${lost.length} of ${seen.length} lost, ${spurious.length} of ${labels.length} spurious`,
          ...lost.slice(0, 4).map(({ line }) => `  lost: ${line.trim().slice(0, 100)}`),
          ...spurious.slice(0, 4).map(({ quote }) => `  spurious: ${quote}`),
        );
    }
    const figure = `recall ${percent(counts.found, counts.seen)}, spurious ${percent(counts.spurious, counts.labels)}`;
    return { figure, holds: counts.found >= 0.97 * counts.seen && counts.spurious <= 0.03 * counts.labels, details };
  },
};

function startOf(line, next = "") {
  const [, label, rest = ""] = contents.test(line) ? [] : (numbered.exec(line) ?? []);
  return label === undefined
    ? undefined
    : { key: `${bare(label)} ${firstWord(rest.trim() === "" ? next : rest)}`, line };
}

function begins(line, label) {
  return line.startsWith(label) && !/^\d/.test(line.slice(label.length));
}

function labelsOf(document) {
  const labels = [];
  const walk = (node, inContents) => {
    if (node.label && !inContents) {
      const label = node.label.text.replaceAll(/\s+/g, " ");
      const text = document.text.slice(node.start, node.end);
      const rest = text.slice(text.indexOf(label) + label.length);
      labels.push({
        label,
        key: `${bare(label)} ${firstWord(rest)}`,
        quote: text.slice(0, 80).replaceAll("\n", " ⏎ "),
      });
    }
    for (const child of node.children ?? []) walk(child, inContents || child.role === "toc");
  };
  walk(document.tree, false);
  return labels;
}

function bare(label) {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, " ")
    .trim()
    .replace(/\.$/, "");
}

function firstWord(text) {
  return /[\p{L}\p{N}]+/u.exec(text.toLowerCase())?.[0] ?? "";
}
