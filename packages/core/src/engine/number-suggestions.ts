import type { ContractDocument } from "../ast/document.js";
import { headingStyleOf } from "../rule/heading-style.js";
import type { Suggestion } from "../rule/types.js";
import type { Finding } from "./types.js";

/** Numbers the clauses that are proposed anew as the document would, one behind the other behind its last clause. */
export function numberSuggestions(findings: readonly Finding[], document: ContractDocument): readonly Finding[] {
  let index = 0;
  return findings.map((finding) => ({
    ...finding,
    suggestions: finding.suggestions.map((suggestion) => {
      if (suggestion.heading === undefined) return suggestion;
      const numbered = numberSuggestion(suggestion, suggestion.heading, index, document);
      index += 1;
      return numbered;
    }),
  }));
}

function numberSuggestion(
  suggestion: Suggestion,
  heading: string,
  index: number,
  document: ContractDocument,
): Suggestion {
  const part = headingStyleOf(document).numbered(index);
  if (part === null) return suggestion;
  const { prefix, paragraph } = part;
  return {
    ...suggestion,
    heading: `${prefix}${heading}`,
    text: paragraph === "" ? suggestion.text : `${paragraph} ${suggestion.text}`,
  };
}
