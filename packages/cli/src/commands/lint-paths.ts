import type { LintReport } from "@clauselint/core";
import type { Clauselint } from "../clauselint.js";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { progressOn } from "../ui/progress.js";

/** Lints files, folders and globs, the current folder where none is named, and shows how far it is on a terminal; `changed`: only what git says has changed. */
export async function lintPaths(
  clauselint: Clauselint,
  paths: readonly string[],
  streams: Streams,
  changed: Settings["changed"] = null,
): Promise<LintReport> {
  const progress = progressOn(streams.stderr, streams.env);
  try {
    const patterns = paths.length === 0 ? ["."] : paths;
    if (changed === "staged") return await clauselint.lintStaged(patterns, { onProgress: progress.show });
    return await clauselint.lintFiles(patterns, { onProgress: progress.show, ...changed });
  } finally {
    progress.erase();
  }
}
