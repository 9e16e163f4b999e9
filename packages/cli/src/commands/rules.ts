import { ruleText, rulesJson, rulesText } from "@clauselint/core";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { deliverEverywhere, type Look } from "./deliver.js";
import { knownRules } from "./known-rules.js";
import { namedRule } from "./named-rule.js";

/** Lists the rules, or tells all about those that are named. */
export async function rules(given: Arguments, streams: Streams): Promise<number> {
  const settings = sharedSettingsOf(given);
  const named = given.paths.map((id) => namedRule(id, knownRules));
  const text =
    named.length === 0
      ? { json: () => rulesJson(knownRules), people: (look: Look) => rulesText(knownRules, look) }
      : { json: () => rulesJson(named), people: (look: Look) => named.map((meta) => ruleText(meta, look)).join("\n") };
  await deliverEverywhere(text, settings, streams);
  return 0;
}
