import type { Conclusion, JudgedOutcome, Judgement } from "./judgement.js";

/** What helps the customer comes first: one good clause is what was asked for, whatever weaker ones stand beside it. */
const GOOD_FIRST: readonly JudgedOutcome[] = ["satisfied", "weak", "adverse", "negated"];
/** A reader looks at a few places, not at all of them. */
const MOST_EVIDENCE = 5;

/**
 * One answer from what the passages of a document say.
 *
 * The first outcome of `order` that any passage has decides. The passage of that outcome that lacks least speaks for it; the others
 * of that outcome stand behind it as further evidence, and an element that one of them has is not missing.
 *
 * @param order - Outcomes, the deciding ones first; outcomes that are not in it never decide.
 */
export function conclude<ElementId extends string = never, MessageId extends string = never>(
  judgements: readonly Judgement<ElementId, MessageId>[],
  order: readonly JudgedOutcome[] = GOOD_FIRST,
): Conclusion<ElementId, MessageId> {
  const outcome = order.find((candidate) => judgements.some((judgement) => judgement.outcome === candidate));
  const alike = judgements.filter((judgement) => judgement.outcome === outcome);
  const [first, ...others] = [...alike].sort((a, b) => lacking(a).length - lacking(b).length);
  if (first === undefined) return { outcome: "missing", evidence: [] };
  return {
    ...first,
    evidence: [first, ...others].flatMap(({ evidence }) => evidence).slice(0, MOST_EVIDENCE),
    missingElements: lacking(first).filter((element) => others.every((other) => lacking(other).includes(element))),
  };
}

function lacking<ElementId extends string>({ missingElements = [] }: Judgement<ElementId>): readonly ElementId[] {
  return missingElements;
}
