import type { Span } from "@clauselint/core";

/** The answer to a question that a requirement has on the provider's side. */
export interface AgainstProvider<MessageId extends string> {
  readonly outcome: "adverse" | "weak" | "not-applicable";
  readonly evidence?: readonly Span[];
  readonly messageId?: MessageId;
  readonly reason?: string;
}

/**
 * What works against the provider, in the words of a message; where nothing does, the requirement does not concern it.
 *
 * @param outcome - `weak` for a usual bargain that the provider should know of.
 */
export function againstProvider<MessageId extends string>(
  evidence: readonly Span[],
  messageId: MessageId,
  reason: string,
  outcome: "adverse" | "weak" = "adverse",
): AgainstProvider<MessageId> {
  return evidence.length === 0 ? { outcome: "not-applicable", reason } : { outcome, evidence, messageId };
}
