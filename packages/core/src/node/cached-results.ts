import type { LintResult } from "../engine/types.js";
import type { FileToLint } from "./file-to-lint.js";
import { readBytes } from "./read-bytes.js";
import type { ResultCache } from "./result-cache.js";

/** So many files are read at once; more gain nothing and use up file handles. */
const lanes = 16;

/** What is known of some files from earlier runs, and which must be linted. */
export interface CachedResults {
  readonly results: readonly LintResult[];
  readonly unknown: readonly FileToLint[];
}

/** Looks files up in the cache. One that cannot be read is left to the linter, which says why. */
export async function cachedResults(files: readonly FileToLint[], cache: ResultCache): Promise<CachedResults> {
  const results: LintResult[] = [];
  const unknown: FileToLint[] = [];
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const result = await resultOf(file, cache);
      if (result === null) unknown.push(file);
      else results.push(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return { results, unknown };
}

async function resultOf(file: FileToLint, cache: ResultCache): Promise<LintResult | null> {
  try {
    return await cache.get(file, readBytes(file.absolute, file.config.limits.maxFileBytes));
  } catch {
    return null;
  }
}
