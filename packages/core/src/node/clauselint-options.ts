import type { Threshold } from "../config/thresholds.js";
import type { Config, LazyPreset, Preset } from "../config/types.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule } from "../rule/types.js";
import { type Progress } from "./lint-many.js";
import { type SettlingOptions } from "./run-settling.js";
import type { Concurrency } from "./thread-count.js";

/** How a `Clauselint` works. */
export interface ClauselintOptions extends SettlingOptions {
  readonly rules: readonly Rule[];
  readonly provisions: readonly ProvisionDefinition[];
  /** What `extends` may name. A rule that one of them names is off until a preset in force or the configuration turns it on; a rule that none names runs at its own severity. */
  readonly presets?: readonly (Preset | LazyPreset)[];
  /** What `thresholds` may name. */
  readonly thresholds?: readonly Threshold[];
  /** Names of the presets that hold where a configuration names none. */
  readonly defaultPresets?: readonly string[];
  /** Version that reports name. */
  readonly version: string;
  /** The folder that patterns and report paths are relative to; the current one by default. */
  readonly cwd?: string;
  /** A configuration file; `false` for none. By default the nearest one in `cwd` or above it. */
  readonly configFile?: string | false;
  /** Laid over the configuration file, and checked like one. */
  readonly overrideConfig?: Config | Readonly<Record<string, unknown>>;
  /** What errors and origins call it; `overrideConfig` by default. */
  readonly overrideOrigin?: string;
  /** Whether documents of a family are read together, as they are by default; without it each is read by itself. */
  readonly families?: boolean;
  /** Adds every recognised provision to the results. */
  readonly reportProvisions?: boolean;
  /** Adds how long reading and each rule took to the results. */
  readonly reportStats?: boolean;
  /** How many threads lint many files: `auto` (the default) where the work is worth it, a number, or `off`. The results are the same. */
  readonly concurrency?: Concurrency;
  /** What a thread runs to make the same linter (see `serveLintThread`). Without it, everything is linted in one thread. */
  readonly threadScript?: URL;
  /** Files that the run itself writes, relative to `cwd` or absolute: folders and globs leave out those that hold a report, since it holds words of contracts. A run that would write over a document it reads is refused. */
  readonly reportFiles?: readonly string[];
  /** Keeps results in this folder, and takes them from there as long as document, configuration and rules stay the same. */
  readonly cacheFolder?: string;
  /** Names the code of rules and provisions for the cache; `version` where it is not given. */
  readonly build?: string;
}

/** What a run over files tells while it goes on. */
export interface LintFilesOptions {
  /** Called before each file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with what helps to see why a run is as it is: what was found and left out, and how the work is done. */
  readonly onNote?: (note: string) => void;
  /** A commit, branch or tag of git: only files that have changed since then. */
  readonly since?: string;
}
