import type { Line, Row, TableGrid } from "./layout-types.js";
import { withNamesInColumns } from "./name-columns.js";
import { lineOf } from "./rows.js";

/** Fewest rows of a table that was drawn line by line. */
const leastRows = 3;

/** Puts the lines of a table into rows of cells, `null` where they do not make a table that is beyond doubt. */
export function gridOf(rows: readonly Row[], width: number, inColumn: (line: Line) => number): TableGrid | null {
  const drawn = orderStarts(rows);
  // a stream that goes cell by cell says where rows begin; one that goes line by line does not
  const byCell = drawn.length < rows.length;
  const starts = byCell ? drawn.filter((at) => opensRow(rows, at, inColumn)) : rowStarts(rows, inColumn);
  const groups = starts.map((from, index) => rows.slice(from, starts[index + 1]));
  const cells = withNamesInColumns(
    groups.map((group) =>
      Array.from({ length: width }, (_, column) =>
        group.flatMap((row) => {
          const pieces = row.lines.filter((line) => inColumn(line) === column).flatMap((line) => line.pieces);
          return pieces.length === 0 ? [] : [lineOf(pieces, row.page)];
        }),
      ),
    ),
  );
  const full = cells.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length;
  if (cells.length < (byCell ? 2 : leastRows) || full < cells.length * 0.75) return null;
  return isFilled(cells) ? { cells, headed: false } : null;
}

/** Each column has a name; only that of what the rows are about may have none. */
function isFilled(cells: TableGrid["cells"]): boolean {
  const [names = [], ...others] = cells;
  if (names.slice(1).some((cell) => cell.length === 0)) return false;
  return names[0]?.length !== 0 || (names.length > 2 && others.every((row) => row[0]?.length !== 0));
}

/** A row that has no text in its first column is the rest of the one above, unless it stands apart. */
function opensRow(rows: readonly Row[], at: number, inColumn: (line: Line) => number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (row === undefined || above === undefined) return true;
  return row.lines.some((line) => inColumn(line) === 0) || above.y - row.y > 1.5 * row.size;
}

export function firstOrder(row: Row): number {
  return Math.min(...row.lines.flatMap((line) => line.pieces.map((piece) => piece.order)));
}

export function lastOrder(rows: readonly Row[]): number {
  return Math.max(...rows.flatMap((row) => row.lines.flatMap((line) => line.pieces.map((piece) => piece.order))), -1);
}

/** Rows before which everything above has been drawn. */
function orderStarts(rows: readonly Row[]): number[] {
  return rows.flatMap((_, index) => {
    const rest = Math.min(...rows.slice(index).map(firstOrder));
    return rest > lastOrder(rows.slice(0, index)) ? [index] : [];
  });
}

/** Where table rows begin in lines that were drawn one by one: at wider gaps where there are some, else wherever the first column has text. */
function rowStarts(rows: readonly Row[], inColumn: (line: Line) => number): number[] {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.y ?? row.y) - row.y);
  const tight = Math.min(...gaps);
  const wide = gaps.filter((gap) => gap > tight * 1.25).length;
  const byGap = wide >= 2 && gaps.some((gap) => gap <= tight * 1.1) && tight < (rows[0]?.size ?? 10) * 1.6;
  const isFirst = (line: Line): boolean => inColumn(line) === 0;
  return rows.flatMap((row, index) => {
    if (index === 0) return [0];
    const starts = byGap ? (gaps[index - 1] ?? 0) > tight * 1.25 : opensCell(row.lines.find(isFirst));
    return starts ? [index] : [];
  });
}

/** Small letters go on with the cell above. */
function opensCell(line: Line | undefined): boolean {
  return line !== undefined && !/^\p{Ll}{2}/u.test(line.text);
}
