import type { DrawnRow } from "./drawn-rows.js";

/** Points by which the rows of a form may begin apart, and their distances differ. */
const same = 1.5;
/** Fewest rows of a form without answers. */
const leastRows = 3;

/** How many rows below a head have words in its first column only and stand equally far apart: a form that nobody filled in. */
export function blanksBelow(rows: readonly DrawnRow[], head: number): number {
  const [name, next] = rows[head]?.cells ?? [];
  if (name === undefined || next === undefined) return 0;
  const isBlank = ({ cells: [cell, other] }: DrawnRow): boolean =>
    other === undefined && cell !== undefined && Math.abs(cell.left - name.left) <= same && cell.right < next.left;
  const below = rows.slice(head + 1);
  const end = below.findIndex((row, index) => !isBlank(row) || (index > 1 && !isStep(below, index)));
  const count = end === -1 ? below.length : end;
  return count < leastRows ? 0 : count;
}

/** Whether a row stands as far below the one above as that one does. */
function isStep(rows: readonly DrawnRow[], index: number): boolean {
  const [first, second, row] = rows.slice(index - 2, index + 1).map(({ cells: [cell] }) => cell);
  if (first === undefined || second === undefined || row === undefined) return false;
  return Math.abs(first.bottom - second.top - (second.bottom - row.top)) <= same;
}
