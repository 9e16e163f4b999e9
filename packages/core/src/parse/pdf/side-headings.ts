import { readsAsClause } from "../reads-as-clause.js";
import type { PageRows } from "./furniture.js";
import type { Line, Row } from "./layout-types.js";
import { lineOf } from "./rows.js";

/** Most lines of a heading that stands beside its clauses. */
const mostLines = 4;

/**
 * Puts headings that stand in a column left of their clauses before them: "3. Liability" beside "3.1 Nothing in …". The
 * number of the clause shows that the words on one baseline are not one sentence.
 */
export function withSideHeadings(page: PageRows): PageRows {
  if (!standBesideClauses(page.rows)) return page;
  const rows: Row[] = [];
  for (let index = 0; index < page.rows.length; index++) {
    const row = page.rows[index];
    if (row === undefined) break;
    const below = isBeside(row) ? headingBelow(page.rows, index) : null;
    if (below === null) {
      rows.push(row);
      continue;
    }
    const beside = page.rows.slice(index, index + below + 1);
    rows.push(headingRow(row, beside));
    rows.push(...beside.map((each) => ({ ...each, lines: each.lines.slice(1) })));
    index += below;
  }
  return { ...page, rows };
}

/** The heading on a line of its own, right above the words beside it. */
function headingRow(row: Row, beside: readonly Row[]): Row {
  const pieces = beside.flatMap(({ lines: [line] }) =>
    (line?.pieces ?? []).map((piece, index) => (index === 0 ? { ...piece, spaced: true } : piece)),
  );
  const y = row.y + row.size;
  return { ...row, y, lines: [{ ...lineOf(pieces, row.page), y }] };
}

/** A heading and the first clause below it in one row: its number is that of the heading and one step more. */
function isBeside({ lines: [heading, clause, ...others] }: Row): boolean {
  if (heading === undefined || clause === undefined || others.length > 0) return false;
  const number = /^(\d{1,3})\.1[.)]?\s+["“‘(]?\p{Lu}/u.exec(clause.text)?.[1];
  if (number === undefined || heading.text.length > 80 || !/\p{L}{3}/u.test(heading.text)) return false;
  const own = /^(\d{1,3})[.)]?\s/.exec(heading.text)?.[1];
  return own === undefined ? heading.bold && !clause.bold && /^\p{Lu}/u.test(heading.text) : own === number;
}

/** Sentences stand beside most of the headings, not the cells of a table, and the numbers beside those without one rise. */
function standBesideClauses(rows: readonly Row[]): boolean {
  const beside = rows.flatMap((row, index) => (isBeside(row) ? [index] : []));
  if (beside.filter((index) => readsAsClause(wordsBeside(rows, index))).length * 2 <= beside.length) return false;
  return beside.every((index, at) => {
    const former = rows[beside[at - 1] ?? -1];
    return (
      former === undefined ||
      /^\d/.test(rows[index]?.lines[0]?.text ?? "") ||
      firstStep(former) < firstStep(rows[index])
    );
  });
}

function firstStep(row: Row | undefined): number {
  return Number.parseInt(row?.lines[1]?.text ?? "", 10);
}

/** The first clause beside a heading and what stands below it, down to the next heading. */
function wordsBeside(rows: readonly Row[], from: number): string {
  const clause = rows[from]?.lines[1];
  const words = [clause?.text ?? ""];
  for (const row of rows.slice(from + 1)) {
    const line = row.lines.at(-1);
    if (clause === undefined || line === undefined || isBeside(row)) break;
    if (Math.abs(line.left - clause.left) >= clause.size * 4) break;
    words.push(line.text);
  }
  return words.join(" ");
}

/** How many rows below go on with the heading, `null` where it is too long for one. */
function headingBelow(rows: readonly Row[], index: number): number | null {
  const [heading, clause] = rows[index]?.lines ?? [];
  if (heading === undefined || clause === undefined) return null;
  let count = 0;
  while (goesOn(rows[index + count + 1], heading, clause)) count++;
  return count < mostLines ? count : null;
}

function goesOn(row: Row | undefined, heading: Line, clause: Line): boolean {
  const [line, other, ...others] = row?.lines ?? [];
  if (line === undefined || other === undefined || others.length > 0 || isBesideLines(line, other)) return false;
  return line.bold === heading.bold && line.right < clause.left && Math.abs(other.left - clause.left) < clause.size * 4;
}

function isBesideLines(line: Line, other: Line): boolean {
  return /^\d{1,3}[.)]?\s/.test(line.text) || /^\d{1,3}\.1[.)]?\s/.test(other.text);
}
