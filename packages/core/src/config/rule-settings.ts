import type { RuleMeta, Severity } from "../rule/types.js";
import type { ConfigPart, SettingPlace } from "./config-parts.js";
import { optionValue, type Threshold } from "./thresholds.js";
import type { RuleSetting } from "./types.js";

/** A value and where it was set; no place where nobody set it. */
interface Traced<Value> {
  readonly value: Value;
  readonly place: SettingPlace | null;
}

/** What holds for one rule. */
export interface TracedRule {
  readonly severity: Traced<"off" | Severity>;
  /** Options that somebody set, by name. */
  readonly options: ReadonlyMap<string, Traced<unknown>>;
}

/** What holds for rules where nobody says anything. */
export interface RuleDefaults {
  readonly metas: readonly RuleMeta[];
  readonly thresholds: readonly Threshold[];
  /** Rules that are off until a preset, a configuration or a threshold turns them on. */
  readonly offByDefault: ReadonlySet<string>;
}

interface Draft {
  severity: Traced<"off" | Severity> | null;
  readonly options: Map<string, Traced<unknown>>;
}

/** The settings of rules that are named in a configuration, or are off unless they are. */
export function traceRules(parts: readonly ConfigPart[], defaults: RuleDefaults): ReadonlyMap<string, TracedRule> {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const draft = drafts.get(id) ?? { severity: null, options: new Map() };
    drafts.set(id, draft);
    return draft;
  };
  for (const id of defaults.offByDefault) draftOf(id);
  for (const { part, place } of parts) {
    for (const [name, value] of Object.entries(part.thresholds ?? {})) {
      const at = { ...place, path: [...place.path, "thresholds", name] };
      for (const threshold of defaults.thresholds.filter((one) => one.name === name)) {
        draftOf(threshold.rule).options.set(threshold.option, { value: optionValue(threshold, value), place: at });
      }
    }
    for (const [id, setting] of Object.entries(part.rules ?? {})) {
      apply(setting, draftOf(id), { ...place, path: [...place.path, "rules", id] });
    }
  }
  return new Map([...drafts].flatMap(([id, draft]) => finished(id, draft, defaults)));
}

/** An option that is not named keeps the value it has. */
function apply(setting: RuleSetting, draft: Draft, place: SettingPlace): void {
  const [severity, options] = typeof setting === "string" ? [setting, {}] : setting;
  draft.severity = { value: severity, place };
  for (const [name, value] of Object.entries(options)) {
    draft.options.set(name, { value, place: { ...place, path: [...place.path, 1, name] } });
  }
}

/** A threshold asks for its rule: one that is off because nobody spoke of it runs at its own severity. */
function finished(
  id: string,
  { severity, options }: Draft,
  { metas, offByDefault }: RuleDefaults,
): readonly [string, TracedRule][] {
  if (severity !== null) return [[id, { severity, options }]];
  const own = metas.find((meta) => meta.id === id)?.severity;
  if (own === undefined) return [];
  const first = [...options.values()][0];
  const off = offByDefault.has(id) && first === undefined;
  return [[id, { severity: { value: off ? "off" : own, place: first?.place ?? null }, options }]];
}
