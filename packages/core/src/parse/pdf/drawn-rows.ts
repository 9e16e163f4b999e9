import { addLine, cellOf, isRuledOff, type DrawnCell } from "./drawn-cells.js";
import type { RulingLine } from "./layout-types.js";

/** Cells side by side. */
export interface DrawnRow {
  readonly cells: DrawnCell[];
  /** A cell was drawn to its end before the next one, which begins further up: nothing but a row of cells is drawn like that. */
  stepsUp: boolean;
}

/** Distance in letter sizes of paragraphs within one cell. */
const paragraphGap = 2.4;

/** Puts cells that stand side by side into rows; everything else is a row of one cell. */
export function drawnRows(cells: readonly DrawnCell[], ruled: readonly RulingLine[]): DrawnRow[] {
  const rows: DrawnRow[] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const last = row?.cells.at(-1);
    if (row === undefined || last === undefined) rows.push({ cells: [cell], stepsUp: false });
    else if (row.cells.length > 1 && isNextParagraph(last, cell, ruled))
      for (const line of cell.lines) addLine(last, line);
    else if (!joinsRow(rows, row, cell)) rows.push({ cells: [cell], stepsUp: false });
  }
  return rows;
}

function isNextParagraph(last: DrawnCell, cell: DrawnCell, ruled: readonly RulingLine[]): boolean {
  if (isRuledOff(last, { y: cell.top }, ruled)) return false;
  const [line] = cell.lines;
  const gap = last.bottom - cell.top;
  return (
    line !== undefined && gap > 0 && gap <= paragraphGap * line.size && Math.abs(cell.left - last.left) <= 2 * line.size
  );
}

/** Adds a cell to the row if it stands beside it. Lines of running text above the first cell, which look like a part of it until then, become a row of their own. */
function joinsRow(rows: DrawnRow[], row: DrawnRow, cell: DrawnCell): boolean {
  const last = row.cells.at(-1);
  if (last === undefined) return false;
  const from = last.lines.findLastIndex((line) => line.right > cell.left) + 1;
  const above = last.lines.slice(0, from);
  if (from === last.lines.length || (above.length > 0 && row.cells.length > 1)) return false;
  const beside = cellOf(last.lines.slice(from));
  const size = cell.lines[0]?.size ?? 10;
  const [top, bottom] = [
    Math.max(beside.top, ...row.cells.slice(0, -1).map((other) => other.top)),
    Math.min(beside.bottom, ...row.cells.map((other) => other.bottom)),
  ];
  if (cell.top < bottom - 0.3 * size || cell.bottom > top + 0.3 * size) return false;
  const before =
    above.length > 0 ? cellOf(above).bottom : Math.min(...(rows.at(-2)?.cells ?? []).map((other) => other.bottom));
  if (cell.top > before - 0.3 * size) return false;
  const stepsUp = row.stepsUp || cell.top > beside.bottom + 0.5 * size;
  const home: DrawnRow = above.length > 0 ? { cells: [beside], stepsUp } : row;
  if (above.length > 0) rows.splice(-1, 1, { cells: [cellOf(above)], stepsUp: false }, home);
  home.cells.push(cell);
  home.stepsUp = stepsUp;
  return true;
}
