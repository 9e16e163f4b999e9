/**
 * What words make a passage read like the clauses that give one protection, learned from clauses that were written for it and judged one by one.
 * Likenesses that are made together share the numbers of their grams, so that a document is looked through once for all of them.
 */
export interface Likeness {
  /** The grams that count for any of them, each with its number. */
  readonly grams: ReadonlyMap<string, number>;
  /** Where the sum starts. */
  readonly start: number;
  /** What each gram counts, by its number. */
  readonly weights: Float32Array;
}
