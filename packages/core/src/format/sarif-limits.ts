import { gzipSync, strToU8 } from "fflate";
import type { Result } from "sarif";

/** GitHub takes so many results of a run, and a file of so many bytes once it is packed ("SARIF support for code scanning", GitHub Docs). */
const mostResults = 25_000;
const mostPackedBytes = 10_000_000;
/** Packed size does not fall quite as fast as the number of results. */
const margin = 0.9;
const severest: readonly Result.level[] = ["error", "warning", "note"];

/**
 * Writes results as far as code hosts take them: those that count before those that were waived, and of these the most severe first.
 * What is left keeps its order.
 */
export function withinLimits(results: readonly Result[], write: (kept: readonly Result[]) => string): string {
  let kept = weightiest(results, mostResults);
  let text = write(kept);
  for (let size = packedSize(text); size > mostPackedBytes && kept.length > 0; size = packedSize(text)) {
    kept = weightiest(kept, Math.floor((kept.length * mostPackedBytes * margin) / size));
    text = write(kept);
  }
  return text;
}

function weightiest(results: readonly Result[], most: number): readonly Result[] {
  if (results.length <= most) return results;
  const ranked = [...results].sort((left, right) => weight(left) - weight(right));
  const kept = new Set(ranked.slice(0, most));
  return results.filter((result) => kept.has(result));
}

function weight({ level, suppressions }: Result): number {
  return severest.indexOf(level ?? "warning") + (suppressions === undefined ? 0 : severest.length);
}

/** Packing takes long and is left out where nothing depends on it. */
function packedSize(text: string): number {
  return text.length <= mostPackedBytes ? 0 : gzipSync(strToU8(text)).length;
}
