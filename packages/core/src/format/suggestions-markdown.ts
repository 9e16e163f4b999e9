import type { LintReport, LintResult } from "../engine/types.js";
import type { RuleMeta, Suggestion } from "../rule/types.js";
import { placeOf } from "./finding-place.js";
import { markdownText } from "./markdown-text.js";

/**
 * The wording that would answer the findings, as a Markdown annex to put before the other side: for each finding with a suggestion the
 * question, what the document says now, and a clause with the document's own names for the parties.
 */
export function suggestionsMarkdown({ results }: LintReport, rules: readonly RuleMeta[]): string {
  const summaries = new Map(rules.map(({ id, docs }) => [id, docs.summary]));
  return `${results.map((result) => annexOf(result, summaries)).join("\n\n")}\n`;
}

function annexOf(result: LintResult, summaries: ReadonlyMap<string, string>): string {
  const { filePath, document, findings, error } = result;
  const title = `# Proposed clauses for ${markdownText(document?.title ?? filePath)}`;
  if (error !== undefined) return `${title}\n\n${markdownText(error.message)}`;
  const parts = findings
    .filter(({ suggestions }) => suggestions.length > 0)
    .map((finding, index) => {
      const { ruleId, message, suggestions } = finding;
      const place = placeOf(finding, result);
      const now = place === "" ? message : `${place}: ${message}`;
      const clauses = suggestions.map(clauseOf);
      return [`## ${index + 1}. ${summaries.get(ruleId) ?? ruleId}`, markdownText(now), ...clauses].join("\n\n");
    });
  return [title, ...(parts.length === 0 ? ["Nothing to propose."] : parts)].join("\n\n");
}

/** A clause as it would stand in the document, below its heading where it is a new one. */
function clauseOf({ heading, text }: Suggestion): string {
  const words = heading === undefined ? text.trim() : `**${markdownText(heading)}**\n\n${text.trim()}`;
  return words.replace(/^/gm, "> ");
}
