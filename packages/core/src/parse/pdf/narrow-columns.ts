import { canPartCells } from "./cell-gaps.js";
import type { Piece, Row } from "./layout-types.js";
import { isOnlyLabel } from "./line-starts.js";
import { isIn, rowsAlong } from "./long-rivers.js";
import { isCells } from "./row-kinds.js";

/** Fewest other rows whose words begin at the same place. */
const leastAlike = 2;
/** Points by which the words of one column may begin apart. */
const sameStart = 1;
/** Letter sizes by which the words of a narrow column end apart. */
const uneven = 0.25;

/**
 * Whether `piece` begins a cell behind a narrow first column, of which no row shows a wide gap: words of rows above and below
 * begin where it does, behind gaps that look like spaces too. Behind the same words in each row they do so by chance, and
 * numbers in front of the items of a list are no column.
 */
export function isBehindNarrowColumn(rows: readonly Row[], index: number, before: Piece, piece: Piece): boolean {
  if (rows[index]?.lines[0]?.pieces[0] !== before) return false;
  const isAcross = isIn(piece.left - 0.2 * piece.size);
  const others = [-1, 1]
    .flatMap((step) => rowsAlong(rows, index, step, ({ pieces }) => pieces.some(isAcross)))
    .filter(isCells)
    .flatMap(({ lines: [line] }) => wordsBefore(line?.pieces ?? [], piece.left));
  const words = [before, ...others];
  return others.length >= leastAlike && words.some(isName) && areUnlike(words);
}

/** The first words of a line, where the next ones begin at `left` behind a gap that can part cells. */
function wordsBefore([first, next]: readonly Piece[], left: number): Piece[] {
  if (first === undefined || next === undefined || Math.abs(next.left - left) > sameStart) return [];
  return canPartCells(first, next) ? [first] : [];
}

function areUnlike(words: readonly Piece[]): boolean {
  const rights = words.map(({ right }) => right);
  const endApart = Math.max(...rights) - Math.min(...rights) > uneven * (words[0]?.size ?? 10);
  return endApart || new Set(words.map(({ text }) => text)).size === words.length;
}

function isName({ text }: Piece): boolean {
  return /\p{L}/u.test(text) && !isOnlyLabel(text);
}
