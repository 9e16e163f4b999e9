import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError, pathName, type ConfigPath, type ConfigProblem } from "../config/problem.js";
import { isRecord } from "../config/shape.js";
import { isPlugin, pluginFaults } from "../plugin/plugin-faults.js";
import { errorCodes } from "../error-codes.js";
import type { Plugin } from "../plugin/types.js";
import type { RuleMeta } from "../rule/types.js";
import { asError, type ConfigSource } from "./config-source.js";
import { importDefault } from "./import-default.js";
import { loadFailure, type LoadFailure } from "./load-failures.js";
import { reportPath } from "./paths.js";

/** What a plug-in must not bring again. */
export interface Taken {
  readonly rules: readonly string[];
  readonly provisions: readonly string[];
}

/** What the plug-ins of one configuration come on top of. */
interface PluginContext {
  /** Those loaded before. */
  readonly plugins: readonly LoadedPlugin[];
  readonly taken: Taken;
  /** Places are told relative to it. */
  readonly cwd: string;
  /** Called with each file before it is read. */
  readonly onFile: (file: string) => void;
}

/** A plug-in, and the file it comes from: its absolute path, that of the configuration where it gives the plug-in itself, `null` where a program does. */
export interface LoadedPlugin {
  readonly plugin: Plugin;
  readonly file: string | null;
}

/** The plug-ins that one configuration adds, and what became of the others that it names. */
export interface LoadedPlugins {
  readonly plugins: readonly LoadedPlugin[];
  readonly failures: readonly LoadFailure[];
}

/** Loads the plug-ins that one configuration names: files relative to it, packages seen from it, or the plug-ins themselves. */
export async function loadPlugins(source: ConfigSource, context: PluginContext): Promise<LoadedPlugins> {
  const list = isRecord(source.value) ? source.value["plugins"] : undefined;
  const given: readonly unknown[] = Array.isArray(list) ? list : typeof list === "string" ? [list] : [];
  const plugins: LoadedPlugin[] = [];
  const failures: LoadFailure[] = [];
  for (const [index, item] of given.entries()) {
    const at = Array.isArray(list) ? ["plugins", index] : ["plugins"];
    try {
      const others = [...context.plugins, ...plugins];
      const loaded = await loadPlugin(item, at, source, { ...context, plugins: others });
      if (loaded !== null) plugins.push(loaded);
    } catch (error) {
      failures.push(loadFailure({ kind: "plug-in", name: nameOf(item) ?? pathName(at) }, error));
    }
  }
  return { plugins, failures };
}

/** `null` for one that has been loaded before. */
async function loadPlugin(
  item: unknown,
  at: ConfigPath,
  source: ConfigSource,
  { plugins: loaded, taken, cwd, onFile }: PluginContext,
): Promise<LoadedPlugin | null> {
  const file = typeof item === "string" ? await fileOf(item, at, source) : null;
  if (file !== null) onFile(file);
  const value = file === null ? item : await importDefault(file, reportPath(file, cwd), "plug-in");
  if (!isPlugin(value)) {
    const name = nameOf(item);
    const what = name === null ? "what stands here" : `"${name}"`;
    throw refused(`${what} is no plug-in: ${pluginFaults(value).join("; ")}`, at, source);
  }
  const others = loaded.map(({ plugin }) => plugin);
  const same = others.find(({ name }) => name === value.name);
  if (same?.version === value.version) return null;
  if (same !== undefined) throw refused(`there are two plug-ins "${value.name}"`, at, source);
  checkTaken(value, others, taken, at, source);
  await checkDefaults(value, at, source);
  return { plugin: value, file: file ?? source.file ?? null };
}

async function fileOf(name: string, at: ConfigPath, source: ConfigSource): Promise<string> {
  const file = await moduleFile(name, source.folder);
  if (file === null)
    throw refused(`there is no file or installed package "${name}"`, at, source, errorCodes["config-plugin"].help);
  return file;
}

/** The file that a path relative to a folder, or the name of a package seen from it, leads to; `null` where there is none. */
export async function moduleFile(name: string, folder: string): Promise<string | null> {
  if (isPath(name)) {
    const file = path.resolve(folder, name);
    return existsSync(file) ? file : null;
  }
  const { resolvePackage } = await import("./resolve-package.js");
  return resolvePackage(name, folder);
}

/** Whether a name is the path of a file, and not that of a package. */
export function isPath(name: string): boolean {
  return /^\.{1,2}[/\\]/.test(name) || path.isAbsolute(name);
}

function checkTaken(
  plugin: Plugin,
  others: readonly Plugin[],
  taken: Taken,
  at: ConfigPath,
  source: ConfigSource,
): void {
  const rules = new Set([...taken.rules, ...others.flatMap((other) => other.rules ?? []).map(({ meta }) => meta.id)]);
  const again = (plugin.rules ?? []).find(({ meta }) => rules.has(meta.id));
  if (again !== undefined) throw refused(`the rule ${again.meta.id} of ${plugin.name} exists already`, at, source);
  const families = new Set(taken.rules.map(familyOf));
  const within = (plugin.rules ?? []).map(({ meta }) => meta.id).find((id) => families.has(familyOf(id)));
  if (within !== undefined) {
    const hint = `Give it a family that no other rule has: ${plugin.name}/${within.slice(within.indexOf("/") + 1)}.`;
    throw refused(`the family of the rule ${within} of ${plugin.name} has rules of its own`, at, source, hint);
  }
  const types = new Set([
    ...taken.provisions,
    ...others.flatMap((other) => other.provisions ?? []).map(({ type }) => type),
  ]);
  const type = (plugin.provisions ?? []).find((one) => types.has(one.type));
  if (type !== undefined) throw refused(`the provision ${type.type} of ${plugin.name} exists already`, at, source);
}

async function checkDefaults({ name, rules = [] }: Plugin, at: ConfigPath, source: ConfigSource): Promise<void> {
  const metas = rules.map(({ meta }) => meta).filter((meta) => Object.keys(meta.defaultOptions).length > 0);
  if (metas.length === 0) return;
  const { checkOptions } = await import("../config/check-options.js");
  const problems: ConfigProblem[] = [];
  for (const meta of metas)
    checkOptions(meta.defaultOptions, withoutRequired(meta), [], (problem) => problems.push(problem));
  const [first] = problems;
  if (first === undefined) return;
  throw refused(`defaultOptions of a rule of ${name} are not what its schema describes: ${first.message}`, at, source);
}

/** What the schema requires is for the configuration to give. */
function withoutRequired(meta: RuleMeta): RuleMeta {
  if (meta.schema === undefined || typeof meta.schema === "boolean") return meta;
  return { ...meta, schema: Object.fromEntries(Object.entries(meta.schema).filter(([key]) => key !== "required")) };
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function nameOf(item: unknown): string | null {
  if (typeof item === "string") return item;
  return isRecord(item) && typeof item["name"] === "string" ? item["name"] : null;
}

function refused(message: string, at: ConfigPath, source: ConfigSource, hint?: string): ConfigError {
  const problem = {
    code: "config-plugin",
    message,
    path: at,
    at: "value",
    ...(hint === undefined ? {} : { hint }),
  } as const;
  return new ConfigError([asError(problem, source)]);
}
