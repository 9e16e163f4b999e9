import type { Row, RulingLine } from "./layout-types.js";

/** Level lines of one width below each other, and the rows of the page between each two of them. */
export interface Bands {
  readonly left: number;
  readonly right: number;
  /** From top to bottom. */
  readonly bands: readonly (readonly Row[])[];
  /** The rows of the page that they take up, `from` the first of them up to but not with `to`. */
  readonly from: number;
  readonly to: number;
}

/** Points that a line is long at the least, and by which the ends of two lines may miss each other. */
const shortest = 100;
const sameEnd = 3;
/** Points within which two lines are at one height, as the borders of neighbouring cells. */
const sameHeight = 1.5;

/** Parts the rows of a page by its level lines, wherever one stands below another of the same width. */
export function bandsOf(rows: readonly Row[], ruled: readonly RulingLine[]): Bands[] {
  const lines = wholeLines(ruled);
  const found: Bands[] = [];
  while (lines.length > 0) {
    const [first] = lines;
    if (first === undefined) break;
    const stack = lines.filter((line) => isSameWidth(first, line));
    for (const line of stack) lines.splice(lines.indexOf(line), 1);
    const bands = stack
      .slice(1)
      .map((line, index) => rows.filter((row) => row.y < (stack[index]?.y ?? 0) && row.y > line.y))
      .filter((band) => band.length > 0);
    const from = rows.findIndex((row) => row.y < first.y);
    if (bands.length > 0)
      found.push({ left: first.left, right: first.right, bands, from, to: from + bands.flat().length });
  }
  return found;
}

function isSameWidth(a: RulingLine, b: RulingLine): boolean {
  return Math.abs(a.left - b.left) <= sameEnd && Math.abs(a.right - b.right) <= sameEnd;
}

/** Lines from top to bottom, the borders of neighbouring cells joined to one. */
function wholeLines(ruled: readonly RulingLine[]): RulingLine[] {
  const heights: RulingLine[][] = [];
  for (const line of [...ruled].sort((a, b) => b.y - a.y)) {
    const last = heights.at(-1);
    if (last?.[0] !== undefined && last[0].y - line.y <= sameHeight) last.push(line);
    else heights.push([line]);
  }
  return heights.flatMap(joinedLines).filter(({ left, right }) => right - left >= shortest);
}

function joinedLines(lines: readonly RulingLine[]): RulingLine[] {
  const joined: RulingLine[] = [];
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last !== undefined && line.left - last.right <= sameEnd)
      joined[joined.length - 1] = { ...last, right: Math.max(last.right, line.right) };
    else joined.push(line);
  }
  return joined;
}
