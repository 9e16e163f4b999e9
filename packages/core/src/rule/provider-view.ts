import type { RequirementAnswer } from "./requirement-types.js";
import type { ProviderView } from "./types.js";

/** What a requirement says where its customer's protection burdens the provider. */
export const againstProvider = "The clause on {{subject}} works against {{provider}}{{detail}}.";

/**
 * The answer to a requirement as the provider has to take it. Only an answer that means the same to both sides keeps its own
 * message: one that is turned around has none of the author's words, which speak for the customer.
 */
export function forProvider(answer: RequirementAnswer, view: ProviderView | undefined): RequirementAnswer {
  if (answer.outcome === "not-applicable" || view === "same") return answer;
  const outcome = view?.[answer.outcome];
  if (outcome === answer.outcome) return answer;
  const { evidence = [] } = answer;
  if (outcome === undefined) return { outcome: "not-applicable", reason: "it protects the customer, not the provider" };
  return outcome === "adverse"
    ? { outcome, evidence, messageId: "againstProvider" }
    : { outcome: "satisfied", evidence, reason: "what the customer would miss is no loss to the provider" };
}
