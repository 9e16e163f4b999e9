import type { PartiesConfig, Preset } from "../config/types.js";
import type { Formatter } from "../format/types.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule } from "../rule/types.js";
import type { FileReader, Plugin } from "./types.js";

/** A reader, and the plug-in that brings it. */
export interface AddedReader {
  readonly plugin: string;
  readonly reader: FileReader;
}

/** What all plug-ins of a run add together. */
export interface Additions {
  readonly rules: readonly Rule[];
  readonly provisions: readonly ProvisionDefinition[];
  readonly roleWords: PartiesConfig;
  readonly readers: readonly AddedReader[];
  /** By the name they go by: `acme/ledger`. */
  readonly formatters: ReadonlyMap<string, Formatter>;
}

/** Puts together what plug-ins add. */
export function additionsOf(plugins: readonly Plugin[]): Additions {
  const words = (side: "customer" | "provider"): readonly string[] =>
    plugins.flatMap(({ lexicon }) => lexicon?.[side] ?? []);
  return {
    rules: plugins.flatMap(({ rules = [] }) => rules),
    provisions: plugins.flatMap(({ provisions = [] }) => provisions),
    roleWords: { customer: words("customer"), provider: words("provider") },
    readers: plugins.flatMap(({ name, readers = [] }) => readers.map((reader) => ({ plugin: name, reader }))),
    formatters: new Map(
      plugins.flatMap(({ name, formatters = {} }) =>
        Object.entries(formatters).map(([own, formatter]) => [`${name}/${own}`, formatter] as const),
      ),
    ),
  };
}

/** The presets of a plug-in by the names they go by: `acme/strict`. */
export function presetsOf({ name, presets = [] }: Plugin): readonly Preset[] {
  return presets.map((preset) => ({ ...preset, name: `${name}/${preset.name}` }));
}
