import type { LintReport, LintResult } from "../engine/types.js";
import { hasSourceLines } from "./places.js";
import { printable } from "./printable.js";
import { wordingOf } from "./suggestion-text.js";

const columns = [
  "file",
  "severity",
  "rule",
  "outcome",
  "clause",
  "page",
  "line",
  "message",
  "quote",
  "fingerprint",
  "suggestion",
];

/** A table with one finding a row, for spreadsheets: RFC 4180, with a header. */
export function csv({ results }: LintReport): string {
  return csvTable([columns, ...results.flatMap(rowsOf)]);
}

/** Rows as the text of a CSV file. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function rowsOf(result: LintResult): string[][] {
  const { filePath, findings, error } = result;
  const failed =
    error === undefined ? [] : [[filePath, "error", error.code, "", "", "", "", error.message, "", "", ""]];
  return [
    ...failed,
    ...findings.map(({ severity, ruleId, outcome, location, message, evidence, fingerprint, suggestions }) => [
      filePath,
      severity,
      ruleId,
      outcome ?? "",
      location.clause,
      location.page === undefined ? "" : String(location.page),
      hasSourceLines(result) ? String(location.line) : "",
      message,
      evidence.map(({ quote }) => quote).join(" … "),
      fingerprint,
      suggestions.map(wordingOf).join(" … "),
    ]),
  ];
}

/** A contract must not be able to run a formula in the reader's spreadsheet: what could be one is made text by an apostrophe. */
function cell(text: string): string {
  const safe = printable(text).replace(/^[=+\-@|%]/, "'$&");
  return /[",]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
