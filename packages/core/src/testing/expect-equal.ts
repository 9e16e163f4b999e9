/** Throws, naming what differs, when two JSON values differ. */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  const [got, wanted] = [inWords(actual), inWords(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

function inWords(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value, null, 2);
}
