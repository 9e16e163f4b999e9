// Logistic regression, fitted without chance, so that the same samples give the same weights.

import { add, dot } from "./sparse.mjs";

/**
 * Logistic regression with a quadratic penalty, by dual coordinate descent in a fixed order (Yu, Huang and Lin 2011).
 *
 * @param data rows of `cells` with their `values`, all others being zero, and the `sign` they are to have
 */
export function solve(data, size, { cost, passes }) {
  const weights = new Float64Array(size);
  const duals = data.map(() => Math.min(0.001 * cost, 1e-8));
  data.forEach((row, i) => add(weights, row, row.sign * duals[i]));
  for (let pass = 0; pass < passes; pass++) {
    data.forEach((row, i) => {
      const square = row.values.reduce((sum, value) => sum + value * value, 0);
      const next = step(duals[i], row.sign * dot(weights, row), square, cost);
      add(weights, row, row.sign * (next - duals[i]));
      duals[i] = next;
    });
  }
  return weights;
}

/** One dual, by Newton's method kept inside (0, cost). */
function step(dual, margin, square, cost) {
  let next = dual;
  for (let i = 0; i < 20; i++) {
    const gradient = margin + square * (next - dual) + Math.log(next / (cost - next));
    if (Math.abs(gradient) < 1e-4) break;
    const change = gradient / (square + cost / (next * (cost - next)));
    const target = next - change;
    if (target <= 0) next /= 10;
    else if (target >= cost) next = cost - (cost - next) / 10;
    else next = target;
  }
  return next;
}
