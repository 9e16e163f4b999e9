import { defaultLimits } from "../parse/limits.js";
import { configParts, type ConfigPart, type SettingPlace } from "./config-parts.js";
import type { ConfigLayer } from "./layers.js";
import { traceRules, type RuleDefaults } from "./rule-settings.js";
import type { Config } from "./types.js";

/** One setting as it holds for a document, and where it was made. */
export interface SettingWithOrigin {
  /** As a way through a configuration: `["rules", "liability/cap", "minMonths"]`. */
  readonly setting: readonly string[];
  readonly value: unknown;
  /** For people: `clauselint.config.yaml:7`, `preset saas`, `--rule`, `default`. */
  readonly origin: string;
}

/**
 * Everything that holds for one document, each setting with where it was made: what `resolveConfig` answers, and why.
 *
 * @param filePath - relative to the folder of the configuration, with forward slashes
 */
export function settingsWithOrigin(
  layers: readonly ConfigLayer[],
  filePath: string,
  defaults: RuleDefaults,
): readonly SettingWithOrigin[] {
  const configs = layers.map(({ config }) => config);
  const parts = configParts(configs, filePath);
  const origin = (place: SettingPlace | null): string =>
    place === null ? "default" : (layers[place.layer]?.origin(place.path) ?? "default");
  return [
    ...single("perspective", "customer", parts, origin),
    ...single("failOn", "error", whole(configs), origin),
    ...single("baseline", null, whole(configs), origin),
    ...single("kind", null, parts, origin),
    ...single("family", null, parts, origin),
    ...record("parties", { customer: [], provider: [] }, parts, origin),
    ...ignores(configs, origin),
    ...rules(parts, defaults, origin),
    ...record("limits", { ...defaultLimits }, parts, origin),
  ];
}

type OriginOf = (place: SettingPlace | null) => string;

interface Part {
  readonly part: Readonly<Record<string, unknown>>;
  readonly place: SettingPlace;
}

function whole(configs: readonly Config[]): readonly Part[] {
  return configs.map((config, layer) => ({ part: { ...config }, place: { layer, path: [] } }));
}

/** The last part that has a value under a name. */
function lastOf(name: string, parts: readonly Part[]): { value: unknown; place: SettingPlace } | null {
  const found = parts.filter(({ part }) => part[name] !== undefined).at(-1);
  if (found === undefined) return null;
  const { part, place } = found;
  return { value: part[name], place: { ...place, path: [...place.path, name] } };
}

function single(
  name: string,
  usual: unknown,
  parts: readonly { readonly part: object; readonly place: SettingPlace }[],
  origin: OriginOf,
): readonly SettingWithOrigin[] {
  const found = lastOf(
    name,
    parts.map(({ part, place }) => ({ part: { ...part }, place })),
  );
  return [{ setting: [name], value: found?.value ?? usual, origin: origin(found?.place ?? null) }];
}

function record(
  name: "parties" | "limits",
  usual: Readonly<Record<string, unknown>>,
  parts: readonly ConfigPart[],
  origin: OriginOf,
): readonly SettingWithOrigin[] {
  const inner = parts.map(({ part, place }) => ({
    part: { ...part[name] },
    place: { ...place, path: [...place.path, name] },
  }));
  return Object.entries(usual).map(([key, value]) => {
    const found = lastOf(key, inner);
    return { setting: [name, key], value: found?.value ?? value, origin: origin(found?.place ?? null) };
  });
}

function ignores(configs: readonly Config[], origin: OriginOf): readonly SettingWithOrigin[] {
  return configs.flatMap(({ ignores: patterns = [] }, layer) =>
    patterns.map((value, index) => ({
      setting: ["ignores"],
      value,
      origin: origin({ layer, path: ["ignores", index] }),
    })),
  );
}

function rules(parts: readonly ConfigPart[], defaults: RuleDefaults, origin: OriginOf): readonly SettingWithOrigin[] {
  const traced = traceRules(parts, defaults);
  return [...defaults.metas]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap(({ id, severity, defaultOptions }) => {
      const rule = traced.get(id);
      const own = rule?.severity ?? { value: severity, place: null };
      const options = new Map(
        Object.entries(defaultOptions).map(([name, value]) => [name, { value, origin: "default" }]),
      );
      for (const [name, { value, place }] of rule?.options ?? []) options.set(name, { value, origin: origin(place) });
      return [
        { setting: ["rules", id], value: own.value, origin: origin(own.place) },
        ...[...options].map(([name, option]) => ({ setting: ["rules", id, name], ...option })),
      ];
    });
}
