import type { Conclusion } from "./judgement.js";

/** One thing that the options ask for beyond what satisfies without them. */
export interface Demand<MessageId extends string> {
  readonly met: boolean;
  /** Message that says it is not; without one, the elements that lack say it. */
  readonly messageId?: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What satisfies is weak where a thing that the options ask for is not there: the first such thing says why. */
export function demand<ElementId extends string, MessageId extends string>(
  conclusion: Conclusion<ElementId, MessageId>,
  demands: readonly Demand<MessageId>[],
): Conclusion<ElementId, MessageId> {
  const unmet = demands.find(({ met }) => !met);
  if (conclusion.outcome !== "satisfied" || unmet === undefined) return conclusion;
  const { messageId, data } = unmet;
  return {
    ...conclusion,
    outcome: "weak",
    ...(messageId === undefined ? {} : { messageId }),
    ...(data === undefined ? {} : { data }),
  };
}
