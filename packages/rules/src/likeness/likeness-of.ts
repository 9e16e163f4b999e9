import type { Likeness } from "@clauselint/core";
import { fromHundredths, gramWeights } from "../support/gram-weights.js";
import { weightLines } from "./weights.js";

type LearnedRule = keyof typeof weightLines;

let all: ReadonlyMap<string, Likeness> | null = null;

/** The likeness that was learned for a rule, read when a document first needs one. */
export function likenessOf(ruleId: LearnedRule): () => Likeness {
  return () => {
    all ??= readLines(Object.entries(weightLines));
    const likeness = all.get(ruleId);
    if (likeness === undefined) throw new Error(`No likeness was learned for ${ruleId}.`);
    return likeness;
  };
}

/** `start|gram=weight|…`, in hundredths. */
function readLines(lines: readonly (readonly [string, string])[]): ReadonlyMap<string, Likeness> {
  const grams = new Map<string, number>();
  const numberOf = (gram: string): number => {
    const before = grams.get(gram);
    if (before !== undefined) return before;
    grams.set(gram, grams.size);
    return grams.size - 1;
  };
  const read = lines.map(([ruleId, line]) => {
    const [start = "", ...entries] = line.split("|");
    const weights = gramWeights(entries).map(([gram, weight]) => [numberOf(gram), weight] as const);
    return { ruleId, start: fromHundredths(start), weights };
  });
  return new Map(
    read.map(({ ruleId, start, weights }) => {
      const table = new Float32Array(grams.size);
      for (const [gram, weight] of weights) table[gram] = weight;
      return [ruleId, { grams, start, weights: table }];
    }),
  );
}
