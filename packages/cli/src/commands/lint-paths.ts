import { printable, type LintReport } from "@clauselint/core";
import type { Clauselint } from "../clauselint.js";
import type { Streams } from "../streams.js";
import { progressOn } from "../ui/progress.js";

/** Lints files, folders and globs, the current folder where none is named, and shows how far it is on a terminal. */
export async function lintPaths(
  clauselint: Clauselint,
  paths: readonly string[],
  streams: Streams,
  { debug = false }: { readonly debug?: boolean } = {},
): Promise<LintReport> {
  const progress = progressOn(streams.stderr, streams.env);
  try {
    return await clauselint.lintFiles(paths.length === 0 ? ["."] : paths, {
      onProgress: progress.show,
      ...(debug ? { onNote: (note) => streams.stderr.write(`debug: ${printable(note)}\n`) } : {}),
    });
  } finally {
    progress.erase();
  }
}
