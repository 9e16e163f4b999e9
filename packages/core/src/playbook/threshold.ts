import type { Quantity, Span } from "../ast/nodes.js";
import type { RequirementAnswer } from "../rule/requirement-types.js";
import type { Rule } from "../rule/types.js";
import { requirementOf } from "./asking.js";
import { searchFor, type FindingInput, type Hit } from "./finding.js";
import { compareWith } from "./limit.js";
import type { PatternEngine } from "./matcher.js";
import { sentences } from "./required-clause.js";
import type { PlaybookLimit, Threshold } from "./types.js";

/** A figure beside the words it belongs to. */
interface Figure {
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly verdict: "within" | "over" | "under" | "unlike";
}

/** A figure that has to keep to a limit. Where several clauses have one, the one that does not keep to it decides. */
export function threshold(rule: Threshold, engine: PatternEngine): Rule {
  const find = searchFor(rule.find, engine);
  return requirementOf(rule, engine, {
    messages: {
      over: "The clause on {{subject}} says {{figure}}; at most {{limit}} is asked for.",
      under: "The clause on {{subject}} says {{figure}}; at least {{limit}} is asked for.",
      unlike: "The clause on {{subject}} says {{figure}}, which cannot be compared with {{limit}}.",
      noFigure: "The clause on {{subject}} names no figure; {{limit}} is asked for.",
    },
    assess(input) {
      const hits = find(input).filter(({ denied }) => !denied);
      if (hits.length === 0) {
        return rule.required
          ? { outcome: "missing" }
          : { outcome: "not-applicable", reason: `no clause on ${rule.subject} was found` };
      }
      return judge(hits, rule, input);
    },
  });
}

function judge(hits: readonly Hit[], rule: Threshold, input: FindingInput): RequirementAnswer {
  const figures = hits.flatMap((hit) => figuresOf(hit, rule, input));
  const [first] = figures;
  if (first === undefined) {
    return { outcome: "weak", messageId: "noFigure", evidence: sentences(hits), data: { limit: limitsInWords(rule) } };
  }
  const bad = figures.find(({ verdict }) => verdict === "over" || verdict === "under");
  const decides = bad ?? figures.find(({ verdict }) => verdict === "unlike") ?? first;
  const { verdict, sentence, quantity } = decides;
  if (verdict === "within") return { outcome: "satisfied", evidence: figures.map((figure) => figure.sentence) };
  const limit = verdict === "over" ? rule.atMost : verdict === "under" ? rule.atLeast : undefined;
  return {
    outcome: verdict === "unlike" ? "weak" : rule.outcome,
    messageId: verdict,
    evidence: [sentence],
    data: { figure: input.document.quote(quantity), limit: limit?.text ?? limitsInWords(rule) },
  };
}

/** The figure nearest to the words in their sentence; else those of the clause around it. */
function figuresOf({ words, sentence }: Hit, rule: Threshold, { document, facts }: FindingInput): Figure[] {
  const kind = (rule.atMost ?? rule.atLeast)?.kind;
  const inside = (span: Span): Quantity[] =>
    facts.quantities.filter((one) => one.kind === kind && one.start >= span.start && one.end <= span.end);
  const distance = (one: Quantity): number => Math.max(one.start - words.end, words.start - one.end, 0);
  const [nearest] = inside(sentence).sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const found = nearest === undefined ? inside(document.at(words.start) ?? sentence) : [nearest];
  return found.map((quantity) => ({
    quantity,
    sentence: nearest === undefined ? sentenceAround(quantity, document.sentences) : sentence,
    verdict: verdictOf(quantity, rule),
  }));
}

function sentenceAround(quantity: Span, all: readonly Span[]): Span {
  const { start, end } = all.find((one) => one.start <= quantity.start && quantity.end <= one.end) ?? quantity;
  return { start, end };
}

function verdictOf(quantity: Quantity, { atMost, atLeast }: Threshold): Figure["verdict"] {
  const [over, under] = [against(atMost, quantity), against(atLeast, quantity)];
  if (over === null || under === null) return "unlike";
  if (over > 0) return "over";
  return under < 0 ? "under" : "within";
}

/** 0 where there is no such limit. */
function against(limit: PlaybookLimit | undefined, quantity: Quantity): number | null {
  return limit === undefined ? 0 : compareWith(limit, quantity);
}

function limitsInWords({ atMost, atLeast }: Threshold): string {
  const parts = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast.text}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost.text}`]),
  ];
  return parts.join(" and ");
}
