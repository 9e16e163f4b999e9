import { drawnTables, type DrawnTable } from "./drawn-tables.js";
import type { Drawing, Line, Region, Row } from "./layout-types.js";
import type { PageRows } from "./furniture.js";
import { levelTables } from "./level-tables.js";
import { partNotes } from "./page-notes.js";
import { ruledTables } from "./ruled-tables.js";
import { placedTables } from "./tagged-tables.js";
import { contentsRows } from "./table-of-contents.js";

/** The columns and tables of a page in reading order, and behind them its notes. */
export function partsOf(page: Pick<PageRows, "rows" | "drawing" | "tables">): Region[] {
  const { rows, notes } = partNotes(page.rows);
  const behind = notes.map((note): Region => ({ ...regionOf(note), column: false, note: true }));
  const text = withTables(rows, placedTables(rows, page.tables), (between) => partsOfText(between, page.drawing));
  return [...text, ...behind];
}

function partsOfText(rows: readonly Row[], drawing: Drawing): Region[] {
  if (rows.length === 0) return [];
  const contents = contentsRows(rows, regionOf(rows).right);
  const isContents = (row: Row): boolean => contents.has(row);
  return withTables(rows, ruledTables(rows, drawing), (between) =>
    withTables(between, levelTables(between, drawing), (rest) =>
      withTables(rest, drawnTables(rest, drawing, isContents), regionsOf),
    ),
  );
}

/** The parts that tables take up, and between them those that `others` makes of the rows. */
function withTables(
  rows: readonly Row[],
  tables: readonly DrawnTable[],
  others: (rows: readonly Row[]) => Region[],
): Region[] {
  const parts: Region[] = [];
  let from = 0;
  for (const table of tables) {
    parts.push(...others(rows.slice(from, table.from)));
    parts.push({ ...regionOf(rows.slice(table.from, table.to)), column: false, table: table.grid });
    from = table.to;
  }
  return [...parts, ...others(rows.slice(from))];
}

/** Fewest rows a column must have on either side of a gutter. */
const leastRows = 5;

/**
 * Puts the rows of a page into reading order. Where a vertical gutter runs through many rows and both sides are running
 * text, the left column is read before the right one; everything else is read from top to bottom.
 */
function regionsOf(rows: readonly Row[], column = false): Region[] {
  if (rows.length === 0) return [];
  const gutter = findGutter(rows);
  if (gutter === null) return [{ ...regionOf(rows), column }];
  const inside = rows.slice(gutter.from, gutter.to);
  return [
    ...regionsOf(rows.slice(0, gutter.from), column),
    ...regionsOf(
      side(inside, (line) => line.right <= gutter.x),
      true,
    ),
    ...regionsOf(
      side(inside, (line) => line.right > gutter.x),
      true,
    ),
    ...regionsOf(rows.slice(gutter.to), column),
  ];
}

function regionOf(rows: readonly Row[]): Omit<Region, "column"> {
  const lines = rows.flatMap((row) => row.lines);
  return {
    rows,
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
}

function side(rows: readonly Row[], belongs: (line: Line) => boolean): Row[] {
  return rows.flatMap((row) => {
    const lines = row.lines.filter(belongs);
    return lines.length === 0 ? [] : [{ ...row, lines }];
  });
}

interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The gutter with the most rows along it, if there is one. */
function findGutter(rows: readonly Row[]): Gutter | null {
  const { left, right } = regionOf(rows);
  const width = right - left;
  const starts = rows.flatMap((row) => row.lines.slice(1).map((line) => line.left));
  const places = [...new Set(starts.map((x) => Math.round(x / 4) * 4))]
    .filter((x) => x > left + width * 0.25 && x < right - width * 0.25)
    .filter((x) => starts.filter((start) => Math.abs(start - x) <= 4).length >= leastRows)
    .sort((a, b) => a - b);
  let best: Gutter | null = null;
  for (const place of places) {
    for (const gutter of runsAlong(rows, place - 3)) {
      const longer = best === null || gutter.to - gutter.from > best.to - best.from;
      if (longer && isGutter(rows.slice(gutter.from, gutter.to), gutter.x)) best = gutter;
    }
  }
  return best;
}

/** Runs of rows that no line crosses at `x`, cut so that each begins and ends near rows with text on both sides. */
function runsAlong(rows: readonly Row[], x: number): Gutter[] {
  const runs: Gutter[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    if (row?.lines.every((line) => line.right <= x || line.left >= x) === true) continue;
    const run = trimmed(rows, x, from, index);
    if (run !== null) runs.push(run);
    from = index + 1;
  }
  return runs;
}

function trimmed(rows: readonly Row[], x: number, from: number, to: number): Gutter | null {
  const near = (index: number): boolean => {
    const row = rows[index];
    if (row === undefined) return false;
    const around = [rows[index - 1], row, rows[index + 1]].filter(
      (other): other is Row => other !== undefined && Math.abs(other.y - row.y) < row.size,
    );
    const lines = around.flatMap((other) => other.lines);
    return lines.some((line) => line.right <= x) && lines.some((line) => line.left >= x);
  };
  while (from < to && !near(from)) from++;
  while (to > from && !near(to - 1)) to--;
  // the shorter column may end earlier: what goes on below it in the other one still belongs there
  return to - from >= leastRows ? { x, from, to } : null;
}

function isGutter(rows: readonly Row[], x: number): boolean {
  const lefts = rows.flatMap((row) => row.lines.filter((line) => line.right <= x));
  const rights = rows.flatMap((row) => row.lines.filter((line) => line.left >= x));
  if (lefts.length < leastRows || rights.length < leastRows) return false;
  return isRunningText(lefts) && isRunningText(rights) && !isDrawnInTurns(lefts, rights);
}

/** Most lines reach far into the width of their column, as running text does and the cells of a table do not. */
function isRunningText(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const long = lines.filter((line) => line.right - left >= (right - left) * 0.7);
  return long.length >= lines.length * 0.5 && right - left >= 12 * (lines[0]?.size ?? 10);
}

/** True for a table with long cells: the stream goes from left to right and back for each of its rows. */
function isDrawnInTurns(lefts: readonly Line[], rights: readonly Line[]): boolean {
  const order = (line: Line): number => line.pieces[0]?.order ?? 0;
  const all = [
    ...lefts.map((line) => ({ order: order(line), right: false })),
    ...rights.map((line) => ({ order: order(line), right: true })),
  ].sort((a, b) => a.order - b.order);
  const turns = all.filter((entry, index) => index > 0 && entry.right && all[index - 1]?.right === false).length;
  // one turn: drawn column by column; a turn for each line: columns drawn line by line; between them: rows of cells
  return turns > 2 && turns < Math.min(lefts.length, rights.length) * 0.8;
}
