import { clauseRows } from "./clause-rows.js";
import { cellOf, isRuledOff } from "./drawn-cells.js";
import type { DrawnTable } from "./drawn-tables.js";
import { firstOrder, lastOrder } from "./grid.js";
import type { Drawing, Line, Row } from "./layout-types.js";
import { isMarkColumn, isSignature } from "./not-tables.js";
import { withCellsParted } from "./part-cells.js";
import { isCells, standsBeside } from "./row-kinds.js";
import { lineOf } from "./rows.js";
import { isShadedAbove } from "./shaded-rows.js";

/** Gap between columns in letter sizes. */
const river = 0.6;
/** Points by which the middles of the cells of one row may differ. */
const sameMiddle = 1.2;
/** Most rows of the page that one row of a table takes up. */
const tallest = 24;
/** Fewest and most rows of a table on one page. */
const leastRows = 2;
const mostRows = 100;
/** Distance in letter sizes between rows of one table. */
const rowGap = 4;
/** How many times as far apart as the nearest two lines of a cell others may stand. */
const loose = 1.15;
/** Distance in letter sizes of the lines of a cell at the most, and from a line between two others to each of them at the least. */
const widestStep = 1.7;
const between = 0.3;
/** Widest cell in letter sizes that stands in the middle beside others: a number, a time, a name. */
const widest = 14;

/** The cells of one row of a table, one for each column. */
type Cells = readonly (readonly Line[])[];

/**
 * Tables without lines between their rows that were drawn line by line and whose cells stand in the middle of their
 * row: there a short cell beside two lines stands between them and at the height of neither. What shows where a row ends
 * is that all of its cells have one middle.
 */
export function centredTables(
  rows: readonly Row[],
  { ruled, fills }: Drawing,
  isContents: (row: Row) => boolean,
): DrawnTable[] {
  if (!rows.some((row, index) => isCells(row) || standsBeside(row, rows[index + 1]))) return [];
  const parted = withCellsParted(rows);
  const clauses = clauseRows(parted);
  const free = parted.map((row, index) => (clauses.has(row) || isContents(rows[index] ?? row) ? null : row));
  const tables: DrawnTable[] = [];
  for (let from = 0; from < free.length; from++) {
    const { cells, to } = rowsFrom(free, from);
    const headed = isShadedAbove(cells, fills) || isHeadRuledOff(cells, ruled);
    if (
      !isTable(cells) ||
      !isWhole(free, from, to, cells) ||
      isSignature(cells.flat(2), headed) ||
      isMarkColumn(cells, headed)
    )
      continue;
    tables.push({ grid: { cells: cells.map((row) => row.map((cell) => [...cell])), headed }, from, to });
    from = to - 1;
  }
  return tables;
}

interface Run {
  readonly cells: readonly Cells[];
  readonly to: number;
}

/** The most rows of cells that begin at a row of the page, whatever their number of columns. */
function rowsFrom(rows: readonly (Row | null)[], from: number): Run {
  const runs = firstBands(rows, from).map((band) => rowsBelow(rows, from, band));
  return runs.reduce((most, run) => (run.to > most.to ? run : most), { cells: [], to: from });
}

/** What the first row of a table may be, for each number of columns: as long as some cells are not reached, the others may seem to be all. */
function firstBands(rows: readonly (Row | null)[], from: number): Row[][] {
  const found = new Map<number, Row[]>();
  const band: Row[] = [];
  let columns: readonly Column[] = [];
  for (const row of rows.slice(from, from + tallest)) {
    if (row === null || !isNext(band.at(-1), row)) break;
    band.push(row);
    columns = withRow(columns, row);
    if (columns.length < 2 && band.length > tallest / 2) break;
    if (columns.length > 1 && !found.has(columns.length) && isAroundMiddle(cellsIn(band, columns)))
      found.set(columns.length, [...band]);
  }
  return [...found.values()];
}

function rowsBelow(rows: readonly (Row | null)[], from: number, first: readonly Row[]): Run {
  let columns = first.reduce(withRow, []);
  const width = columns.length;
  const bands: (readonly Row[])[] = [];
  let to = from;
  for (let band: readonly Row[] | null = first; band !== null && bands.length < mostRows;) {
    bands.push(band);
    to += band.length;
    columns = band.reduce(withRow, columns);
    band = nextBand(rows, to, columns, width);
  }
  return { cells: bands.map((band) => cellsIn(band, columns)), to };
}

/** The fewest rows of the page from one on that have words in all columns, all around one middle. */
function nextBand(
  rows: readonly (Row | null)[],
  from: number,
  above: readonly Column[],
  width: number,
): readonly Row[] | null {
  const band: Row[] = [];
  let columns = above;
  for (const row of rows.slice(from, from + tallest)) {
    if (row === null || !isNext(band.at(-1) ?? rows[from - 1] ?? undefined, row)) return null;
    band.push(row);
    columns = withRow(columns, row);
    if (columns.length !== width) return null;
    if (isAroundMiddle(cellsIn(band, columns))) return band;
  }
  return null;
}

/** Near below another row, and drawn behind it. */
function isNext(before: Row | undefined, row: Row): boolean {
  if (before === undefined) return true;
  return before.y - row.y <= rowGap * row.size && firstOrder(row) > lastOrder([before]);
}

function isAroundMiddle(cells: Cells): boolean {
  const middles = cells.map(middleOf);
  return Math.max(...middles) - Math.min(...middles) <= sameMiddle;
}

/** Infinite for an empty cell, which stands nowhere. */
function middleOf(cell: readonly Line[]): number {
  return ((cell[0]?.y ?? Infinity) + (cell.at(-1)?.y ?? Infinity)) / 2;
}

/** What stands above and below is no part of the table: it is further away than lines of a cell are, or reaches over several columns. */
function isWhole(rows: readonly (Row | null)[], from: number, to: number, cells: readonly Cells[]): boolean {
  const own = rows.slice(from, to).filter((row) => row !== null);
  const step = Math.min(...cells.flat().flatMap(stepsOf));
  const columns = own.reduce(withRow, []);
  const isOutside = (
    above: Row | null | undefined,
    below: Row | null | undefined,
    beside: Row | null | undefined,
  ): boolean => {
    if (!above || !below || !beside) return true;
    if (firstOrder(below) < lastOrder([above])) return false;
    return above.y - below.y > loose * step || withRow(columns, beside).length < columns.length;
  };
  return isOutside(rows[from - 1], rows[from], rows[from - 1]) && isOutside(rows[to - 1], rows[to], rows[to]);
}

function stepsOf(cell: readonly Line[]): number[] {
  return cell.slice(1).map((line, index) => (cell[index]?.y ?? line.y) - line.y);
}

/** The lines of each cell follow closely, and those of one column stand in the middle of taller cells: once between their lines, or twice at their height. */
function isTable(rows: readonly Cells[]): boolean {
  const steps = rows.flat().flatMap(stepsOf);
  const sizes = rows.flat(2).map((line) => line.size);
  const most = Math.min(loose * Math.min(...steps), widestStep * Math.max(...sizes));
  const isNamed = (rows[0] ?? []).every((cell) => cell.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  if (!isNamed || rows.length < leastRows || steps.some((step) => step > most)) return false;
  return (rows[0] ?? []).some((_, column) => {
    const isShort = rows.every((cells) => isShortIn(cells, cells[column] ?? []));
    return isShort && rows.reduce((sum, cells) => sum + evidenceOf(cells, cells[column] ?? []), 0) >= 2;
  });
}

function isShortIn(cells: Cells, cell: readonly Line[]): boolean {
  return cell.length <= 2 && cell.length === fewestLines(cells) && isNarrow(cell);
}

/** Words at the height of a line that happens to be in the middle may begin a row there; between two lines nothing begins. */
function evidenceOf(cells: Cells, own: readonly Line[]): number {
  const taller = cells.filter((cell) => cell.length > own.length);
  if (taller.length === 0) return 0;
  return taller.some((cell) => own.every(({ y, size }) => cell.every((line) => Math.abs(line.y - y) > between * size)))
    ? 2
    : 1;
}

function fewestLines(cells: Cells): number {
  return Math.min(...cells.map((cell) => cell.length));
}

function isNarrow(cell: readonly Line[]): boolean {
  return cell.every((line) => line.right - line.left <= widest * line.size);
}

/** A line below the first row and none below the second. */
function isHeadRuledOff([first, second, third]: readonly Cells[], ruled: Drawing["ruled"]): boolean {
  const isAbove = (above: Cells, below: Cells): boolean =>
    isRuledOff(cellOf(above.flat()), { y: cellOf(below.flat()).top }, ruled);
  if (first === undefined || second === undefined || !isAbove(first, second)) return false;
  return third === undefined || !isAbove(second, third);
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns that a row leaves rivers between, too. */
function withRow(above: readonly Column[], { lines, size }: Row): readonly Column[] {
  const columns: Column[] = [];
  for (const span of [...above, ...lines].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && span.left - last.right < river * size)
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, span.right) };
    else columns.push({ left: span.left, right: span.right });
  }
  return columns;
}

function cellsIn(band: readonly Row[], columns: readonly Column[]): Line[][] {
  return columns.map(({ left, right }) =>
    band.flatMap((row) => {
      const own = row.lines.filter((line) => line.left >= left && line.left <= right);
      return own.length === 0
        ? []
        : [
            lineOf(
              own.flatMap((line) => line.pieces),
              row.page,
            ),
          ];
    }),
  );
}
