/** What speaks for and against a provision in the words of a sentence, learned from labelled contracts. */
export interface ProvisionWeights {
  /** Where the sum starts. */
  readonly start: number;
  /** What it counts that a pattern matches. */
  readonly pattern: number;
  /** Whether words alone can find a sentence that no pattern matches; if not, weights only take matches back. */
  readonly finds: boolean;
  /** What each run of words counts. */
  readonly grams: ReadonlyMap<string, number>;
}

/** Long sentences hold more words of every kind: each counts less there. */
const SCALE = 3;
/** As many words are named as the reason. */
const MOST_REASONS = 5;

/** How much speaks for the provision: it is there from zero on. */
export function sumOf(weights: ProvisionWeights, grams: readonly string[], matched: boolean): number {
  let sum = 0;
  for (const gram of grams) sum += weights.grams.get(gram) ?? 0;
  return weights.start + (matched ? weights.pattern : 0) + sum * scaleOf(grams);
}

/** How much one gram counts in a sentence of so many. */
export function scaleOf(grams: readonly string[]): number {
  return SCALE / Math.sqrt(Math.max(1, grams.length));
}

/** The runs of words that speak loudest for the provision, loudest first; or against it, with `direction` -1. */
export function reasonsIn(
  weights: ProvisionWeights,
  grams: readonly string[],
  direction: 1 | -1 = 1,
): readonly string[] {
  const weightOf = (gram: string): number => direction * (weights.grams.get(gram) ?? 0);
  return grams
    .filter((gram) => weightOf(gram) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_REASONS);
}
