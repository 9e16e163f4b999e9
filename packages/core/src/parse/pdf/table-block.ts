import type { Table, TableCell, TableRow } from "mdast";
import type { Line, TableGrid } from "./layout-types.js";
import { originOf, phrasingOf } from "./phrasing.js";
import type { WordForms } from "./word-forms.js";

/** Makes a Markdown table of a grid. Its first row is empty where the columns have no names, as a Markdown table must have a header. */
export function tableOf(grid: TableGrid, forms: WordForms): Table {
  const rows = grid.cells.map((cells): TableRow => ({
    type: "tableRow",
    children: cells.map((lines): TableCell => ({
      type: "tableCell",
      children: phrasingOf(lines, forms, false),
      ...(lines.length === 0 ? {} : { data: { origin: originOf(lines) } }),
    })),
    data: { origin: originOf(cells.flat()) },
  }));
  const data = { origin: originOf(grid.cells.flat(2)) };
  return { type: "table", children: hasHeader(grid) ? rows : [emptyRow(grid), ...rows], data };
}

function emptyRow(grid: TableGrid): TableRow {
  const cells = grid.cells[0] ?? [];
  return { type: "tableRow", children: cells.map((): TableCell => ({ type: "tableCell", children: [] })) };
}

/** The first row names the columns when it alone is bold, or when it holds short names and others hold figures or sentences. */
function hasHeader({ cells, headed }: TableGrid): boolean {
  if (headed) return true;
  const [first = [], second = []] = cells;
  const isBold = (row: readonly (readonly Line[])[]): boolean => row.every((cell) => cell.every((line) => line.bold));
  if (isBold(first) && !isBold(second)) return true;
  const names = first.map(textOf);
  if (names.length < 3 || new Set(names).size < names.length) return false;
  if (names.some((name) => name.length > 40 || /\d|[.:;,]$/.test(name))) return false;
  return cells
    .slice(1)
    .some((row) => row.slice(1).some((cell) => /\d|[.;]$/.test(textOf(cell)) || textOf(cell).length > 40));
}

function textOf(cell: readonly Line[]): string {
  return cell.map((line) => line.text).join(" ");
}
