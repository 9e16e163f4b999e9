import type { Row } from "./layout-types.js";

const leaders = /(?:\.\s?){4,}\s*(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})?$/i;
const pageRef = /^(?:[A-Z]{1,3}-)?(?:\d{1,4}|[ivxl]{1,6})$/i;
/** Fewest entries without dot leaders that make a table of contents. */
const leastEntries = 4;

/** Rows of the tables of contents on a page: entries with dot leaders, or with a page number set far to the right. */
export function contentsRows(rows: readonly Row[], rightEdge: number): Set<Row> {
  const entries = rows.map((row) => isLeaderEntry(row) || isNumberedEntry(row, rightEdge));
  const found = new Set<Row>();
  let from = 0;
  while (from < rows.length) {
    if (entries[from] !== true) {
      from++;
      continue;
    }
    const to = lastOfRun(entries, from);
    const run = rows.slice(from, to + 1);
    const clear = run.filter((row, index) => entries[from + index] === true && isLeaderEntry(row)).length;
    const counted = entries.slice(from, to + 1).filter(Boolean).length;
    if (clear >= 2 || (counted >= leastEntries && counted >= run.length * 0.5 && rise(run)))
      for (const row of run) found.add(row);
    from = to + 1;
  }
  return found;
}

/** The last entry that follows with at most three other rows (a wrapped title, a heading) between entries. */
function lastOfRun(entries: readonly boolean[], from: number): number {
  let last = from;
  for (let index = from + 1; index < entries.length && index - last <= 4; index++)
    if (entries[index] === true) last = index;
  return last;
}

function isLeaderEntry(row: Row): boolean {
  return leaders.test(row.lines.map((line) => line.text).join(" "));
}

function isNumberedEntry(row: Row, rightEdge: number): boolean {
  const last = row.lines.at(-1);
  return last !== undefined && row.lines.length >= 2 && pageRef.test(last.text) && last.right > rightEdge - 40;
}

/** Page numbers of a table of contents never fall, numbers in a table of figures do. */
function rise(rows: readonly Row[]): boolean {
  const numbers = rows.map((row) => Number(row.lines.at(-1)?.text)).filter((value) => Number.isInteger(value));
  const falls = numbers.filter((value, index) => index > 0 && value < (numbers[index - 1] ?? 0)).length;
  return falls <= numbers.length * 0.05;
}
