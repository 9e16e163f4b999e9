import type { ComparisonRow, VersionAnswer } from "../compare/comparison.js";
import type { LintReport } from "../engine/types.js";
import { comparisonCounts } from "./comparison-text.js";
import { csvTable } from "./csv.js";
import { markdownText } from "./markdown-text.js";
import { printableJson } from "./printable.js";

const head = ["change", "requirement", "asks", "before", "words before", "after", "words after", "lost"];

/** The comparison as a table for spreadsheets: one requirement a row, unchanged ones too. */
export function comparisonCsv(rows: readonly ComparisonRow[]): string {
  const cells = rows.map(({ change, ruleId, asks, before, after, lost }) => [
    change,
    ruleId,
    asks,
    before.outcome,
    placed(before),
    after.outcome,
    placed(after),
    lost.join("; "),
  ]);
  return csvTable([head, ...cells]);
}

/** The comparison as a comment for a pull request: the counts, and a table of what has changed. */
export function comparisonMarkdown(
  rows: readonly ComparisonRow[],
  [before, after]: readonly [LintReport, LintReport],
): string {
  const [from, to] = [nameOf(before), nameOf(after)].map((name) => `**${markdownText(name)}**`);
  const lines = rows
    .filter(({ change }) => change !== "unchanged")
    .map((row) => {
      const asks = `${markdownText(row.asks)} \`${row.ruleId}\``;
      const lost = row.lost.length === 0 ? "" : `<br>lost: ${markdownText(row.lost.join("; "))}`;
      return `| ${row.change} | ${asks} | ${cell(row.before)} | ${cell(row.after)}${lost} |`;
    });
  const table = ["| change | requirement | before | after |", "|---|---|---|---|", ...lines].join("\n");
  const parts = [`### Clauselint: ${comparisonCounts(rows)}`, `${from ?? ""} → ${to ?? ""}`];
  return `${[...parts, ...(lines.length === 0 ? [] : [table])].join("\n\n")}\n`;
}

/** The comparison as JSON, unchanged requirements too. */
export function comparisonJson(
  rows: readonly ComparisonRow[],
  [before, after]: readonly [LintReport, LintReport],
): string {
  return `${printableJson({ schemaVersion: 1, before: nameOf(before), after: nameOf(after), rows })}\n`;
}

const nameOf = ({ results }: LintReport): string => results.map(({ filePath }) => filePath).join(", ");

const placed = ({ place, words }: VersionAnswer): string => [place, words].filter((part) => part !== "").join(": ");

const cell = (answer: VersionAnswer): string =>
  [answer.outcome, markdownText(placed(answer))].filter((part) => part !== "").join("<br>");
