import { clauseRows } from "./clause-rows.js";
import { drawnCells, type DrawnCell } from "./drawn-cells.js";
import { drawnRows, type DrawnRow } from "./drawn-rows.js";
import type { Drawing, Line, Row, RulingLine, TableGrid } from "./layout-types.js";
import { blanksBelow } from "./blank-rows.js";
import { isMarkColumn, isSignature } from "./not-tables.js";
import { withNamesInColumns } from "./name-columns.js";
import { withCellsParted } from "./part-cells.js";
import { partedAtRowGaps } from "./row-gaps.js";
import { isShadedAbove } from "./shaded-rows.js";

/** A table and the rows of the page that it takes up, `from` the first of them up to but not with `to`. */
export interface DrawnTable {
  readonly grid: TableGrid;
  readonly from: number;
  readonly to: number;
}

/** Gap between columns in letter sizes. */
const river = 0.3;
/** Points that a line below the names of columns is long at the least. */
const shortest = 20;
/** Distance in letter sizes between rows of one table. */
const rowGap = 4;
/** How many times as far as its rows another table stands below. */
const apart = 1.4;

/**
 * Tables of a page that show in the order in which it was drawn: a program that knows a table draws it cell by cell, each
 * from its first line to its last. Other evidence is a line ruled below the first row, one above three columns, or a
 * colour behind the first row. Where there is none of these, this finds nothing.
 */
export function drawnTables(
  rows: readonly Row[],
  { ruled: lines, fills }: Drawing,
  isContents: (row: Row) => boolean,
): DrawnTable[] {
  const ruled = lines.filter(({ left, right }) => right - left >= shortest);
  const parted = withCellsParted(rows);
  const indexOf = new Map(parted.flatMap((row, index) => row.lines.map((line): [Line, number] => [line, index])));
  const clauses = clauseRows(parted);
  const free = parted.map((row, index) => (isContents(rows[index] ?? row) ? null : clauses.has(row) ? "clause" : row));
  return stretchesOf(free)
    .flatMap((stretch) => tablesIn(drawnRows(drawnCells(stretch, ruled), ruled), { ruled, fills, indexOf, parted }))
    .sort((a, b) => a.from - b.from);
}

/** The rows between clauses; those of a table of contents are left out. */
function stretchesOf(rows: readonly (Row | "clause" | null)[]): Row[][] {
  const stretches: Row[][] = [[]];
  for (const row of rows) {
    if (row === "clause") stretches.push([]);
    else if (row !== null) stretches.at(-1)?.push(row);
  }
  return stretches;
}

interface Surroundings extends Pick<Drawing, "ruled" | "fills"> {
  readonly indexOf: ReadonlyMap<Line, number>;
  /** The rows of the page. */
  readonly parted: readonly Row[];
}

function tablesIn(all: readonly DrawnRow[], { ruled, fills, indexOf, parted }: Surroundings): DrawnTable[] {
  const tables: DrawnTable[] = [];
  let from = 0;
  while (from < all.length) {
    const head = isHeaded(all.slice(from), ruled) && !isInGrid(all[from - 1], all[from], ruled);
    const blanks = head ? blanksBelow(all, from) : 0;
    const to = blanks > 0 ? from + 1 + blanks : endOfTable(all, from, ruled);
    const run = all.slice(from, to);
    const inRows = run.map((row) => row.cells.map((cell) => cell.lines));
    // of rows that are striped, two may be all that shows
    const shaded = run.length > 2 && isShadedAbove(inRows, fills);
    const headed = head || shaded;
    const isBeyondDoubt = blanks > 0 || isTable(run, headed, ruled);
    const found = isBeyondDoubt ? tableOf(partedAtRowGaps(run), headed, indexOf, parted) : null;
    if (found !== null) tables.push(found);
    from = found === null ? from + 1 : to;
  }
  return tables;
}

function endOfTable(rows: readonly DrawnRow[], from: number, ruled: readonly RulingLine[]): number {
  let end = from;
  let cells: DrawnCell[] = [];
  let most = 0;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index];
    const before = rows[index - 1];
    if (row === undefined || (index === from && row.cells.length < 2)) break;
    if (index > from && before !== undefined && !isNear(before, row)) break;
    if (isNextHead(rows, from, index, ruled)) break;
    cells = [...cells, ...row.cells];
    const columns = columnsOf(cells).length;
    most = Math.max(most, row.cells.length);
    if (columns < Math.max(most, 2)) break;
    // a paragraph below the table stands where its first column does
    if (row.cells.length > 1 || !isInFirst(row, cells)) end = index + 1;
  }
  return Math.max(end, from + 1);
}

/** The head of another table below: a line ruled below it as below the first, and more room above it than rows leave. */
function isNextHead(rows: readonly DrawnRow[], from: number, index: number, ruled: readonly RulingLine[]): boolean {
  if (index < from + 2 || ![from, index].every((at) => isHeaded(rows.slice(at), ruled))) return false;
  const gaps = rows.slice(from + 1, index + 1).map((row, at) => gapOf(rows[from + at], row));
  return (gaps.at(-1) ?? 0) > apart * Math.max(...gaps.slice(0, -1));
}

function gapOf(above: DrawnRow | undefined, row: DrawnRow): number {
  return Math.min(...(above?.cells ?? []).map((cell) => cell.bottom)) - Math.max(...row.cells.map((cell) => cell.top));
}

function isNear(before: DrawnRow, row: DrawnRow): boolean {
  const gap = gapOf(before, row);
  return gap > 0 && gap <= rowGap * (row.cells[0]?.lines[0]?.size ?? 10);
}

function isInFirst(row: DrawnRow, cells: readonly DrawnCell[]): boolean {
  return (row.cells[0]?.left ?? 0) <= (columnsOf(cells)[0]?.right ?? 0);
}

interface Column {
  readonly left: number;
  right: number;
}

/** The columns that all cells leave rivers between. */
function columnsOf(cells: readonly DrawnCell[]): Column[] {
  const columns: Column[] = [];
  for (const cell of [...cells].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && cell.left - last.right < river * (cell.lines[0]?.size ?? 10))
      last.right = Math.max(last.right, cell.right);
    else columns.push({ left: cell.left, right: cell.right });
  }
  return columns;
}

/** Enough rows have cells side by side, and the order of drawing, a line below the first row or one above it shows that these are cells. */
function isTable(rows: readonly DrawnRow[], headed: boolean, ruled: readonly RulingLine[]): boolean {
  const full = rows.filter((row) => row.cells.length > 1);
  if (rows.length < 2 || full.length < (headed ? 1 : 2) || full.length < rows.length * 0.5) return false;
  return headed || rows.some((row) => row.stepsUp) || isRuledAbove(rows, ruled);
}

/** Three rows or more of three columns below a line that reaches over all of them. */
function isRuledAbove(rows: readonly DrawnRow[], ruled: readonly RulingLine[]): boolean {
  const [first] = rows;
  const cells = rows.flatMap((row) => row.cells);
  if (first === undefined || rows.length < 3 || columnsOf(cells).length < 3) return false;
  const [top, size] = [Math.max(...first.cells.map((cell) => cell.top)), first.cells[0]?.lines[0]?.size ?? 10];
  const [left, right] = [Math.min(...cells.map((cell) => cell.left)), Math.max(...cells.map((cell) => cell.right))];
  return ruled.some((line) => line.y > top && line.y < top + 2 * size && line.left <= left && line.right >= right);
}

function tableOf(
  rows: readonly DrawnRow[],
  headed: boolean,
  indexOf: ReadonlyMap<Line, number>,
  page: readonly Row[],
): DrawnTable | null {
  const columns = columnsOf(rows.flatMap((row) => row.cells));
  const columnOf = (cell: DrawnCell): number => columns.findIndex((column) => cell.left <= column.right);
  const cells = withNamesInColumns(
    rows.map((row) =>
      columns.map((_, column) => row.cells.filter((cell) => columnOf(cell) === column).flatMap((cell) => cell.lines)),
    ),
  );
  if (isSignature(cells.flat(2), headed) || isMarkColumn(cells, headed)) return null;
  const taken = cells.flat(2).flatMap((line) => indexOf.get(line) ?? []);
  const [from, to] = [Math.min(...taken), Math.max(...taken) + 1];
  const lines = new Set(cells.flat(2));
  // something else stands between the rows
  if (page.slice(from, to).some((row) => row.lines.some((line) => !lines.has(line)))) return null;
  return { grid: { cells, headed }, from, to };
}

/** A line ruled between the first row and the second, across columns, with none below the second. */
function isHeaded([first, second, third]: readonly DrawnRow[], ruled: readonly RulingLine[]): boolean {
  if (first === undefined || second === undefined || first.cells.length < 2 || !isRowRuledOff(first, second, ruled))
    return false;
  return third === undefined || !isRowRuledOff(second, third, ruled);
}

/** A row with a line above it and cells above that is one of many in a grid of lines. */
function isInGrid(above: DrawnRow | undefined, row: DrawnRow | undefined, ruled: readonly RulingLine[]): boolean {
  if (above === undefined || row === undefined || above.cells.length < 2) return false;
  return isNear(above, row) && isRowRuledOff(above, row, ruled);
}

function isRowRuledOff(above: DrawnRow, below: DrawnRow, ruled: readonly RulingLine[]): boolean {
  const bottom = Math.min(...above.cells.map((cell) => cell.bottom));
  const top = Math.max(...below.cells.map((cell) => cell.top));
  const left = Math.min(...above.cells.map((cell) => cell.left));
  const right = Math.max(...above.cells.map((cell) => cell.left));
  return ruled.some((line) => line.y < bottom && line.y > top && line.left <= left && line.right > right);
}
