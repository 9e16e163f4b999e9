import type { Finding, LintReport, LintResult } from "../engine/types.js";
import type { Severity } from "../rule/types.js";
import { messageAt } from "./finding-place.js";
import { hasSourceLines } from "./places.js";
import { printableJson } from "./printable.js";
import { suggestionBlock } from "./suggestion-block.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's code quality report (a list of Code Climate issues), for the widget of a merge request. */
export function gitlab({ results }: LintReport): string {
  return `${printableJson(results.flatMap(issuesOf))}\n`;
}

function issuesOf(result: LintResult): unknown[] {
  const { filePath, findings, error } = result;
  const seen = new Map<string, number>();
  const issues: unknown[] = findings.map((finding) => {
    const nth = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, nth + 1);
    return {
      description: messageAt(finding, result),
      check_name: finding.ruleId,
      ...contentOf(finding),
      // GitLab counts two issues with one fingerprint as one, in whatever files they are
      fingerprint: `${filePath}:${finding.fingerprint}${nth === 0 ? "" : `:${nth}`}`,
      severity: severities[finding.severity],
      location: { path: filePath, lines: { begin: lineIn(finding, result) } },
    };
  });
  if (error === undefined) return issues;
  const unread = {
    description: error.message,
    check_name: error.code,
    fingerprint: `${filePath}:${error.code}`,
    severity: "blocker",
    location: { path: filePath, lines: { begin: 1 } },
  };
  return [unread, ...issues];
}

/** The format has Markdown of any length for what is more than the one line of a description. */
function contentOf({ suggestions }: Finding): { readonly content?: { readonly body: string } } {
  return suggestions.length === 0 ? {} : { content: { body: suggestions.map(suggestionBlock).join("\n\n") } };
}

/** The format demands a line; a Word or PDF file has none. */
function lineIn({ location }: Finding, file: LintResult): number {
  return hasSourceLines(file) ? location.line : 1;
}
