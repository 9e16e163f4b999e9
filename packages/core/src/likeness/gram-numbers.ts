import { stemOf } from "./grams.js";
import type { LikenessGrams, GramOpening } from "./types.js";

/** A word of a document: its stem, and what is known of grams that begin with it. */
interface Word {
  readonly stem: string;
  readonly opening: GramOpening | undefined;
}

/**
 * Makes the function that gives the numbers of those grams of words that are known, as `gramsOf` would name them, in its order.
 *
 * No gram is written for that: a word is stemmed once, however often it comes back, and two in a row are looked up one behind the other.
 */
export function gramNumbers(grams: LikenessGrams): (words: readonly string[]) => readonly number[] {
  const seen = new Map<string, Word>();
  const read = (text: string): Word => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const stem = stemOf(text);
    const word = { stem, opening: grams.get(stem) };
    seen.set(text, word);
    return word;
  };
  return (words) => {
    const numbers: number[] = [];
    let before: GramOpening | undefined;
    for (const text of words) {
      const { stem, opening } = read(text);
      const pair = before?.get(stem);
      const alone = opening?.get("");
      if (alone !== undefined) numbers.push(alone);
      if (pair !== undefined) numbers.push(pair);
      before = opening;
    }
    return numbers;
  };
}

/** The number of a gram, as `gramsOf` or `headingGrams` names it. */
export function numberOf(grams: LikenessGrams, gram: string): number | undefined {
  const [first = "", second = ""] = gram.split(" ");
  return grams.get(first)?.get(second);
}
