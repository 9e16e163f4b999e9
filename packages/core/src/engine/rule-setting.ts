import type { RuleSetting } from "../config/types.js";
import { mergeOptions } from "../rule/merge-options.js";
import type { Rule, Severity } from "../rule/types.js";

/** What a configuration makes of a rule. */
export interface EffectiveSetting {
  readonly severity: "off" | Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The setting of a rule over its own defaults; a rule that the configuration does not name runs as it was made. */
export function effectiveSetting(rule: Rule, setting: RuleSetting | undefined): EffectiveSetting {
  const { severity, defaultOptions } = rule.meta;
  if (setting === undefined) return { severity, options: mergeOptions(defaultOptions, {}) };
  if (typeof setting === "string") return { severity: setting, options: mergeOptions(defaultOptions, {}) };
  return { severity: setting[0], options: mergeOptions(defaultOptions, setting[1]) };
}
