import { stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { LintResult } from "../engine/types.js";
import { cachedResults } from "./cached-results.js";
import type { FileToLint } from "./file-to-lint.js";
import type { ResultCache } from "./result-cache.js";
import { count as counted } from "../format/places.js";
import { threadCount, type Concurrency } from "./thread-count.js";
import type { ThreadOptions } from "./thread-options.js";

/** How far a run is, told before each file. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly filePath: string;
}

/** How many files are linted. */
export interface LintingMany {
  readonly concurrency: Concurrency;
  /** What threads run; `null` where everything must be linted here. */
  readonly threads: { readonly script: URL; readonly options: ThreadOptions } | null;
  readonly cache: ResultCache | null;
  readonly lintHere: (file: FileToLint) => Promise<LintResult>;
  readonly onProgress: (progress: Progress) => void;
  /** Told how the work is done. */
  readonly onNote: (note: string) => void;
}

/** Lints the files that the cache does not know, in threads where that is worth it. The results are in no order. */
export async function lintMany(all: readonly FileToLint[], how: LintingMany): Promise<readonly LintResult[]> {
  const { cache, onProgress, onNote } = how;
  const known = cache === null ? { results: [], unknown: all } : await cachedResults(all, cache);
  if (cache !== null) onNote(`${known.results.length} of ${all.length} results are in the cache`);
  const onStart = ({ filePath }: FileToLint, done: number): void => {
    onProgress({ done: known.results.length + done, total: all.length, filePath });
  };
  return [...known.results, ...(await lintUnknown(known.unknown, how, onStart))];
}

async function lintUnknown(
  files: readonly FileToLint[],
  { concurrency, threads, lintHere, onNote }: LintingMany,
  onStart: (file: FileToLint, done: number) => void,
): Promise<readonly LintResult[]> {
  if (threads !== null && concurrency !== "off" && files.length > 1) {
    const sized = await Promise.all(files.map(async (file) => ({ ...file, bytes: await sizeOf(file.absolute) })));
    const count = threadCount(
      sized.map(({ bytes }) => bytes),
      concurrency,
    );
    if (count > 1) {
      onNote(`linting ${counted(files.length, "document")} in ${count} threads`);
      const { lintInThreads } = await import("./lint-in-threads.js");
      return lintInThreads(sized, count, threads, onStart);
    }
  }
  onNote(`linting ${counted(files.length, "document")} in one thread`);
  const results: LintResult[] = [];
  for (const file of files) {
    onStart(file, results.length);
    results.push(await lintHere(file));
    // reading and linting wait for nothing: a signal would have to
    await setImmediate();
  }
  return results;
}

/** 0 for a file that is gone: linting it says so. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
