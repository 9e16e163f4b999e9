import type { LintResult } from "../engine/types.js";
import { identityOf } from "./identity.js";
import type { MatchedEntries, NamedResult } from "./match-documents.js";
import type { BaselineEntry } from "./types.js";

/** A baseline and the one before it. */
export interface BaselineUpdate {
  /** Entries before. */
  readonly before: readonly BaselineEntry[];
  /** Which of them are about which result. */
  readonly matched: MatchedEntries;
  readonly results: readonly NamedResult[];
  /** Whether a file that the baseline names is there no more. */
  readonly isGone: (file: string) => boolean;
}

/**
 * The findings of a run as entries, and with them what the baseline has about files that are there but were not linted, or could
 * not be read.
 */
export function recordedBaseline(update: BaselineUpdate): readonly BaselineEntry[] {
  return [...untouched(update), ...update.results.flatMap(entriesOf)];
}

/** The baseline without what is no longer found. Nothing is added, and a document that has moved gets its new name. */
export function prunedBaseline(update: BaselineUpdate): readonly BaselineEntry[] {
  const kept = update.results.flatMap((named) => {
    const recorded = new Set(update.matched.get(named.result)?.map(({ fingerprint }) => fingerprint));
    return entriesOf(named).filter(({ fingerprint }) => recorded.has(fingerprint));
  });
  return [...untouched(update), ...kept];
}

function untouched({ before, matched, results, isGone }: BaselineUpdate): readonly BaselineEntry[] {
  const read = results.filter(({ result }) => isRead(result));
  const linted = new Set(read.map(({ name }) => name));
  const moved = new Set(read.flatMap(({ result }) => matched.get(result) ?? []).map(({ file }) => file));
  return before.filter(({ file }) => !linted.has(file) && !moved.has(file) && !isGone(file));
}

function entriesOf({ result, name }: NamedResult): readonly BaselineEntry[] {
  const { document, findings } = result;
  if (document === null || !isRead(result)) return [];
  const identity = identityOf(document);
  return findings.map(({ ruleId, fingerprint }) => ({ file: name, ruleId, fingerprint, identity }));
}

/** A document on which a rule failed may have more findings than are known. */
const isRead = ({ document, error }: LintResult): boolean => document !== null && error === undefined;
