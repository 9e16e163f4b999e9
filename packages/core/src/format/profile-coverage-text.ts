import colours from "picocolors";
import type { LintResult } from "../engine/types.js";
import type { EvidenceVerdict } from "../profile/answer-article.js";
import { documentLines } from "./stylish-document.js";
import { count } from "./places.js";
import { printable } from "./printable.js";
import { profileCounts, profileRows, type ProfileCoverage, type ProfileRow } from "./profile-coverage.js";
import { basis, partText } from "./profile-coverage-tables.js";
import type { Style } from "./style.js";
import { shorten, wrap } from "./wrap.js";

const wordsLimit = 320;
const labelWidth = "not found".length;

/** For which articles of a profile evidence was found, and which, for a terminal. */
export function profileText(
  coverage: ProfileCoverage,
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const style: Style = { paint: colours.createColors(colour), columns };
  const rows = profileRows(coverage);
  const head = [style.paint.bold(coverage.profile.title), ...wrap(basis(coverage), columns)].join("\n");
  const blocks = coverage.report.results.map((result) =>
    blockOf(
      result,
      rows.filter(({ filePath }) => filePath === result.filePath),
      style,
    ).join("\n"),
  );
  const tail = wrap("Evidence is words to read; whether they are enough is for a person to say.", columns).join("\n");
  return `${[head, ...blocks, tail].join("\n\n")}\n`;
}

function blockOf(result: LintResult, rows: readonly ProfileRow[], style: Style): string[] {
  const head = documentLines(result, style);
  if (result.document === null) {
    return [...head, ...wrap(printable(result.error?.message ?? ""), style.columns - 2).map((line) => `  ${line}`)];
  }
  const counts = `${count(rows.length, "article")}, evidence: ${profileCounts(rows)}`;
  return [
    ...head,
    ...rows.flatMap((row) => rowLines(row, style)),
    "",
    ...wrap(counts, style.columns - 2).map((line) => `  ${line}`),
  ];
}

function rowLines({ article, asks, evidence, parts }: ProfileRow, { paint, columns }: Style): string[] {
  const painted: Readonly<Record<EvidenceVerdict, (text: string) => string>> = {
    found: paint.green,
    "in part": paint.yellow,
    "not found": paint.red,
    against: paint.red,
    elsewhere: paint.blue,
    "not asked": paint.dim,
    "no check": paint.dim,
  };
  const indent = " ".repeat(labelWidth + 4);
  const width = columns - indent.length;
  const [first = "", ...others] = wrap(`${article} ${asks}`, width);
  return [
    "",
    `  ${painted[evidence](evidence.padEnd(labelWidth))}  ${paint.bold(first)}`,
    ...others.map((line) => `${indent}${paint.bold(line)}`),
    ...parts.flatMap((part) => {
      const text = partText({ ...part, words: shorten(part.words, wordsLimit) });
      return wrap(`${part.evidence}, ${part.ruleId}: ${text}`, width - 2).map(
        (line) => `${indent}  ${paint.dim(line)}`,
      );
    }),
  ];
}
