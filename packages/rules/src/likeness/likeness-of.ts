import type { Likeness } from "@clauselint/core";
import { fromHundredths } from "../support/gram-weights.js";
import { learnedGrams } from "./learned-grams.js";
import { gramCount, gramLines, starts } from "./weights.js";

type LearnedRule = keyof typeof starts;

let all: ReadonlyMap<string, Likeness> | null = null;

/** The likeness that was learned for a rule, read when a document first needs one. */
export function likenessOf(ruleId: LearnedRule): () => Likeness {
  return () => {
    all ??= readLearned();
    const likeness = all.get(ruleId);
    if (likeness === undefined) throw new Error(`No likeness was learned for ${ruleId}.`);
    return likeness;
  };
}

function readLearned(): ReadonlyMap<string, Likeness> {
  const learned = Object.entries(starts).map(([ruleId, start]) => ({
    ruleId,
    start: fromHundredths(start),
    weights: new Float32Array(gramCount),
  }));
  const grams = learnedGrams(
    gramLines,
    learned.map(({ weights }) => weights),
  );
  return new Map(learned.map(({ ruleId, ...likeness }) => [ruleId, { grams, ...likeness }]));
}
