import { count } from "@clauselint/core";
import type { UpdatedBaseline } from "@clauselint/core/node";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf, waiverSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { createClauselint } from "./create-clauselint.js";
import { deliverEverywhere } from "./deliver.js";
import { lintPaths } from "./lint-paths.js";
import { tellUnread } from "./unread.js";

/** Records what is found now, so that later runs tell only what is new; 2 where a document could not be read, and nothing is recorded where none could. */
export async function baseline(given: Arguments, streams: Streams): Promise<number> {
  const settings = sharedSettingsOf(given);
  const waivers = waiverSettingsOf(given);
  const clauselint = createClauselint({ ...settings, ...waivers, provisions: false }, streams);
  const report = await lintPaths(clauselint, given.paths, streams);
  tellUnread(report, streams);
  if (report.results.every(({ document }) => document === null)) {
    streams.stderr.write("Nothing is recorded.\n");
    return 2;
  }
  const prune = given.has("prune");
  const updated = await clauselint.updateBaseline(report, { file: given.value("baseline") ?? null, prune });
  const text = {
    json: () => `${JSON.stringify({ schemaVersion: 1, ...updated }, null, 2)}\n`,
    people: () => `${said(updated, prune)}\n`,
  };
  await deliverEverywhere(text, settings, streams);
  return report.summary.failed > 0 ? 2 : 0;
}

function said({ place, entries, forgotten }: UpdatedBaseline, prune: boolean): string {
  const known = `${count(entries, "finding")} in ${place}`;
  const gone = forgotten === 0 ? "" : `, ${forgotten} gone and taken out`;
  return prune ? `${known}${gone === "" ? ", nothing to take out" : gone}.` : `Recorded: ${known}${gone}.`;
}
