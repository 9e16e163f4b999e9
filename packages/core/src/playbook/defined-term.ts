import type { ContractDocument } from "../ast/document.js";
import type { Definition, Span } from "../ast/nodes.js";
import type { RequirementAnswer } from "../rule/requirement-types.js";
import type { Rule } from "../rule/types.js";
import { requirementOf } from "./asking.js";
import { elementsOf } from "./elements.js";
import { searchFor, type FindingInput } from "./finding.js";
import type { PatternEngine } from "./matcher.js";
import { sentences } from "./required-clause.js";
import type { DefinedTerm } from "./types.js";

/** A term that has to be defined. */
export function definedTerm(rule: DefinedTerm, engine: PatternEngine): Rule {
  const elements = elementsOf(rule.elements, engine);
  const used = searchFor([{ by: "phrase", words: rule.term }], engine);
  return requirementOf(rule, engine, {
    elements: elements.words,
    messages: {
      missing: "No definition of “{{term}}” was found {{where}}.",
      weak: "The definition of “{{term}}” lacks {{lacking}}.",
    },
    assess(input): RequirementAnswer {
      const data = { term: rule.term };
      const meanings = definitionsOf(rule.term, input).map((definition) => around(definition, input.document));
      if (meanings.length === 0) {
        const uses = used(input);
        if (rule.whenUsed && uses.length === 0)
          return { outcome: "not-applicable", reason: `“${rule.term}” is not used` };
        return { outcome: "missing", evidence: sentences(uses).slice(0, 1), data };
      }
      const { missing } = elements.look(input, meanings);
      return { outcome: missing.length > 0 ? "weak" : "satisfied", evidence: meanings, missingElements: missing, data };
    },
  });
}

/** The definitions of a term, whatever its case and number. */
function definitionsOf(term: string, { facts }: FindingInput): readonly Definition[] {
  const wanted = singular(term);
  return [...facts.terms.values()]
    .filter(({ term: name }) => singular(name) === wanted)
    .flatMap((one) => one.definitions);
}

function singular(term: string): string {
  return term.trim().toLowerCase().replace(/\s+/g, " ").replace(/s$/, "");
}

/** The paragraph or row that holds a definition: its meaning may go on in further sentences. */
function around(definition: Span, document: ContractDocument): Span {
  const place = document.at(definition.start);
  if (place?.type === "Clause") return { start: place.start, end: place.end };
  const sentence = document.sentences.find(({ start, end }) => start <= definition.start && definition.end <= end);
  return sentence === undefined ? definition : { start: sentence.start, end: sentence.end };
}
