import { canPartCells } from "./cell-gaps.js";
import type { Line, Piece, Row } from "./layout-types.js";
import { isOnlyLabel, startKind } from "./line-starts.js";
import { isInLongRiver } from "./long-rivers.js";
import { isBehindNarrowColumn } from "./narrow-columns.js";
import { isCells, isListItem } from "./row-kinds.js";
import { lineOf } from "./rows.js";

/** Points by which the lines of one column may begin apart. */
const sameStart = 1;
/** Rows above and below that can tell where a column begins. */
const around = 12;
/** Fewest lines among these that show a column. */
const columnLines = 3;
/** Rows above and below between whose cells a gap must run on. */
const close = 3;
/** Widest gap in letter sizes between a bullet and its text. */
const bulletGap = 4;

/**
 * Parts lines whose cells stand so close that the gap between them looks like a space. A gap counts where the stream
 * shows that a cell was drawn to its end before the next one, where lines beside wide gaps begin at the same place, or
 * where words behind a narrow column do. A bullet within a cell is put together with its text.
 */
export function withCellsParted(rows: readonly Row[]): Row[] {
  const next = nextDrawn(rows);
  const parted = rows.map((row, index) => {
    const near = rows.slice(Math.max(0, index - around), index + around + 1);
    const starts = near.filter((other) => other !== row && !isListItem(other)).flatMap((other) => other.lines.slice(1));
    const beside = rows
      .slice(Math.max(0, index - close), index + close + 1)
      .filter((other) => other !== row && isCells(other));
    const isStart = (piece: Piece): boolean =>
      starts.filter((line) => Math.abs(line.left - piece.left) <= sameStart).length >= 2;
    return partedRow(
      row,
      (before, piece) =>
        isStart(piece) ||
        goesOnElsewhere(next.get(before), before, piece) ||
        isRiver(beside, before, piece) ||
        (isCells(row) && isBehindNarrowColumn(rows, index, before, piece)),
    );
  });
  return parted.map((row, index) =>
    partedRow(
      row,
      (before, piece) =>
        (goesOnBelow(next, before, piece) || isColumnStart(parted, index, piece)) &&
        isInLongRiver(parted, index, before, piece),
    ),
  );
}

function partedRow(row: Row, isGap: (before: Piece, piece: Piece) => boolean): Row {
  const parts = (before: Piece, piece: Piece): boolean => canPartCells(before, piece) && isGap(before, piece);
  const lines = withBullets(row.lines.flatMap((line) => partedAt(line, parts)));
  return lines.length === row.lines.length ? row : { ...row, lines };
}

function withBullets(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && isBullet(before) && line.left - before.right < bulletGap * line.size)
      joined[joined.length - 1] = lineOf([...before.pieces, ...line.pieces], line.page);
    else joined.push(line);
  }
  return joined;
}

function isBullet({ text }: Line): boolean {
  return isOnlyLabel(text) && startKind(`${text} `) === "bullet";
}

function partedAt(line: Line, parts: (before: Piece, piece: Piece) => boolean): Line[] {
  const runs: Piece[][] = [];
  for (const piece of line.pieces) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || parts(before, piece)) runs.push([piece]);
    else run.push(piece);
  }
  return runs.length < 2 ? [line] : runs.map((run) => lineOf(run, line.page));
}

/** Cells above and below leave a gap free that runs on through this one, as between columns of centred cells. */
function isRiver(rows: readonly Row[], before: Piece, piece: Piece): boolean {
  const margin = 0.2 * piece.size;
  return [before.right + margin, piece.left - margin].some((x) => {
    const parted = rows.filter(({ lines }) => (lines[0]?.right ?? x) < x && (lines.at(-1)?.left ?? x) > x);
    return parted.length >= 2 && rows.every(({ lines }) => lines.every((line) => line.right < x || line.left > x));
  });
}

/** Many lines around begin where `piece` does. */
function isColumnStart(rows: readonly Row[], index: number, { left }: Piece): boolean {
  const near = rows.slice(Math.max(0, index - around), index + around + 1);
  const starts = near.filter((_, at) => at !== Math.min(index, around)).flatMap((row) => row.lines);
  return starts.filter((line) => Math.abs(line.left - left) <= sameStart).length >= columnLines;
}

/** The cell that `piece` begins goes on below itself, and what stands before it does not. */
function goesOnBelow(next: ReadonlyMap<Piece, Piece>, before: Piece, piece: Piece): boolean {
  let [last, drawn] = [piece, next.get(piece)];
  while (drawn !== undefined && drawn.y === last.y && !canPartCells(last, drawn))
    [last, drawn] = [drawn, next.get(drawn)];
  if (drawn === undefined || isOnlyLabel(before.text)) return false;
  return drawn.y < piece.y && drawn.left > before.right && drawn.left < last.right && drawn.right > piece.left;
}

/** The stream went on with a line below `before` and left of `piece`, as the cell had more lines, or with the first line of the next cell further up. */
function goesOnElsewhere(drawn: Piece | undefined, before: Piece, piece: Piece): boolean {
  if (drawn === undefined) return false;
  const below = drawn.y < before.y - 0.8 * before.size && drawn.right <= piece.left;
  const beside = drawn.y > before.y + 0.8 * before.size && drawn.left >= before.right;
  return below || beside;
}

/** The piece that was drawn after each one. */
function nextDrawn(rows: readonly Row[]): Map<Piece, Piece> {
  const drawn = rows.flatMap((row) => row.lines.flatMap((line) => line.pieces)).sort((a, b) => a.order - b.order);
  const next = new Map<Piece, Piece>();
  for (const [index, piece] of drawn.entries()) {
    const after = drawn[index + 1];
    if (after !== undefined) next.set(piece, after);
  }
  return next;
}
