import type { Rule } from "../rule/types.js";
import { definedTerm } from "./defined-term.js";
import { loadPatternEngine, type PatternEngine } from "./matcher.js";
import { requiredAttachment } from "./required-attachment.js";
import { requiredClause } from "./required-clause.js";
import { threshold } from "./threshold.js";
import type { PlaybookRule } from "./types.js";
import { unwantedWords } from "./unwanted-words.js";

/**
 * Makes ordinary rules from rules without code.
 *
 * @throws Error for a pattern that the engine does not take; those of a file were checked when it was read
 */
export async function playbookRules(rules: readonly PlaybookRule[]): Promise<readonly Rule[]> {
  const engine = await loadPatternEngine();
  return rules.map((rule) => ruleOf(rule, engine));
}

function ruleOf(rule: PlaybookRule, engine: PatternEngine): Rule {
  switch (rule.type) {
    case "required-clause":
      return requiredClause(rule, engine);
    case "threshold":
      return threshold(rule, engine);
    case "defined-term":
      return definedTerm(rule, engine);
    case "required-attachment":
      return requiredAttachment(rule, engine);
    case "forbidden-phrase":
    case "preferred-wording":
      return unwantedWords(rule, engine);
  }
}
