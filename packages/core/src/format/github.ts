import type { LintReport, LintResult } from "../engine/types.js";
import type { Severity } from "../rule/types.js";
import { lineOf, messageAt } from "./finding-place.js";
import { suggestionText } from "./suggestion-text.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands: GitHub shows them as annotations on the changed files. */
export function github({ results }: LintReport): string {
  return results
    .flatMap(linesOf)
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf(result: LintResult): string[] {
  const { filePath, findings, error } = result;
  const annotations = findings.map((finding) => {
    const { line, column } = lineOf(finding, result);
    const place = line === undefined || column === undefined ? "" : `,line=${line},col=${column}`;
    const head = `${commands[finding.severity]} file=${property(filePath)}${place},title=${property(finding.ruleId)}`;
    const lines = [messageAt(finding, result), ...finding.suggestions.map(suggestionText)];
    return `::${head}::${data(lines.join("\n"))}`;
  });
  if (error === undefined) return annotations;
  return [`::error file=${property(filePath)},title=${property(error.code)}::${data(error.message)}`, ...annotations];
}

/** Escapes as the runner of the workflows takes them back. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
