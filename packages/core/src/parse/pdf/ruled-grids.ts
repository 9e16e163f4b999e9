import type { Drawing, RulingLine, UprightLine } from "./layout-types.js";

/** Lines that meet and make cells: where its columns and rows begin and end, from left to right and from top to bottom. */
export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly ruled: readonly RulingLine[];
  readonly uprights: readonly UprightLine[];
}

/** Points by which lines that meet may miss each other. */
const touching = 2;
/** Points within which two lines are one, as those of a double border. */
const sameLine = 3;
/** Points that a cell is wide or high at the least. */
const leastCell = 10;
/** Pages with more lines are drawings. */
const mostLines = 1500;

/** The grids of lines on a page with at least two columns and two rows. */
export function ruledGrids({ ruled, uprights }: Drawing): RuledGrid[] {
  if (uprights.length > mostLines || ruled.length > mostLines) return [];
  const rest = new Set(uprights);
  const grids: RuledGrid[] = [];
  for (const first of uprights) {
    if (!rest.delete(first)) continue;
    const [ups, levels] = joinedTo(first, rest, ruled);
    const xs = withEnds(
      ups.map(({ x }) => x),
      levels.flatMap(({ left, right }) => [left, right]),
    );
    const ys = withEnds(
      levels.map(({ y }) => y),
      ups.flatMap(({ top, bottom }) => [top, bottom]),
    ).reverse();
    if (xs.length > 2 && ys.length > 2) grids.push({ xs, ys, uprights: ups, ruled: levels });
  }
  return grids;
}

/** All lines that one is joined to by others; they are taken out of `rest`. */
function joinedTo(
  first: UprightLine,
  rest: Set<UprightLine>,
  ruled: readonly RulingLine[],
): [UprightLine[], RulingLine[]] {
  const ups = [first];
  const levels = new Set<RulingLine>();
  for (const up of ups) {
    for (const level of ruled) {
      if (levels.has(level) || !meets(up, level)) continue;
      levels.add(level);
      for (const other of rest) {
        if (!meets(other, level)) continue;
        rest.delete(other);
        ups.push(other);
      }
    }
  }
  return [ups, [...levels]];
}

function meets({ x, top, bottom }: UprightLine, { y, left, right }: RulingLine): boolean {
  return x >= left - touching && x <= right + touching && y >= bottom - touching && y <= top + touching;
}

/** Places of lines, and where those that cross them end: an outer line may be missing, as below a row that the page cut. */
function withEnds(lines: readonly number[], ends: readonly number[]): number[] {
  const places = placesOf(lines);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if ((places[0] ?? first) - first > leastCell) places.unshift(first);
  if (last - (places.at(-1) ?? last) > leastCell) places.push(last);
  return places;
}

function placesOf(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last === undefined || value - last > sameLine) places.push(value);
  }
  return places;
}
