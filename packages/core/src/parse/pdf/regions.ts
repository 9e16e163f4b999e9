import { centredTables } from "./centred-rows.js";
import { drawnTables, type DrawnTable } from "./drawn-tables.js";
import type { Drawing, Line, Region, Row } from "./layout-types.js";
import type { PageRows } from "./furniture.js";
import { levelTables } from "./level-tables.js";
import { partNotes } from "./page-notes.js";
import { ruledTables } from "./ruled-tables.js";
import { placedTables } from "./tagged-tables.js";
import { isCells } from "./row-kinds.js";
import { joinedRow } from "./rows.js";
import { contentsRows } from "./table-of-contents.js";

type PageParts = Pick<PageRows, "rows" | "drawing" | "tables">;

/** The columns and tables of all pages in reading order, each page's notes behind it. */
export function regionsOfPages(pages: readonly PageParts[]): Region[] {
  const gutters = pages.map(({ rows }) => {
    const gutter = findGutter(rows);
    return gutter !== null && gutter.to - gutter.from >= rows.length * mostOfPage ? gutter.x : null;
  });
  return pages.flatMap((page, index) => {
    const known = gutters[index] === null || page.tables.length > 0 ? gutters.filter((x) => x !== null) : [];
    return partsOf(page, [...new Set(known)]);
  });
}

/** The columns and tables of a page in reading order, and behind them its notes. `gutters` are those of the pages. */
function partsOf(page: PageParts, gutters: readonly number[]): Region[] {
  const { rows, notes } = partNotes(page.rows);
  const behind = notes.map((note): Region => ({ ...regionOf(note), column: false, note: true }));
  const textOf = (between: readonly Row[], column = false): Region[] =>
    withTables(between, placedTables(between, page.tables), (rest) => partsOfText(rest, page.drawing, column));
  const gutter = knownGutter(rows, gutters);
  const text =
    gutter === null
      ? textOf(rows)
      : inColumns(
          rows,
          gutter,
          (outside) => textOf(outside),
          (inside) => textOf(inside, true),
        );
  return [...text, ...behind];
}

/**
 * A gutter of the pages, where most of this page stands left and right of it too and was drawn column by column: a
 * column that holds a table is no running text, and does not show by itself that it is one.
 */
function knownGutter(rows: readonly Row[], gutters: readonly number[]): Gutter | null {
  const runs = gutters.flatMap((x) => runsAlong(rows, x));
  return (
    runs.find(({ x, from, to }) => {
      const inside = rows.slice(from, to);
      const { lefts, rights } = sidesOf(inside, x);
      const isMost = to - from >= rows.length * mostOfPage;
      return isMost && Math.min(lefts.length, rights.length) >= leastRows && turnsOf(lefts, rights) <= 1;
    }) ?? null
  );
}

function partsOfText(rows: readonly Row[], drawing: Drawing, column: boolean): Region[] {
  if (rows.length === 0) return [];
  const contents = contentsRows(rows, regionOf(rows).right);
  const isContents = (row: Row): boolean => contents.has(row);
  return withTables(rows, ruledTables(rows, drawing), (between) =>
    withTables(between, levelTables(between, drawing), (rest) =>
      withTables(rest, centredTables(rest, drawing, isContents), (others) =>
        withTables(others, drawnTables(others, drawing, isContents), (plain) => regionsOf(plain, column)),
      ),
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

/** Share of the rows of a page along its gutter that make it a page of columns. */
const mostOfPage = 0.6;
/** Distance in letter sizes of two rows of one column, also of a heading. */
const rowGap = 3;
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
  return inColumns(
    rows,
    gutter,
    (outside) => regionsOf(outside, column),
    (inside) => regionsOf(inside, true),
  );
}

/** What stands above a gutter, left of it, right of it and below it. */
function inColumns(
  rows: readonly Row[],
  gutter: Gutter,
  outside: (rows: readonly Row[]) => Region[],
  inside: (rows: readonly Row[]) => Region[],
): Region[] {
  const along = rows.slice(gutter.from, gutter.to);
  return [
    ...outside(rows.slice(0, gutter.from)),
    ...inside(side(along, (line) => line.right <= gutter.x)),
    ...inside(side(along, (line) => line.right > gutter.x)),
    ...outside(rows.slice(gutter.to)),
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
  const starts = rows.flatMap((row, index) => rightStarts(row, [rows[index - 1], rows[index + 1]]));
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

/** Where lines begin that stand beside others: in one row, or where the columns are set off by part of a line, in the next. */
function rightStarts({ lines: [first, ...others], y, size }: Row, beside: readonly (Row | undefined)[]): number[] {
  const starts = others.map(({ left }) => left);
  const isRight = (row: Row | undefined): boolean =>
    row !== undefined && Math.abs(row.y - y) < size && row.lines.some(({ right }) => right <= (first?.left ?? 0));
  return first !== undefined && beside.some(isRight) ? [first.left, ...starts] : starts;
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
  const end = to;
  while (from < to && !near(from)) from++;
  while (to > from && !near(to - 1)) to--;
  if (to - from < leastRows) return null;
  to = endOfRight(rows, x, to, end);
  const above = rows.slice(0, from).reverse();
  return {
    x,
    from: from - unbroken(above, rows[from], ({ left }) => left >= x),
    to: to + unbroken(rows.slice(to), rows[to - 1], ({ right }) => right <= x),
  };
}

/** The end of the right column, where lines of the left one stand between its rows but not beside them. */
function endOfRight(rows: readonly Row[], x: number, to: number, end: number): number {
  let reached = to;
  let y = rows.slice(0, to).findLast((row) => isRightOf(row, x))?.y ?? -Infinity;
  for (const [index, row] of rows.slice(to, end).entries()) {
    if (!isRightOf(row, x)) continue;
    if (y - row.y > rowGap * row.size) break;
    [reached, y] = [to + index + 1, row.y];
  }
  return reached;
}

function isRightOf({ lines }: Row, x: number): boolean {
  return lines.some(({ left }) => left >= x);
}

/**
 * Rows between a gutter and the edge of the page that are the end of the left column, where that is the longer one, or
 * the beginning of the right one, where a title stands above the left one; none where anything else stands there.
 */
function unbroken(rows: readonly Row[], next: Row | undefined, belongs: (line: Line) => boolean): number {
  let before = next;
  for (const row of rows) {
    if (before === undefined || Math.abs(before.y - row.y) > 2 * row.size || !row.lines.every(belongs)) return 0;
    before = row;
  }
  return rows.length;
}

function sidesOf(rows: readonly Row[], x: number): { readonly lefts: Line[]; readonly rights: Line[] } {
  const lines = rows.flatMap((row) => row.lines);
  return { lefts: lines.filter(({ right }) => right <= x), rights: lines.filter(({ left }) => left >= x) };
}

function isGutter(rows: readonly Row[], x: number): boolean {
  const { lefts, rights } = sidesOf(rows, x);
  if (lefts.length < leastRows || rights.length < leastRows) return false;
  if (isRunningText(lefts) && isRunningText(rights)) return !isDrawnInTurns(lefts, rights);
  const sides = [side(rows, ({ right }) => right <= x), side(rows, ({ right }) => right > x)];
  return turnsOf(lefts, rights) <= 1 && sides.every(holdsRunningText);
}

/** Running text with the cells of a table among it or with numbers in front of it. */
function holdsRunningText(rows: readonly Row[]): boolean {
  const text = rows.filter((row) => !isCells(row));
  return text.length >= leastRows && [text, rows].every((some) => isRunningText(some.map(joinedRow)));
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
  const turns = turnsOf(lefts, rights);
  // one turn: drawn column by column; a turn for each line: columns drawn line by line; between them: rows of cells
  return turns > 2 && turns < Math.min(lefts.length, rights.length) * 0.8;
}

/** How often the stream goes from the left side to the right one. */
function turnsOf(lefts: readonly Line[], rights: readonly Line[]): number {
  const order = (line: Line): number => line.pieces[0]?.order ?? 0;
  const all = [
    ...lefts.map((line) => ({ order: order(line), right: false })),
    ...rights.map((line) => ({ order: order(line), right: true })),
  ].sort((a, b) => a.order - b.order);
  return all.filter((entry, index) => index > 0 && entry.right && all[index - 1]?.right === false).length;
}
