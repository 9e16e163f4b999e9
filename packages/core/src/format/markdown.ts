import type { Finding, LintReport, LintResult } from "../engine/types.js";
import type { Severity } from "../rule/types.js";
import { placeOf } from "./finding-place.js";
import { count } from "./places.js";
import { markdownText } from "./markdown-text.js";
import { printable } from "./printable.js";
import { suggestionBlock } from "./suggestion-block.js";
import { suppressedCount } from "./suppressed-count.js";
import { shorten } from "./wrap.js";

const marks: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };
const quoteLimit = 200;

/** A comment for a pull request: a table a document, and the counts in front. */
export function markdown({ results, summary }: LintReport): string {
  const { errors, warnings, infos, files, failed } = summary;
  const counts = [count(errors, "error"), count(warnings, "warning"), count(infos, "info")].join(", ");
  const unread = failed === 0 ? "" : `, ${count(failed, "file")} not read or not checked completely`;
  const head = `### Clauselint: ${counts} in ${count(files, "document")}${unread}`;
  const apart = suppressedCount(summary);
  return `${[head, ...(apart === null ? [] : [apart]), ...results.flatMap(partOf)].join("\n\n")}\n`;
}

function partOf(result: LintResult): string[] {
  const { filePath, findings, error } = result;
  if (findings.length === 0 && error === undefined) return [];
  const rows = findings.map((finding) => rowOf(finding, result));
  const table = ["| | place | finding |", "|---|---|---|", ...rows].join("\n");
  return [
    `**${markdownText(filePath)}**`,
    ...(error === undefined ? [] : [`❌ ${markdownText(error.message)} (\`${error.code}\`)`]),
    ...(rows.length === 0 ? [] : [table]),
    ...wordings(findings),
  ];
}

function rowOf(finding: Finding, file: LintResult): string {
  const [first] = finding.evidence;
  const quote = first === undefined ? "" : `<br>“${markdownText(shorten(printable(first.quote).trim(), quoteLimit))}”`;
  const place = markdownText(placeOf(finding, file) || "whole document");
  return `| ${marks[finding.severity]} | ${place} | ${markdownText(finding.message)} \`${finding.ruleId}\`${quote} |`;
}

/** What to write instead, folded away: a table cell is too narrow for a clause. */
function wordings(findings: readonly Finding[]): string[] {
  const blocks = findings.flatMap(({ ruleId, suggestions }) =>
    suggestions.map((suggestion) => `\`${ruleId}\` ${suggestionBlock(suggestion)}`),
  );
  if (blocks.length === 0) return [];
  return [`<details><summary>${count(blocks.length, "suggestion")} for the wording</summary>`, ...blocks, "</details>"];
}
