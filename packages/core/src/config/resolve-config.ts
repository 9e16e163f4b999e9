import { defaultLimits } from "../parse/limits.js";
import { configParts } from "./config-parts.js";
import type { Config, ResolvedConfig, RuleSetting } from "./types.js";

/**
 * What holds for one document: each configuration over the one before it, and in each the settings for some files over
 * those for all.
 *
 * @param configs - the lowest first
 * @param filePath - relative to the folder of the configuration, with forward slashes; `null` for text without a file
 */
export function resolveConfig(configs: readonly Config[], filePath: string | null): ResolvedConfig {
  const parts = configs.flatMap((config) => configParts(config, filePath)).map(({ part }) => part);
  return {
    rules: parts.reduce<ResolvedConfig["rules"]>((rules, part) => overRules(rules, part.rules), {}),
    parties: parts.reduce<ResolvedConfig["parties"]>((parties, part) => ({ ...parties, ...part.parties }), {}),
    kind: parts.reduce<ResolvedConfig["kind"]>((kind, part) => part.kind ?? kind, null),
    limits: parts.reduce<ResolvedConfig["limits"]>((limits, part) => ({ ...limits, ...part.limits }), defaultLimits),
  };
}

type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A severity alone leaves the options that a lower configuration gave. */
function overRules(lower: RuleSettings, upper: RuleSettings = {}): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...lower };
  for (const [id, setting] of Object.entries(upper)) {
    const below = merged[id];
    merged[id] =
      typeof setting === "string" && below !== undefined && typeof below !== "string" ? [setting, below[1]] : setting;
  }
  return merged;
}
