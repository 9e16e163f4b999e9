import { settingsJson, settingsText } from "@clauselint/core";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { createClauselint } from "./create-clauselint.js";
import { deliverEverywhere } from "./deliver.js";

/** Shows which settings hold for one file, each with where it was made. */
export async function printConfig(file: string, given: Arguments, streams: Streams): Promise<number> {
  const settings = sharedSettingsOf(given);
  const clauselint = createClauselint({ ...settings, provisions: false }, streams);
  const found = await clauselint.settingsFor(file);
  await deliverEverywhere(
    { json: () => settingsJson(file, found), people: (look) => settingsText(file, found, look) },
    settings,
    streams,
  );
  return 0;
}
