// The passages that sentences make, as the recogniser sees them.
import { numberOf } from "./vocabulary.mjs";
import { LONGEST_PASSAGE } from "../../../packages/core/dist/likeness/likest.js";

/** Sentences as one passage, with the numbers of its grams. */
export function joined(sentences) {
  const grams = sentences.flatMap(({ grams }) => grams);
  return {
    grams: Int32Array.from(new Set([...grams, ...(sentences[0]?.heading ?? [])]), numberOf),
    words: sentences.reduce((sum, { words }) => sum + words, 0),
  };
}

export function passagesOf(sentences) {
  return sentences.flatMap((_, from) => {
    let until = from + 1;
    while (until < from + LONGEST_PASSAGE && sentences[until]?.goesOn) until++;
    return Array.from({ length: until - from }, (_, more) => joined(sentences.slice(from, from + more + 1)));
  });
}
