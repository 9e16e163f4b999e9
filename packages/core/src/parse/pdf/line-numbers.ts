import type { PageRows } from "./furniture.js";
import type { Line, Piece, Row } from "./layout-types.js";
import { lineOf } from "./rows.js";

/** Fewest numbers that make a column of line numbers. */
const leastNumbers = 8;
/** Share of the rows that a number has to stand before. */
const mostRows = 0.6;
/** Points by which edges of one column may lie apart. */
const sameEdge = 2;
/** Distance of a number from the words behind it, in letter sizes; a blank is narrower. */
const leastGap = 0.4;
/** Share of the lines that go on with a sentence, where numbers stand close to the words. */
const goesOn = 0.2;
/** Share of the width of the longest line that a line has to fill before the next one can go on with its sentence. */
const fullLine = 0.7;

/**
 * Takes the counting column at the left margin of numbered lines away. A page with a few lines, as the last one, is known
 * by a page that has many.
 */
export function withoutLineNumbers(pages: readonly PageRows[]): PageRows[] {
  const read = pages.map((page) => ({ page, numbered: numberedRows(page) }));
  const columns = read.filter(({ numbered }) => isBeyondDoubt(numbered)).map(({ numbered }) => edgesOf(numbered));
  return read.map(({ page, numbered }) => {
    const own = numbered.size === 0 ? null : edgesOf(numbered);
    const isKnown = own !== null && columns.some((column) => isSameColumn(column, own));
    return isKnown ? without(page, numbered) : page;
  });
}

function without(page: PageRows, numbered: ReadonlyMap<Row, NumberedRow>): PageRows {
  const rows = page.rows.flatMap((row) => {
    const lines = numbered.get(row)?.lines ?? row.lines;
    return lines.length === 0 ? [] : [{ ...row, lines }];
  });
  return { ...page, rows };
}

/** The rows of a page that begin with a number left of all words, where most do and the numbers make a column. */
function numberedRows({ rows }: PageRows): ReadonlyMap<Row, NumberedRow> {
  const numbered = new Map<Row, NumberedRow>();
  for (const row of rows) {
    const read = numberedRow(row);
    if (read !== null) numbered.set(row, read);
  }
  if (numbered.size === 0 || numbered.size < rows.length * mostRows || !isColumn([...numbered.values()]))
    return nothing;
  const { right } = edgesOf(numbered);
  const rest = rows.flatMap((row) => numbered.get(row)?.lines ?? row.lines);
  return rest.some((line) => line.left < right) ? nothing : numbered;
}

const nothing: ReadonlyMap<Row, NumberedRow> = new Map();

function isBeyondDoubt(numbered: ReadonlyMap<Row, NumberedRow>): boolean {
  const found = [...numbered.values()];
  return found.length >= leastNumbers && (found.every(({ apart }) => apart) || areWrapped(found));
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(numbered: ReadonlyMap<Row, NumberedRow>): Edges {
  const numbers = [...numbered.values()].map(({ number }) => number);
  return {
    left: Math.min(...numbers.map(({ left }) => left)),
    right: Math.max(...numbers.map(({ right }) => right)),
  };
}

function isSameColumn(one: Edges, other: Edges): boolean {
  return Math.abs(one.left - other.left) <= sameEdge || Math.abs(one.right - other.right) <= sameEdge;
}

interface NumberedRow {
  readonly number: Piece;
  /** A wide gap stands behind the number, or nothing. */
  readonly apart: boolean;
  /** What stands behind it. */
  readonly lines: readonly Line[];
}

function numberedRow({ page, lines: [first, ...others] }: Row): NumberedRow | null {
  const [number, next, ...more] = first?.pieces ?? [];
  if (number === undefined || !/^\d{1,3}$/.test(number.text)) return null;
  if (next === undefined) return { number, apart: true, lines: others };
  if (next.left - number.right < leastGap * next.size) return null;
  return { number, apart: false, lines: [lineOf([next, ...more], page), ...others] };
}

/** Numbers that rise and stand below each other, by their left edges or by their right ones. */
function isColumn(found: readonly NumberedRow[]): boolean {
  const numbers = found.map(({ number }) => number);
  const isRising = numbers.every(({ text }, index) => index === 0 || Number(text) > Number(numbers[index - 1]?.text));
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  return (
    isRising &&
    (spread(numbers.map(({ left }) => left)) <= sameEdge || spread(numbers.map(({ right }) => right)) <= sameEdge)
  );
}

/**
 * Lines of running text go on with small letters below full lines; entries of a list or of contents do not. A list may
 * have nothing but small letters, a page of sentences may not.
 */
function areWrapped(found: readonly NumberedRow[]): boolean {
  const lines = found.flatMap((row) => row.lines.slice(0, 1));
  const small = lines.filter(beginsSmall);
  const left = Math.min(...lines.map((line) => line.left));
  const full = left + fullLine * (Math.max(...lines.map((line) => line.right)) - left);
  const wrapped = lines.filter((line, index) => beginsSmall(line) && (lines[index - 1]?.right ?? 0) >= full);
  return small.length < lines.length && wrapped.length * 2 > small.length && wrapped.length >= found.length * goesOn;
}

function beginsSmall({ text }: Line): boolean {
  return /^\p{Ll}/u.test(text);
}
