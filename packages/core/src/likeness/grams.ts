import type { PartiesFact } from "../analysis/types.js";

const TOKEN = /[a-z]+(?:'[a-z]+)?|\d[\d.,]*|[;%$|]/g;
const POSSESSIVE = /'s\b/g;
const MARK = /_ZQ*/g;
const NUMBER = "#";
const MOST_WORDS = 400;
/** What is left of a longer word without its ending still tells it from others. */
const LONGEST_WHOLE = 4;
const ENDING = /(?<=^[a-z]{3,})(?:ing|edly|ed|es|e|s|ly)$/;

/** The words of a text in small letters, with the parties as `customer` and `provider`: who does a thing counts, what they are called does not. */
export function wordsOf(text: string, parties: PartiesFact): readonly string[] {
  const customer = parties.marked(text, "customer").replace(MARK, "customer");
  const sides = parties.marked(customer, "provider").replace(MARK, "provider");
  const plain = sides.replaceAll("’", "'").toLowerCase().replace(POSSESSIVE, "");
  return (plain.match(TOKEN) ?? []).slice(0, MOST_WORDS);
}

/** Each word, and each two in a row, without endings and with all numbers the same. */
export function gramsOf(words: readonly string[]): readonly string[] {
  const stems = words.map(stemOf);
  return stems.flatMap((stem, i) => (i === 0 ? [stem] : [stem, `${stems[i - 1] ?? ""} ${stem}`]));
}

/** The words of the heading above, which tell other things than the same words in a clause. */
export function headingGrams(words: readonly string[]): readonly string[] {
  return words.map((word) => `in:${stemOf(word)}`);
}

/** As {@link gramsOf}, each with the words it stands for, as they are written where they first occur. */
export function writtenGrams(words: readonly string[]): ReadonlyMap<string, string> {
  const written = words.flatMap((word, i) => (i === 0 ? [word] : [word, `${words[i - 1] ?? ""} ${word}`]));
  return new Map(
    gramsOf(words)
      .map((gram, i) => [gram, written[i] ?? gram] as const)
      .reverse(),
  );
}

/** A word as it stands in a gram. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return NUMBER;
  return word.length > LONGEST_WHOLE ? word.replace(ENDING, "") : word;
}
