import path from "node:path";
import { isRecord } from "../config/shape.js";
import type { ClauselintOptions } from "./clauselint-options.js";
import type { Settings } from "./load-settings.js";
import type { ResultCache } from "./result-cache.js";

/** The results of earlier runs with the same code, or `null` where none are kept: of a plug-in that the program gives itself nobody knows the code. */
export async function openCache(
  options: ClauselintOptions,
  settings: Settings,
  cwd: string,
): Promise<ResultCache | null> {
  const { cacheFolder, overrideConfig } = options;
  if (cacheFolder === undefined || givesPlugins(overrideConfig)) return null;
  const { ResultCache } = await import("./result-cache.js");
  return new ResultCache(path.resolve(cwd, cacheFolder), await codeOf(options, settings, cwd));
}

function givesPlugins(config: unknown): boolean {
  const plugins = isRecord(config) ? config["plugins"] : undefined;
  return Array.isArray(plugins) && plugins.some(isRecord);
}

/** Everything that a result rests on beside the document and its configuration. */
async function codeOf(
  { version, build = version, reportProvisions = false }: ClauselintOptions,
  { rules, provisions, playbooks, modules }: Settings,
  cwd: string,
): Promise<string> {
  const names = [...rules.map(({ meta }) => meta.id), ...provisions.map(({ type }) => type)];
  const code = modules.length === 0 ? "" : await (await import("./code-of-modules.js")).codeOfModules(modules, cwd);
  return JSON.stringify([version, build, process.version, reportProvisions, names, playbooks, code]);
}
