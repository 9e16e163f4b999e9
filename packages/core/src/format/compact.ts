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

function linesOf(result: LintResult): string[] {
  const { filePath, findings, error } = result;
  const file = printable(filePath);
  const failed = error === undefined ? [] : [`${file}: error ${printable(error.message)} (${error.code})`];
  return [
    ...failed,
    ...findings.map((finding) => {
      const { line, column } = finding.location;
      const place = hasSourceLines(result) ? `${file}:${line}:${column}` : file;
      return `${place}: ${finding.severity} ${printable(messageAt(finding, result))} (${finding.ruleId})`;
    }),
  ];
}
