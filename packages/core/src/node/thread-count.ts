import { availableParallelism } from "node:os";

/** How many threads lint: by the amount of work, a number, or only the one that asks. */
export type Concurrency = "auto" | "off" | number;

/** More threads hold more memory and gain little: the slowest file is waited for in any case. */
const mostThreads = 8;
/** What a file costs whatever its size, in bytes of text. */
const bytesPerFile = 10_000;
/** A thread reads the rules and compiles their patterns anew: that takes as long as linting this much. */
const bytesPerThread = 1_000_000;

/**
 * How many threads are worth starting for files of these sizes; 1 where the calling thread had better do it.
 *
 * @param sizes - in bytes
 */
export function threadCount(
  sizes: readonly number[],
  concurrency: Concurrency,
  cores: number = availableParallelism(),
): number {
  if (concurrency === "off") return 1;
  if (concurrency !== "auto") return Math.min(concurrency, sizes.length);
  const work = sizes.reduce((sum, size) => sum + size + bytesPerFile, 0);
  return Math.max(1, Math.min(cores, mostThreads, sizes.length, Math.floor(work / bytesPerThread)));
}
