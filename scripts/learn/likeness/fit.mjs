// A linear model over the grams that tell most.
import { scaleOf } from "../../../packages/core/dist/likeness/likest.js";
import { solve } from "../solve.mjs";
import { tells } from "../tells.mjs";

/** More grams gain nothing on clauses left out. */
const MOST_GRAMS = 1500;
/** A gram of fewer clauses is one drafter's. */
const FEWEST_CLAUSES = 3;
const settings = { cost: 1, passes: 20 };

/** @returns {{ start: number, grams: ReadonlyMap<string, number> }} fitted to passages with `grams`, `words`, `present` and `weight` */
export function fit(passages) {
  const chosen = choose(passages);
  const index = new Map(chosen.map((gram, i) => [gram, i]));
  const data = passages.flatMap(({ grams, words, present, weight }) => {
    const scale = scaleOf(words);
    const cells = grams.flatMap((gram) => (index.has(gram) ? [[index.get(gram), scale]] : []));
    cells.push([chosen.length, 1]);
    return Array.from({ length: weight }, () => ({ cells, sign: present ? 1 : -1 }));
  });
  const weights = solve(data, chosen.length + 1, settings);
  return { start: weights[chosen.length], grams: new Map(chosen.map((gram, i) => [gram, weights[i]])) };
}

export function sumOf({ start, grams: weights }, { grams, words }) {
  return start + scaleOf(words) * grams.reduce((sum, gram) => sum + (weights.get(gram) ?? 0), 0);
}

function choose(passages) {
  const counts = new Map();
  let present = 0;
  for (const passage of passages) {
    if (passage.present) present++;
    for (const gram of passage.grams) {
      const count = counts.get(gram) ?? { yes: 0, all: 0 };
      counts.set(gram, count);
      count.all++;
      if (passage.present) count.yes++;
    }
  }
  return [...counts]
    .filter(([, { yes }]) => yes >= FEWEST_CLAUSES)
    .map(([gram, { yes, all }]) => ({ gram, tells: tells(yes, all, present, passages.length) }))
    .sort((a, b) => b.tells - a.tells || (a.gram < b.gram ? -1 : 1))
    .slice(0, MOST_GRAMS)
    .map(({ gram }) => gram);
}
