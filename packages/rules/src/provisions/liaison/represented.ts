import { matchesOf, type PartiesFact, type Side } from "@clauselint/core";
import { sideEndingAt, sideOfWords } from "../side-of-statement.js";
import { ABOUT_CONTACTS } from "./titles.js";

/** Who represents a party in signing speaks for it once; who represents it in the project does so day by day. */
const IN_MATTERS = /\brepresented\s+(?:in|for|on|towards|during|throughout|day)\b/i;
const REPRESENTED = /\brepresented\b/i;
const BY_SOMEBODY = /\s+by\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+\s+\p{Lu}/gu;

/** "Kim Lee runs the project for Supplier". */
const LEADS_FOR =
  /\p{Lu}[\p{L}'’-]+\s+(?:(?:shall|will)\s+)?(?:runs?|leads?|heads?|manages?|directs?)\s+(?:it|(?:the|this)\s+(?:project|work|engagement|programme|program|account))\s+(?:for|on\s+behalf\s+of)\s+/gu;

/** A body in which both sides sit, by the offices of those who sit there: "Committee members: for Customer, the …; for Supplier, the …". */
const BODY =
  /\b(?:committee|board|council|group|team)\b[^;.]{1,80}?\b(?:members?|consists?|comprises?|(?:is|are)\s+composed|made\s+up)\b/i;
const FOR_SIDE = /\bfor\s+(?=(?:the\s+)?\p{Lu})/giu;

function seated(reading: string, parties: PartiesFact): readonly Side[] {
  if (!BODY.test(reading)) return [];
  return matchesOf(FOR_SIDE, reading).flatMap(
    (match) => sideOfWords(reading.slice(match.index + match[0].length).replace(/:.*$/s, ""), parties) ?? [],
  );
}

/** The sides that a sentence says are represented by somebody it names: "Customer is represented by Kim Lee, Supplier by Sam Roe". */
export function representedSides(reading: string, headings: string, parties: PartiesFact): readonly Side[] {
  const led = matchesOf(LEADS_FOR, reading).flatMap(
    (match) => sideOfWords(reading.slice(match.index + match[0].length), parties) ?? [],
  );
  if (led.length > 0) return led;
  const sitting = seated(reading, parties);
  if (sitting.includes("customer") && sitting.includes("provider")) return sitting;
  if (!REPRESENTED.test(reading) || !(IN_MATTERS.test(reading) || ABOUT_CONTACTS.test(headings))) return [];
  return matchesOf(BY_SOMEBODY, reading).flatMap(({ index }) => sideEndingAt(reading, index, parties) ?? []);
}
