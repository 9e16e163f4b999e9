import { cellOf } from "./drawn-cells.js";
import type { DrawnRow } from "./drawn-rows.js";
import type { Line } from "./layout-types.js";

/** Points by which the gaps between the rows of one table may differ. */
const sameGap = 0.5;
/** Points by which rows stand further apart than the lines of a cell. */
const wider = 1;
/** Fewest rows that show how far apart rows stand. */
const leastRows = 3;
/** Ends of sentences, which have paragraphs below them in the same cell. */
const ended = /[.,;:]$/;

/**
 * Parts the last cell of a row where its lines stand as far apart as the rows of the table do and words of no other cell
 * stand beside them: these are rows of which only the last cell is filled.
 */
export function partedAtRowGaps(rows: readonly DrawnRow[]): DrawnRow[] {
  const gap = rowGapOf(rows);
  return gap === null ? [...rows] : rows.flatMap((row) => partedRow(row, gap));
}

/** The gap that most rows leave above them, `null` where lines within a cell stand as far apart. */
function rowGapOf(rows: readonly DrawnRow[]): number | null {
  const gaps = rows.slice(1).map((row, index) => bottomOf(rows[index]?.cells ?? []) - topOf(row));
  const least = Math.min(...gaps);
  const alike = gaps.filter((gap) => gap - least <= sameGap);
  if (alike.length < leastRows || alike.length <= gaps.length / 2) return null;
  const steps = rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => stepsOf(lines)));
  return steps.some((step) => step < least - wider) ? least : null;
}

function stepsOf(lines: readonly Line[]): number[] {
  return lines.slice(1).map((line, index) => (lines[index]?.y ?? line.y) - line.y);
}

function topOf({ cells }: DrawnRow): number {
  return Math.max(...cells.map((cell) => cell.top));
}

function bottomOf(cells: DrawnRow["cells"]): number {
  return Math.min(...cells.map((cell) => cell.bottom));
}

function partedRow(row: DrawnRow, gap: number): DrawnRow[] {
  const last = row.cells.at(-1);
  if (last === undefined) return [row];
  const others = row.cells.slice(0, -1);
  const groups: Line[][] = [];
  for (const line of last.lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const apart =
      above !== undefined &&
      Math.abs(above.y - line.y - gap) <= sameGap &&
      bottomOf(others) - line.y >= gap - sameGap &&
      !ended.test(above.text);
    if (group === undefined || apart) groups.push([line]);
    else group.push(line);
  }
  if (groups.length < 2) return [row];
  return groups.map((lines, index) => ({
    cells: [...(index === 0 ? others : []), cellOf(lines)],
    stepsUp: index === 0 && row.stepsUp,
  }));
}
