import type { Line, Row, RulingLine } from "./layout-types.js";

/** Lines that were drawn one after the other and stand below each other: a cell of a table, or a paragraph. */
export interface DrawnCell {
  readonly lines: Line[];
  left: number;
  right: number;
  /** Baselines of its first and its last line. */
  top: number;
  bottom: number;
}

/** Distance of baselines in letter sizes, where nothing tells how close lines stand on a page. */
const usualLeading = 1.25;
/** Share by which lines of one cell may stand further apart than lines do on this page. */
const loose = 1.15;

/** Gathers the lines of a page into cells, in the order in which they were drawn. */
export function drawnCells(rows: readonly Row[], ruled: readonly RulingLine[]): DrawnCell[] {
  const lines = rows.flatMap((row) => row.lines).sort((a, b) => orderOf(a) - orderOf(b));
  const leading = leadingOf(lines) * loose;
  const cells: DrawnCell[] = [];
  for (const line of lines) {
    const cell = cells.at(-1);
    if (cell !== undefined && goesOn(cell, line, leading) && !isRuledOff(cell, line, ruled)) addLine(cell, line);
    else cells.push(cellOf([line]));
  }
  return cells;
}

/** Whether a line is ruled between a cell and what follows below it, and not just under words. */
export function isRuledOff(cell: DrawnCell, below: { readonly y: number }, ruled: readonly RulingLine[]): boolean {
  return ruled.some(
    ({ y, left, right }) => y < cell.bottom && y > below.y && left < cell.left - 1 && right > cell.right + 1,
  );
}

export function cellOf(lines: readonly Line[]): DrawnCell {
  return {
    lines: [...lines],
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.max(...lines.map((line) => line.y)),
    bottom: Math.min(...lines.map((line) => line.y)),
  };
}

export function addLine(cell: DrawnCell, line: Line): void {
  cell.lines.push(line);
  cell.left = Math.min(cell.left, line.left);
  cell.right = Math.max(cell.right, line.right);
  cell.top = Math.max(cell.top, line.y);
  cell.bottom = Math.min(cell.bottom, line.y);
}

function goesOn(cell: DrawnCell, line: Line, leading: number): boolean {
  const before = cell.lines.at(-1);
  if (before === undefined || !isBelow(before, line, leading)) return false;
  const aligned = Math.abs(line.left - cell.left) <= line.size || Math.abs(line.right - cell.right) <= 0.2 * line.size;
  return aligned || isCentredBelow(before, line);
}

function isBelow(before: Line, line: Line, leading: number): boolean {
  const step = before.y - line.y;
  return step > 0.5 * line.size && step <= leading * Math.max(before.size, line.size);
}

function isCentredBelow(before: Line, line: Line): boolean {
  return Math.abs((before.left + before.right - line.left - line.right) / 2) <= line.size;
}

/** The distance of baselines, in letter sizes, at which most lines of a page follow each other. */
function leadingOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let best = usualLeading;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || !isBelow(before, line, 2.2)) continue;
    const step = Math.round(((before.y - line.y) / line.size) * 20) / 20;
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    if (count > (counts.get(best) ?? 0)) best = step;
  }
  return best;
}

function orderOf(line: Line): number {
  return Math.min(...line.pieces.map((piece) => piece.order));
}
