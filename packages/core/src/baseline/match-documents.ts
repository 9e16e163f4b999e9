import { compareText } from "../engine/compare-text.js";
import type { LintResult } from "../engine/types.js";
import { identityOf } from "./identity.js";
import type { BaselineEntry } from "./types.js";

/** A result with the name that the baseline would give its file. */
export interface NamedResult {
  readonly result: LintResult;
  readonly name: string;
}

/** The entries of a baseline that are about each result. */
export type MatchedEntries = ReadonlyMap<LintResult, readonly BaselineEntry[]>;

interface Pair {
  readonly of: NamedResult;
  readonly file: string;
  readonly shared: number;
  readonly sameStem: boolean;
}

/**
 * Finds the entries of each document: those of its file where it was there before, else those of a file that held it and is gone or
 * holds another document now, else those of its file whatever they are about: its title was changed. Entries of a file that is there
 * and not among the results are never those of another.
 *
 * @param isGone whether a file that the baseline names is there no more
 */
export function matchDocuments(
  results: readonly NamedResult[],
  entries: readonly BaselineEntry[],
  isGone: (file: string) => boolean,
): MatchedEntries {
  const byFile = new Map<string, BaselineEntry[]>();
  for (const entry of entries) byFile.set(entry.file, [...(byFile.get(entry.file) ?? []), entry]);
  const matched = new Map<LintResult, readonly BaselineEntry[]>();
  const strangers: NamedResult[] = [];
  for (const named of results) {
    const own = byFile.get(named.name);
    if (own !== undefined && isAbout(own, named)) matched.set(named.result, own);
    else strangers.push(named);
  }
  const left = new Set(strangers.map(({ name }) => name));
  const orphans = [...byFile].filter(([file]) => isGone(file) || left.has(file));
  const pairs = strangers.flatMap((of) => orphans.flatMap(([file, own]) => pairOf(of, file, own)));
  const taken = new Set<string>();
  for (const { of, file } of pairs.sort(comparePairs)) {
    if (matched.has(of.result) || taken.has(file)) continue;
    taken.add(file);
    matched.set(of.result, byFile.get(file) ?? []);
  }
  for (const { result, name } of strangers) {
    const own = byFile.get(name);
    if (own !== undefined && !matched.has(result) && !taken.has(name)) matched.set(result, own);
  }
  return matched;
}

function isAbout(entries: readonly BaselineEntry[], { result: { document } }: NamedResult): boolean {
  return document !== null && identityOf(document) === entries[0]?.identity;
}

function pairOf(of: NamedResult, file: string, entries: readonly BaselineEntry[]): readonly Pair[] {
  if (!isAbout(entries, of)) return [];
  const found = new Set(of.result.findings.map(({ fingerprint }) => fingerprint));
  const shared = entries.filter(({ fingerprint }) => found.has(fingerprint)).length;
  return [{ of, file, shared, sameStem: stemOf(of.name) === stemOf(file) }];
}

/** Two statements of work of the same parties are told apart by their names, then by how much they have in common. */
function comparePairs(a: Pair, b: Pair): number {
  return (
    Number(b.sameStem) - Number(a.sameStem) ||
    b.shared - a.shared ||
    compareText(a.of.name, b.of.name) ||
    compareText(a.file, b.file)
  );
}

const stemOf = (file: string): string => (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "").toLowerCase();
