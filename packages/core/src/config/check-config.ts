import { builtInRules } from "../engine/built-in-rules.js";
import { defaultLimits, type Limits } from "../parse/limits.js";
import { isPlugin } from "../plugin/plugin-faults.js";
import type { Plugin } from "../plugin/types.js";
import type { RuleMeta } from "../rule/types.js";
import { checkDocuments, checkParties } from "./check-documents.js";
import { checkOverrides } from "./check-overrides.js";
import { checkRules } from "./check-rules.js";
import { checkThresholds } from "./check-thresholds.js";
import { configKeys } from "./config-keys.js";
import type { KnownNames } from "./known-names.js";
import type { ConfigProblem } from "./problem.js";
import { checkChoice, checkKeys, checkTextOrTexts, isRecord, wrong, type Report } from "./shape.js";
import type { Threshold } from "./thresholds.js";
import type { Config } from "./types.js";

/** A configuration that was checked, and what is wrong with it. */
export interface CheckedConfig {
  /** What of it is right; complete when there are no problems. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** Whose side a configuration may take. */
const perspectives = ["customer", "provider"] as const;

/** From where on a configuration may let a run fail. */
const failOnLevels = ["error", "warning", "info", "never"] as const;

/**
 * Checks a configuration as it was read from a file or given by a program. An empty file is an empty configuration.
 *
 * @param rules - may be named in it, beside those of the engine itself
 * @param thresholds - may be named in it
 */
export async function checkConfig(
  value: unknown,
  rules: readonly RuleMeta[],
  thresholds: readonly Threshold[] = [],
): Promise<CheckedConfig> {
  const problems: ConfigProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  if (value === null || value === undefined) return { config: {}, problems };
  if (!isRecord(value)) {
    report(wrong(value, "a mapping", []));
    return { config: {}, problems };
  }
  // editors of JSON find the schema by a key of its own
  const settings = Object.entries(value).filter(([key]) => key !== "$schema");
  checkKeys(Object.fromEntries(settings), configKeys, [], report);
  const known = { rules: [...builtInRules.map(({ meta }) => meta), ...rules], thresholds };
  return { config: { ...general(value, report), ...(await aboutRules(value, known, report)) }, problems };
}

type Given = Readonly<Record<string, unknown>>;

function general(value: Given, report: Report): Config {
  const {
    extends: bases,
    plugins,
    playbooks,
    perspective,
    failOn,
    baseline,
    ignores,
    parties,
    documents,
    limits,
  } = value;
  const side = checkChoice(perspective, perspectives, ["perspective"], report);
  const level = checkChoice(failOn, failOnLevels, ["failOn"], report);
  return {
    ...(bases === undefined ? {} : { extends: checkTextOrTexts(bases, ["extends"], report) }),
    ...(plugins === undefined ? {} : { plugins: checkPlugins(plugins, report) }),
    ...(playbooks === undefined ? {} : { playbooks: checkTextOrTexts(playbooks, ["playbooks"], report) }),
    ...(side === undefined ? {} : { perspective: side }),
    ...(level === undefined ? {} : { failOn: level }),
    ...(baseline === undefined ? {} : checkBaseline(baseline, report)),
    ...(ignores === undefined ? {} : { ignores: checkTextOrTexts(ignores, ["ignores"], report) }),
    ...(parties === undefined ? {} : { parties: checkParties(parties, ["parties"], report) }),
    ...(documents === undefined ? {} : { documents: checkDocuments(documents, report) }),
    ...(limits === undefined ? {} : { limits: checkLimits(limits, report) }),
  };
}

/** Whether each leads to a plug-in is seen where they are loaded. */
function checkPlugins(value: unknown, report: Report): readonly (string | Plugin)[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const named = list.filter((item) => !isPlugin(item));
  return [...checkTextOrTexts(Array.isArray(value) ? named : value, ["plugins"], report), ...list.filter(isPlugin)];
}

/** Whether the file is there is seen by a run that needs it. */
function checkBaseline(baseline: unknown, report: Report): Pick<Config, "baseline"> {
  if (typeof baseline === "string" && baseline.trim() !== "") return { baseline };
  report(wrong(baseline, "the name of a file", ["baseline"]));
  return {};
}

async function aboutRules({ rules, thresholds, overrides }: Given, known: KnownNames, report: Report): Promise<Config> {
  return {
    ...(rules === undefined ? {} : { rules: await checkRules(rules, known.rules, ["rules"], report) }),
    ...(thresholds === undefined
      ? {}
      : { thresholds: checkThresholds(thresholds, known.thresholds, ["thresholds"], report) }),
    ...(overrides === undefined ? {} : { overrides: await checkOverrides(overrides, known, report) }),
  };
}

function checkLimits(value: unknown, report: Report): Partial<Limits> {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping from limit to number", ["limits"]));
    return {};
  }
  checkKeys(value, Object.keys(defaultLimits), ["limits"], report);
  const limits: Record<string, number> = {};
  for (const name of Object.keys(defaultLimits)) {
    const limit = value[name];
    if (limit === undefined) continue;
    if (typeof limit === "number" && Number.isSafeInteger(limit) && limit > 0) limits[name] = limit;
    else report(wrong(limit, "a whole number above 0", ["limits", name]));
  }
  return limits;
}
