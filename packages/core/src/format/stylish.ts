import colours from "picocolors";
import type { LintReport, LintResult } from "../engine/types.js";
import { documentLines } from "./stylish-document.js";
import { groupsOf } from "./stylish-groups.js";
import { findingLines } from "./stylish-finding.js";
import type { Style } from "./style.js";
import { summaryLines } from "./stylish-summary.js";
import { printable } from "./printable.js";
import type { FormatOptions } from "./types.js";
import { wrap } from "./wrap.js";

/** The report for a person at a terminal: by document, then by clause, with the words each finding relies on. */
export function stylish(report: LintReport, options: FormatOptions): string {
  const style: Style = { paint: colours.createColors(options.colour ?? false), columns: options.columns ?? 100 };
  const blocks = report.results
    .filter((result) => result.error !== undefined || result.findings.length > 0)
    .map((result) => blockOf(result, style).join("\n"));
  return `${[...blocks, summaryLines(report, style).join("\n")].join("\n\n")}\n`;
}

function blockOf(result: LintResult, style: Style): string[] {
  const lines = documentLines(result, style);
  if (result.error !== undefined) lines.push(...errorLines(result.error, result.document !== null, style));
  for (const group of groupsOf(result)) {
    lines.push("", `  ${style.paint.bold(group.title)}`);
    group.findings.forEach((finding, index) => {
      if (index > 0) lines.push("");
      lines.push(...findingLines(finding, style));
    });
  }
  return lines;
}

function errorLines(
  { code, message, hint }: NonNullable<LintResult["error"]>,
  read: boolean,
  { paint, columns }: Style,
): string[] {
  const label = read ? "incomplete" : "not read";
  const indent = " ".repeat(label.length + 4);
  const lines = wrap(`${printable(message)} (${code})`, columns - indent.length);
  const hints = hint === undefined ? [] : wrap(printable(hint), columns - indent.length);
  return [
    ...lines.map((line, index) => (index === 0 ? `  ${paint.red(label)}  ${line}` : `${indent}${line}`)),
    ...hints.map((line) => `${indent}${paint.dim(line)}`),
  ];
}
