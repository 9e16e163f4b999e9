const PRECISION = 100;

export const hundredths = (number) => Math.round(number * PRECISION);

/** `gram=weight` for each gram that counts, in hundredths, in the order of the grams. */
export function gramEntries(grams) {
  return [...grams]
    .map(([gram, weight]) => [gram, hundredths(weight)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gram, weight]) => `${gram}=${weight}`);
}
