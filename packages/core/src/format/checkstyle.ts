import type { LintReport, LintResult } from "../engine/types.js";
import { lineOf, messageAt } from "./finding-place.js";
import { suggestionText } from "./suggestion-text.js";
import { element } from "./xml.js";

/** Checkstyle's XML, which most build servers read. */
export function checkstyle({ results }: LintReport): string {
  const root = element("checkstyle", { version: "4.3" }, results.map(fileOf));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function fileOf(result: LintResult): string {
  const { filePath, findings, error } = result;
  const errors = findings.map((finding) =>
    element("error", {
      ...lineOf(finding, result),
      severity: finding.severity,
      message: [messageAt(finding, result), ...finding.suggestions.map(suggestionText)].join("\n"),
      source: `clauselint.${finding.ruleId.replace("/", ".")}`,
    }),
  );
  if (error !== undefined) {
    errors.push(element("error", { severity: "error", message: error.message, source: `clauselint.${error.code}` }));
  }
  return element("file", { name: filePath }, errors);
}
