// Numbers for grams: passages by the hundred thousand hold numbers, not words.

const numbers = new Map();
const names = [];

export function numberOf(gram) {
  const known = numbers.get(gram);
  if (known !== undefined) return known;
  numbers.set(gram, names.length);
  return names.push(gram) - 1;
}

export const nameOf = (number) => names[number];

/** How many grams there are so far. */
export const count = () => names.length;
