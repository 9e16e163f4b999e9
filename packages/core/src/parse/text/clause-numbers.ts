import { romanValue } from "../../outline/ordinals.js";
import { lineStart, refersOnward } from "../line-start.js";
import { matchesOf } from "../../matches-of.js";

/** A number inside running text that could open a clause, perhaps with a noun in front of it. */
const candidate =
  /(?<=\s)((?:Section|SECTION|Article|ARTICLE|Clause|CLAUSE)\s+)?(\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,5})([.):]?)\s+(?=["“([]?\p{Lu})/gu;
/** Most lists that may go on; a file that begins a new one on each of its lines would look through all of them each time. */
const mostOpen = 500;
/** White space that was a line end before the file lost its layout. */
const wideGap = /\s{2,}(?=\S)/g;

/**
 * Finds the numbers that open clauses inside running text, for files whose sections stand on one line.
 *
 * It remembers the numbers seen so far, because only the next of them, its first child or the next of a number above it
 * opens a clause: "4.1 Fees. ... within 30 days. 4.2 Delivery." splits at 4.2.
 */
export class ClauseNumbers {
  /** Numbers that may go on, the innermost list last. */
  readonly #open: (readonly number[])[] = [];
  #letter = "";

  /** Offsets in a paragraph's text at which a clause starts, the start of the text left out. */
  splits(text: string): number[] {
    const found: number[] = [];
    this.#see(text);
    for (const place of places(text)) {
      if (place.kind === "number" ? this.#takesNumber(text, place) : this.#takesLetter(text, place))
        found.push(place.at);
    }
    return found;
  }

  /** A number at the start of a line counts whatever came before. */
  #see(text: string): void {
    const start =
      /^(?:(?:section|clause|article)\s+)?(\d{1,3}(?:\.\d{1,3}){0,4}|(?<=article\s)[IVX]{1,5})[.):]?\s+(?=["“([]?\p{Lu})/iu.exec(
        text,
      );
    if (start?.[1] !== undefined) this.#enter(path(start[1]), true);
    this.#letter = letterOf(lineStart(text) ?? "") ?? "";
  }

  #takesNumber(text: string, place: Place): boolean {
    const before = text.slice(Math.max(0, place.at - 60), place.at);
    if (refersOnward(before)) return false;
    const gap = /\s{2,}$/.test(before);
    const stopped = /[.;:!?)"”\]]\s+$/.test(before);
    const next = path(place.label);
    // a noun says that the number counts clauses
    const sure = gap && (place.noun ? stopped : place.suffix !== "");
    const bare = next.length === 1 && place.suffix === "" && !place.noun;
    // "3. Fees" needs a sentence end or a gap in front; "3.1 Fees" may stand right behind a heading
    const headed = place.noun ? /\p{Lu}{3,}\s+$/u.test(before) : behindHeading(before);
    const opens = stopped || (!bare && (gap || (next.length > 1 && headed)));
    if (!opens || (bare && !opensCapitals(text, place)) || !this.#enter(next, sure, bare)) return false;
    this.#letter = "";
    return true;
  }

  /** Goes on with the innermost list that a number continues; a list of its own is opened at 1, or anywhere when `sure`. */
  #enter(next: readonly number[], sure: boolean, mustFollow = false): boolean {
    const at = this.#open.findLastIndex((last) => follows(last, next));
    if (at !== -1) this.#open.splice(at, Infinity, next);
    else if (mustFollow) return false;
    else if (sure || (this.#open.length === 0 && next.every((step) => step === 1))) this.#open.push(next);
    else return false;
    if (this.#open.length > mostOpen) this.#open.shift();
    return true;
  }

  /** Letters and bullets open a line only where a line end was lost. */
  #takesLetter(text: string, place: Place): boolean {
    const before = text.slice(Math.max(0, place.at - 60), place.at);
    if (!/(?:[.;:,!?)"”]|\b(?:and|or))\s+$/i.test(before)) return false;
    const letter = letterOf(place.label);
    if (letter === null) return true;
    const expected = this.#letter === "" ? "a" : String.fromCharCode(this.#letter.charCodeAt(0) + 1);
    if (letter !== "a" && letter !== "i" && letter !== expected && this.#letter !== "") return false;
    this.#letter = letter;
    return true;
  }
}

/** A title of capitals with a stop behind it: `LIMITATION OF LIABILITY. Except for`. */
const capitals = /^["“]?\p{Lu}{3,}(?:[\s,;/&’'()-]+\p{Lu}+){0,8}["”]?[.:](?=\s)/u;
/** What a number in front of it counts. */
const counted =
  /^(?:HOURS?|DAYS?|WEEKS?|MONTHS?|QUARTERS?|YEARS?|(?:CALENDAR|BUSINESS|WORKING|CONSECUTIVE)\s|PER\s?CENT|COPIES|MINUTES?)\b/;

/** A number without a stop opens a clause only in front of a title in capitals. */
function opensCapitals(text: string, place: Place): boolean {
  const behind = text.slice(place.at + place.label.length, place.at + place.label.length + 140).trimStart();
  return capitals.test(behind) && !counted.test(behind);
}

/** Whether a number is the next of another, its first child, or the next of a number above it. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  if (next.length > last.length) {
    const below = next.slice(last.length);
    return isPrefix(last, next) ? below.every((step) => step === 1) : opensNext(last, next);
  }
  const level = next.length - 1;
  if (level > 0 && opensNext(last, next)) return true;
  return isPrefix(next.slice(0, level), last) && isNext(last[level] ?? 0, next[level] ?? 0, level);
}

interface Place {
  readonly kind: "number" | "letter";
  readonly at: number;
  readonly label: string;
  readonly suffix: string;
  readonly noun: boolean;
}

function places(text: string): Place[] {
  const found: Place[] = [];
  const numbered = new Set<number>();
  for (const match of matchesOf(candidate, text)) {
    const [, noun, label = "", suffix = ""] = match;
    // a Roman number alone is "I" or a letter of a list
    if (noun === undefined && !/^\d/.test(label)) continue;
    numbered.add(match.index);
    found.push({ kind: "number", at: match.index, label, suffix, noun: noun !== undefined });
  }
  for (const match of matchesOf(wideGap, text)) {
    const at = match.index + match[0].length;
    const start = lineStart(text.slice(at, at + 40));
    if (start === null || /^\d/.test(start) || numbered.has(at)) continue;
    found.push({ kind: "letter", at, label: start, suffix: "", noun: false });
  }
  return found.sort((a, b) => a.at - b.at);
}

function path(number: string): number[] {
  return number.split(".").map((step) => romanValue(step) ?? Number(step));
}

function isPrefix(prefix: readonly number[], whole: readonly number[]): boolean {
  return prefix.every((value, index) => whole[index] === value);
}

/** Below the top level one number may be missing, as redacted or reserved clauses are. */
function isNext(last: number, next: number, level: number): boolean {
  return next === last + 1 || (level > 0 && next === last + 2);
}

/** `4.1` behind `3.x` whose heading carries no number. */
function opensNext(last: readonly number[], next: readonly number[]): boolean {
  return next[0] === (last[0] ?? 0) + 1 && next.slice(1).every((value) => value === 1);
}

/** A heading is a few capitalised words: "... shall apply. RIGHTS AND DUTIES 4.1 The Supplier". */
function behindHeading(before: string): boolean {
  return /(?:^|[.;:!?\s])\p{Lu}[\p{L}’'-]+(?:,?\s+(?:\p{Lu}[\p{L}’'-]*|and|of|the|or|to|for|in|&))*\s+$/u.test(before);
}

function letterOf(label: string): string | null {
  return /^\(?([a-z])[.)]/i.exec(label)?.[1]?.toLowerCase() ?? null;
}
