// Logistic regression, fitted without chance, so that the same samples give the same weights.

/** Logistic regression with a quadratic penalty, by dual coordinate descent in a fixed order (Yu, Huang and Lin 2011). */
export function solve(data, size, { cost, passes }) {
  const weights = new Float64Array(size);
  const duals = data.map(() => Math.min(0.001 * cost, 1e-8));
  data.forEach(({ cells, sign }, i) => add(weights, cells, sign * duals[i]));
  for (let pass = 0; pass < passes; pass++) {
    data.forEach(({ cells, sign }, i) => {
      const square = cells.reduce((sum, [, value]) => sum + value * value, 0);
      const next = step(duals[i], sign * dot(weights, cells), square, cost);
      add(weights, cells, sign * (next - duals[i]));
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

function dot(weights, cells) {
  let sum = 0;
  for (const [at, value] of cells) sum += weights[at] * value;
  return sum;
}

function add(weights, cells, factor) {
  if (factor === 0) return;
  for (const [at, value] of cells) weights[at] += factor * value;
}
