/**
 * The index of the last of some things that starts at or before an offset, -1 where none does. They stand in the order
 * of their starts.
 */
export function lastAt<T>(things: readonly T[], offset: number, startOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
