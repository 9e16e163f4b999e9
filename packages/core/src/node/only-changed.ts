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
export async function onlyChanged(found: FoundFiles, wanted: WantedChanges): Promise<FoundChanges> {
  const changes = await changedFiles(wanted.changed, wanted.cwd);
  const there = found.files.filter((file) => changes.has(file));
  // what is staged may be gone from the working copy, and with it from what was found
  const absent = wanted.changed === "staged" ? await absentFiles([...changes.keys()], found, wanted) : [];
  return {
    files: [...there, ...absent].sort(byCodeUnits),
    failures: found.failures.filter(({ error }) => error.code !== "nothing-matched"),
    changes,
  };
}

/** Which changes a run is about. */
interface WantedChanges {
  readonly changed: Changed;
  readonly patterns: readonly string[];
  readonly cwd: string;
  /** Whether a file that folders and globs hold is left out. */
  readonly isIgnored: (file: string) => Promise<boolean>;
}

async function absentFiles(
  changed: readonly string[],
  found: FoundFiles,
  { patterns, cwd, isIgnored }: WantedChanges,
): Promise<readonly string[]> {
  const known = new Set(found.files);
  const absent: string[] = [];
  for (const file of changed) {
    if (known.has(file) || !isMeant(file, patterns, cwd) || (await isIgnored(file))) continue;
    const isGone = await access(file).then(
      () => false,
      () => true,
    );
    if (isGone) absent.push(file);
  }
  return absent;
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
