import { matchesOf } from "../../matches-of.js";
import { fitsParty } from "./aliases.js";

/** A word with a capital that can stand for a party. */
export function canBeShort(inside: string): boolean {
  const word = inside.trim();
  return fitsParty(word) && /^\p{Lu}[\p{L}\p{N}&.-]{1,20}$/u.test(word);
}

/** `Harbour Lane (HL)`, `Datum (North) Ltd (Datum)`: initials or the beginning of the name. */
export function isShortFor(inside: string, name: string): boolean {
  if (!canBeShort(inside)) return false;
  const word = inside.trim();
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
