import { coverageCsv, coverageJson, coverageMarkdown, coverageText } from "@clauselint/core";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";
import { lintPaths } from "./lint-paths.js";
import { tellUnread } from "./unread.js";

/** Shows which requirement each document meets, with the clause and the words; 2 where a document could not be read. */
export async function coverage(given: Arguments, streams: Streams): Promise<number> {
  const settings = sharedSettingsOf(given);
  const [profile, ...others] = given.values("profile");
  if (others.length > 0) throw new UsageProblem("coverage shows one --profile at a time");
  if (profile === undefined && given.has("critical")) throw new UsageProblem("--critical needs --profile");
  if (profile !== undefined) {
    const { profileCoverage } = await import("./profile-coverage.js");
    return profileCoverage({ profile, critical: given.has("critical"), paths: given.paths }, settings, streams);
  }
  const clauselint = createClauselint({ ...settings, provisions: false }, streams);
  const report = await lintPaths(clauselint, given.paths, streams);
  tellUnread(report, streams, settings.outputs);
  const metas = await clauselint.rules();
  for (const output of settings.outputs) {
    await deliver(
      (look) => {
        if (output.format === "json") return coverageJson(report, metas);
        if (output.format === "csv") return coverageCsv(report, metas);
        if (output.format === "markdown") return coverageMarkdown(report, metas);
        return coverageText(report, metas, look);
      },
      output,
      settings,
      streams,
    );
  }
  return report.summary.failed > 0 ? 2 : 0;
}
