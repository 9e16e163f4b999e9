import type { RuleOrigin } from "../rule/rule-origin.js";
import type { ConfigSource } from "./config-source.js";
import type { LoadedPlugin } from "./load-plugins.js";
import { reportPath } from "./paths.js";

/** The rules that plug-ins bring along, by their ids. */
export function originsOfPlugins(
  plugins: readonly LoadedPlugin[],
  cwd: string,
): readonly (readonly [string, RuleOrigin])[] {
  return plugins.flatMap(({ plugin: { name, version, rules = [] }, file }) => {
    const place = file === null ? {} : { file: reportPath(file, cwd) };
    return rules.map(({ meta }) => [meta.id, { kind: "plug-in", name, version, ...place }] as const);
  });
}

/** The rules that a preset brings along, by their ids. */
export function originsOfPreset({
  preset,
  rules,
}: NonNullable<ConfigSource["brings"]>): readonly (readonly [string, RuleOrigin])[] {
  return rules.map(({ meta }) => [meta.id, { kind: "preset", name: preset }]);
}
