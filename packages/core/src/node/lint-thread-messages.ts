import type { ThreadOptions } from "./thread-options.js";

/** The first message to a linting thread, answered with `null` once it is ready. */
export interface LintThreadStart {
  readonly options: ThreadOptions;
  /** How many threads lint beside it. */
  readonly others: number;
}

/**
 * Every further message: one file, by its absolute path. The answer is its `LintResult` as JSON, which is read in half the time
 * that cloning the objects takes.
 */
export interface LintRequest {
  readonly absolute: string;
}
