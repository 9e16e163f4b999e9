import type { Row } from "./layout-types.js";
import { keepLinedUp } from "./lined-up.js";

/** Points by which a cell may stand further left or right when it is printed again. */
const samePlace = 2;
/** Distance in letter sizes of the lines of one head. */
const near = 1.6;
/** Rows at the top of a page that can be a running head. */
const edgeRows = 5;
/**
 * Takes rows out of `gone` that stand on the page before too, as the head of a table: in `heads`, or above rows with the
 * same columns, or further down than a running head stands.
 */
export function keepPrintedAgain(
  rows: readonly Row[],
  gone: Set<Row>,
  before: readonly Row[],
  heads: ReadonlySet<Row>,
): void {
  if (gone.size === 0) return;
  const isHead = (row: Row, index: number): boolean => {
    const trial = new Set([row]);
    keepLinedUp(before, trial);
    return heads.has(row) || index >= edgeRows || trial.size === 0;
  };
  const again = (row: Row): boolean => before.some((other) => isSameAs(row, other));
  const isHeadAgain = (row: Row): boolean =>
    row.lines.length > 1 && before.some((other, index) => isSameAs(row, other) && isHead(other, index));
  for (const [index, row] of rows.entries()) {
    if (!gone.has(row) || !again(row)) continue;
    // the first line of one cell may stand above those of the others
    const beside = [rows[index - 1], rows[index + 1]].some(
      (other) => other !== undefined && Math.abs(other.y - row.y) <= near * row.size && isHeadAgain(other),
    );
    if (beside || isHeadAgain(row)) gone.delete(row);
  }
}

function isSameAs({ lines }: Row, other: Row): boolean {
  if (lines.length !== other.lines.length) return false;
  return lines.every(({ left, text }, index) => {
    const twin = other.lines[index];
    return twin !== undefined && twin.text === text && Math.abs(left - twin.left) <= samePlace;
  });
}
