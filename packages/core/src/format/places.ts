import type { LintResult } from "../engine/types.js";
import { printable } from "./printable.js";

/** What decides whether a file has lines: its name, and what it was read as. */
export type LinedFile = Pick<LintResult, "filePath" | "document">;

/**
 * Whether a person can find the lines of a file in an editor. Those of Word and PDF files exist in the text view only, whatever the
 * file is called; what a plug-in reads goes by its name.
 */
export function hasSourceLines({ filePath, document }: LinedFile): boolean {
  if (document?.format === "docx" || document?.format === "pdf") return false;
  return /\.(?:md|markdown|html?|txt|ya?ml)$/i.test(filePath);
}

/** A clause by its number, as lawyers cite it: `§7.3`, `Schedule 2, 4.1`. */
export function cite(clause: string): string {
  const text = printable(clause);
  return /^[0-9(]/.test(text) ? `§${text}` : text;
}

/** `1 clause`, `2 clauses`; thousands parted by commas on every machine. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`;
}

function grouped(number: number): string {
  const digits = String(number);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
