import type { Cue } from "./cue.js";

/** Words for whoever buys to sell on. */
export const RESELLERS =
  "distributors?|resellers?|dealers?|franchisees?|licensees?|sub-?distributors?|wholesalers?|retailers?";

/** A name or word of whoever buys to sell on. */
export const reseller = new RegExp(`^(?:${RESELLERS})$`, "i");
/** Behind a name: `as its exclusive distributor`. */
export const asReseller = new RegExp(
  `^,?\\s+(?:as|to\\s+(?:be|act\\s+as|serve\\s+as))\\s+(?:[\\w-]+,?\\s+){0,5}?(?:${RESELLERS})\\b`,
  "i",
);
/** In front of a name. */
export const appointedBefore =
  /\b(?:engag(?:es?|ing)|appoint(?:s|ing)?|retain(?:s|ing)?|authori[sz](?:es?|ing)|designat(?:es?|ing))\s+(?:the\s+)?$/i;
/** Who is appointed to sell the goods of the other buys them. */
export const appointedToSell: Omit<Cue, "pattern"> = { side: "customer", weight: 3, purpose: true };
