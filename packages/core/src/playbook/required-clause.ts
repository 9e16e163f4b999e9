import type { Span } from "../ast/nodes.js";
import type { RequirementAnswer } from "../rule/requirement-types.js";
import type { Rule } from "../rule/types.js";
import { requirementOf } from "./asking.js";
import { elementsOf, type Elements } from "./elements.js";
import { searchFor, type FindingInput, type Hit } from "./finding.js";
import type { PatternEngine } from "./matcher.js";
import type { RequiredClause } from "./types.js";

/** More places than this tell a reader nothing more. */
const MOST_PLACES = 6;

/** A clause that has to be there. */
export function requiredClause(rule: RequiredClause, engine: PatternEngine): Rule {
  const find = searchFor(rule.find, engine);
  const adverse = searchFor(rule.adverse, engine);
  const elements = elementsOf(rule.elements, engine);
  return requirementOf(rule, engine, {
    elements: elements.words,
    assess(input) {
      const against = adverse(input);
      if (against.length > 0) return { outcome: "adverse", evidence: sentences(against) };
      return judge(find(input), rule, elements, input);
    },
  });
}

function judge(
  hits: readonly Hit[],
  { elementsIn }: RequiredClause,
  elements: Elements,
  input: FindingInput,
): RequirementAnswer {
  const granted = hits.filter(({ denied }) => !denied);
  if (granted.length === 0) {
    return hits.length === 0 ? { outcome: "missing" } : { outcome: "negated", evidence: sentences(hits) };
  }
  const scopes = elementsIn === "document" ? [input.document.tree] : granted.map(({ scope }) => scope);
  const { missing, found } = elements.look(input, scopes);
  const operative = granted.filter(({ weight }) => weight === 1);
  const telling = mostTellingFirst(operative.length > 0 ? operative : granted, elements, input);
  const evidence = sentences([...telling.slice(0, 1), ...found, ...telling]);
  if (operative.length === 0) {
    const reason = "it stands in the recitals or definitions only, which bind nobody";
    return { outcome: "weak", evidence, missingElements: missing, reason };
  }
  return { outcome: missing.length > 0 ? "weak" : "satisfied", evidence, missingElements: missing };
}

/** Clauses that name most of the elements themselves come first. */
function mostTellingFirst(hits: readonly Hit[], elements: Elements, input: FindingInput): readonly Hit[] {
  const lacking = new Map(hits.map((hit) => [hit, elements.look(input, [hit.sentence]).missing.length]));
  return hits.toSorted((a, b) => (lacking.get(a) ?? 0) - (lacking.get(b) ?? 0) || a.rank - b.rank);
}

/** The sentences of hits, each once, the first ones. */
export function sentences(hits: readonly Hit[]): readonly Span[] {
  const starts = new Set<number>();
  const spans = hits.flatMap(({ sentence }) => {
    if (starts.has(sentence.start)) return [];
    starts.add(sentence.start);
    return [sentence];
  });
  return spans.slice(0, MOST_PLACES);
}
