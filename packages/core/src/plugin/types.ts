import type { PartiesConfig, Preset } from "../config/types.js";
import type { Formatter } from "../format/types.js";
import type { Reader } from "../parse/types.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule } from "../rule/types.js";

/** What somebody adds to Clauselint: the default export of the module that `plugins` names. */
export interface Plugin {
  /** Small letters, digits and hyphens. Presets and formatters go by it: `acme/strict`, `--format acme/ledger`. */
  readonly name: string;
  readonly version: string;
  /** Off until a preset or a configuration turns them on. Their ids are `family/name`, with a family no other rule has. */
  readonly rules?: readonly Rule[];
  /** Kinds of provision that its rules ask for; their types are new ones. */
  readonly provisions?: readonly ProvisionDefinition[];
  /** Words that name a party by what it does, by the side they name in every contract: `{ customer: ["principal"] }`. */
  readonly lexicon?: PartiesConfig;
  readonly presets?: readonly Preset[];
  readonly readers?: readonly FileReader[];
  readonly formatters?: Readonly<Record<string, Formatter>>;
}

/** Reads files of a kind that Clauselint does not read, or reads otherwise. */
export interface FileReader {
  /** Endings of their names, in small letters with the dot: `[".rtf"]`. */
  readonly extensions: readonly string[];
  readonly read: Reader;
}
