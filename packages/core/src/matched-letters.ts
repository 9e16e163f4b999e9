/**
 * Marks that contracts are full of. Each gets the place of a control character (U+0080 and up), none of which stands in a contract, so
 * that a text with them is still one of Latin letters: V8 makes the code of a pattern for those sooner and smaller by a third.
 */
const MARKS = "‘’‚‛“”„‟–—―‐‑−…•●○◦▪■□☐☑☒✓✔™€₹′″";
const FIRST_PLACE = 0x80;
const UNKNOWN = "\ufffd";

const places = new Map(Array.from(MARKS, (mark, at) => [mark, String.fromCharCode(FIRST_PLACE + at)]));

const ODD = /[^\0-\x7f\xa0-\xff]/;
const MARK_OR_CONTROL = new RegExp(`[\\x80-\\x9f${MARKS}]`, "g");
const BEYOND_LATIN = /[^\0-\xff]/;

/** A text with each mark in its place, as long as it was. */
export function lettersOfText(text: string): string {
  return ODD.test(text) ? inLatinForm(text.replace(MARK_OR_CONTROL, (letter) => places.get(letter) ?? UNKNOWN)) : text;
}

/**
 * The same text, in the form that V8 has for Latin letters where it holds no other: what is cut out of a text with one other letter is kept
 * as that text is, until it is written anew.
 */
export function inLatinForm(text: string): string {
  return BEYOND_LATIN.test(text) ? text : (JSON.parse(JSON.stringify(text)) as string);
}

const MAY_HAVE_MARKS = /[^\0-\x7f]|\\[ux]/;
/** A range that may reach over marks or their places, or one of these by itself. A hyphen at the front of a class is none. */
const HAS_RANGE =
  /\\x|\\u00[89]|[\x80-\x9f]|(?:[^\0-\x7f]|\\u[\da-f]{4})-[^\]]|(?<!(?<![[\\])\[\^?)-(?:[^\0-\x7f]|\\u)/i;
const MARK_IN_SOURCE = new RegExp(`[${MARKS}]|\\\\u2[\\da-f]{3}`, "gi");

/** The source of a pattern that finds in the letters of a text what `source`, without the flags `u` and `v`, finds in the text; null where there is none. */
export function lettersOfSource(source: string): string | null {
  if (!MAY_HAVE_MARKS.test(source)) return source;
  return HAS_RANGE.test(source) ? null : source.replace(MARK_IN_SOURCE, placeOf);
}

function placeOf(mark: string): string {
  const letter = mark.length > 1 ? String.fromCharCode(Number.parseInt(mark.slice(2), 16)) : mark;
  return places.get(letter) ?? mark;
}
