import path from "node:path";
import type { ConfigLayer } from "../config/layers.js";
import type { RuleDefaults } from "../config/rule-settings.js";
import type { Threshold } from "../config/thresholds.js";
import type { Config, FailOn, LazyPreset, Preset } from "../config/types.js";
import type { PlaybookRule } from "../playbook/types.js";
import { additionsOf, presetsOf, type Additions } from "../plugin/additions.js";
import type { Plugin } from "../plugin/types.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { RuleOrigin } from "../rule/rule-origin.js";
import type { Rule } from "../rule/types.js";
import { originsOfPlugins, originsOfPreset } from "./brought-origins.js";
import { checkSources } from "./check-sources.js";
import type { ConfigSource } from "./config-source.js";
import { configSources, readableSources } from "./config-sources.js";
import { IgnoreRules } from "./ignore-rules.js";
import { familiesOf, playbooksIn, type NamedPlaybook, type PlaybookSurroundings } from "./playbooks-in.js";
import { holdsReport } from "./refuse-overwriting.js";

/** What the settings of a run are made from. */
export interface SettingsOptions {
  readonly rules: readonly Rule[];
  readonly provisions: readonly ProvisionDefinition[];
  readonly presets: readonly (Preset | LazyPreset)[];
  readonly thresholds: readonly Threshold[];
  /** What a configuration extends that names no preset. */
  readonly defaultPresets: readonly string[];
  readonly cwd: string;
  /** `false` for none; by default the nearest one in `cwd` or above it. */
  readonly configFile?: string | false;
  /** Laid over the configuration file. */
  readonly overrideConfig?: Config | Readonly<Record<string, unknown>>;
  readonly overrideOrigin?: string;
  /** Files that the run itself writes, which folders and globs leave out once they hold a report. */
  readonly reportFiles?: readonly string[];
  /** Called with each file before it is read. */
  readonly onFile?: (file: string) => void;
}

/** The settings of a run, before they are narrowed to one document. */
export interface Settings {
  /** The lowest first. */
  readonly layers: readonly ConfigLayer[];
  /** The rules of the run, those that plug-ins, presets and playbooks bring along included. */
  readonly rules: readonly Rule[];
  /** Where those come from that are brought along, by their ids. */
  readonly origins: ReadonlyMap<string, RuleOrigin>;
  /** What those of playbooks are made from. */
  readonly playbooks: readonly PlaybookRule[];
  readonly defaults: RuleDefaults;
  /** Globs of the configuration are relative to it. */
  readonly folder: string;
  /** Endings of files that plug-ins read. */
  readonly extensions: readonly string[];
  /** Whether folders and globs leave a file out. */
  readonly isIgnored: (file: string) => Promise<boolean>;
  /** Those of the program and of plug-ins. */
  readonly provisions: readonly ProvisionDefinition[];
  /** What `extends` may name. */
  readonly presetNames: readonly string[];
  /** What plug-ins add. */
  readonly additions: Additions;
  /** The files that plug-ins come from, by their absolute paths. */
  readonly modules: readonly string[];
  readonly run: RunSettings;
}

/** What a configuration says of a run as a whole. */
export interface RunSettings {
  /** `null` where no configuration says it. */
  readonly failOn: FailOn | null;
  /** Absolute; `null` where no configuration names one. */
  readonly baseline: string | null;
  /** In the order they were loaded. */
  readonly plugins: readonly Pick<Plugin, "name" | "version">[];
  /** In the order they were loaded. */
  readonly playbooks: readonly NamedPlaybook[];
}

/**
 * Finds, reads and checks the configuration and everything it extends.
 *
 * @throws ConfigError, or ClauselintError for a file that cannot be read
 */
export async function loadSettings(options: SettingsOptions): Promise<Settings> {
  const { presets, thresholds, cwd, onFile = () => undefined } = options;
  const { folder, sources, loaded } = await configSources(options);
  const plugins = loaded.map(({ plugin }) => plugin);
  const added = additionsOf(plugins);
  const provisions = [...options.provisions, ...added.provisions];
  const known = { cwd, rules: [...options.rules, ...added.rules], provisions, onFile };
  const { rules, playbooks, named, origins } = await rulesOf(sources, known);
  const defaults = {
    metas: rules.map(({ meta }) => meta),
    thresholds,
    offByDefault: new Set([...turnedOnBy(presets), ...added.rules.map(({ meta }) => meta.id)]),
  };
  const layers = await checkSources(sources, defaults);
  const configs = layers.map(({ config }) => config);
  const ignores = configs.flatMap((config) => config.ignores ?? []);
  const ignoreRules = new IgnoreRules(folder, ignores);
  const reports = new Set(options.reportFiles?.map((one) => path.resolve(cwd, one)));
  return {
    layers,
    rules,
    origins: new Map([...originsOfPlugins(loaded, cwd), ...origins]),
    playbooks,
    defaults,
    folder,
    extensions: added.readers.flatMap(({ reader }) => reader.extensions),
    isIgnored: async (one) => (reports.has(one) && holdsReport(one)) || ignoreRules.isIgnored(one),
    provisions,
    presetNames: [...presets, ...plugins.flatMap(presetsOf)].map(({ name }) => name),
    additions: added,
    modules: loaded.flatMap(({ file: module }) => module ?? []),
    run: { ...runOf(plugins, configs, sources), playbooks: named },
  };
}

/** What a playbook is read against, whether the configuration names playbooks or not. */
export async function playbookSurroundings(options: SettingsOptions): Promise<PlaybookSurroundings> {
  const { sources, loaded, problem } = await readableSources(options);
  const plugins = loaded.map(({ plugin }) => plugin);
  const added = additionsOf(plugins);
  const rules = withBrought([...options.rules, ...added.rules], sources);
  return { provisions: [...options.provisions, ...added.provisions], families: familiesOf(rules), plugins, problem };
}

function runOf(
  plugins: readonly Plugin[],
  configs: readonly Config[],
  sources: readonly ConfigSource[],
): Omit<RunSettings, "playbooks"> {
  return {
    plugins: plugins.map(({ name, version }) => ({ name, version })),
    baseline: baselineOf(configs, sources),
    failOn: configs.reduce<FailOn | null>((level, config) => config.failOn ?? level, null),
  };
}

/** The baseline of the last configuration that names one, found from there. */
function baselineOf(configs: readonly Config[], sources: readonly ConfigSource[]): string | null {
  const index = configs.findLastIndex(({ baseline }) => baseline !== undefined);
  const name = configs[index]?.baseline;
  return name === undefined ? null : path.resolve(sources[index]?.folder ?? "", name);
}

async function rulesOf(
  sources: readonly ConfigSource[],
  { rules, ...rest }: Parameters<typeof playbooksIn>[1],
): Promise<Pick<Settings, "rules" | "playbooks" | "origins"> & { readonly named: readonly NamedPlaybook[] }> {
  const presets = sources.flatMap(({ brings }) => brings ?? []);
  const known = withBrought(rules, sources);
  const made = await playbooksIn(sources, { ...rest, rules: known });
  return {
    rules: [...known, ...made.rules],
    playbooks: made.data,
    named: made.playbooks,
    origins: new Map([...presets.flatMap(originsOfPreset), ...made.origins]),
  };
}

/** A rule that two presets bring along is one rule. */
function withBrought(rules: readonly Rule[], sources: readonly ConfigSource[]): readonly Rule[] {
  const brought = sources.flatMap(({ brings }) => brings?.rules ?? []);
  return [...new Map([...rules, ...brought].map((rule) => [rule.meta.id, rule])).values()];
}

/** Rules that some preset turns on. */
function turnedOnBy(presets: readonly (Preset | LazyPreset)[]): readonly string[] {
  const settings = presets.flatMap((preset) => ("config" in preset ? Object.entries(preset.config.rules ?? {}) : []));
  return settings.flatMap(([id, setting]) => (setting === "off" ? [] : [id]));
}
