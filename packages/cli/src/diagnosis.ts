import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import {
  builtInRules,
  ConfigError,
  defaultLimits,
  type NotLoaded,
  type ResolvedConfig,
  type RuleOrigin,
} from "@clauselint/core";
import { baselineFileName, findConfig, reportPath, waiversFileName, type RunSettings } from "@clauselint/core/node";
import { rules } from "@clauselint/rules";
import { defaultCacheFolder, type SharedSettings } from "./settings.js";
import type { Streams } from "./streams.js";
import type { Clauselint } from "./clauselint.js";
import { createClauselint } from "./commands/create-clauselint.js";
import { errorText } from "./ui/error-text.js";
import { packageVersion } from "./version.js";

/** What a run in this folder works with. */
export interface Diagnosis {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  /** Relative to the current folder; `null` where there is none. */
  readonly configFile: string | null;
  /** Those of a run that names none; `null` where there is none. */
  readonly waiversFile: string | null;
  readonly baseline: string | null;
  readonly plugins: RunSettings["plugins"];
  readonly playbooks: RunSettings["playbooks"];
  /** Plug-ins and playbooks that the configuration names and that could not be loaded. Playbooks are tried once all plug-ins are loaded. */
  readonly notLoaded: readonly NotLoaded[];
  /** What is wrong with the configuration, as a run would say it. */
  readonly problem: string | null;
  readonly rules: RuleCounts;
  /** Limits that the configuration sets otherwise than usual. */
  readonly limits: Readonly<Record<string, number>>;
  /** `null` where nothing has been kept. */
  readonly cache: { readonly folder: string; readonly entries: number; readonly bytes: number } | null;
}

interface RuleCounts {
  /** Those of the engine are not counted. */
  readonly known: number;
  /** `null` where the configuration is not right. */
  readonly on: number | null;
  /** How many of those that are known are brought along, by what brings them. */
  readonly brought: Readonly<Record<Exclude<RuleOrigin["kind"], "built-in">, number>>;
}

/** Looks at the machine, the configuration and the cache as a run with these settings would find them. */
export async function diagnose(settings: SharedSettings, streams: Streams): Promise<Diagnosis> {
  const folder = settings.cacheFolder ?? defaultCacheFolder;
  return {
    version: packageVersion(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    ...(await configurationOf(settings, streams)),
    cache: await cacheIn(path.resolve(streams.cwd, folder), folder),
  };
}

type Configuration = Omit<Diagnosis, "version" | "node" | "platform" | "cores" | "cache">;

async function configurationOf(settings: SharedSettings, streams: Streams): Promise<Configuration> {
  let configFile = settings.configFile;
  let folder = streams.cwd;
  const beside = (name: string): string | null => {
    const file = path.join(folder, name);
    return existsSync(file) ? reportPath(file, streams.cwd) : null;
  };
  const clauselint = createClauselint({ ...settings, provisions: false }, streams);
  try {
    const found = configFile === null ? await findConfig(streams.cwd) : path.resolve(streams.cwd, configFile);
    configFile = found === null ? null : reportPath(found, streams.cwd);
    if (found !== null) folder = path.dirname(found);
    const loaded = await loadedBy(clauselint);
    const baseline = loaded.baseline === null ? beside(baselineFileName) : reportPath(loaded.baseline, streams.cwd);
    return { ...loaded, configFile, waiversFile: beside(waiversFileName), baseline };
  } catch (error) {
    return {
      ...notLoadedFor(error),
      ...(await pluginsOf(clauselint)),
      configFile,
      waiversFile: beside(waiversFileName),
      baseline: beside(baselineFileName),
    };
  }
}

type Loaded = Omit<Configuration, "configFile" | "waiversFile">;

/** What the configuration makes hold; the baseline as an absolute path. */
async function loadedBy(clauselint: Clauselint): Promise<Loaded> {
  // a name that no glob is likely to mean: what holds for documents in general
  const config = await clauselint.configFor("document");
  const { plugins, playbooks, baseline } = await clauselint.runSettings();
  const rules = await countsOf(clauselint, config);
  return { plugins, playbooks, notLoaded: [], problem: null, baseline, rules, limits: unusualLimits(config.limits) };
}

function notLoadedFor(error: unknown): Omit<Loaded, "baseline" | "plugins" | "rules"> {
  return {
    playbooks: [],
    notLoaded: error instanceof ConfigError ? error.notLoaded : [],
    problem: errorText(error).trimEnd(),
    limits: {},
  };
}

/** The plug-ins of a configuration that is not right, as far as they are loaded. */
async function pluginsOf(clauselint: Clauselint): Promise<Pick<Loaded, "plugins" | "rules">> {
  const { plugins } = await clauselint.playbookSurroundings();
  const brought = plugins.reduce((sum, plugin) => sum + (plugin.rules?.length ?? 0), 0);
  return {
    plugins: plugins.map(({ name, version }) => ({ name, version })),
    rules: { known: rules.length + brought, on: null, brought: { preset: 0, "plug-in": brought, playbook: 0 } },
  };
}

async function countsOf(clauselint: Clauselint, config: ResolvedConfig): Promise<RuleCounts> {
  const engine = new Set(builtInRules.map(({ meta }) => meta.id));
  const known = (await clauselint.rulesWithOrigin()).filter(({ id }) => !engine.has(id));
  const of = (kind: RuleOrigin["kind"]): number => known.filter(({ origin }) => origin.kind === kind).length;
  return {
    known: known.length,
    on: known.filter(({ id, severity }) => severityOf(config.rules[id] ?? severity) !== "off").length,
    brought: { preset: of("preset"), "plug-in": of("plug-in"), playbook: of("playbook") },
  };
}

function unusualLimits(limits: ResolvedConfig["limits"]): Diagnosis["limits"] {
  const usual = new Map<string, number>(Object.entries(defaultLimits));
  return Object.fromEntries(Object.entries(limits).filter(([name, limit]) => usual.get(name) !== limit));
}

function severityOf(setting: string | readonly [string, unknown]): string {
  return typeof setting === "string" ? setting : setting[0];
}

async function cacheIn(absolute: string, folder: string): Promise<Diagnosis["cache"]> {
  const names = await readdir(absolute).catch(() => null);
  if (names === null) return null;
  const entries = names.filter((name) => name.endsWith(".json"));
  const sizes = await Promise.all(entries.map(async (name) => (await stat(path.join(absolute, name))).size));
  return { folder, entries: entries.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
