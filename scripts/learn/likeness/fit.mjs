// A linear model over the grams that tell most.
import { scaleOf } from "../../../packages/core/dist/likeness/likest.js";
import { separate } from "../separate.mjs";
import { tells } from "../tells.mjs";
import { count, nameOf } from "./vocabulary.mjs";

/** So many are learned from, what speaks against a clause as well as what speaks for it. */
const MOST_GRAMS = 4000;
/** So many of them are kept, those that weigh most: the others gain a hundredth on clauses left out, and cost each run time. */
const MOST_KEPT = 2000;
/** A gram of one passage is one drafter's. So is one of contracts only: the name of a party says nothing about clauses. */
const FEWEST_PASSAGES = 2;
/** Weights are kept small, so that many grams share in what tells: a wording that nobody has seen has some of them. */
const settings = { cost: 0.03, passes: 20 };
/** How far a gram may move a sum, by how rare it is: so much more for each time that the passages which have it are fewer by the factor e. */
const RARITY = 0.25;

/** @returns {{ start: number, weights: Float64Array }} fitted to passages with `grams`, `words`, `present` and `weight`; a weight for each gram there is */
export function fit(passages) {
  const chosen = choose(passages);
  const index = new Int32Array(count()).fill(-1);
  chosen.forEach(({ gram }, i) => (index[gram] = i));
  const rarities = chosen.map(({ all }) => RARITY * Math.log(passages.length / (all + 1)));
  const data = passages.map((passage) => rowOf(passage, index, rarities));
  const fitted = separate(data, chosen.length + 1, settings);
  const weights = new Float64Array(count());
  chosen
    .map(({ gram }, i) => ({ gram, weight: (fitted[i] ?? 0) * rarities[i] }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (nameOf(a.gram) < nameOf(b.gram) ? -1 : 1))
    .slice(0, MOST_KEPT)
    .forEach(({ gram, weight }) => (weights[gram] = weight));
  return { start: fitted[chosen.length], weights };
}

export function sumOf({ start, weights }, { grams, words }) {
  let sum = 0;
  for (const gram of grams) sum += weights[gram] ?? 0;
  return start + scaleOf(words) * sum;
}

function rowOf({ grams, words, present, weight }, index, rarities) {
  const cells = grams.map((gram) => index[gram]).filter((cell) => cell !== -1);
  const scale = scaleOf(words);
  return {
    cells: Int32Array.of(...cells, rarities.length),
    values: Float64Array.of(...Array.from(cells, (cell) => scale * rarities[cell]), 1),
    sign: present ? 1 : -1,
    weight,
  };
}

function choose(passages) {
  const [yes, all, written] = Array.from({ length: 3 }, () => new Int32Array(count()));
  let present = 0;
  for (const passage of passages) {
    if (passage.present) present++;
    for (const gram of passage.grams) {
      all[gram]++;
      if (passage.ruleId !== undefined) written[gram]++;
      if (passage.present) yes[gram]++;
    }
  }
  return [...all.keys()]
    .filter((gram) => all[gram] >= FEWEST_PASSAGES && written[gram] > 0)
    .map((gram) => ({ gram, all: all[gram], tells: tells(yes[gram], all[gram], present, passages.length) }))
    .sort((a, b) => b.tells - a.tells || (nameOf(a.gram) < nameOf(b.gram) ? -1 : 1))
    .slice(0, MOST_GRAMS);
}
