import type { ClauselintOptions } from "./clauselint-options.js";

/** The options of a linter that can be sent to a thread: all but functions and what only the first thread does. */
export type ThreadOptions = Pick<
  ClauselintOptions,
  | "cwd"
  | "configFile"
  | "overrideConfig"
  | "families"
  | "reportProvisions"
  | "reportStats"
  | "reportFiles"
  | "cacheFolder"
>;

/** What of the options goes to a thread, or `null` where a function among them keeps it here. */
export function threadOptionsOf(options: ClauselintOptions): ThreadOptions | null {
  const { cwd, configFile, overrideConfig, families, reportProvisions, reportStats, reportFiles, cacheFolder } =
    options;
  const chosen = {
    ...(cwd === undefined ? {} : { cwd }),
    ...(configFile === undefined ? {} : { configFile }),
    ...(overrideConfig === undefined ? {} : { overrideConfig }),
    ...(families === undefined ? {} : { families }),
    ...(reportProvisions === undefined ? {} : { reportProvisions }),
    ...(reportStats === undefined ? {} : { reportStats }),
    ...(reportFiles === undefined ? {} : { reportFiles }),
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
  };
  try {
    return structuredClone(chosen);
  } catch {
    return null;
  }
}
