import type { LintResult, Summary, Suppression } from "./types.js";

/** Counts over a whole run: findings by severity, and beside them those that a waiver or the baseline took out. */
export function summaryOf(results: readonly LintResult[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of results) for (const { severity } of findings) counts[severity] += 1;
  const suppressed = results.flatMap((result) => result.suppressed);
  const from = (...sources: readonly Suppression["source"][]): number =>
    suppressed.filter(({ suppression }) => sources.includes(suppression.source)).length;
  return {
    // a waivers file is no document
    files: results.filter(({ document, error }) => document !== null || error !== undefined).length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    failed: results.filter(({ error }) => error !== undefined).length,
    waived: from("document", "waivers-file"),
    known: from("baseline"),
  };
}
