import { access } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import { changedFiles, type Changed } from "./changed-files.js";
import { contractExtensions, type FoundFiles } from "./find-files.js";
import { byCodeUnits } from "./paths.js";

/** Files of a run that have changed. */
export interface FoundChanges extends FoundFiles {
  /** What git calls each file that has changed. */
  readonly changes: ReadonlyMap<string, string>;
}

/**
 * What of the files that were found has changed. A folder or glob that holds no contract any more is no mistake: somebody may
 * have deleted the last one.
 */
export async function onlyChanged(
  found: FoundFiles,
  { changed, patterns, cwd }: { readonly changed: Changed; readonly patterns: readonly string[]; readonly cwd: string },
): Promise<FoundChanges> {
  const changes = await changedFiles(changed, cwd);
  const there = found.files.filter((file) => changes.has(file));
  // what is staged may be gone from the working copy, and with it from what was found
  const absent = changed === "staged" ? await absentFiles([...changes.keys()], found, patterns, cwd) : [];
  return {
    files: [...there, ...absent].sort(byCodeUnits),
    failures: found.failures.filter(({ error }) => error.code !== "nothing-matched"),
    changes,
  };
}

async function absentFiles(
  changed: readonly string[],
  found: FoundFiles,
  patterns: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const known = new Set(found.files);
  const candidates = changed.filter((file) => !known.has(file) && isMeant(file, patterns, cwd));
  const gone = await Promise.all(
    candidates.map(async (file) =>
      access(file).then(
        () => false,
        () => true,
      ),
    ),
  );
  return candidates.filter((_, index) => gone[index] === true);
}

function isMeant(file: string, patterns: readonly string[], cwd: string): boolean {
  const isContract = contractExtensions.some((extension) => file.toLowerCase().endsWith(`.${extension}`));
  const relative = path.relative(cwd, file).split(path.sep).join("/");
  return patterns.some((pattern) => {
    const slashed = pattern.replaceAll("\\", "/");
    const absolute = path.resolve(cwd, slashed);
    if (file === absolute) return true;
    return (
      isContract && (file.startsWith(absolute + path.sep) || picomatch.isMatch(relative, slashed, { nocase: true }))
    );
  });
}
