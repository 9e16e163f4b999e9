import type { LintReport, LintResult } from "../engine/types.js";
import { messageAt } from "./finding-place.js";
import { hasSourceLines } from "./places.js";
import { printable } from "./printable.js";

/** One line a finding, `file:line:column: severity message (rule)`, as editors and `grep` want it. */
export function compact({ results }: LintReport): string {
  return results
    .flatMap(linesOf)
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf({ filePath, findings, error }: LintResult): string[] {
  const file = printable(filePath);
  const failed = error === undefined ? [] : [`${file}: error ${printable(error.message)} (${error.code})`];
  return [
    ...failed,
    ...findings.map((finding) => {
      const { line, column } = finding.location;
      const place = hasSourceLines(filePath) ? `${file}:${line}:${column}` : file;
      return `${place}: ${finding.severity} ${printable(messageAt(finding, filePath))} (${finding.ruleId})`;
    }),
  ];
}
