import { ClauselintError, nearest, ruleText, rulesJson, rulesText, type RuleMeta } from "@clauselint/core";
import { rules as known } from "@clauselint/rules";
import type { Arguments } from "../parse-arguments.js";
import { refuseOtherFormats, sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { deliverEverywhere, type Look } from "./deliver.js";

/** Lists the rules, or tells all about those that are named. */
export async function rules(given: Arguments, streams: Streams): Promise<number> {
  refuseOtherFormats(given, "rules");
  const settings = sharedSettingsOf(given);
  const all = known.map(({ meta }) => meta).sort((a, b) => (a.id < b.id ? -1 : 1));
  const named = given.paths.map((id) => ruleOf(id, all));
  const text =
    named.length === 0
      ? { json: () => rulesJson(all), people: (look: Look) => rulesText(all, look) }
      : { json: () => rulesJson(named), people: (look: Look) => named.map((meta) => ruleText(meta, look)).join("\n") };
  await deliverEverywhere(text, settings, streams);
  return 0;
}

function ruleOf(id: string, all: readonly RuleMeta[]): RuleMeta {
  const meta = all.find((one) => one.id === id);
  if (meta !== undefined) return meta;
  const near = nearest(
    id,
    all.map((one) => one.id),
  );
  throw new ClauselintError("rule-unknown", `there is no rule "${id}"`, {
    hint: near === null ? '"clauselint rules" lists them.' : `Did you mean ${near}?`,
  });
}
