// A linear support vector machine, fitted without chance, so that the same samples give the same weights.

import { add, dot } from "./sparse.mjs";

/**
 * Linear support vector machine with squared hinge loss and a quadratic penalty, by dual coordinate descent in a fixed order (Hsieh et al. 2008).
 *
 * @param data rows of `cells` with their `values`, all others being zero, the `sign` they are to have, and the `weight` of an error
 */
export function separate(data, size, { cost, passes }) {
  const weights = new Float64Array(size);
  const duals = new Float64Array(data.length);
  const rows = data.map((row) => {
    const slack = 1 / (2 * cost * row.weight);
    return { ...row, slack, square: row.values.reduce((sum, value) => sum + value * value, slack) };
  });
  for (let pass = 0; pass < passes; pass++) {
    for (const [i, row] of rows.entries()) {
      const dual = duals[i] ?? 0;
      const gradient = row.sign * dot(weights, row) - 1 + row.slack * dual;
      const next = Math.max(0, dual - gradient / row.square);
      add(weights, row, row.sign * (next - dual));
      duals[i] = next;
    }
  }
  return weights;
}
