import type { Span } from "@clauselint/core";

/** Outcomes that rest on words; the others say that there were none. */
export type JudgedOutcome = "satisfied" | "weak" | "adverse" | "negated";

/** What one passage of a document means for a requirement. */
export interface Judgement<ElementId extends string = string, MessageId extends string = string> {
  readonly outcome: JudgedOutcome;
  readonly evidence: readonly Span[];
  /** Elements that this passage does not have. */
  readonly missingElements?: readonly ElementId[];
  readonly messageId?: MessageId;
  /** Values for placeholders of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Why, for people, without a full stop. */
  readonly reason?: string;
}

/** All passages together; `missing` where there were none. */
export interface Conclusion<ElementId extends string = string, MessageId extends string = string> extends Omit<
  Judgement<ElementId, MessageId>,
  "outcome"
> {
  readonly outcome: JudgedOutcome | "missing";
}
