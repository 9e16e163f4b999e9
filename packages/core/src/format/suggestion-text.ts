import type { Suggestion } from "../rule/types.js";
import { printable } from "./printable.js";

/** The wording of a suggestion on one line, behind its heading where it is a new clause. */
export function wordingOf({ heading, text }: Suggestion): string {
  return printable(heading === undefined ? text : `${heading} | ${text}`).trim();
}

/** A suggestion as one line of a message, whole, for formats that have no place of its own for it. */
export function suggestionText(suggestion: Suggestion): string {
  return `Suggestion: ${printable(suggestion.message)}: “${wordingOf(suggestion)}”`;
}
