const PRECISION = 100;

export const hundredths = (number) => Math.round(number * PRECISION);

/** Each gram with what it counts in hundredths, but those that then count nothing. */
export function inHundredths(grams) {
  return [...grams].map(([gram, weight]) => [gram, hundredths(weight)]).filter(([, weight]) => weight !== 0);
}

/** `gram=weight` for each gram that counts, in hundredths, in the order of the grams. */
export function gramEntries(grams) {
  return inHundredths(grams)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gram, weight]) => `${gram}=${weight}`);
}
