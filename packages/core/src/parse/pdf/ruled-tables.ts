import type { DrawnTable } from "./drawn-tables.js";
import type { Drawing, Line, Piece, Row, TableGrid } from "./layout-types.js";
import { isMarkColumn, isSignature } from "./not-tables.js";
import { ruledGrids, type RuledGrid } from "./ruled-grids.js";
import { lineOf } from "./rows.js";
import { isShadedAbove } from "./shaded-rows.js";

/** Rows below a grid that may be the places to sign of those whom it names. */
const signingRows = 2;

/** Tables of a page whose cells are drawn with lines all around: a cell holds what stands between its lines, wherever in it. */
export function ruledTables(rows: readonly Row[], drawing: Drawing): DrawnTable[] {
  const tables: DrawnTable[] = [];
  for (const grid of ruledGrids(drawing).sort((a, b) => (b.ys[0] ?? 0) - (a.ys[0] ?? 0))) {
    const table = tableIn(grid, rows, drawing);
    if (table !== null && table.from >= (tables.at(-1)?.to ?? 0)) tables.push(table);
  }
  return tables;
}

function tableIn(grid: RuledGrid, rows: readonly Row[], drawing: Drawing): DrawnTable | null {
  const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
  const from = rows.findIndex((row) => row.y < top);
  const end = rows.findIndex((row) => row.y < bottom);
  const to = end === -1 ? rows.length : end;
  const inside = rows.slice(from, to);
  if (from === -1 || inside.some((row) => row.lines.some((line) => !isWithin(line, grid)))) return null;
  const all = cellsOf(grid, inside);
  const cells = all.filter((row) => row.some((cell) => cell.length > 0));
  if (cells.length < 2 || !cells.some((row) => row.filter((cell) => cell.length > 0).length > 1)) return null;
  const headed = isShadedAbove(cells, drawing.fills);
  const below = rows.slice(to, to + signingRows).flatMap((row) => row.lines);
  if (isSignature([...cells.flat(2), ...below], headed) || isMarkColumn(cells, headed)) return null;
  return { grid: { cells, headed, edges: grid.xs }, from, to };
}

function isWithin(line: Line, { xs }: RuledGrid): boolean {
  return line.pieces.every((piece) => middleOf(piece) > (xs[0] ?? 0) && middleOf(piece) < (xs.at(-1) ?? 0));
}

/** The lines in each cell; what stands in a cell over several columns or rows counts for the first of them. */
function cellsOf(grid: RuledGrid, rows: readonly Row[]): TableGrid["cells"] {
  const cells = grid.ys.slice(1).map(() => grid.xs.slice(1).map((): Line[] => []));
  for (const row of rows) {
    for (const line of row.lines) {
      for (const [column, pieces] of piecesByColumn(line, grid)) {
        const [at, to] = ownerOf(grid, grid.ys.findIndex((y) => y <= row.y) - 1, column);
        cells[at]?.[to]?.push(lineOf(pieces, row.page));
      }
    }
  }
  return cells.map((row) => row.map(joinedByRow));
}

/** Pieces on one baseline of a cell over several columns are one line. */
function joinedByRow(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before?.y === line.y) joined[joined.length - 1] = lineOf([...before.pieces, ...line.pieces], line.page);
    else joined.push(line);
  }
  return joined;
}

function piecesByColumn(line: Line, { xs }: RuledGrid): Map<number, Piece[]> {
  const columns = new Map<number, Piece[]>();
  for (const piece of line.pieces) {
    const column = xs.findIndex((x) => x > middleOf(piece)) - 1;
    columns.set(column, [...(columns.get(column) ?? []), piece]);
  }
  return columns;
}

/** The first cell that one is joined with: no line is drawn between them. */
function ownerOf(grid: RuledGrid, row: number, column: number): [number, number] {
  const { xs, ys, uprights, ruled } = grid;
  let [top, left] = [row, column];
  const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
  const isRight = (x: number): boolean => uprights.some((up) => Math.abs(up.x - x) < 4 && up.bottom < y && up.top > y);
  while (left > 0 && !isRight(xs[left] ?? 0)) left--;
  const x = ((xs[left] ?? 0) + (xs[left + 1] ?? 0)) / 2;
  const isAbove = (at: number): boolean =>
    ruled.some((level) => Math.abs(level.y - at) < 4 && level.left < x && level.right > x);
  while (top > 0 && !isAbove(ys[top] ?? 0)) top--;
  return [top, left];
}

function middleOf({ left, right }: Piece): number {
  return (left + right) / 2;
}
