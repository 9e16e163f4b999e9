import type { Config, OverridesConfig, RuleSetting, Severity, ThresholdValue } from "@clauselint/core";
import type { RuleOptions, ThresholdName } from "@clauselint/rules";

type Level = "off" | Severity;

/** What may be said of a rule: of one that the package brings along its own options, of others any. */
type SettingOf<Id> = Id extends keyof RuleOptions ? Level | readonly [Level, RuleOptions[Id]] : RuleSetting;

type Settings<Ids extends string> = { readonly [Id in Ids | keyof RuleOptions]?: SettingOf<Id> };

/** What holds for all files or for some, its rules known down to their options. */
interface TypedSettings<Ids extends string> {
  readonly rules?: Settings<Ids>;
  readonly thresholds?: Readonly<Partial<Record<ThresholdName, ThresholdValue>>>;
}

type Untyped<Part> = Omit<Part, keyof TypedSettings<never>>;

/** A configuration whose rules are known down to their options; `Ids` are those of rules it names. */
export interface TypedConfig<Ids extends string> extends Omit<Untyped<Config>, "overrides">, TypedSettings<Ids> {
  readonly overrides?: readonly (Untyped<OverridesConfig> & TypedSettings<Ids>)[];
}

/**
 * Returns the configuration unchanged; it is there so that editors check and complete a configuration file, down to the options of each
 * rule. Rules of plug-ins and playbooks may be named too; their options are checked when the file is read.
 *
 * @example
 * export default defineConfig({ rules: { "data-ownership/exit-assistance": ["error", { minDays: 90 }] } });
 */
export function defineConfig<Ids extends string>(config: TypedConfig<Ids>): TypedConfig<Ids> {
  return config;
}
