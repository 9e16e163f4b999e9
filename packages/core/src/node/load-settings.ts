import path from "node:path";
import type { ConfigLayer } from "../config/layers.js";
import type { Config, Preset } from "../config/types.js";
import type { Rule } from "../rule/types.js";
import { checkSources } from "./check-sources.js";
import { followExtends } from "./config-chain.js";
import { readConfigSource, type ConfigSource } from "./config-source.js";
import { findConfig } from "./find-config.js";
import { reportPath } from "./paths.js";

/** What the settings of a run are made from. */
export interface SettingsOptions {
  readonly rules: readonly Rule[];
  readonly presets: readonly Preset[];
  /** What a configuration extends that names no preset. */
  readonly defaultPresets: readonly string[];
  readonly cwd: string;
  /** `false` for none; by default the nearest one in `cwd` or above it. */
  readonly configFile?: string | false;
  /** Laid over the configuration file. */
  readonly overrideConfig?: Config;
}

/** The settings of a run, before they are narrowed to one document. */
export interface Settings {
  /** The lowest first. */
  readonly layers: readonly ConfigLayer[];
  /** Globs of the configuration are relative to it. */
  readonly folder: string;
}

/**
 * Finds, reads and checks the configuration and everything it extends.
 *
 * @throws ConfigError, or ClauselintError for a file that cannot be read
 */
export async function loadSettings(options: SettingsOptions): Promise<Settings> {
  const { rules, presets, cwd, overrideConfig } = options;
  const file = await configFileOf(options);
  const folder = file === null ? cwd : path.dirname(file);
  const top = file === null ? nothing(cwd) : await readConfigSource(file, reportPath(file, cwd));
  const context = { presets, cwd };
  const own = await followExtends(top, context);
  const over = await followExtends(overrideSource(overrideConfig, cwd), context);
  const named = own.namesPreset || over.namesPreset;
  const usual = named ? [] : (await followExtends(usualSource(options), context)).sources;
  const metas = rules.map(({ meta }) => meta);
  const layers = await checkSources([...usual, ...own.sources, ...over.sources], metas);
  return { layers: [offLayer(presets), ...layers], folder };
}

async function configFileOf({ configFile, cwd }: SettingsOptions): Promise<string | null> {
  if (configFile === false) return null;
  return configFile === undefined ? findConfig(cwd) : path.resolve(cwd, configFile);
}

/** A rule that some preset turns on is off until a configuration or a preset in force names it. */
function offLayer(presets: readonly Preset[]): ConfigLayer {
  const settings = presets.flatMap(({ config }) => Object.entries(config.rules ?? {}));
  const on = settings.filter(([, setting]) => setting !== "off").map(([id]) => id);
  return { config: { rules: Object.fromEntries(on.map((id) => [id, "off"])) }, origin: () => "default" };
}

function nothing(folder: string): ConfigSource {
  return { value: {}, checked: {}, line: () => null, place: "default", folder };
}

function usualSource({ defaultPresets, cwd }: SettingsOptions): ConfigSource {
  const config = { extends: defaultPresets };
  return { value: config, checked: config, line: () => null, place: "default", folder: cwd };
}

function overrideSource(config: Config | undefined, folder: string): ConfigSource {
  return { value: config ?? {}, line: () => null, place: "overrideConfig", folder };
}
