import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { weightOf } from "../support/weight-of.js";

/** A notice is no admission; that is not a limit. */
const NO_ADMISSION = words("\\b(?:acknowledg\\w+|admission|admit\\w*)\\b");
/** What a borrower may owe is limited in other clauses. */
const OF_DEBT = words("\\b(?:liens?|indebtedness|contingent obligations?)\\b");
const LIABLE = words("\\b(?:liab\\w+|damages|responsib\\w+)\\b");

/** The limits of what the provider owes to the customer. */
export function liabilityLimits(input: {
  readonly document: ContractDocument;
  readonly facts: Facts;
}): readonly Provision[] {
  return input.facts
    .provisions("liability-limit")
    .filter(({ favours, facts }) => favours !== "customer" && favours !== "third" && limits(facts))
    .filter(
      ({ evidence }) =>
        weightOf(evidence, input) > 0 &&
        !evidence.some(({ quote }) => NO_ADMISSION.test(quote) || OF_DEBT.test(quote) || !LIABLE.test(quote)),
    );
}

/** A clause that limits one liability may say of another one that it has no limit. */
function limits(facts: Provision["facts"]): boolean {
  return facts["unlimited"] !== true || facts["amount"] === true;
}
