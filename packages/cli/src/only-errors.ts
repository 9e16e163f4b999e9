import type { LintReport } from "@clauselint/core";

/** The report with its errors only, counts included. */
export function onlyErrors(report: LintReport): LintReport {
  return {
    ...report,
    results: report.results.map((result) => ({
      ...result,
      findings: result.findings.filter((finding) => finding.severity === "error"),
    })),
    summary: { ...report.summary, warnings: 0, infos: 0 },
  };
}
