import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { baselineText, parseBaseline } from "../baseline/baseline-text.js";
import { matchDocuments, type NamedResult } from "../baseline/match-documents.js";
import { settleBaseline } from "../baseline/settle-baseline.js";
import type { BaselineEntry } from "../baseline/types.js";
import { prunedBaseline, recordedBaseline, type BaselineUpdate } from "../baseline/update-baseline.js";
import type { LintResult } from "../engine/types.js";
import { ClauselintError } from "../errors.js";
import { reportPath } from "./paths.js";

/** Name of the baseline that holds without being asked for, beside the configuration. */
export const baselineFileName = "clauselint-baseline.tsv";

/** A baseline as it stands in a file. */
export interface BaselineFile {
  readonly absolute: string;
  /** As reports name it. */
  readonly place: string;
  readonly entries: readonly BaselineEntry[];
}

/** What an update of a baseline did. */
export interface UpdatedBaseline {
  /** As reports name it. */
  readonly place: string;
  /** Entries it has now. */
  readonly entries: number;
  /** Entries it had before and has no more. */
  readonly forgotten: number;
}

/**
 * Reads a baseline; `null` where there is none.
 *
 * @param parse - how its text is read
 *
 * @throws ClauselintError `baseline-missing` where it has to be there, `baseline-invalid`
 */
export async function loadBaseline(
  absolute: string,
  cwd: string,
  mustExist: boolean,
  parse = parseBaseline,
): Promise<BaselineFile | null> {
  const place = reportPath(absolute, cwd);
  try {
    return { absolute, place, entries: parse(await readFile(absolute, "utf8"), place) };
  } catch (error) {
    if (error instanceof ClauselintError) throw error;
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && !mustExist) return null;
    throw isMissing
      ? new ClauselintError("baseline-missing", "no such baseline", {
          place,
          hint: `Record one: clauselint baseline --baseline ${place}`,
          cause: error,
        })
      : new ClauselintError("baseline-invalid", "the baseline cannot be read", { place, cause: error });
  }
}

/** Takes the findings out of the results of a run that a baseline has. */
export async function applyBaseline(
  results: readonly LintResult[],
  baseline: BaselineFile,
  cwd: string,
): Promise<readonly LintResult[]> {
  const { matched } = await updateOf(results, baseline, cwd);
  return results.map((result) => settleBaseline(result, matched, baseline.place));
}

/** Records the findings of a run, or takes out of the baseline what the run did not find again. */
export async function updateBaseline(
  results: readonly LintResult[],
  baseline: BaselineFile,
  { cwd, prune }: { readonly cwd: string; readonly prune: boolean },
): Promise<UpdatedBaseline> {
  const update = await updateOf(results, baseline, cwd);
  const entries = prune ? prunedBaseline(update) : recordedBaseline(update);
  const text = baselineText(entries);
  try {
    await mkdir(path.dirname(baseline.absolute), { recursive: true });
    await writeFile(baseline.absolute, text);
  } catch (error) {
    throw new ClauselintError("output-unwritable", "the baseline cannot be written", {
      place: baseline.place,
      cause: error,
    });
  }
  const forgotten = baseline.entries.length - prunedBaseline(update).length;
  return { place: baseline.place, entries: entries.length, forgotten };
}

async function updateOf(results: readonly LintResult[], baseline: BaselineFile, cwd: string): Promise<BaselineUpdate> {
  const folder = path.dirname(baseline.absolute);
  const named: NamedResult[] = results
    .filter(({ document }) => document !== null)
    .map((result) => ({ result, name: reportPath(path.resolve(cwd, result.filePath), folder) }));
  const files = [...new Set(baseline.entries.map(({ file }) => file))];
  const there = await Promise.all(files.map(async (file) => isThere(path.resolve(folder, file))));
  const gone = new Set(files.filter((_, index) => there[index] === false));
  const isGone = (file: string): boolean => gone.has(file);
  return { before: baseline.entries, matched: matchDocuments(named, baseline.entries, isGone), results: named, isGone };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}
