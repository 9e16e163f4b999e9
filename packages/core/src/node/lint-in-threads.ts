import type { LintResult } from "../engine/types.js";
import type { FileToLint } from "./file-to-lint.js";
import { LintThread } from "./lint-thread.js";
import type { ThreadOptions } from "./thread-options.js";

/** A file and its size in bytes. */
export interface SizedFile extends FileToLint {
  readonly bytes: number;
}

/**
 * Lints files in threads of their own, the largest first, so that none is left to the end alone.
 *
 * @param onStart - called before each file
 * @returns the results in no order
 */
export async function lintInThreads(
  files: readonly SizedFile[],
  count: number,
  { script, options }: { readonly script: URL; readonly options: ThreadOptions },
  onStart: (file: FileToLint, done: number) => void,
): Promise<LintResult[]> {
  const queue = [...files].sort((left, right) => left.bytes - right.bytes);
  const results: LintResult[] = [];
  const work = async (): Promise<void> => {
    const thread = new LintThread(script, { options, others: count - 1 });
    try {
      for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
        onStart(file, results.length);
        results.push(await thread.lint(file, file.bytes));
      }
    } finally {
      // taking down its memory takes a while, and nothing needs to wait for that
      void thread.end();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return results;
}
