import { defaultLimits } from "../parse/limits.js";
import { configParts, type ConfigPart } from "./config-parts.js";
import { traceRules, type RuleDefaults, type TracedRule } from "./rule-settings.js";
import type { Config, ResolvedConfig, RuleSetting } from "./types.js";

const noDefaults: RuleDefaults = { metas: [], thresholds: [], offByDefault: new Set() };

/**
 * What holds for one document: each configuration over the one before it, and in each the settings for some files over
 * those for all.
 *
 * @param configs - the lowest first
 * @param filePath - relative to the folder of the configuration, with forward slashes; `null` for text without a file
 */
export function resolveConfig(
  configs: readonly Config[],
  filePath: string | null,
  defaults: RuleDefaults = noDefaults,
): ResolvedConfig {
  return resolveParts(configParts(configs, filePath), defaults);
}

/** What the parts that hold for a document make hold for it. */
export function resolveParts(places: readonly ConfigPart[], defaults: RuleDefaults): ResolvedConfig {
  const parts = places.map(({ part }) => part);
  const rules = [...traceRules(places, defaults)].map(([id, rule]) => [id, settingOf(rule)] as const);
  return {
    rules: Object.fromEntries(rules),
    perspective: parts.reduce<ResolvedConfig["perspective"]>((side, part) => part.perspective ?? side, "customer"),
    parties: parts.reduce<ResolvedConfig["parties"]>((parties, part) => ({ ...parties, ...part.parties }), {}),
    kind: parts.reduce<ResolvedConfig["kind"]>((kind, part) => part.kind ?? kind, null),
    family: parts.reduce<ResolvedConfig["family"]>((family, part) => part.family ?? family, null),
    limits: parts.reduce<ResolvedConfig["limits"]>((limits, part) => ({ ...limits, ...part.limits }), defaultLimits),
  };
}

function settingOf({ severity, options }: TracedRule): RuleSetting {
  if (options.size === 0) return severity.value;
  return [severity.value, Object.fromEntries([...options].map(([name, { value }]) => [name, value]))];
}
