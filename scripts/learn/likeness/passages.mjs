// The sentences of a document with their grams, and the passages they make, as the recogniser sees them.
import { gramsOf, headingGrams, wordsOf } from "../../../packages/core/dist/likeness/grams.js";
import { LONGEST_PASSAGE } from "../../../packages/core/dist/likeness/likest.js";

export function sentencesOf(document, { evidence, parties }) {
  return evidence.map(({ sentence, reading }, i) => {
    const words = wordsOf(reading, parties);
    return {
      grams: gramsOf(words),
      heading: headingGrams(document.headingPath(sentence.start).at(-1) ?? "", parties),
      words: words.length,
      goesOn: i > 0 && !document.text.slice(evidence[i - 1].sentence.end, sentence.start).includes("\n"),
    };
  });
}

/** Sentences as one passage. */
export function joined(sentences) {
  const grams = sentences.flatMap(({ grams }) => grams);
  return {
    grams: [...new Set([...grams, ...(sentences[0]?.heading ?? [])])],
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
