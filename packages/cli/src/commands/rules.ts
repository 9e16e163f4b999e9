import { ruleText, rulesJson, rulesText } from "@clauselint/core";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf, type SharedSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { errorText } from "../ui/error-text.js";
import { deliverEverywhere, type Look } from "./deliver.js";
import { knownRules } from "./known-rules.js";
import { namedRules } from "./named-rules.js";

/** Lists the rules, or tells all about those that are named; 2 where the configuration is not right, so that only the built-in ones are listed. */
export async function rules(given: Arguments, streams: Streams): Promise<number> {
  const settings = sharedSettingsOf(given);
  if (given.paths.length === 0) return list(settings, streams);
  const named = await namedRules(given.paths, settings, streams);
  const people = (look: Look): string => named.map((rule) => ruleText(rule, look)).join("\n");
  await deliverEverywhere({ json: () => rulesJson(named), people }, settings, streams);
  return 0;
}

async function list(settings: SharedSettings, streams: Streams): Promise<number> {
  const { rules: all, problem } = await knownRules(settings, streams);
  await deliverEverywhere({ json: () => rulesJson(all), people: (look) => rulesText(all, look) }, settings, streams);
  if (problem === null) return 0;
  streams.stderr.write(`${errorText(problem)}clauselint: only the built-in rules are listed\n`);
  return 2;
}
