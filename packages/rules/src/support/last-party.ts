import { matchesOf, type PartiesFact, type Side } from "@clauselint/core";

/** A subject is not longer than this. */
const WINDOW = 160;

/** "Supplier or third parties": it is Supplier that is named, and not the parties to the contract. */
const THIRD = /\bthird[\s-]+part(?:y|ies)\b/gi;

/** The side of the party that some words name last ("upon termination Supplier"), or `null` where they name none. */
export function lastParty(words: string, parties: PartiesFact): Side | null {
  const near = words.slice(-WINDOW).replaceAll(THIRD, "others");
  let found: Side | null = null;
  for (const { index } of matchesOf(/(?<![\w'’])(?=\w)/g, near)) {
    const side = parties.sideOf(near.slice(index));
    if (side !== null && side !== "third") found = side;
  }
  return found;
}
