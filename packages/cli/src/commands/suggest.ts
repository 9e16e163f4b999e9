import { suggestionsMarkdown } from "@clauselint/core";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf, waiverSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";
import { lintPaths } from "./lint-paths.js";
import { tellUnread } from "./unread.js";

/** Writes the clauses that would answer the findings, as a Markdown annex; 2 where a document could not be read. */
export async function suggest(given: Arguments, streams: Streams): Promise<number> {
  if (given.paths.length === 0) throw new UsageProblem("suggest needs a file");
  const settings = sharedSettingsOf(given);
  const clauselint = createClauselint({ ...settings, ...waiverSettingsOf(given), provisions: false }, streams);
  const report = await lintPaths(clauselint, given.paths, streams);
  tellUnread(report, streams, settings.outputs);
  const text = suggestionsMarkdown(report, await clauselint.rules());
  for (const output of settings.outputs) await deliver(() => text, output, settings, streams);
  return report.summary.failed > 0 ? 2 : 0;
}
