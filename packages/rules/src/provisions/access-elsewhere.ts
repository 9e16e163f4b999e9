import { withoutPassages } from "./without-passages.js";
import { words } from "./words.js";

const SECOND = "(?:(?:multi|two|second|2)[- ]?(?:factor|step)|mfa|2fa)";
const OUTSIDERS =
  "(?:members|shop ?owners|shoppers|guests|patients|pupils|students|card-?holders|account ?holders|callers|policy-?holders|payers|borrowers)";

/** Up to the end of what is said, unless somebody else then has a duty. */
const ON = `(?:(?!,? (?:and|but) (?!they\\b|${OUTSIDERS}\\b)(?:[\\w’']+ ){0,3}?(?:shall|will|must)\\b|, (?:shall|will|must)\\b)[^;.])*`;

/** Passages in which access is a product sold or a feature for the public, or in which a measure is denied. */
const ELSEWHERE: readonly RegExp[] = [
  words(
    "\\bsuppl(?:y|ies)\\b(?: and \\w+)? (?:an?|the|\\d+) (?:\\w+ )?access[- ]control (?:systems?|equipment)\\b|\\baccess[- ]control products?\\b|\\baccess[- ]control systems? for the (?:gates?|turnstiles?|barriers?|car parks?|parking)\\b",
  ),
  words(
    `\\b(?:app|application|portal|web ?site|software|product|shop) (?:(?:shall|will|must|should) )?(?:offers?|lets?|allows?|enables?|shows?) (?:\\w+ ){0,2}?${OUTSIDERS}\\b${ON}`,
  ),
  words(
    `^\\W*(?:all |the |each )?${OUTSIDERS} (?:(?:shall|must|will|may|can) )?(?:confirm|approve|authori[sz]e|log in|sign in|pay)\\b${ON}`,
  ),
  words(
    `(?<!\\b(?:not|never|nobody|cannot|no (?:\\w+ )?(?:shall|may|will))\\b[^;.]{0,40})\\b(?:switch(?:es)?|turns?) off\\b[^;.]{0,20}?\\b${SECOND}\\b(?: \\w+)?`,
  ),
  words(`\\bwith no ${SECOND}\\b(?:(?: and|,| or)? no logs?\\b)?`),
  words(
    `\\b(?:(?:is|are|(?:shall|will) be)(?: not|n[’']t) (?:required|obliged|obligated|bound)|need(?: not|n[’']t)) (?:to )?(?:vet|screen|check|restrict|limit|log|revoke|withdraw|use)\\b${ON}`,
  ),
];

/** What a sentence says without the passages that hold no access of the provider together. */
export function withoutOthersAccess(reading: string): string {
  return withoutPassages(reading, ELSEWHERE);
}
