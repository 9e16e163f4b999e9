import colours from "picocolors";
import type { LintReport, LintResult } from "../engine/types.js";
import type { Outcome, RuleMeta } from "../rule/types.js";
import { coverageRows, type CoverageRow } from "./coverage.js";
import { documentLines } from "./stylish-document.js";
import { count } from "./places.js";
import { printable } from "./printable.js";
import type { Style } from "./style.js";
import { shorten, wrap } from "./wrap.js";

const wordsLimit = 240;

/** Which requirement is met by which words, for a terminal: a table a document, and the counts behind it. */
export function coverageText(
  report: LintReport,
  rules: readonly RuleMeta[],
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const style: Style = { paint: colours.createColors(colour), columns };
  const rows = coverageRows(report, rules);
  const blocks = report.results.map((result) =>
    blockOf(
      result,
      rows.filter(({ filePath }) => filePath === result.filePath),
      style,
    ).join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

function blockOf(result: LintResult, rows: readonly CoverageRow[], style: Style): string[] {
  const head = documentLines(result, style);
  if (result.error !== undefined) {
    return [...head, ...wrap(printable(result.error.message), style.columns - 2).map((line) => `  ${line}`)];
  }
  if (rows.length === 0) return [...head, "", "  no requirement was asked of this document"];
  return [...head, ...rows.flatMap((row) => rowLines(row, style)), "", `  ${countsOf(rows)}`];
}

function rowLines({ ruleId, outcome, place, words }: CoverageRow, { paint, columns }: Style): string[] {
  const painted: Readonly<Record<Outcome, (text: string) => string>> = {
    satisfied: paint.green,
    weak: paint.yellow,
    adverse: paint.red,
    negated: paint.red,
    missing: paint.red,
    deferred: paint.blue,
    "not-applicable": paint.dim,
  };
  const said = [place, shorten(words, wordsLimit)].filter((part) => part !== "").join(": ");
  const label = outcome.padEnd("not-applicable".length);
  return [
    "",
    `  ${painted[outcome](label)}  ${paint.bold(ruleId)}`,
    ...wrap(said, columns - label.length - 4).map((line) => `${" ".repeat(label.length + 4)}${paint.dim(line)}`),
  ];
}

function countsOf(rows: readonly CoverageRow[]): string {
  const outcomes = new Map<Outcome, number>();
  for (const { outcome } of rows) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const counts = [...outcomes].map(([outcome, number]) => `${number} ${outcome}`).join(", ");
  return `${count(rows.length, "requirement")}: ${counts}`;
}
