import type { TableGrid } from "./layout-types.js";

/** Points by which the columns of one table may stand apart on two pages. */
const sameColumn = 4;

type Cells = TableGrid["cells"][number];

/**
 * A table together with the rest of it on the next page, `null` where that is another table. A head that is printed again
 * is dropped, and the rest of a row that the page cut goes back to it.
 */
export function continued(before: TableGrid, after: TableGrid): TableGrid | null {
  const last = Math.max(...(before.cells.at(-1) ?? []).flat().map((line) => line.page));
  if (after.cells.flat(2)[0]?.page !== last + 1) return null;
  const again = isHeadAgain(before, after);
  const rows = again ? after.cells : inColumnsOf(before, after);
  if (rows === null) return null;
  const repeated = again || textOf(before.cells[0] ?? []) === textOf(rows[0] ?? []);
  // a head of its own
  if (after.headed && !repeated) return null;
  const [cut = [], next = [], ...others] = [before.cells.at(-1), ...rows.slice(repeated ? 1 : 0)];
  const joined = isRest(cut, next) ? [cut.map((cell, column) => [...cell, ...(next[column] ?? [])])] : [cut, next];
  const cells = [...before.cells.slice(0, -1), ...joined, ...others];
  return { ...before, cells, headed: before.headed || repeated };
}

/** The same first row at the same place, whose cells may stand in the middle of their columns. */
function isHeadAgain({ cells: [head = []] }: TableGrid, { cells: [first = []] }: TableGrid): boolean {
  if (head.length !== first.length || textOf(head) !== textOf(first)) return false;
  return head.every((cell, column) => {
    const [line, again] = [cell[0], first[column]?.[0]];
    return line === undefined || again === undefined || Math.abs(line.left - again.left) <= sameColumn;
  });
}

/** The rows of `after` in the columns of `before`: where the last cells of a page are empty, fewer columns show on it. */
function inColumnsOf(before: TableGrid, after: TableGrid): Cells[] | null {
  if (before.edges !== undefined && after.edges !== undefined)
    return isSameEdges(before.edges, after.edges) ? [...after.cells] : null;
  const starts = startsOf(before);
  const others = startsOf(after);
  const places = others.map((start) => starts.findIndex((own) => Math.abs(own - start) <= sameColumn));
  if (places.includes(-1) || new Set(places).size < places.length) return null;
  if (others.length < Math.min(starts.length, 2)) return null;
  return after.cells.map((row) => starts.map((_, column) => row[places.indexOf(column)] ?? []));
}

function isSameEdges(edges: readonly number[], others: readonly number[]): boolean {
  return edges.length === others.length && edges.every((x, at) => Math.abs(x - (others[at] ?? 0)) <= sameColumn);
}

/** Where each column begins. */
function startsOf({ cells }: TableGrid): number[] {
  const columns = cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.min(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.left))),
  );
}

/** Whether a row at the top of a page is what was left of the last row of the page before. */
function isRest(cut: Cells, row: Cells): boolean {
  const parts = row.flatMap((cell, column) => (cell.length === 0 ? [] : [{ above: cut[column] ?? [], cell }]));
  if (parts.length === 0 || parts.some(({ above }) => above.length === 0)) return false;
  if (row[0]?.length === 0) return true;
  const going = parts.filter(({ above, cell }) => goesOn(above.at(-1)?.text ?? "", cell[0]?.text ?? ""));
  return going.length > parts.length / 2;
}

function goesOn(above: string, below: string): boolean {
  return /^["“(‘]?\p{Ll}/u.test(below) && !/[.;:!?]["”’)]*$/.test(above);
}

function textOf(row: Cells): string {
  return row.map((cell) => cell.map((line) => line.text).join(" ")).join("\t");
}
