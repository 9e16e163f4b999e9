import type { FailOn } from "@clauselint/core";
import type { Concurrency } from "@clauselint/core/node";
import { refuseOtherFormats } from "./formats.js";
import type { Arguments } from "./parse-arguments.js";
import { UsageProblem } from "./usage-problem.js";

/** Where results are kept unless another folder is named. */
export const defaultCacheFolder = ".clauselint-cache";

/** A format and where its text goes; `file` is `null` for the terminal. */
export interface Output {
  readonly format: string;
  readonly file: string | null;
}

/** What every command takes from the command line. */
export interface SharedSettings {
  /** At least one; no two go to the same place. */
  readonly outputs: readonly [Output, ...Output[]];
  readonly configFile: string | null;
  /** Rules with the severity as written. */
  readonly rules: readonly { readonly id: string; readonly severity: string }[];
  /** `null`: as the terminal and the environment say. */
  readonly colour: boolean | null;
  readonly concurrency: Concurrency;
  /** Where results are kept; `null` for nowhere. */
  readonly cacheFolder: string | null;
}

/** Which waivers hold. */
export interface WaiverSettings {
  readonly inline: boolean;
  readonly waiversFile: string | null;
  /** As written; `null`: the environment or the clock says it. */
  readonly today: string | null;
}

/** A command line that lints, with a meaning. */
export interface Settings extends SharedSettings, WaiverSettings {
  readonly paths: readonly string[];
  /** `null`: as the configuration says. */
  readonly failOn: FailOn | null;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly provisions: boolean;
  readonly stats: boolean;
  readonly debug: boolean;
  readonly watch: boolean;
  /** Name for the document from standard input; `null` when it is not read. */
  readonly stdinFilename: string | null;
  readonly treeOf: string | null;
  /** Only what has changed in git: since a commit, or what is staged. */
  readonly changed: { readonly since: string } | "staged" | null;
  /** `null`: the one beside the configuration, where there is one. */
  readonly baseline: string | null;
}

/**
 * Gives the options that every command takes their meaning.
 *
 * @throws UsageProblem for options that contradict each other or have values that make no sense
 */
export function sharedSettingsOf(given: Arguments): SharedSettings {
  if (given.has("color") && given.has("no-color")) refuse("--color", "--no-color");
  if (given.has("cache-location") && !given.has("cache")) throw new UsageProblem("--cache-location needs --cache");
  return {
    outputs: outputsOf(given),
    configFile: given.value("config") ?? null,
    rules: given.values("rule").map(ruleOf),
    colour: given.has("no-color") ? false : given.has("color") ? true : null,
    concurrency: concurrencyOf(given.value("concurrency")),
    cacheFolder: given.has("cache") ? (given.value("cache-location") ?? defaultCacheFolder) : null,
  };
}

/** Gives the options about waivers their meaning. */
export function waiverSettingsOf(given: Arguments): WaiverSettings {
  return {
    inline: !given.has("no-inline"),
    waiversFile: given.value("waivers") ?? null,
    today: given.value("today") ?? null,
  };
}

/**
 * Gives a command line that lints its meaning.
 *
 * @throws UsageProblem for options that contradict each other or have values that make no sense
 */
export function settingsOf(given: Arguments): Settings {
  refuseContradictions(given);
  const failOn = given.value("fail-on");
  return {
    ...sharedSettingsOf(given),
    ...waiverSettingsOf(given),
    paths: given.paths.length === 0 ? ["."] : given.paths,
    failOn: failOn === "error" || failOn === "warning" || failOn === "info" || failOn === "never" ? failOn : null,
    maxWarnings: maxWarningsOf(given.value("max-warnings")),
    quiet: given.has("quiet"),
    provisions: given.has("provisions"),
    stats: given.has("stats"),
    debug: given.has("debug"),
    watch: given.has("watch"),
    stdinFilename: given.has("stdin") ? (given.value("stdin-filename") ?? "stdin.md") : null,
    treeOf: given.value("print-tree") ?? null,
    changed: changedOf(given),
    baseline: given.value("baseline") ?? null,
  };
}

function changedOf(given: Arguments): Settings["changed"] {
  const since = given.value("since");
  if (given.has("staged")) return "staged";
  return since === undefined ? null : { since };
}

/** What asks for something else than findings. */
const modes = ["init", "print-config", "print-tree"];

function refuseContradictions(given: Arguments): void {
  const paths = given.paths.length > 0;
  refuseTogether(given, ["watch", ...modes]);
  refuseTogether(given, ["stdin", "since", "staged"]);
  // what is staged changes in git alone
  for (const input of ["stdin", "staged"]) refuseTogether(given, ["watch", input]);
  for (const mode of modes.filter((name) => given.has(name))) {
    if (paths) refuse(`--${mode}`, "further paths");
    for (const input of ["stdin", "since", "staged"]) refuseTogether(given, [mode, input]);
    refuseOtherFormats(given.values("format"), `--${mode}`, ["stylish", "json"]);
  }
  if (given.has("stdin") && paths) refuse("--stdin", "paths");
  if (given.has("stdin-filename") && !given.has("stdin")) throw new UsageProblem("--stdin-filename needs --stdin");
}

/** Refuses more than one of them: only one would be heeded. */
function refuseTogether(given: Arguments, names: readonly string[]): void {
  const [first, second] = names.filter((name) => given.has(name));
  if (first !== undefined && second !== undefined) refuse(`--${first}`, `--${second}`);
}

function refuse(first: string, second: string): never {
  throw new UsageProblem(`${first} and ${second} cannot be used together`);
}

function outputsOf(given: Arguments): [Output, ...Output[]] {
  const rest = given.value("output-file") ?? null;
  const outputs = given.values("format").map((value): Output => {
    const colon = value.indexOf(":");
    if (colon === value.length - 1) throw new UsageProblem(`--format ${value} names no file behind the colon`);
    return colon === -1
      ? { format: value, file: rest }
      : { format: value.slice(0, colon), file: value.slice(colon + 1) };
  });
  const [first = { format: "stylish", file: rest }, ...others] = outputs;
  const places = [first, ...others].map(({ file }) => file);
  const twice = places.find((file, index) => places.indexOf(file) !== index);
  if (twice !== undefined) {
    const place = twice === null ? "the terminal" : twice;
    throw new UsageProblem(`two formats go to ${place}; give each a file of its own, as in --format json:report.json`);
  }
  if (rest !== null && !places.includes(rest))
    throw new UsageProblem("every --format has a file: --output-file has nothing to hold");
  return [first, ...others];
}

function maxWarningsOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UsageProblem(`--max-warnings needs a whole number, not "${value}"`);
  return Number(value);
}

function concurrencyOf(value = "auto"): Concurrency {
  if (value === "auto" || value === "off") return value;
  if (!/^[1-9]\d{0,2}$/.test(value)) {
    throw new UsageProblem(`--concurrency needs auto, off or a number of threads, not "${value}"`);
  }
  return Number(value);
}

function ruleOf(value: string): { id: string; severity: string } {
  const [id = "", severity = "", ...rest] = value.split("=");
  if (id === "" || severity === "" || rest.length > 0) {
    throw new UsageProblem(`--rule needs id=severity, not "${value}"`);
  }
  return { id, severity };
}
