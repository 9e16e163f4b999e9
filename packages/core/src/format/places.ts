import { printable } from "./printable.js";

/** The formats whose lines a person can find in an editor; those of Word and PDF files exist in the text view only. */
export function hasSourceLines(filePath: string): boolean {
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
