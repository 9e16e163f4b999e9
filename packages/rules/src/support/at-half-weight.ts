import type { Judgement } from "./judgement.js";

/** What recitals and definitions say is at most weak: they bind nobody by themselves. */
export function atHalfWeight<ElementId extends string, MessageId extends string>(
  judgement: Judgement<ElementId, MessageId>,
): Judgement<ElementId, MessageId> {
  if (judgement.outcome !== "satisfied") return judgement;
  return { ...judgement, outcome: "weak", reason: "it stands in a recital or definition only" };
}
