import { defineRule } from "../rule/define-rule.js";
import { fitModelClause } from "../rule/model-clause.js";
import type { Rule } from "../rule/types.js";
import { searchFor } from "./finding.js";
import type { PatternEngine } from "./matcher.js";
import type { UnwantedWords } from "./types.js";

/** Words that must not stand in a contract, or stand better in another way; each place is a finding. */
export function unwantedWords(rule: UnwantedWords, engine: PatternEngine): Rule {
  const { id, severity, summary, why, fix, instead, messages } = rule;
  const find = searchFor(rule.find, engine);
  const usual =
    instead === undefined ? "“{{words}}” must not stand here." : "“{{words}}” has a preferred wording: {{instead}}";
  return defineRule({
    meta: { id, severity, docs: { summary, why, fix }, messages: { found: messages["found"] ?? usual } },
    create: ({ document, facts, report }) => ({
      Contract() {
        const wording = instead === undefined ? null : fitModelClause(instead, document, facts);
        for (const { words, sentence } of find({ document, facts })) {
          report({
            messageId: "found",
            at: words,
            evidence: [sentence],
            data: { words: document.quote(words), instead: wording ?? "" },
            suggestions: wording === null ? [] : [{ message: "Write instead", text: wording }],
          });
        }
      },
    }),
  });
}
