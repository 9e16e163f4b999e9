import { matchesOf } from "../../matches-of.js";
import { isRoleWord } from "./aliases.js";
import { isShortFor } from "./initials.js";

/** What may stand between a name and the dash: brackets and an address or a description, not what goes on about the deal. */
const BETWEEN = /^(?:\s*\([^()]*\))*(?:(?:,|\s+(?:of|at|from)\s)[^"“”]*)?$/;
const WORD = /["“]([^"“”\n]{1,60})["”]/g;
const PRONOUN = /^(?:we|us|you)$/i;

/** True where quoted words beside a dash are what the party in front of it goes by: `Oberlin Ltd of 5 Pier Road – "we", "us"`. */
export function meansPartyInFront(quoted: string, between: string, name: string): boolean {
  if (!BETWEEN.test(between)) return false;
  const words = matchesOf(WORD, quoted).map(([, word = ""]) => word.replace(/^the\s+/i, ""));
  return words.every((word) => PRONOUN.test(word) || isRoleWord(word) || name.includes(word) || isShortFor(word, name));
}
