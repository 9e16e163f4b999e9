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
      return judge(find(input), elements, input);
    },
  });
}

function judge(hits: readonly Hit[], elements: Elements, input: FindingInput): RequirementAnswer {
  const granted = hits.filter(({ denied }) => !denied);
  if (granted.length === 0) {
    return hits.length === 0 ? { outcome: "missing" } : { outcome: "negated", evidence: sentences(hits) };
  }
  const operative = granted.filter(({ weight }) => weight === 1);
  const { missing, found } = elements.look(
    input,
    granted.map(({ scope }) => scope),
  );
  const evidence = sentences([...(operative.length > 0 ? operative : granted), ...found]);
  if (operative.length === 0) {
    const reason = "it stands in the recitals or definitions only, which bind nobody";
    return { outcome: "weak", evidence, missingElements: missing, reason };
  }
  return { outcome: missing.length > 0 ? "weak" : "satisfied", evidence, missingElements: missing };
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
