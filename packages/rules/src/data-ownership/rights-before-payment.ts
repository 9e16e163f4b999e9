import type { ContractDocument, Facts } from "@clauselint/core";
import { againstProvider, type AgainstProvider } from "../support/against-provider.js";
import { weightOf } from "../support/weight-of.js";

/** What the provider has to know of deliverables that are the customer's whether or not it has paid. */
export function rightsBeforePayment(input: {
  readonly document: ContractDocument;
  readonly facts: Facts;
}): AgainstProvider<"beforePayment"> {
  const found = input.facts
    .provisions("deliverables-ownership")
    .filter(({ favours, evidence }) => favours === "customer" && weightOf(evidence, input) === 1);
  const waits = found.some(({ facts }) => facts["onPayment"] === true);
  const assigned = waits ? [] : found.filter(({ facts }) => facts["assignment"] === true);
  const evidence = assigned.flatMap((one) => one.evidence);
  return againstProvider(evidence, "beforePayment", "no rights pass before they are paid for", "weak");
}
