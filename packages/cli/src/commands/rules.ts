import { ruleText, rulesJson, rulesText } from "@clauselint/core";
import { rules as known } from "@clauselint/rules";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { deliverEverywhere, type Look } from "./deliver.js";
import { namedRule } from "./named-rule.js";

/** Lists the rules, or tells all about those that are named. */
export async function rules(given: Arguments, streams: Streams): Promise<number> {
  const settings = sharedSettingsOf(given);
  const all = known.map(({ meta }) => meta).sort((a, b) => (a.id < b.id ? -1 : 1));
  const named = given.paths.map((id) => namedRule(id, all));
  const text =
    named.length === 0
      ? { json: () => rulesJson(all), people: (look: Look) => rulesText(all, look) }
      : { json: () => rulesJson(named), people: (look: Look) => named.map((meta) => ruleText(meta, look)).join("\n") };
  await deliverEverywhere(text, settings, streams);
  return 0;
}
