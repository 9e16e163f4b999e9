import { matchesOf, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { partyOrOwner, sideEndingAt } from "../side-of-statement.js";
import { words } from "../words.js";
import { EACH_KEPT_BY, IN_AN_EVENT } from "./core-matters.js";
import { FUNCTION, NOT_INCLUDED, NOT_REQUIRED, NO_FUNCTION } from "./function-words.js";

/** What a price, a total or a term does not include is no limit of the services. */
const RECKONING = words(
  "\\b(?:(?:enhancements?|updates?|upgrades?|releases?|versions?) (?:does|do) not include|to the extent not included|calculat\\w*|fees?|prices?|revenues?|charges|means|shall mean|convention|laws?|page|pages|limitation|warrant\\w*|liabilit\\w*)\\b",
);

/** What was done to a thing ends a duty to keep it in order; it divides no work. */
const SPOILT = words("\\b(?:modified|altered|misus\\w+|abus\\w+|(?:other than|not) in accordance)\\b");

const TASKS = /\b(?:tasks|duties)\b/i;

/** What a provider goes by, in documents that call it so beside its name. */
const PROVIDER_WORD = /\b(?:vendor|contractor|supplier|provider|consultant|developer)\b/i;

/** Whether a sentence says what the provider does not do. */
export function excludes({ reading }: SentenceFact, acting: readonly Side[], parties: PartiesFact): boolean {
  if (
    acting.includes("customer") ||
    RECKONING.test(reading) ||
    NO_FUNCTION.test(reading) ||
    SPOILT.test(reading) ||
    IN_AN_EVENT.test(reading)
  ) {
    return false;
  }
  const required = NOT_REQUIRED.exec(reading);
  if (required !== null && (FUNCTION.test(reading.slice(required.index)) || TASKS.test(reading))) {
    const before = reading.slice(0, required.index);
    const named = sideEndingAt(reading, required.index, parties);
    return acting.includes("provider") || named === "provider" || (named === null && PROVIDER_WORD.test(before));
  }
  if (staysWithProvider(reading, parties)) return false;
  const included = NOT_INCLUDED.exec(reading);
  return included !== null && !acting.includes("provider") && FUNCTION.test(reading);
}

/** What is no part of the services because the provider keeps it is not the customer's. */
function staysWithProvider(reading: string, parties: PartiesFact): boolean {
  return matchesOf(EACH_KEPT_BY, reading).some(
    ({ index, 0: words }) => partyOrOwner(reading.slice(index + words.length), parties) === "provider",
  );
}
