import { clauseRows } from "./clause-rows.js";
import { firstOrder, gridOf, lastOrder } from "./grid.js";
import type { Line, Row, TableGrid } from "./layout-types.js";
import { numberDepth } from "./line-starts.js";
import { isMark, isSignature } from "./not-tables.js";
import { withCellsParted } from "./part-cells.js";
import { isListItem } from "./row-kinds.js";

export type Stretch =
  { readonly kind: "text"; readonly rows: readonly Row[] } | { readonly kind: "table"; readonly grid: TableGrid };

/** Gap between columns in letter sizes: what word processors leave between full cells at the least. */
const river = 0.6;
const leastRows = 3;

/** Parts the rows of a region into tables, where their columns are beyond doubt, and text. */
export function stretchesOf(rows: readonly Row[], isContents: (row: Row) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let text: Row[] = [];
  const flush = (): void => {
    if (text.length > 0) stretches.push({ kind: "text", rows: text });
    text = [];
  };
  const parted = withCellsParted(rows);
  // rows that turn out to be text stay as they were
  const unparted = new Map(rows.map((row, index) => [parted[index], row]));
  const clauses = clauseRows(parted);
  const isNoCell = (row: Row): boolean => clauses.has(row) || isContents(unparted.get(row) ?? row);
  for (const run of candidateRuns(parted, isNoCell)) {
    const found = run.candidate ? tableIn(run.rows) : null;
    if (found === null) {
      text.push(...run.rows.map((row) => unparted.get(row) ?? row));
      continue;
    }
    flush();
    stretches.push(...found);
  }
  flush();
  return stretches;
}

interface Run {
  readonly candidate: boolean;
  readonly rows: readonly Row[];
}

/** Runs of rows that stay within the columns of the rows around them. */
function candidateRuns(rows: readonly Row[], isContents: (row: Row) => boolean): Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < rows.length) {
    const first = rows[from];
    if (first === undefined) break;
    const opens = first.lines.length >= 2 && !isContents(first) && !isListItem(first);
    const to = opens ? endOfRun(rows, from, isContents) : from + 1;
    runs.push({ candidate: to - from >= leastRows, rows: rows.slice(from, to) });
    from = to;
  }
  return runs;
}

function endOfRun(rows: readonly Row[], from: number, isContents: (row: Row) => boolean): number {
  const taken: Row[] = [];
  let end = from;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index];
    const before = rows[index - 1];
    if (row === undefined || isContents(row) || (index > from && isClauseStart(row))) break;
    if (index > from && before !== undefined && before.y - row.y > 4 * row.size) break;
    if (columnsOf([...taken, row]).length < 2 || bridges(row, taken)) break;
    const within = index > from && (firstOrder(row) < lastOrder(taken) || isRest(row, before, columnsOf(taken)));
    taken.push(row);
    if (row.lines.length >= 2 || within) end = index + 1;
    // a cell may run on for a few lines after the last row with more than one cell
    else if (index - end > 8) break;
  }
  return Math.max(end, from + 1);
}

/** A clause number of two levels or more with its words and nothing beside them: a heading below the table. */
function isClauseStart(row: Row): boolean {
  const [first] = row.lines;
  return first !== undefined && (row.lines.length === 1 || isListItem(row)) && numberDepth(`${first.text} `) >= 2;
}

/** A line that reaches over the gap between two cells of one row is no part of their table. */
function bridges(row: Row, taken: readonly Row[]): boolean {
  const columns = columnsOf(taken);
  return row.lines.some((line) => {
    const below = columns.filter((column) => line.left < column.right && line.right > column.left);
    if (below.length < 2) return false;
    const inside = (other: Line): boolean =>
      below.some(({ left, right }) => other.left >= left && other.right <= right);
    return taken.some((other) => other.lines.filter(inside).length >= 2);
  });
}

/** The last words of a cell that is not in the first column. */
function isRest(row: Row, before: Row | undefined, columns: readonly Column[]): boolean {
  const second = columns[1];
  const [line] = row.lines;
  if (second === undefined || line === undefined || before === undefined) return false;
  return line.left >= second.left - 2 && before.y - row.y <= 1.5 * row.size;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns that all rows leave rivers between. */
function columnsOf(rows: readonly Row[]): Column[] {
  const size = rows[0]?.size ?? 10;
  const spans = rows.flatMap((row) => row.lines).sort((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last !== undefined && span.left - last.right < river * size) last.right = Math.max(last.right, span.right);
    else columns.push({ left: span.left, right: span.right });
  }
  return columns;
}

/** Boxes and arrows drawn with signs. */
function isDrawing(text: string): boolean {
  return /^[-_=+|/\\ ]+$/.test(text) && /\||-{3}|_{3}|={3}/.test(text);
}

function tableIn(rows: readonly Row[]): Stretch[] | null {
  const columns = columnsOf(rows);
  const lines = rows.flatMap((row) => row.lines);
  const inColumn = (line: Line): number => columns.findIndex((column) => line.left <= column.right);
  const firsts = lines.filter((line) => inColumn(line) === 0);
  if (isSignature(lines)) {
    // a column of nothing but "By:" and "Name:" is read with what stands behind
    if (columns.some((_, index) => lines.every((line) => inColumn(line) !== index || line.text.endsWith(":"))))
      return null;
    return columns.map((_, index) => ({ kind: "text", rows: sideOf(rows, (line) => inColumn(line) === index) }));
  }
  // numbers or bullets with text behind them are a list
  if (columns.length === 2 && firsts.filter(isMark).length >= firsts.length * 0.5) return null;
  if (lines.filter(({ text }) => isDrawing(text)).length > lines.length * 0.2) return null;
  const grid = gridOf(rows, columns.length, inColumn);
  return grid === null ? null : [{ kind: "table", grid }];
}

function sideOf(rows: readonly Row[], belongs: (line: Line) => boolean): Row[] {
  return rows.flatMap((row) => {
    const lines = row.lines.filter(belongs);
    return lines.length === 0 ? [] : [{ ...row, lines }];
  });
}
