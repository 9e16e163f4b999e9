import type { TableGrid } from "./grid.js";
import type { Line } from "./layout-types.js";

/** Points by which the columns of one table may stand apart on two pages. */
const sameColumn = 4;

/** A table together with the rest of it on the next page, `null` where that is another table. A head that is printed again is dropped. */
export function continued(before: TableGrid, after: TableGrid): TableGrid | null {
  const [last, first] = [before.cells.flat(2).at(-1), after.cells.flat(2)[0]];
  if (last === undefined || first === undefined || first.page !== last.page + 1) return null;
  const starts = startsOf(before);
  const others = startsOf(after);
  const apart = starts.some((start, column) => Math.abs(start - (others[column] ?? Infinity)) > sameColumn);
  if (starts.length !== others.length || apart) return null;
  const [head = []] = before.cells;
  const [again = []] = after.cells;
  return { cells: [...before.cells, ...after.cells.slice(textOf(head) === textOf(again) ? 1 : 0)] };
}

/** Where each column begins. */
function startsOf({ cells }: TableGrid): number[] {
  const columns = cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.min(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.left))),
  );
}

function textOf(row: readonly (readonly Line[])[]): string {
  return row.map((cell) => cell.map((line) => line.text).join(" ")).join("\t");
}
