import type { DocumentKind } from "../analysis/types.js";
import type { Limits } from "../parse/limits.js";
import type { Plugin } from "../plugin/types.js";
import type { Rule, Severity } from "../rule/types.js";

/** `off`, a severity, or a severity with the rule's options. */
export type RuleSetting = "off" | Severity | readonly ["off" | Severity, Readonly<Record<string, unknown>>];

/** Names or aliases of the parties by role, where the document leaves it open or gets it wrong. */
export interface PartiesConfig {
  readonly customer?: readonly string[];
  readonly provider?: readonly string[];
}

/** Settings for the documents a glob matches. */
export interface DocumentsConfig {
  /** Globs relative to the configuration file. */
  readonly files: readonly string[];
  readonly kind?: DocumentKind;
  readonly parties?: PartiesConfig;
  /** Documents of the same family are read together. */
  readonly family?: string;
}

/** Rules and thresholds for the documents a glob matches. */
export interface OverridesConfig {
  /** Globs relative to the configuration file. */
  readonly files: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly thresholds?: Readonly<Record<string, ThresholdValue>>;
}

/** A quantity with its unit (`"72 hours"`), a number in the unit of the threshold, or names that are allowed. */
export type ThresholdValue = string | number | readonly string[];

/** Whose side the requirements are judged from. */
export type Perspective = "customer" | "provider";

/** From which severity on findings make a run fail. */
export type FailOn = Severity | "never";

/** The configuration file, as a person writes it. */
export interface Config {
  /** Presets, configuration files and packages it builds on, the later over the earlier. */
  readonly extends?: string | readonly string[];
  /** Files and packages that add rules, provisions, presets, readers and formatters; a program may give the plug-ins themselves. */
  readonly plugins?: string | readonly (string | Plugin)[];
  /** Files with rules without code, relative to this one. */
  readonly playbooks?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** What a house asks for in figures and names, whatever rule it belongs to. */
  readonly thresholds?: Readonly<Record<string, ThresholdValue>>;
  readonly overrides?: readonly OverridesConfig[];
  readonly perspective?: Perspective;
  readonly failOn?: FailOn;
  /** The file in which known findings are recorded, relative to this one. */
  readonly baseline?: string;
  /** What folders and globs leave out, written as in a .gitignore file. */
  readonly ignores?: readonly string[];
  readonly parties?: PartiesConfig;
  readonly documents?: readonly DocumentsConfig[];
  readonly limits?: Partial<Limits>;
}

/** A configuration with a name that brings rules of its own along, read when it is named in `extends`. */
export interface LazyPreset {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly config: Config; readonly rules: readonly Rule[] }>;
}

/** A configuration with a name, for `extends`. */
export interface Preset {
  readonly name: string;
  /** One line: for whom or what it is. */
  readonly summary: string;
  readonly config: Config;
}

/** What holds for one document. */
export interface ResolvedConfig {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly perspective: Perspective;
  readonly parties: PartiesConfig;
  readonly kind: DocumentKind | null;
  /** The documents it is read together with have the same; `null` for none. */
  readonly family: string | null;
  readonly limits: Limits;
}
