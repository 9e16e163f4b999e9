// Longest common subsequence of two lists of words (E. W. Myers, "An O(ND) difference algorithm and its variations",
// 1986, the variant in linear space).

/**
 * Which items of `a` stand in `b`, in order.
 *
 * @returns an array as long as `a` with the index in `b` of each item's partner, -1 where it has none
 */
export function align(a, b) {
  const numbers = new Map();
  const number = (item) => {
    let known = numbers.get(item);
    if (known === undefined) numbers.set(item, (known = numbers.size));
    return known;
  };
  const left = Int32Array.from(a, number);
  const right = Int32Array.from(b, number);
  const partners = new Int32Array(a.length).fill(-1);
  const size = 2 * (a.length + b.length) + 4;
  split(left, 0, left.length, right, 0, right.length, partners, new Int32Array(size), new Int32Array(size));
  return partners;
}

/** Stretches where the lists differ: `[from, to)` in each. */
export function differences(a, b, partners) {
  const found = [];
  let left = 0;
  let right = 0;
  const close = (toLeft, toRight) => {
    if (toLeft > left || toRight > right) found.push({ left: [left, toLeft], right: [right, toRight] });
  };
  for (let index = 0; index < a.length; index++) {
    const partner = partners[index];
    if (partner === -1) continue;
    close(index, partner);
    left = index + 1;
    right = partner + 1;
  }
  close(a.length, b.length);
  return found;
}

/** How many items have a partner. */
export function matched(partners) {
  return partners.reduce((sum, partner) => sum + (partner === -1 ? 0 : 1), 0);
}

function split(a, aFrom, aTo, b, bFrom, bTo, partners, forward, backward) {
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) partners[aFrom++] = bFrom++;
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) partners[--aTo] = --bTo;
  if (aFrom === aTo || bFrom === bTo) return;
  const [x, y, u, v] = middle(a, aFrom, aTo, b, bFrom, bTo, forward, backward);
  for (let i = 0; x + i < u; i++) partners[x + i] = y + i;
  split(a, aFrom, x, b, bFrom, y, partners, forward, backward);
  split(a, u, aTo, b, v, bTo, partners, forward, backward);
}

/** The run of equal items in the middle of a shortest edit script: from (x, y) to (u, v). */
function middle(a, aFrom, aTo, b, bFrom, bTo, forward, backward) {
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  const delta = n - m;
  const odd = (delta & 1) !== 0;
  const zero = (forward.length >> 1) | 0;
  forward[zero + 1] = 0;
  backward[zero + 1] = 0;
  for (let d = 0; d <= (n + m + 1) >> 1; d++) {
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && forward[zero + k - 1] < forward[zero + k + 1])
          ? forward[zero + k + 1]
          : forward[zero + k - 1] + 1;
      let y = x - k;
      const [startX, startY] = [x, y];
      while (x < n && y < m && a[aFrom + x] === b[bFrom + y]) (x++, y++);
      forward[zero + k] = x;
      const other = delta - k;
      if (odd && other >= -(d - 1) && other <= d - 1 && x + backward[zero + other] >= n)
        return [aFrom + startX, bFrom + startY, aFrom + x, bFrom + y];
    }
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && backward[zero + k - 1] < backward[zero + k + 1])
          ? backward[zero + k + 1]
          : backward[zero + k - 1] + 1;
      let y = x - k;
      const [startX, startY] = [x, y];
      while (x < n && y < m && a[aTo - 1 - x] === b[bTo - 1 - y]) (x++, y++);
      backward[zero + k] = x;
      const other = delta - k;
      if (!odd && other >= -d && other <= d && x + forward[zero + other] >= n)
        return [aTo - x, bTo - y, aTo - startX, bTo - startY];
    }
  }
  throw new Error("no middle found");
}
