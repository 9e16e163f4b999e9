import path from "node:path";
import type { ClauselintOptions } from "./clauselint-options.js";
import type { Settings } from "./load-settings.js";
import type { ResultCache } from "./result-cache.js";

/** The results of earlier runs with the same code, or `null` where none are kept. */
export async function openCache(
  options: ClauselintOptions,
  settings: Settings,
  cwd: string,
): Promise<ResultCache | null> {
  const { cacheFolder } = options;
  if (cacheFolder === undefined) return null;
  const { ResultCache } = await import("./result-cache.js");
  return new ResultCache(path.resolve(cwd, cacheFolder), await codeOf(options, settings, cwd));
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
