import { existsSync } from "node:fs";
import path from "node:path";
import { nearest } from "../config/nearest.js";
import { ConfigError, type ConfigPath, type ConfigProblem } from "../config/problem.js";
import { isRecord } from "../config/shape.js";
import type { Config, LazyPreset, Preset } from "../config/types.js";
import { presetsOf } from "../plugin/additions.js";
import type { Rule } from "../rule/types.js";
import { asError, configExtensions, readConfigSource, type ConfigSource } from "./config-source.js";
import type { LoadFailure } from "./load-failures.js";
import { loadPlugins, moduleFile, type LoadedPlugin, type Taken } from "./load-plugins.js";
import { reportPath } from "./paths.js";

/** A configuration with everything it extends. */
export interface ConfigChain {
  /** The lowest first, the configuration itself last. */
  readonly sources: readonly ConfigSource[];
  /** Whether one of them says which presets hold, if only that none does. */
  readonly namesPreset: boolean;
}

/** What `extends` is resolved against, and what is found on the way. */
export interface ChainContext {
  readonly presets: readonly (Preset | LazyPreset)[];
  /** Plug-ins loaded so far; those of each configuration are added before what it extends is looked up. */
  readonly plugins: LoadedPlugin[];
  /** Plug-ins that could not be loaded. */
  readonly failures: LoadFailure[];
  readonly taken: Taken;
  /** Places are told relative to it. */
  readonly cwd: string;
  /** Called with each file before it is read. */
  readonly onFile: (file: string) => void;
}

/**
 * Follows `extends` from a configuration down to what extends nothing.
 *
 * @throws ConfigError `config-unknown-preset`, `config-cycle`, with the line that names it
 * @throws ClauselintError for a file or package that cannot be read
 */
export async function followExtends(
  top: ConfigSource,
  context: ChainContext,
  above: readonly string[] = [top.place],
): Promise<ConfigChain> {
  if (top.checked === undefined) {
    const { plugins, failures } = await loadPlugins(top, context);
    context.plugins.push(...plugins);
    context.failures.push(...failures);
  }
  const names = extendedNames(top.value);
  const sources: ConfigSource[] = [];
  let namesPreset = names.length === 0 && isRecord(top.value) && Array.isArray(top.value["extends"]);
  for (const { name, path: at } of names) {
    const preset = presetsIn(context).find((one) => one.name === name);
    const base =
      preset === undefined
        ? await fileOrPackage(name, at, top, context)
        : await presetSource(preset, top.folder, context);
    if (above.includes(base.place)) throw cycle(base.place, at, top, above);
    const chain = await followExtends(base, context, [...above, base.place]);
    sources.push(...chain.sources);
    namesPreset ||= preset !== undefined || chain.namesPreset;
  }
  return { sources: [...sources, top], namesPreset };
}

async function presetSource(
  preset: Preset | LazyPreset,
  folder: string,
  { presets }: ChainContext,
): Promise<ConfigSource> {
  const { config, rules }: { readonly config: Config; readonly rules?: readonly Rule[] } =
    "load" in preset ? await preset.load() : preset;
  const place = `preset ${preset.name}`;
  // those of a plug-in are checked like any configuration
  const checked = presets.includes(preset) ? { checked: config } : {};
  const brings = rules === undefined ? {} : { brings: { preset: preset.name, rules } };
  return { value: config, ...checked, line: () => null, place, folder, ...brings };
}

/** The names below `extends`; what is no name is left to the check of the whole configuration. */
function extendedNames(value: unknown): readonly { name: string; path: ConfigPath }[] {
  const given = isRecord(value) ? value["extends"] : undefined;
  if (typeof given === "string") return [{ name: given, path: ["extends"] }];
  if (!Array.isArray(given)) return [];
  return given.flatMap((name: unknown, index) =>
    typeof name === "string" && name.trim() !== "" ? [{ name, path: ["extends", index] }] : [],
  );
}

async function fileOrPackage(
  name: string,
  at: ConfigPath,
  top: ConfigSource,
  context: ChainContext,
): Promise<ConfigSource> {
  if (looksLikeFile(name)) {
    const file = path.resolve(top.folder, name);
    if (existsSync(file)) return readExtended(file, context);
    throw refused(
      {
        ...unknown(name, at, context),
        message: `there is no file "${name}" to extend`,
        hint: "It is looked for beside this configuration.",
      },
      top,
    );
  }
  const file = await moduleFile(name, top.folder);
  if (file === null) throw refused(unknown(name, at, context), top);
  return readExtended(file, context);
}

async function readExtended(file: string, { cwd, onFile }: ChainContext): Promise<ConfigSource> {
  onFile(file);
  return readConfigSource(file, reportPath(file, cwd));
}

function looksLikeFile(name: string): boolean {
  const slashed = name.replaceAll("\\", "/");
  const hasEnding = configExtensions.some((extension) => slashed.endsWith(`.${extension}`));
  return /^\.{1,2}\//.test(slashed) || path.isAbsolute(name) || hasEnding;
}

function presetsIn({ presets, plugins }: ChainContext): readonly (Preset | LazyPreset)[] {
  return [...presets, ...plugins.flatMap(({ plugin }) => presetsOf(plugin))];
}

function unknown(name: string, at: ConfigPath, context: ChainContext): ConfigProblem {
  const names = presetsIn(context).map((preset) => preset.name);
  const near = nearest(name, names);
  const list = `Presets: ${names.join(", ")}.`;
  return {
    code: "config-unknown-preset",
    message: `there is no preset or installed package "${name}"`,
    hint: near === null ? `${list} A file begins with "./".` : `Did you mean "${near}"? ${list}`,
    path: at,
    at: "value",
  };
}

function cycle(place: string, at: ConfigPath, top: ConfigSource, above: readonly string[]): ConfigError {
  const circle = [...above.slice(above.indexOf(place)), place].join(" → ");
  return refused(
    {
      code: "config-cycle",
      message: `it extends itself: ${circle}`,
      hint: "Take one of them out.",
      path: at,
      at: "value",
    },
    top,
  );
}

function refused(problem: ConfigProblem, source: ConfigSource): ConfigError {
  return new ConfigError([asError(problem, source)]);
}
