import path from "node:path";
import { builtInRules } from "../engine/built-in-rules.js";
import { ClauselintError } from "../errors.js";
import { followExtends, type ChainContext } from "./config-chain.js";
import { readConfigSource, type ConfigSource } from "./config-source.js";
import { findConfig } from "./find-config.js";
import { failuresError } from "./load-failures.js";
import type { LoadedPlugin, Taken } from "./load-plugins.js";
import type { SettingsOptions } from "./load-settings.js";
import { reportPath } from "./paths.js";

/** Everything that a run is configured by. */
interface ConfigSources {
  /** Of what is configured by no file, the current one. */
  readonly folder: string;
  /** The lowest first. */
  readonly sources: readonly ConfigSource[];
  readonly loaded: readonly LoadedPlugin[];
}

/** What of it could be read, and what kept the rest from it. */
interface ReadableSources extends ConfigSources {
  readonly problem: ClauselintError | null;
}

/**
 * The configuration file with all it extends, below what is laid over it, and the plug-ins that these name.
 *
 * @throws ConfigError, or ClauselintError for a file that cannot be read
 */
export async function configSources(options: SettingsOptions): Promise<ConfigSources> {
  const { problem, ...sources } = await readableSources(options);
  if (problem !== null) throw problem;
  return sources;
}

/** The same as far as it is right. */
export async function readableSources(options: SettingsOptions): Promise<ReadableSources> {
  const { presets, cwd, onFile = () => undefined } = options;
  const file = await configFileOf(options);
  const context: ChainContext = { presets, cwd, plugins: [], failures: [], taken: takenBy(options), onFile };
  const read = async (): Promise<readonly ConfigSource[]> =>
    chainsOf(file === null ? nothing(cwd) : await readTop(file, cwd, onFile), options, context);
  let problem: ClauselintError | null = null;
  const sources = await read().catch((error: unknown): readonly ConfigSource[] => {
    if (!(error instanceof ClauselintError)) throw error;
    problem = error;
    return [];
  });
  return {
    folder: file === null ? cwd : path.dirname(file),
    sources,
    loaded: context.plugins,
    // that there is no preset of a plug-in follows from what kept it from being loaded
    problem: failuresError(context.failures) ?? problem,
  };
}

async function chainsOf(
  top: ConfigSource,
  options: SettingsOptions,
  context: ChainContext,
): Promise<readonly ConfigSource[]> {
  const own = await followExtends(top, context);
  const over = await followExtends(overrideSource(options), context);
  const named = own.namesPreset || over.namesPreset;
  const usual = named ? [] : (await followExtends(usualSource(options), context)).sources;
  return [...usual, ...own.sources, ...over.sources];
}

async function configFileOf({ configFile, cwd }: SettingsOptions): Promise<string | null> {
  if (configFile === false) return null;
  return configFile === undefined ? findConfig(cwd) : path.resolve(cwd, configFile);
}

async function readTop(file: string, cwd: string, onFile: (file: string) => void): Promise<ConfigSource> {
  onFile(file);
  return readConfigSource(file, reportPath(file, cwd));
}

function takenBy({ rules, provisions }: SettingsOptions): Taken {
  return {
    rules: [...builtInRules, ...rules].map(({ meta }) => meta.id),
    provisions: provisions.map(({ type }) => type),
  };
}

function nothing(folder: string): ConfigSource {
  return { value: {}, checked: {}, line: () => null, place: "default", folder };
}

function usualSource({ defaultPresets, cwd }: SettingsOptions): ConfigSource {
  const config = { extends: defaultPresets };
  return { value: config, checked: config, line: () => null, place: "default", folder: cwd };
}

function overrideSource({ overrideConfig: value = {}, overrideOrigin: place, cwd }: SettingsOptions): ConfigSource {
  return { value, line: () => null, place: place ?? "overrideConfig", folder: cwd };
}
