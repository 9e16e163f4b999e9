/** Maps points: x and y become `a·x + c·y + e` and `b·x + d·y + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export function matrixOf(numbers: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = isNumbers(numbers) ? numbers : [];
  return [a, b, c, d, e, f];
}

/** The map that does `n` first and `m` then. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function isNumbers(value: unknown): value is ArrayLike<number> & Iterable<number> {
  return Array.isArray(value) ? value.every((entry) => typeof entry === "number") : value instanceof Float32Array;
}
