import type { PartiesFact } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { words } from "./words.js";

const REWRITES = "(?:revise|amend|update|change|modify|vary|alter)";

/** The work is what another paper says, and somebody may rewrite that paper. */
export const REWRITTEN_SCOPE = words(
  `\\b(?:services?|scope|work|deliverables?|specifications?|features)\\b[^.;]{0,60}?\\b(?:described|set (?:out|forth)|listed|specified|contained|defined|stated)\\b[^.;]{0,10}?\\bin\\b[^.;]{0,100}?\\bmay (?:\\w+ )?${REWRITES}\\b`,
);
const IT = `may (?:\\w+ )?${REWRITES} (?:it|them|the same|(?:that|this|such) (?:\\w+ )?\\w+)\\b`;

/** Whether the provider may rewrite the paper that says what it does: "described in its catalogue, as Supplier may amend it". */
export function rewritesScope(reading: string, parties: PartiesFact): boolean {
  return REWRITTEN_SCOPE.test(reading) && partyDoes(parties, "provider", IT).test(reading);
}
