import type { LintReport, LintResult, Summary } from "../engine/types.js";
import type { Severity } from "../rule/types.js";

/** The report of a run. */
export function reportOf(results: readonly LintResult[], version: string): LintReport {
  return { schemaVersion: 1, tool: { name: "clauselint", version }, results, summary: summarise(results) };
}

/** Counts over results. */
function summarise(results: readonly LintResult[]): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const result of results) for (const finding of result.findings) counts[finding.severity] += 1;
  const failed = results.filter((result) => result.error !== undefined).length;
  return {
    files: results.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    failed,
  };
}
