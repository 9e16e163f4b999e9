import {
  compareVersions,
  comparisonCsv,
  comparisonJson,
  comparisonMarkdown,
  comparisonText,
  isLoss,
  type LintReport,
} from "@clauselint/core";
import { rules } from "@clauselint/rules";
import type { Clauselint } from "../clauselint.js";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";
import { lintPaths } from "./lint-paths.js";
import { unread } from "./unread.js";

/** Shows which protection a new version removed, weakened or added; 1 where one was removed or weakened. */
export async function compare(given: Arguments, streams: Streams): Promise<number> {
  const [old, now, ...more] = given.paths;
  if (old === undefined || now === undefined || more.length > 0) {
    throw new UsageProblem(`compare needs two files, the old and the new version, not ${given.paths.length}`);
  }
  const settings = sharedSettingsOf(given);
  // of two versions in one family the old one would answer for what the new one has lost
  const clauselint = createClauselint({ ...settings, provisions: false, families: false }, streams);
  const reports = [await versionOf(old, clauselint, streams), await versionOf(now, clauselint, streams)] as const;
  const rows = compareVersions(
    ...reports,
    rules.map(({ meta }) => meta),
  );
  for (const output of settings.outputs) {
    await deliver(
      (look) => {
        if (output.format === "json") return comparisonJson(rows, reports);
        if (output.format === "csv") return comparisonCsv(rows);
        if (output.format === "markdown") return comparisonMarkdown(rows, reports);
        return comparisonText(rows, reports, look);
      },
      output,
      settings,
      streams,
    );
  }
  return rows.some(isLoss) ? 1 : 0;
}

/** The report on one version. What keeps it from being read in full keeps it from being compared. */
async function versionOf(file: string, clauselint: Clauselint, streams: Streams): Promise<LintReport> {
  const report = await lintPaths(clauselint, [file], streams);
  const results = report.results.filter(({ document, error }) => document !== null || error !== undefined);
  if (results.length > 1) throw new UsageProblem(`compare needs files, and ${file} holds ${results.length}`);
  const [error] = unread(report);
  if (error !== undefined) throw error;
  return { ...report, results };
}
