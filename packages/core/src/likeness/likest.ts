import type { Facts, PartiesFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import { numberOf } from "./gram-numbers.js";
import { wordsOf, writtenGrams } from "./grams.js";
import { readSentences, type ReadSentence } from "./read-sentences.js";
import type { Likeness } from "./types.js";

/** A passage of a document, how like it is (from zero on it counts), and the words that say so, the loudest first. */
export interface Likest {
  readonly passage: readonly Span[];
  readonly sum: number;
  readonly words: readonly string[];
}

/** A passage is a sentence, or that and the next one or two of the same paragraph. */
export const LONGEST_PASSAGE = 3;
/** Fewer words are a label or the stump of a row, which says nothing. */
export const FEWEST_WORDS = 8;
/** Long passages hold more words of every kind: each counts less there. */
const SCALE = 3;
const MOST_NAMED = 5;

/** The passage among the sentences that count as evidence that is most like the clauses of a likeness and says more than what the provider need not do; `null` in a document without any. */
export function likest(likeness: Likeness, document: ContractDocument, facts: Facts): Likest | null {
  const sentences = readSentences(likeness.grams, document, facts);
  const passageFrom = scorer(likeness);
  let best: Scored | null = null;
  for (let from = 0; from < sentences.length; from++) {
    const passage = passageFrom(sentences, from);
    if (passage !== null && (best === null || passage.sum > best.sum) && saysSomething(passage)) best = passage;
  }
  if (best === null) return null;
  const { passage, sum } = best;
  return {
    passage: passage.map(({ fact: { sentence } }) => ({ start: sentence.start, end: sentence.end })),
    sum,
    // most passages are not like enough for anybody to ask
    get words() {
      return loudest(likeness, passage, facts.parties);
    },
  };
}

const WORD = /\p{L}+/gu;

function saysSomething({ passage }: Scored): boolean {
  return !isStump(passage) && !passage.some(freesProvider);
}

/** Figures, strokes and ticks of forms and signatures are no words. */
function isStump(passage: Scored["passage"]): boolean {
  return passage.reduce((count, { fact }) => count + (fact.reading.match(WORD)?.length ?? 0), 0) < FEWEST_WORDS;
}

/** What the provider need not do has all the words of what it shall do, and protects nobody. */
function freesProvider({ fact: { statements } }: ReadSentence): boolean {
  return (
    statements.length > 0 && statements.every(({ side, modality }) => side === "provider" && modality === "no-duty")
  );
}

/** How much one gram counts in a passage of so many words. */
export function scaleOf(words: number): number {
  return SCALE / Math.sqrt(Math.max(1, words));
}

interface Scored {
  readonly passage: readonly ReadSentence[];
  readonly sum: number;
}

/** Finds the best passage that starts with a sentence. Each gram of a passage counts once. */
function scorer({ start, weights }: Likeness): (sentences: readonly ReadSentence[], from: number) => Scored | null {
  const countedFor = new Int32Array(weights.length);
  const weightOf = (grams: readonly number[], from: number): number => {
    let weight = 0;
    for (const gram of grams) {
      if (countedFor[gram] === from + 1) continue;
      countedFor[gram] = from + 1;
      weight += weights[gram] ?? 0;
    }
    return weight;
  };
  return (sentences, from) => {
    let weight = weightOf(sentences[from]?.heading ?? [], from);
    let [words, length, sum] = [0, 0, -Infinity];
    for (let more = 0; more < LONGEST_PASSAGE; more++) {
      const sentence = sentences[from + more];
      if (sentence === undefined || (more > 0 && !sentence.goesOn)) break;
      weight += weightOf(sentence.grams, from);
      words += sentence.words;
      const here = start + weight * scaleOf(words);
      if (words >= FEWEST_WORDS && here > sum) [sum, length] = [here, more + 1];
    }
    return length === 0 ? null : { passage: sentences.slice(from, from + length), sum };
  };
}

function loudest(
  { grams, weights }: Likeness,
  passage: readonly ReadSentence[],
  parties: PartiesFact,
): readonly string[] {
  const written = writtenGrams(passage.flatMap(({ fact }) => wordsOf(fact.reading, parties)));
  const weightOf = (gram: string): number => weights[numberOf(grams, gram) ?? -1] ?? 0;
  return [...written.keys()]
    .filter((gram) => weightOf(gram) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .slice(0, MOST_NAMED)
    .flatMap((gram) => written.get(gram) ?? []);
}
