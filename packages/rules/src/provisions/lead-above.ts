import type { ContractDocument, Sentence } from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";

/** As far back as a list without marks or numbers may have begun. */
const FARTHEST = 1200;

/**
 * The words that lead in to a line of a list that has neither marks nor numbers: the nearest line above that ends in a colon, with only
 * lines in between that are no whole sentences. Empty where there is none.
 */
export function leadAbove(document: ContractDocument, sentence: Sentence): string {
  const before = sentencesIn(document, { start: Math.max(0, sentence.start - FARTHEST), end: sentence.start });
  for (const one of [...before].reverse()) {
    const words = document.quote(one).trimEnd();
    if (words.endsWith(":")) return words;
    if (/[.!?]["”’)]?$/.test(words)) return "";
  }
  return "";
}
