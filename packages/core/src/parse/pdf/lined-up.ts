import type { Row } from "./layout-types.js";
import { withCellsParted } from "./part-cells.js";

/** Points by which two cells of one column may begin apart. */
const sameStart = 2;
/** Distance in letter sizes within a table. */
const near = 2.5;

/** Lines of a head that stand at its lower edge, so that each shows other columns. */
const headLines = 3;

/** Takes rows out of `gone` that line up with rows that stay: the head of a table is printed again at the top of each page, but is none of the page. */
export function keepLinedUp(rows: readonly Row[], gone: Set<Row>): void {
  if (![...gone].some((row) => row.lines.length > 1)) return;
  const parted = withCellsParted(rows);
  const pass = (step: 1 | -1): void => {
    for (let count = 0; count < rows.length; count++) {
      const index = step === 1 ? rows.length - 1 - count : count;
      const row = rows[index];
      if (row === undefined || !gone.has(row)) continue;
      if (lineUp(row, innerRows(rows, parted, index, step, gone))) gone.delete(row);
    }
  };
  pass(1);
  pass(-1);
}

/** The rows next to one towards the middle of the page that stay and stand close. */
function innerRows(
  rows: readonly Row[],
  parted: readonly Row[],
  index: number,
  step: 1 | -1,
  gone: ReadonlySet<Row>,
): Row[] {
  const inner: Row[] = [];
  for (let at = index + step; inner.length < headLines; at += step) {
    const [row, before, cells] = [rows[at], rows[at - step], parted[at]];
    if (row === undefined || before === undefined || cells === undefined || gone.has(row)) break;
    if (Math.abs(before.y - row.y) > near * row.size) break;
    inner.push(cells);
  }
  return inner;
}

function lineUp(row: Row, inner: readonly Row[]): boolean {
  const starts = inner.flatMap((other) => other.lines.map((line) => line.left));
  const shared = row.lines.filter(({ left }) => starts.some((start) => Math.abs(start - left) <= sameStart));
  return row.lines.length > 1 && shared.length > 1;
}
