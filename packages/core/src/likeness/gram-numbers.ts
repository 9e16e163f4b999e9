import { stemOf } from "./grams.js";
import type { Likeness } from "./types.js";

/** What is known of the grams that begin with a word. */
interface Opening {
  /** The number of the word alone. */
  number: number | undefined;
  /** The numbers of the word with the one behind it. */
  readonly pairs: Map<string, number>;
}

/** A word of a document: its stem, and what is known of grams that begin with it. */
interface Word {
  readonly stem: string;
  readonly opening: Opening | undefined;
}

const indexes = new WeakMap<Likeness["grams"], ReadonlyMap<string, Opening>>();

/**
 * Makes the function that gives the numbers of those grams of words that are known, as `gramsOf` would name them, in its order.
 *
 * No gram is written for that: a word is stemmed once, however often it comes back, and two in a row are looked up one behind the other.
 */
export function gramNumbers(grams: Likeness["grams"]): (words: readonly string[]) => readonly number[] {
  const index = indexOf(grams);
  const seen = new Map<string, Word>();
  const read = (text: string): Word => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const stem = stemOf(text);
    const word = { stem, opening: index.get(stem) };
    seen.set(text, word);
    return word;
  };
  return (words) => {
    const numbers: number[] = [];
    let before: Opening | undefined;
    for (const text of words) {
      const { stem, opening } = read(text);
      const pair = before?.pairs.get(stem);
      if (opening?.number !== undefined) numbers.push(opening.number);
      if (pair !== undefined) numbers.push(pair);
      before = opening;
    }
    return numbers;
  };
}

function indexOf(grams: Likeness["grams"]): ReadonlyMap<string, Opening> {
  const known = indexes.get(grams);
  if (known !== undefined) return known;
  const index = new Map<string, Opening>();
  for (const [gram, number] of grams) {
    const [first = "", second] = gram.split(" ");
    const opening = index.get(first) ?? { number: undefined, pairs: new Map<string, number>() };
    index.set(first, opening);
    if (second === undefined) opening.number = number;
    else opening.pairs.set(second, number);
  }
  indexes.set(grams, index);
  return index;
}
