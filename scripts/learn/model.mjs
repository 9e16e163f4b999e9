// A linear model over the grams that tell most, and the pattern; fitted without chance, so that the same contracts give the same weights.

import { FEWEST_DOCUMENTS } from "./samples.mjs";
import { solve } from "./solve.mjs";
import { tells } from "./tells.mjs";

/** Settled by cross-validation; examples count as much as makes them hold. */
const settings = { cost: 1, patternScale: 2, passes: 30, timesExamples: 10 };
const mostGrams = { finding: 500, checking: 1000 };

/**
 * Fits weights to samples of one provision: `{ start, pattern, finds, grams }`, as the recogniser reads them. Weights that only check
 * matches are fitted without knowing of them: on the contracts that patterns were written with these are right more often than
 * elsewhere, and would be believed too much.
 *
 * @param examples further samples, which count more
 * @param finds whether words alone shall be able to find the provision, or only to take matches back
 */
export function fit(documents, type, { examples, finds }) {
  const rows = documents.flatMap((document, at) => document.samples[type].map((sample) => ({ ...sample, at })));
  const chosen = choose(rows, finds ? mostGrams.finding : mostGrams.checking);
  const index = new Map(chosen.map((gram, i) => [gram, i]));
  const patternAt = chosen.length;
  const startAt = chosen.length + 1;
  const repeated = Array.from({ length: settings.timesExamples }, () => examples).flat();
  const data = [...rows, ...repeated].map(({ grams, scale, matched, marked }) => {
    const cells = grams.flatMap((gram) => (index.has(gram) ? [[index.get(gram), scale]] : []));
    if (matched && finds) cells.push([patternAt, settings.patternScale]);
    cells.push([startAt, 1]);
    return {
      cells: Int32Array.from(cells, ([cell]) => cell),
      values: Float64Array.from(cells, ([, value]) => value),
      sign: marked ? 1 : -1,
    };
  });
  const weights = solve(data, chosen.length + 2, settings);
  return {
    start: weights[startAt],
    pattern: finds ? weights[patternAt] * settings.patternScale : 0,
    finds,
    grams: new Map(chosen.map((gram, i) => [gram, weights[i]])),
  };
}

export function sumOf(model, { grams, scale, matched }) {
  let sum = 0;
  for (const gram of grams) sum += model.grams.get(gram) ?? 0;
  return model.start + (matched ? model.pattern : 0) + sum * scale;
}

/** The grams that say most about whether a sentence is marked (G test), each in enough documents that it is nobody's name. */
function choose(rows, most) {
  const counts = new Map();
  let positives = 0;
  for (const { grams, marked, at } of rows) {
    if (marked) positives += 1;
    for (const gram of grams) {
      const count = counts.get(gram) ?? { yes: 0, all: 0, documents: 0, last: -1 };
      counts.set(gram, count);
      count.all += 1;
      if (marked) count.yes += 1;
      if (count.last !== at) count.documents += 1;
      count.last = at;
    }
  }
  return [...counts]
    .filter(([, count]) => count.documents >= FEWEST_DOCUMENTS)
    .map(([gram, { yes, all }]) => ({ gram, tells: tells(yes, all, positives, rows.length) }))
    .sort((a, b) => b.tells - a.tells || (a.gram < b.gram ? -1 : 1))
    .slice(0, most)
    .map(({ gram }) => gram);
}
