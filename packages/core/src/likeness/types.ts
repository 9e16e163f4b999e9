/** The numbers of the grams that begin with one word, by the second word; an empty one stands for the word alone. */
export interface GramOpening {
  get(second: string): number | undefined;
}

/** The grams that count, by their first word. A `Map` of `Map`s is one; another may read what it holds when asked. */
export interface LikenessGrams {
  get(first: string): GramOpening | undefined;
}

/**
 * What words make a passage read like the clauses that give one protection, learned from clauses that were written for it and judged one by one.
 * Likenesses that are made together share the numbers of their grams, so that a document is looked through once for all of them.
 */
export interface Likeness {
  /** The grams that count for any of them, each with its number. */
  readonly grams: LikenessGrams;
  /** Where the sum starts. */
  readonly start: number;
  /** What each gram counts, by its number, once that has been asked for. */
  readonly weights: Float32Array;
}
