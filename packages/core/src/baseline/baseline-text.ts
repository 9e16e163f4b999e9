import { compareText } from "../engine/compare-text.js";
import { ClauselintError } from "../errors.js";
import type { BaselineEntry } from "./types.js";

const head = [
  "# Findings that were there when this baseline was recorded; only others fail a run of clauselint.",
  "# file, rule, fingerprint and document, parted by tabs. Record anew: clauselint baseline. Take out what is gone: clauselint baseline --prune.",
];

/** A baseline as a file: one sorted line an entry, so that two branches merge and a change is read line by line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ file, ruleId, fingerprint, identity }) =>
    [file, ruleId, fingerprint, identity].join("\t"),
  );
  return [...head, ...[...new Set(lines)].sort(compareText)].map((line) => `${line}\n`).join("");
}

/**
 * Reads a baseline.
 *
 * @throws ClauselintError `baseline-invalid` with the line that is none
 */
export function parseBaseline(text: string, place: string): readonly BaselineEntry[] {
  return linesOf(text).flatMap(({ line, entry }, index) => {
    if (entry !== null || line.trim() === "" || line.startsWith("#")) return entry ?? [];
    const isConflict = /^(?:<{7}|={7}|>{7})/.test(line);
    throw new ClauselintError(
      "baseline-invalid",
      isConflict ? "a merge conflict is left here" : "this is no line of a baseline",
      {
        place: `${place}:${index + 1}`,
        hint: isBaseline(text)
          ? "Keep the lines of both sides, or record the baseline anew: clauselint baseline."
          : "The file is no baseline: name another with --baseline, or delete it.",
      },
    );
  });
}

/**
 * Reads what is left of a baseline that is to be recorded anew. What is no baseline at all is not taken for one.
 *
 * @throws ClauselintError `baseline-invalid`
 */
export function readableEntries(text: string, place: string): readonly BaselineEntry[] {
  return isBaseline(text) ? linesOf(text).flatMap(({ entry }) => entry ?? []) : parseBaseline(text, place);
}

const isBaseline = (text: string): boolean => head.some((line) => text.includes(line));

function linesOf(text: string): readonly { readonly line: string; readonly entry: BaselineEntry | null }[] {
  return text.split(/\r?\n/).map((line) => {
    const [file = "", ruleId = "", fingerprint = "", identity = "", ...rest] = line.split("\t");
    const isEntry = rest.length === 0 && [fingerprint, identity].every((hash) => /^[0-9a-f]{16}$/.test(hash));
    return { line, entry: isEntry && !line.startsWith("#") ? { file, ruleId, fingerprint, identity } : null };
  });
}
