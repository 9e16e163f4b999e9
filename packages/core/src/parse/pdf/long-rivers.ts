import type { Line, Piece, Row } from "./layout-types.js";
import { isCells } from "./row-kinds.js";

/** Distance in letter sizes of two rows of one table. */
const rowGap = 4;
/** Fewest rows that a gap must part into cells. */
const leastParted = 2;

/** Whether the gap between two pieces runs on above and below, over rows some of which may have words in one column only. */
export function isInLongRiver(rows: readonly Row[], index: number, before: Piece, piece: Piece): boolean {
  const x = (before.right + piece.left) / 2;
  const isParted = (row: Row): boolean =>
    isCells(row) && (row.lines[0]?.right ?? x) < x && (row.lines.at(-1)?.left ?? x) > x;
  const along = [-1, 1].flatMap((step) => rowsAlong(rows, index, step, isIn(x)));
  return along.filter(isParted).length >= leastParted;
}

/** Tells words that stand at `x`. */
export function isIn(x: number): (words: Pick<Line, "left" | "right">) => boolean {
  return ({ left, right }) => left <= x && right >= x;
}

/** The rows above or below one up to the first that has a line across. */
export function rowsAlong(rows: readonly Row[], index: number, step: number, isAcross: (line: Line) => boolean): Row[] {
  const along: Row[] = [];
  for (let at = index + step; ; at += step) {
    const [row, last] = [rows[at], rows[at - step]];
    if (row === undefined || last === undefined || Math.abs(last.y - row.y) > rowGap * row.size) return along;
    if (row.lines.some(isAcross)) return along;
    along.push(row);
  }
}
