import type { Facts, SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { gramsOf, headingGrams, wordsOf } from "./grams.js";
import type { Likeness } from "./types.js";

/** A sentence as likeness sees it. */
export interface ReadSentence {
  readonly fact: SentenceFact;
  /** Numbers of the grams that are known. */
  readonly grams: readonly number[];
  readonly heading: readonly number[];
  readonly words: number;
  /** It stands in the paragraph, or in the row, of the sentence before it. */
  readonly goesOn: boolean;
}

const known = new WeakMap<
  readonly SentenceFact[],
  { readonly grams: Likeness["grams"]; readonly sentences: readonly ReadSentence[] }
>();

/** The sentences that count as evidence, looked up once for all likenesses that share their grams. */
export function readSentences(
  grams: Likeness["grams"],
  document: ContractDocument,
  { evidence, parties }: Facts,
): readonly ReadSentence[] {
  const before = known.get(evidence);
  if (before?.grams === grams) return before.sentences;
  const numbersOf = (list: readonly string[]): number[] => list.flatMap((gram) => grams.get(gram) ?? []);
  const sentences = evidence.map((fact, i): ReadSentence => {
    const { sentence, reading } = fact;
    const words = wordsOf(reading, parties);
    const heading = document.headingPath(sentence.start).at(-1) ?? "";
    return {
      fact,
      grams: numbersOf(gramsOf(words)),
      heading: numbersOf(headingGrams(heading, parties)),
      words: words.length,
      goesOn: i > 0 && !document.text.slice(evidence[i - 1]?.sentence.end, sentence.start).includes("\n"),
    };
  });
  known.set(evidence, { grams, sentences });
  return sentences;
}
