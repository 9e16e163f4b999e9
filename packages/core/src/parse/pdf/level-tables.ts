import type { DrawnTable } from "./drawn-tables.js";
import type { Drawing, Line, Row, TableGrid } from "./layout-types.js";
import { clauseRows } from "./clause-rows.js";
import { bandsOf, type Bands } from "./level-bands.js";
import { isMarkColumn, isSignature } from "./not-tables.js";
import { withCellsParted } from "./part-cells.js";
import { lineOf } from "./rows.js";
import { isShadedAbove } from "./shaded-rows.js";

/** Gap between columns in letter sizes. */
const river = 0.6;
/** Fewest rows of a table, and the share of them that has words in several columns. */
const leastRows = 3;
const leastFull = 0.6;
/** Points by which words outside a table stand further left than its cells. */
const outside = 2;
/** How many times as far as the lines of a cell its rows stand apart. */
const apart = 1.4;

/** Distance in letter sizes of a head above its line from the first row below it. */
const headGap = 2.5;

type Band = readonly Row[];

/**
 * Tables of a page whose rows are parted by level lines and whose columns by nothing but the gap between them. A cell
 * holds what stands between two lines, also where it stands in the middle of their distance and beside no other words.
 */
export function levelTables(rows: readonly Row[], drawing: Drawing): DrawnTable[] {
  const parted = withCellsParted(rows);
  const clauses = clauseRows(parted);
  const tables: DrawnTable[] = [];
  for (const stack of bandsOf(parted, drawing.ruled)) {
    let { from } = stack;
    const runs = runsOf(stack, clauses);
    for (const [index, run] of runs.entries()) {
      const to = from + run.bands.flat().length;
      const head = run.isTable && runs[index - 1]?.isTable !== true ? headAbove(parted.slice(0, from), run.bands) : [];
      const bands = head.length > 0 ? [head, ...run.bands] : run.bands;
      const grid = run.isTable ? gridIn(bands, stack, drawing) : null;
      if (grid !== null) tables.push({ grid, from: from - head.length, to });
      from = to;
    }
  }
  return tables.sort((a, b) => a.from - b.from).filter((table, index, all) => table.from >= (all[index - 1]?.to ?? 0));
}

/** The bands of one table each, and what stands between two tables with lines of the same width. */
function runsOf({ bands }: Bands, clauses: ReadonlySet<Row>): { readonly isTable: boolean; readonly bands: Band[] }[] {
  const lefts = bands
    .filter(isFull)
    .map(leftOf)
    .sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length / 2)] ?? 0;
  const runs: { isTable: boolean; bands: Band[] }[] = [];
  for (const [index, band] of bands.entries()) {
    const last = runs.at(-1);
    const isOutside = leftOf(band) < left - outside || band.some((row) => clauses.has(row));
    const isTable = !isOutside && (isFull(band) || (last?.isTable === true && !isBoldHead(bands[index + 1] ?? [])));
    if (last?.isTable === isTable) last.bands.push(band);
    else runs.push({ isTable, bands: [band] });
  }
  return runs;
}

/** Bold names right above the first line, each in its column: the head of a table with lines below its rows only. */
function headAbove(rows: readonly Row[], bands: readonly Band[]): Band {
  const columns = columnsIn(bands.filter(isFull));
  const head: Row[] = [];
  for (const row of rows.toReversed()) {
    const below = head[0]?.y ?? bands[0]?.[0]?.y ?? row.y;
    const isNear = row.y - below <= (head.length > 0 ? apart : headGap) * row.size;
    // a heading above the head
    const isAlone = isFull(head) && row.lines.every(({ left }) => left <= (columns[0]?.right ?? 0));
    if (!isNear || isAlone || !row.lines.every((line) => line.bold && isInOne(line, columns))) break;
    head.unshift(row);
  }
  return isFull(head) ? head : [];
}

function isInOne({ left, right }: Line, columns: readonly Column[]): boolean {
  const at = columns.findIndex((column) => left <= column.right);
  return at !== -1 && left >= (columns[at]?.left ?? 0) - outside && right < (columns[at + 1]?.left ?? Infinity);
}

/** Bold names of all columns. */
function isBoldHead(band: Band): boolean {
  return isFull(band) && linesOf(band).every(({ bold }) => bold);
}

function gridIn(bands: readonly Band[], { left, right }: Bands, { fills }: Drawing): TableGrid | null {
  const full = bands.filter(isFull);
  const columns = columnsIn(full);
  if (bands.length < leastRows || full.length < bands.length * leastFull || columns.length < 2) return null;
  if (full.flatMap(linesOf).some((line) => line.left < left || line.right > right)) return null;
  if (!full.every((band) => isOneRow(band, columns))) return null;
  const cells = bands.map((band) => cellsIn(band, columns));
  const headed = isShadedAbove(cells, fills);
  return isSignature(cells.flat(2), headed) || isMarkColumn(cells, headed) ? null : { cells, headed };
}

/** Words in several columns, whatever their height. */
function isFull(band: Band): boolean {
  return columnsIn([band]).length > 1;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns that all bands leave rivers between. */
function columnsIn(bands: readonly Band[]): Column[] {
  const columns: Column[] = [];
  for (const line of bands.flatMap(linesOf).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && line.left - last.right < river * line.size)
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, line.right) };
    else columns.push({ left: line.left, right: line.right });
  }
  return columns;
}

function cellsIn(band: Band, columns: readonly Column[]): Line[][] {
  return columns.map((column, index) =>
    band.flatMap((row) => {
      const own = row.lines.filter(
        (line) => line.left <= column.right && (index === 0 || line.left > (columns[index - 1]?.right ?? 0)),
      );
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

/** Lines are ruled below groups of rows in some tables: there the rows of a group stand apart, or none of their cells is long. */
function isOneRow(band: Band, columns: readonly Column[]): boolean {
  const cells = cellsIn(band, columns).filter((cell) => cell.length > 0);
  const steps = cells.flatMap((cell) => cell.slice(1).map((line, index) => (cell[index]?.y ?? line.y) - line.y));
  const rows = cells[0]?.length ?? 0;
  if (rows < 2 || cells.some((cell) => cell.length !== rows))
    return Math.max(...steps, 0) <= apart * Math.min(...steps, Infinity);
  return cells.some((cell, index) => {
    const width = Math.max(...cell.map((line) => line.right)) - (columns[index]?.left ?? 0);
    return /^\p{Ll}/u.test(cell[1]?.text ?? "") || width > 12 * (cell[0]?.size ?? 10);
  });
}

function linesOf(band: Band): Line[] {
  return band.flatMap((row) => row.lines);
}

function leftOf(band: Band): number {
  return Math.min(...linesOf(band).map((line) => line.left));
}
