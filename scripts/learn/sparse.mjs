// Rows that hold few numbers: `cells` says where, `values` which.

export function dot(weights, { cells, values }) {
  let sum = 0;
  for (let i = 0; i < cells.length; i++) sum += weights[cells[i]] * values[i];
  return sum;
}

export function add(weights, { cells, values }, factor) {
  if (factor === 0) return;
  for (let i = 0; i < cells.length; i++) weights[cells[i]] += factor * values[i];
}
