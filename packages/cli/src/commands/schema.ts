import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { createClauselint } from "./create-clauselint.js";
import { deliverEverywhere } from "./deliver.js";

/** Prints the JSON Schema of configurations, with the rules of the plug-ins that the configuration names. */
export async function schema(given: Arguments, streams: Streams): Promise<number> {
  if (given.paths.length > 0) throw new UsageProblem("schema takes no paths");
  const settings = sharedSettingsOf(given);
  const found = await createClauselint({ ...settings, provisions: false }, streams).configSchema();
  const text = `${JSON.stringify(found, null, 2)}\n`;
  await deliverEverywhere({ json: () => text, people: () => text }, settings, streams);
  return 0;
}
