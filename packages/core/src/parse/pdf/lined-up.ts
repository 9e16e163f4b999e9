import type { Row } from "./layout-types.js";

/** Points by which two cells of one column may begin apart. */
const sameStart = 2;
/** Distance in letter sizes within a table. */
const near = 2.5;

/** Takes rows out of `gone` that line up with a row that stays: the head of a table is printed again at the top of each page, but is none of the page. */
export function keepLinedUp(rows: readonly Row[], gone: Set<Row>): void {
  const pass = (ordered: readonly Row[]): void => {
    ordered.forEach((row, index) => {
      const inner = ordered[index - 1];
      if (inner !== undefined && gone.has(row) && !gone.has(inner) && lineUp(row, inner)) gone.delete(row);
    });
  };
  pass(rows.toReversed());
  pass(rows);
}

function lineUp(row: Row, other: Row): boolean {
  if (Math.abs(row.y - other.y) > near * row.size || row.lines.length < 2) return false;
  const shared = row.lines.filter(({ left }) => other.lines.some((line) => Math.abs(line.left - left) <= sameStart));
  return shared.length >= 2;
}
