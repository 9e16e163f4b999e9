import { matchesOf, type PartiesFact, type SentenceFact, type Side, type Statement } from "@clauselint/core";

/** "(b) ", "2) ", "5.", "SR-01" in front of a subject that the text runs into. */
const NUMBER = /^\W*(?:(?:[ivx]{1,4}|\w|\d{1,3})\)|\d{1,3}\.|[a-z]{1,4}-\d{1,3}[:.]?\s)\s*/i;
/** "the contractor" in a document whose party is the Contractor. */
const SMALL = /^(the\s+)?([a-z])(?=[a-z])/i;
/** Pronouns that a document gives its parties; their possessives stand for the same side. */
const PRONOUN = /^(?:you|we|us)\b|^(?:your|our)\b/i;
const POSSESSIVE = /['’]s?\s*$/;

/** The side that acts in a statement, a clause number in front of its name left out. */
export function sideOfStatement({ side, actor }: Statement, parties: PartiesFact): Side | null {
  if ((side !== null && side !== "unknown") || actor === null) return side;
  return sideOfWords(actor.replace(NUMBER, ""), parties) ?? side;
}

/**
 * The party that a sentence begins with. Statements are read from modal verbs; this reads who acts where there is none, as in "Supplier
 * keeps records" and "we don't hand work on".
 */
export function sideOfSubject({ reading }: SentenceFact, parties: PartiesFact): Side | null {
  return sideOfWords(reading.replace(NUMBER, "").trimStart(), parties);
}

/** The side that words name, also where the document writes a role with a small letter now and then. */
export function sideOfWords(phrase: string, parties: PartiesFact): Side | null {
  const pronoun = PRONOUN.exec(phrase)?.[0].toLowerCase();
  if (pronoun !== undefined) return sideOfPronoun(pronoun, parties);
  const capitals = phrase.replace(
    SMALL,
    (_, article: string | undefined, letter: string) => `${article ?? ""}${letter.toUpperCase()}`,
  );
  return parties.sideOf(phrase) ?? parties.sideOf(capitals);
}

function sideOfPronoun(pronoun: string, parties: PartiesFact): Side | null {
  if (pronoun.startsWith("you")) return parties.sideOf("you");
  return parties.sideOf("we") ?? parties.sideOf("us");
}

/** The party whose name ends at an offset: in front of "'s", of a verb. */
export function sideEndingAt(reading: string, end: number, parties: PartiesFact): Side | null {
  const before = reading.slice(Math.max(0, end - 60), end).replace(POSSESSIVE, "");
  const sides = matchesOf(/(?<![\w'’])(?=\w)/g, before).map(({ index }) => sideOfWords(before.slice(index), parties));
  return sides.findLast((side) => isParty(side)) ?? null;
}

/** The party that words name or whose people they name: "the Customer", "the Customer's inspectors". */
export function partyOrOwner(words: string, parties: PartiesFact): Side | null {
  const owner = /^[^,;.]{1,60}?(?=['’]s?\s)/.exec(words)?.[0];
  return sideOfWords(words, parties) ?? (owner === undefined ? null : sideOfWords(owner, parties));
}

/** Whether a side is one of the two that made the contract, or both. */
export function isParty(side: Side | null): side is "customer" | "provider" | "both" {
  return side === "customer" || side === "provider" || side === "both";
}
