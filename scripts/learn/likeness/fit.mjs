// A linear model over the grams that tell most.
import { scaleOf } from "../../../packages/core/dist/likeness/likest.js";
import { solve } from "../solve.mjs";
import { tells } from "../tells.mjs";
import { count, nameOf } from "./vocabulary.mjs";

/** More grams gain nothing on clauses left out. */
const MOST_GRAMS = 2000;
/** A gram of one clause is one drafter's. */
const FEWEST_CLAUSES = 2;
/** Weights are kept small, so that many grams share in what tells: a wording that nobody has seen has some of them. */
const settings = { cost: 0.3, passes: 20 };

/** @returns {{ start: number, weights: Float64Array }} fitted to passages with `grams`, `words`, `present` and `weight`; a weight for each gram there is */
export function fit(passages) {
  const chosen = choose(passages);
  const index = new Int32Array(count()).fill(-1);
  chosen.forEach((gram, i) => (index[gram] = i));
  const data = passages.flatMap((passage) => Array(passage.weight).fill(rowOf(passage, index, chosen.length)));
  const fitted = solve(data, chosen.length + 1, settings);
  const weights = new Float64Array(count());
  chosen.forEach((gram, i) => (weights[gram] = fitted[i]));
  return { start: fitted[chosen.length], weights };
}

export function sumOf({ start, weights }, { grams, words }) {
  let sum = 0;
  for (const gram of grams) sum += weights[gram] ?? 0;
  return start + scaleOf(words) * sum;
}

function rowOf({ grams, words, present }, index, start) {
  const cells = [...grams.filter((gram) => index[gram] !== -1).map((gram) => index[gram]), start];
  const values = new Float64Array(cells.length).fill(scaleOf(words));
  values[cells.length - 1] = 1;
  return { cells: Int32Array.from(cells), values, sign: present ? 1 : -1 };
}

function choose(passages) {
  const [yes, all] = [new Int32Array(count()), new Int32Array(count())];
  let present = 0;
  for (const passage of passages) {
    if (passage.present) present++;
    for (const gram of passage.grams) {
      all[gram]++;
      if (passage.present) yes[gram]++;
    }
  }
  return [...yes.keys()]
    .filter((gram) => yes[gram] >= FEWEST_CLAUSES)
    .map((gram) => ({ gram, tells: tells(yes[gram], all[gram], present, passages.length) }))
    .sort((a, b) => b.tells - a.tells || (nameOf(a.gram) < nameOf(b.gram) ? -1 : 1))
    .slice(0, MOST_GRAMS)
    .map(({ gram }) => gram);
}
