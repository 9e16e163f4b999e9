import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import type { ResolvedConfig } from "../config/types.js";
import { lintDocument } from "../engine/lint-document.js";
import { trace } from "../provision/trace.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule } from "../rule/types.js";
import { explainSentence } from "./explain-sentence.js";
import { TracedFacts } from "./traced-facts.js";
import type { Candidate, RuleExplanation, TraceOutcome } from "./types.js";

/** A reader looks at a few sentences. */
const MOST_CANDIDATES = 6;
/** What the answer rests on comes first; what was recognised and had no part in it says less than what nearly was. */
const ORDER: readonly TraceOutcome[] = [
  "no-evidence",
  "refused",
  "taken-back",
  "outweighed",
  "heading-needed",
  "recognised",
  "words-only",
];

/**
 * Why a rule answers as it does on a document: the answer, the types of provision it asked for, and the sentences that came nearest to
 * them with what each lacked. The rule runs even where the configuration turns it off.
 */
export function explainRule(
  document: ContractDocument,
  facts: Facts,
  rule: Rule,
  definitions: readonly ProvisionDefinition[],
  config: ResolvedConfig,
): RuleExplanation {
  const { id, severity, elements = {} } = rule.meta;
  const traced = new TracedFacts(facts);
  const given = config.rules[id];
  const setting = typeof given === "object" ? ([severity, given[1]] as const) : severity;
  const on = { ...config, rules: { ...config.rules, [id]: setting } };
  const result = lintDocument(document, traced, [rule], on, { provisions: false });
  const assessment = result.assessments.find(({ ruleId }) => ruleId === id) ?? null;
  const asked = definitions.filter(({ type }) => traced.asked.includes(type));
  return {
    ruleId: id,
    assessment,
    messages: result.findings.filter(({ ruleId }) => ruleId === id).map(({ message }) => message),
    elements,
    provisions: Object.fromEntries(traced.asked.map((type) => [type, facts.provisions(type).length])),
    candidates: candidates(document, facts, asked, assessment?.evidence ?? []),
  };
}

interface Near extends Omit<Candidate, "sentence"> {
  readonly at: number;
  /** The answer rests on it. */
  readonly decided: boolean;
}

function candidates(
  document: ContractDocument,
  facts: Facts,
  definitions: readonly ProvisionDefinition[],
  evidence: readonly Span[],
): readonly Candidate[] {
  const found = definitions.flatMap((definition) =>
    document.sentences.flatMap((sentence, at): Near[] => {
      const traced = trace(definition, facts.sentence(sentence), document, facts);
      if (traced === null) return [];
      const { outcome, anchors, matched } = traced;
      const recognised = outcome === "recognised";
      const lost = recognised && facts.weight(sentence) === 0;
      const decided = recognised && evidence.some(({ start, end }) => start < sentence.end && end > sentence.start);
      return [{ type: definition.type, outcome: lost ? "no-evidence" : outcome, anchors, matched, at, decided }];
    }),
  );
  return nearestFirst(found).flatMap(({ at, type, outcome, anchors, matched }): Candidate[] => {
    const sentence = document.sentences[at];
    return sentence === undefined
      ? []
      : [{ type, outcome, anchors, matched, sentence: explainSentence(document, facts, sentence) }];
  });
}

/** The best try on each sentence, the nearest sentences first; among those with words only, the one with most of them. */
function nearestFirst(found: readonly Near[]): readonly Near[] {
  const sorted = [...found].sort(
    (a, b) =>
      Number(b.decided) - Number(a.decided) ||
      ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
      b.anchors.length - a.anchors.length ||
      a.at - b.at,
  );
  const seen = new Set<number>();
  const best = sorted.filter(({ at }) => !seen.has(at) && seen.add(at));
  return best.slice(0, MOST_CANDIDATES);
}
