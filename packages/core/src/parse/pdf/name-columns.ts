import type { TableGrid } from "./layout-types.js";

type Cells = TableGrid["cells"];

/** Puts a name that stands in the middle of a wide column, beside all its cells, into that column. */
export function withNamesInColumns(cells: Cells): Cells {
  const [names = [], ...others] = cells;
  const isOnlyName = (column: number): boolean =>
    names[column]?.length !== 0 && others.every((row) => row[column]?.length === 0);
  const isNameless = (column: number): boolean => names[column]?.length === 0;
  const at = names.findIndex(
    (_, column) =>
      column > 0 && ((isOnlyName(column) && isNameless(column - 1)) || (isNameless(column) && isOnlyName(column - 1))),
  );
  if (at < 1 || others.length === 0) return cells;
  return withNamesInColumns(
    cells.map((row) => [...row.slice(0, at - 1), [...(row[at - 1] ?? []), ...(row[at] ?? [])], ...row.slice(at + 1)]),
  );
}
