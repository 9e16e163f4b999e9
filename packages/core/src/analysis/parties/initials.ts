import { matchesOf } from "../../matches-of.js";
import { fitsParty } from "./aliases.js";

/** `Harbour Lane (HL)`, `Datum (North) Ltd (Datum)`: initials or the beginning of the name. */
export function isShortFor(inside: string, name: string): boolean {
  const word = inside.trim();
  if (!fitsParty(word) || !/^\p{Lu}[\p{L}\p{N}&.-]{1,20}$/u.test(word)) return false;
  const initials = (letter: RegExp): string =>
    matchesOf(letter, name)
      .map((match) => match[0].toUpperCase())
      .join("");
  return (
    name.toLowerCase().startsWith(word.toLowerCase()) ||
    initials(/(?<!\p{L})\p{Lu}/gu).startsWith(word.toUpperCase()) ||
    initials(/(?<!\p{L})\p{L}/gu).startsWith(word.toUpperCase())
  );
}
