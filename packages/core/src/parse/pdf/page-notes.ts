import { superscript } from "../superscript.js";
import type { Line, Piece, Row } from "./layout-types.js";
import { lineOf } from "./rows.js";

/** The text of a page, and the notes that its marks lead to. */
export interface PageNotes {
  readonly rows: readonly Row[];
  /** The rows of each note, without its mark. */
  readonly notes: readonly (readonly Row[])[];
}

/** Size of a mark at the most, and its height above the line at the least, in letters of the line. */
const markSize = 0.85;
const markHeight = 0.15;
/** Distance in letter sizes of the lines of one note. */
const noteLeading = 1.7;
const marks = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])(?:\s?,\s?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]))*$/;
/** What is measured by the square or the cube. */
const unit = /\b(?:[ckm]?m|ft|in|sq)$/;

/**
 * Parts the notes of a page from its text. The marks of these notes are left out where they stand in the text, as they
 * are none of its words: `30` with a raised `1` is not 301. Raised figures without a note are written as such.
 */
export function partNotes(rows: readonly Row[]): PageNotes {
  const first = firstMarks(rows);
  if (first.size === 0) return { rows, notes: [] };
  const text: Row[] = [];
  const notes: Row[][] = [];
  const known = new Map<string, Piece>();
  for (const [index, row] of rows.entries()) {
    const mark = noteMark(row);
    const above = mark === null ? undefined : first.get(mark);
    const before = rows[index - 1];
    if (mark !== null && above !== undefined && above.y > row.y) {
      known.set(mark, above);
      notes.push([row]);
    } else if (notes.length > 0 && text.at(-1) !== before && goesOn(before, row)) notes.at(-1)?.push(row);
    else text.push(row);
  }
  const none: ReadonlyMap<string, Piece> = new Map();
  return {
    rows: text.map((row) => withMarks(row, known)),
    notes: notes.map((note) => note.map((row, index) => withMarks(index === 0 ? withoutFirst(row) : row, none))),
  };
}

/** Where each mark stands first within the text. */
function firstMarks(rows: readonly Row[]): Map<string, Piece> {
  const first = new Map<string, Piece>();
  for (const line of rows.flatMap((row) => row.lines)) {
    for (const [index, piece] of line.pieces.entries()) {
      if (!isMark(piece, line) || unit.test(line.pieces[index - 1]?.text ?? " m")) continue;
      for (const mark of marksIn(piece)) if (!first.has(mark)) first.set(mark, piece);
    }
  }
  return first;
}

function isMark(piece: Piece, line: Line): boolean {
  return piece.size < markSize * line.size && piece.y > line.y + markHeight * line.size && marks.test(piece.text);
}

function marksIn({ text }: Piece): string[] {
  return text.split(/\s?,\s?/);
}

/** The mark that a row begins with. */
function noteMark(row: Row): string | null {
  const [line] = row.lines;
  const [first, ...others] = line?.pieces ?? [];
  if (line === undefined || first === undefined || (others.length === 0 && row.lines.length === 1)) return null;
  return isMark(first, line) ? first.text : null;
}

function goesOn(before: Row | undefined, row: Row): boolean {
  if (before === undefined || Math.abs(before.size - row.size) > 0.05 * row.size) return false;
  return before.y - row.y <= noteLeading * row.size;
}

function withoutFirst(row: Row): Row {
  const [first, ...others] = row.lines;
  const pieces = first?.pieces.slice(1) ?? [];
  return { ...row, lines: pieces.length === 0 ? others : [lineOf(pieces, row.page), ...others] };
}

/** A row without the marks of notes. What stands before a mark reaches over its place, so that no gap is left there. */
function withMarks(row: Row, known: ReadonlyMap<string, Piece>): Row {
  const leads = (piece: Piece): boolean =>
    marksIn(piece).every((mark) => known.has(mark) && (known.get(mark) === piece || !/\d/.test(mark)));
  if (!row.lines.some((line) => line.pieces.some((piece) => isMark(piece, line)))) return row;
  const lines = row.lines.flatMap((line) => {
    const pieces: Piece[] = [];
    for (const piece of line.pieces) {
      const before = pieces.at(-1);
      if (!isMark(piece, line)) pieces.push(piece);
      else if (before === undefined || !leads(piece)) pieces.push({ ...piece, text: superscript(piece.text) });
      else pieces[pieces.length - 1] = { ...before, right: piece.right };
    }
    return [lineOf(pieces, row.page)];
  });
  return { ...row, lines };
}
