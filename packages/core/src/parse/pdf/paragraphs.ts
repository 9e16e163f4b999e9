import type { BodyStyle } from "./body-style.js";
import type { Bookmark } from "./bookmarks.js";
import type { Line } from "./layout-types.js";
import { opensClause, repeatsNumber } from "../line-start.js";
import { startKind } from "./line-starts.js";

/** A line with what is known about its surroundings. */
export interface PlacedLine {
  readonly line: Line;
  /** Edges of the column it stands in. */
  readonly left: number;
  readonly right: number;
  /** Distance from the baseline above in the same column; `null` at its top. */
  readonly gap: number | null;
  /** The distance of baselines within paragraphs around here. */
  readonly leading: number;
  readonly contents: boolean;
  /** Part of a note at the foot of a page. */
  readonly note: boolean;
  /** The bookmark that makes it a heading or part of one. */
  readonly bookmark: Bookmark | null;
  /** Parted by wide gaps that are not those behind a number: side by side entries that are no running text. */
  readonly broken: boolean;
}

/** Lines that make one paragraph. */
export type Paragraph = readonly PlacedLine[];

/** Gathers lines into paragraphs, across columns and pages. */
export function paragraphsOf(lines: readonly PlacedLine[], body: BodyStyle): Paragraph[] {
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (current === undefined || beginsParagraph(current, line, body)) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs;
}

const terminal = /[.;:!?]["”’')\]]*(?:\s(?:and|or|and\/or))?$/;
const lowerStart = /^["“(‘]?\p{Ll}/u;
/** Words that no paragraph ends with. */
const waiting = /(?:,|\b(?:an?|and|any|at|by|for|from|in|its?|of|on|or|such|that|the|their|this|to|under|with))$/i;
/** No line ends behind an opening bracket, also where a blank follows it. */
const firstWord = /^(?:[([{“‘]+ ?)?\S*/;

function beginsParagraph(current: readonly PlacedLine[], next: PlacedLine, body: BodyStyle): boolean {
  const before = current.at(-1);
  if (before === undefined) return true;
  if (before.bookmark !== null || next.bookmark !== null) return before.bookmark !== next.bookmark;
  if (before.contents || next.contents || before.broken || next.broken) return true;
  if (Math.abs(before.line.size - next.line.size) > 0.12 * before.line.size) return true;
  if (next.gap === null || next.gap < 0) return !runsOn(before, next, body);
  if (isCentred(before) && isCentred(next))
    return opensClause(next.line.text, before.line.text) || !isOneTitle(before, next);
  if (isLeftOfBullet(current, next)) return true;
  if (next.gap > next.leading * 1.3) return !runsOnAcrossGap(current, before, next);
  if (before.line.bold && !next.line.bold && !isFull(before, next, current)) return true;
  if (isBackFromRight(before, next)) return true;
  if (startKind(next.line.text) !== null) return labelBegins(current, before, next);
  if (hangsBelowBullet(current, next)) return false;
  return isIndentedAnew(current, before, next) || isEnded(current, before, next);
}

/** Whether a paragraph goes on in the next column or on the next page. */
function runsOn(before: PlacedLine, next: PlacedLine, body: BodyStyle): boolean {
  if (before.line.bold !== next.line.bold || isCentred(before) || isCentred(next)) return false;
  if (startKind(next.line.text) !== null)
    return (
      isFull(before, next, []) && !terminal.test(before.line.text) && !opensClause(next.line.text, before.line.text)
    );
  if (before.line.size < body.size * 0.85) return false;
  return continues(before, next) && (lowerStart.test(next.line.text) || isFull(before, next, []));
}

/** A gap parts paragraphs unless a sentence plainly goes on behind it. */
function runsOnAcrossGap(current: readonly PlacedLine[], before: PlacedLine, next: PlacedLine): boolean {
  if (!continues(before, next)) return false;
  const open = lowerStart.test(next.line.text) || waiting.test(before.line.text);
  return (open && isFull(before, next, current)) || flowsOn(before, next);
}

function continues(before: PlacedLine, next: PlacedLine): boolean {
  return startKind(next.line.text) === null && !terminal.test(before.line.text) && before.line.bold === next.line.bold;
}

/** A line is full when the first word of the next one would not have fitted behind it. */
function isFull(before: PlacedLine, next: PlacedLine, current: readonly PlacedLine[]): boolean {
  const { line } = before;
  const word = firstWord.exec(next.line.text)?.[0] ?? "";
  const perCharacter = (next.line.right - next.line.left) / Math.max(next.line.text.length, 1);
  const reach = Math.max(...current.slice(0, -1).map((placed) => placed.line.right), -Infinity);
  if (current.length >= 3 && line.right > reach - line.size) return true;
  return line.right + (word.length + 1) * perCharacter > before.right - 0.5 * line.size;
}

/** Whether a number or bullet at the start of a line begins a clause, or only happens to stand there because the sentence was wrapped before it. */
function labelBegins(current: readonly PlacedLine[], before: PlacedLine, next: PlacedLine): boolean {
  const { text } = before.line;
  if (repeatsNumber(next.line.text, text)) return false;
  if (!isFull(before, next, current) || (next.gap ?? 0) > next.leading * 1.15 || terminal.test(text)) return true;
  if (startKind(next.line.text) !== "bullet" && !opensClause(next.line.text, text)) return false;
  // from here on the line above is full and its sentence goes on: only the indent can tell
  const [first, second] = current;
  const em = 0.5 * next.line.size;
  const flow =
    second?.line.left ?? (first !== undefined && first.line.left > first.left + em ? first.left : before.line.left);
  const listed = /,$|\b(?:and|or)$/i.test(text);
  if (Math.abs(next.line.left - flow) > em) return next.line.left > flow || listed;
  const alike = first !== undefined && startKind(first.line.text) === startKind(next.line.text);
  return listed && alike && second === undefined;
}

function isIndentedAnew(current: readonly PlacedLine[], before: PlacedLine, next: PlacedLine): boolean {
  const em = next.line.size;
  const second = current[1];
  const ended = terminal.test(before.line.text) || !isFull(before, next, current);
  if (second === undefined) {
    const hanging = startKind(before.line.text) !== null;
    return !hanging && ended && next.line.left > before.line.left + em;
  }
  return ended && Math.abs(next.line.left - second.line.left) > em;
}

function isEnded(current: readonly PlacedLine[], before: PlacedLine, next: PlacedLine): boolean {
  if (isFull(before, next, current)) return false;
  return !flowsOn(before, next);
}

/** The sentence goes on in small letters behind a line that is long, if not quite full: the page was set for other letters. */
function flowsOn(before: PlacedLine, next: PlacedLine): boolean {
  const far = before.line.right > before.left + (before.right - before.left) * 0.6;
  if (/[-\u00AD\u2010]$/.test(before.line.text) && lowerStart.test(next.line.text)) return true;
  return far && lowerStart.test(next.line.text) && !terminal.test(before.line.text);
}

/** Lines pushed far to the right (a date, a number of the exhibit) are no first lines of a paragraph. */
function isBackFromRight(before: PlacedLine, next: PlacedLine): boolean {
  return (
    before.line.left > before.left + (before.right - before.left) * 0.3 &&
    next.line.left < before.line.left - 3 * next.line.size
  );
}

/** The lines of an item hang below its words, also behind a short one. */
function hangsBelowBullet([first]: readonly PlacedLine[], next: PlacedLine): boolean {
  const [bullet, words] = first?.line.pieces ?? [];
  if (bullet === undefined || words === undefined || startKind(`${bullet.text} `) !== "bullet") return false;
  return Math.abs(next.line.left - words.left) < 0.3 * next.line.size && words.left > bullet.right;
}

/** What stands further left than its bullet is no longer part of an item. */
function isLeftOfBullet([first]: readonly PlacedLine[], next: PlacedLine): boolean {
  if (first === undefined || startKind(first.line.text) !== "bullet") return false;
  return next.line.left < first.line.left - 0.5 * next.line.size;
}

export function isCentred(placed: PlacedLine): boolean {
  const { line, left, right } = placed;
  const aside = Math.min(line.left - left, right - line.right);
  return aside > 2 * line.size && Math.abs(line.left - left - (right - line.right)) < 3 * line.size;
}

/** Centred lines are one title when the upper one is long, both look alike and stand close. */
function isOneTitle(before: PlacedLine, next: PlacedLine): boolean {
  const long = before.line.right - before.line.left > (before.right - before.left) * 0.45;
  const alike = before.line.bold === next.line.bold && isUpper(before.line.text) === isUpper(next.line.text);
  return long && alike && (next.gap ?? 0) <= next.leading * 1.3;
}

export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The words of a paragraph as they stand on its lines. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.map((placed) => placed.line.text).join(" ");
}
