import type { ContractDocument, Evidence, Facts } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

/** What keeps an audit within bounds, somewhere in its clause. */
const BOUNDS = words(
  "\\b(?:notice|notif\\w+|(?:business|working|office|normal) (?:business |working )?hours|reasonable (?:times?|hours|intervals?)|once|twice|no more than|more often|more than|schedul\\w+|annual\\w*|agreed (?:time|date)s?|mutually)\\b",
);

/** The rights of the customer to look into the provider's affairs that have no bounds of time, number or notice. */
export function endlessAudits(input: {
  readonly document: ContractDocument;
  readonly facts: Facts;
}): readonly Evidence[] {
  const { document, facts } = input;
  return facts
    .provisions("audit-access")
    .filter((one) => helpsCustomer(one) && one.favours !== "both" && one.facts["audit"] === true)
    .filter((one) => one.facts["regulatorOnly"] !== true && one.facts["waived"] !== true)
    .filter(({ evidence }) => weightOf(evidence, input) === 1)
    .filter(({ evidence }) => !evidence.some(({ start }) => BOUNDS.test(clauseAt(document, start))))
    .flatMap(({ evidence }) => evidence);
}

function clauseAt(document: ContractDocument, start: number): string {
  const clause = document.at(start);
  return clause === null ? "" : document.quote(clause);
}
