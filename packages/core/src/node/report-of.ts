import { summaryOf } from "../engine/summary.js";
import type { LintReport, LintResult } from "../engine/types.js";

/** The report of a run. */
export function reportOf(results: readonly LintResult[], version: string): LintReport {
  return { schemaVersion: 1, tool: { name: "clauselint", version }, results, summary: summaryOf(results) };
}
