import type { LintResult, Summary } from "./types.js";

/** Counts findings by severity over a whole run; suppressed findings do not count. */
export function summaryOf(results: readonly LintResult[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of results) for (const { severity } of findings) counts[severity] += 1;
  return {
    files: results.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    failed: results.filter(({ error }) => error !== undefined).length,
  };
}
