import path from "node:path";
import type { RuleSetting } from "../config/types.js";
import { builtInRules } from "../engine/built-in-rules.js";
import type { Rule } from "../rule/types.js";
import { baselineFileName, loadBaseline, type BaselineFile } from "./baseline-file.js";
import { loadWaivers, type WaiversFile } from "./waivers-file.js";

/** Which findings of a run do not count. */
export interface SettlingOptions {
  /** Whether waivers in comments of documents are heeded; they are by default. */
  readonly inlineWaivers?: boolean;
  /** A waivers file; `false` for none. By default `clauselint-waivers.yaml` beside the configuration, where there is one. */
  readonly waiversFile?: string | false;
  /** A baseline, whose findings do not count. By default the one that the configuration names; `true` also takes `clauselint-baseline.tsv` beside it, where there is one, and `false` none. */
  readonly baseline?: string | boolean;
  /** The day on which waivers are judged, as `2027-01-31`; without it none expires. */
  readonly today?: string;
}

/** What decides which findings of a run do not count. */
export interface RunSettling {
  readonly cwd: string;
  /** The day as `2027-01-31`; `null` where no waiver is to expire. */
  readonly today: string | null;
  /** Whether comments in documents are heeded. */
  readonly inline: boolean;
  /** Every rule of the run, built-in ones included. */
  readonly rules: readonly Rule[];
  readonly waiversFile: WaiversFile | null;
  readonly baseline: BaselineFile | null;
  /** The settings that hold for a file, given by its absolute path. */
  readonly settingsFor: (absolute: string) => Readonly<Record<string, RuleSetting>>;
  /** Whether a file that folders and globs hold is left out. */
  readonly isIgnored: (absolute: string) => Promise<boolean>;
}

/**
 * Reads the waivers file and the baseline of a run.
 *
 * @param surroundings - `folder`: where they stand unless they are named; `configured`: the baseline that the configuration names
 * @throws ClauselintError where one of them is not as it should be
 */
export async function runSettlingOf(
  options: SettlingOptions & { readonly rules: readonly Rule[] },
  {
    folder,
    configured,
    ...run
  }: Pick<RunSettling, "cwd" | "settingsFor" | "isIgnored"> & {
    readonly folder: string;
    readonly configured: string | null;
  },
): Promise<RunSettling> {
  const { rules, today = null, inlineWaivers = true, waiversFile = null } = options;
  const { cwd } = run;
  return {
    ...run,
    today,
    inline: inlineWaivers,
    rules: [...builtInRules, ...rules],
    waiversFile: waiversFile === false ? null : await loadWaivers(waiversFile, folder, cwd),
    baseline: await baselineOf(options.baseline, configured, folder, cwd),
  };
}

async function baselineOf(
  asked: SettlingOptions["baseline"],
  configured: string | null,
  folder: string,
  cwd: string,
): Promise<BaselineFile | null> {
  if (asked === false) return null;
  const named = typeof asked === "string" ? path.resolve(cwd, asked) : configured;
  if (named !== null) return loadBaseline(named, cwd, true);
  return asked === true ? loadBaseline(path.join(folder, baselineFileName), cwd, false) : null;
}
