import { configParts } from "./config-parts.js";
import { resolveParts } from "./resolve-config.js";
import type { RuleDefaults } from "./rule-settings.js";
import type { Config, ResolvedConfig } from "./types.js";

/** Resolves configurations for the documents of a run. Those that the same parts hold for, mostly all, share what it makes. */
export class ConfigResolver {
  readonly #configs: readonly Config[];
  readonly #defaults: RuleDefaults;
  readonly #known = new Map<string, ResolvedConfig>();

  /** @param configs - the lowest first */
  constructor(configs: readonly Config[], defaults: RuleDefaults) {
    this.#configs = configs;
    this.#defaults = defaults;
  }

  /** @param filePath - relative to the folder of the configuration, with forward slashes */
  resolve(filePath: string): ResolvedConfig {
    const parts = configParts(this.#configs, filePath);
    const key = parts.map(({ place }) => [place.layer, ...place.path].join("/")).join(" ");
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const config = resolveParts(parts, this.#defaults);
    this.#known.set(key, config);
    return config;
  }
}
