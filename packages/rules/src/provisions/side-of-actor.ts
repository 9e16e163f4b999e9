import type { PartiesFact, Side, Statement } from "@clauselint/core";

/** Role words that mean one side wherever they stand; a document may use one that its parties clause does not. */
const PROVIDER =
  /^(?:the\s+|each\s+)?(?:service\s+provider|provider|vendor|contractor|supplier|offeror|bidder|outsourcer)\b/i;
const CUSTOMER = /^(?:the\s+)?(?:customer|client|government|buyer|purchaser|contracting\s+(?:authority|officer))\b/i;

/** The side that acts in a statement, also where a role is written in small letters or in a word of its own: "the contractor must". */
export function sideOfActor({ side, actor }: Statement, parties: PartiesFact): Side | null {
  if (side !== null || actor === null) return side;
  const named = parties.sideOf(actor.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()));
  if (named !== null) return named;
  if (PROVIDER.test(actor)) return "provider";
  return CUSTOMER.test(actor) ? "customer" : null;
}
