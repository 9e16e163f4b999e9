import { defaultLimits } from "../parse/limits.js";
import { matches } from "./matches.js";
import type { Config, ResolvedConfig } from "./types.js";

/**
 * What holds for one document: the settings of the file, then those of every `documents` entry that matches, the later
 * one first.
 *
 * @param filePath - relative to the folder of the configuration, with forward slashes; `null` for text without a file
 */
export function resolveConfig(config: Config, filePath: string | null): ResolvedConfig {
  const entries = (config.documents ?? []).filter((entry) => filePath !== null && matches(entry.files, filePath));
  return {
    rules: config.rules ?? {},
    parties: entries.reduce((parties, entry) => ({ ...parties, ...entry.parties }), config.parties ?? {}),
    kind: entries.reduce<ResolvedConfig["kind"]>((kind, entry) => entry.kind ?? kind, null),
    limits: { ...defaultLimits, ...config.limits },
  };
}

/** One configuration over another: rules, limits and party roles of the upper one win, its `documents` come last. */
export function mergeConfig(lower: Config, upper: Config): Config {
  return {
    rules: { ...lower.rules, ...upper.rules },
    parties: { ...lower.parties, ...upper.parties },
    documents: [...(lower.documents ?? []), ...(upper.documents ?? [])],
    limits: { ...lower.limits, ...upper.limits },
  };
}
