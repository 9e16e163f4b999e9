import { nearest, type LintReport } from "@clauselint/core";
import { commandSpecs } from "./command-specs.js";

/** The command that was probably meant where the first path of a run leads nowhere: `compar a.md b.md`. */
export function commandMeant([word = ""]: readonly string[], { results }: LintReport): string | null {
  const isMissing = results.some(({ filePath, error }) => filePath === word && error?.code === "file-missing");
  if (!isMissing || !/^[a-z]+$/i.test(word)) return null;
  return nearest(
    word,
    commandSpecs.map(({ name }) => name),
  );
}
