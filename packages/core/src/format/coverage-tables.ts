import type { LintReport } from "../engine/types.js";
import type { RuleMeta } from "../rule/types.js";
import { coverageRows } from "./coverage.js";
import { csvTable } from "./csv.js";
import { markdownText } from "./markdown-text.js";
import { printableJson } from "./printable.js";

const head = ["document", "requirement", "asks", "outcome", "place", "words"] as const;

/** Coverage as a table for spreadsheets: one answer a row. */
export function coverageCsv(report: LintReport, rules: readonly RuleMeta[]): string {
  const rows = coverageRows(report, rules).map((row) => [
    row.filePath,
    row.ruleId,
    row.asks,
    row.outcome,
    row.place,
    row.words,
  ]);
  return csvTable([head, ...rows]);
}

/** Coverage as a Markdown table a document. */
export function coverageMarkdown(report: LintReport, rules: readonly RuleMeta[]): string {
  const rows = coverageRows(report, rules);
  const parts = report.results.map(({ filePath, error }) => {
    const title = `**${markdownText(filePath)}**`;
    if (error !== undefined) return `${title}\n\n${markdownText(error.message)}`;
    const lines = rows
      .filter((row) => row.filePath === filePath)
      .map(({ ruleId, asks, outcome, place, words }) => {
        const cells = [`${markdownText(asks)} \`${ruleId}\``, outcome, markdownText(place), markdownText(words)];
        return `| ${cells.join(" | ")} |`;
      });
    return [title, "", "| requirement | answer | place | words |", "|---|---|---|---|", ...lines].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

/** Coverage as JSON: the rows of the table. A document that could not be read has none; `unread` names it. */
export function coverageJson(report: LintReport, rules: readonly RuleMeta[]): string {
  const unread = report.results.flatMap(({ filePath, error }) =>
    error === undefined ? [] : [{ filePath, code: error.code, message: error.message }],
  );
  return `${printableJson({ schemaVersion: 1, rows: coverageRows(report, rules), unread })}\n`;
}
