/**
 * The index of the last of some things whose place is at or before an offset, -1 where none is. They stand in the order of their
 * places. Takes time in the logarithm of their number: a draft may hold tens of thousands of sentences.
 *
 * @param placeOf - Where a thing is counted to stand, as its start or its end.
 */
export function lastAt<T>(things: readonly T[], offset: number, placeOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && placeOf(thing) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
