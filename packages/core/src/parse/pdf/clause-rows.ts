import type { Line, Row } from "./layout-types.js";
import { isOnlyLabel, startKind } from "./line-starts.js";

/** Rows above and below that show which columns stand around a row. */
const around = 6;
/** Distance in letter sizes within a table, and of a heading from it. */
const near = 4;
/** Distance in letter sizes of rows whose words stand beside each other. */
const overlap = 0.9;
/** Gap between columns in letter sizes. */
const river = 0.3;
/** Points by which the cells of one column may begin apart. */
const sameStart = 2;

const clauseStart = /^(?:\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?)\s/;

/**
 * Rows that are a heading or a clause although they stand among the cells of tables, right above one, between two or right
 * below: they have a number with words behind it that is none of the numbers of the column it stands in, or bold words in
 * front of the bold names of other columns.
 */
export function clauseRows(rows: readonly Row[]): Set<Row> {
  return new Set(rows.filter((_, index) => isTitle(rows, index) || isClause(rows, index)));
}

/** Bold words alone above a bold head, and below a row that is not bold: the heading of the next table. */
function isTitle(rows: readonly Row[], index: number): boolean {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (above === undefined || row === undefined || below === undefined) return false;
  const isHead = isCells(below) && below.lines.every(({ bold }) => bold);
  return isHead && row.lines.length === 1 && row.lines[0]?.bold === true && isCells(above) && !above.lines[0]?.bold;
}

function isClause(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const [first, second, ...others] = row?.lines ?? [];
  if (row === undefined || first === undefined || others.length > 0 || !looksLikeClause(row)) return false;
  const beside = [rows[index - 1], rows[index + 1]].filter((other) => other !== undefined);
  // the middle of a cell whose neighbours have words above and below it
  if (beside.some((other) => Math.abs(other.y - row.y) < overlap * row.size)) return false;
  const neighbours = [...rowsAlong(rows, index, -1), ...rowsAlong(rows, index, 1)];
  const cells = neighbours.filter((other) => isCells(other) && !looksLikeClause(other));
  if (cells.length === 0) return false;
  if (second === undefined)
    return !cells.some(({ lines: [line] }) => isSameStart(line, first) && clauseStart.test(line?.text ?? ""));
  const columns = columnsOf(cells.flatMap(({ lines }) => lines));
  const columnOf = ({ left }: Line): number => columns.findIndex(({ right }) => left <= right);
  if (columnOf(second) !== -1 && columnOf(first) === columnOf(second)) return true;
  // numbers below each other are those of a column
  if (beside.some((other) => looksLikeClause(other) && isSameStart(other.lines[0], first))) return false;
  if (first.left < (columns[0]?.left ?? 0) - sameStart) return true;
  return columns.length > 2 && isOutOfColumn(first, rowsAlong(rows, index, 1)[0], neighbours);
}

/** Whether a number goes with none of those in the first column of a table: it is written otherwise, and other cells begin below it. */
function isOutOfColumn({ text }: Line, next: Row | undefined, neighbours: readonly Row[]): boolean {
  const labels = neighbours.flatMap(({ lines: [line] }) =>
    line !== undefined && isOnlyLabel(line.text) ? [line.text] : [],
  );
  if (labels.some((label) => signsOf(label) === signsOf(text))) return false;
  const inNumbers = labels.length > 1 && next !== undefined && isCells(next);
  return !inNumbers || !isOnlyLabel(next.lines[0]?.text ?? "");
}

/** What stands around the figures and letters of a number. */
function signsOf(label: string): string {
  return label.replace(/[\p{L}\p{N}]+/gu, "1");
}

/** A number and words, with a wide gap between them or none. */
function looksLikeClause({ lines: [first, ...others] }: Row): boolean {
  if (first === undefined || others.length > 1) return false;
  if (others.length === 0) return clauseStart.test(first.text);
  const isNumber = /[.)]/.test(first.text) || first.bold;
  return isNumber && isOnlyLabel(first.text) && startKind(`${first.text} `) !== "bullet";
}

function isCells({ lines }: Row): boolean {
  return lines.length > 1;
}

function isSameStart(line: Line | undefined, other: Line): boolean {
  return line !== undefined && Math.abs(line.left - other.left) <= sameStart;
}

/** The rows next to one, up to the first that stands apart. */
function rowsAlong(rows: readonly Row[], index: number, step: 1 | -1): Row[] {
  const along: Row[] = [];
  for (let at = index + step; along.length < around; at += step) {
    const [row, before] = [rows[at], rows[at - step]];
    if (row === undefined || before === undefined || Math.abs(before.y - row.y) > near * row.size) break;
    along.push(row);
  }
  return along;
}

function columnsOf(lines: readonly Line[]): { readonly left: number; readonly right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && line.left - last.right < river * line.size) last.right = Math.max(last.right, line.right);
    else columns.push({ left: line.left, right: line.right });
  }
  return columns;
}
