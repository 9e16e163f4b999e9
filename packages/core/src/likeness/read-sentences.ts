import type { Facts, SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { gramNumbers, numberOf } from "./gram-numbers.js";
import { gramsOf, headingGrams, wordsOf } from "./grams.js";
import type { Likeness } from "./types.js";

/** A sentence as likeness sees it, with its grams as they are, or by their numbers. */
export interface ReadSentence<Gram = number> {
  readonly fact: SentenceFact;
  readonly grams: readonly Gram[];
  readonly heading: readonly Gram[];
  readonly words: number;
  /** It stands in the paragraph, or in the row, of the sentence before it. */
  readonly goesOn: boolean;
}

/** How the words of a sentence, and those of the heading above it, become grams. */
interface Grams<Gram> {
  readonly ofWords: (words: readonly string[]) => readonly Gram[];
  readonly ofHeading: (words: readonly string[]) => readonly Gram[];
}

/** The sentences that count as evidence, with their grams. */
export function sentencesWithGrams(document: ContractDocument, facts: Facts): readonly ReadSentence<string>[] {
  return sentencesWith({ ofWords: gramsOf, ofHeading: headingGrams }, document, facts);
}

function sentencesWith<Gram>(
  { ofWords, ofHeading }: Grams<Gram>,
  document: ContractDocument,
  { evidence, parties }: Facts,
): readonly ReadSentence<Gram>[] {
  const headings = new Map<string, readonly Gram[]>();
  const below = (heading: string): readonly Gram[] => {
    const grams = headings.get(heading) ?? ofHeading(wordsOf(heading, parties));
    headings.set(heading, grams);
    return grams;
  };
  return evidence.map((fact, i) => {
    const { sentence, reading } = fact;
    const words = wordsOf(reading, parties);
    return {
      fact,
      grams: ofWords(words),
      heading: below(document.headingPath(sentence.start).at(-1) ?? ""),
      words: words.length,
      goesOn: i > 0 && !document.text.slice(evidence[i - 1]?.sentence.end, sentence.start).includes("\n"),
    };
  });
}

const known = new WeakMap<
  readonly SentenceFact[],
  { readonly grams: Likeness["grams"]; readonly sentences: readonly ReadSentence[] }
>();

/** The same with the numbers of those grams that are known, looked up once for all likenesses that share them. */
export function readSentences(
  grams: Likeness["grams"],
  document: ContractDocument,
  facts: Facts,
): readonly ReadSentence[] {
  const before = known.get(facts.evidence);
  if (before?.grams === grams) return before.sentences;
  const sentences = sentencesWith(
    {
      ofWords: gramNumbers(grams),
      ofHeading: (words) => headingGrams(words).flatMap((gram) => numberOf(grams, gram) ?? []),
    },
    document,
    facts,
  );
  known.set(facts.evidence, { grams, sentences });
  return sentences;
}
