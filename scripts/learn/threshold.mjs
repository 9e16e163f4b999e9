import { sumOf } from "./model.mjs";

/** F1 is best where the cut is about half of what F1 can reach. */
const CHANCE = 0.4;
const STEPS = 4000;
const RATE = 0.3;

/**
 * The largest sum among the sentences of a document that can state a provision: one is enough. Where weights only check matches, only
 * those with a match can.
 */
export function scoresOf(model, samples) {
  const counts = (sample) => (model.finds ? sample.allowed : sample.matched);
  return samples.reduce((most, sample) => (counts(sample) ? Math.max(most, sumOf(model, sample)) : most), -Infinity);
}

/**
 * The sum from which on a document is taken to have the provision: where a curve through all documents says that the chance is
 * `CHANCE`. A curve moves less from one set of documents to the next than the best cut does.
 */
export function thresholdFor(sums, truth) {
  const rows = sums.flatMap((sum, i) => (Number.isFinite(sum) ? [{ sum, is: truth[i] ? 1 : 0 }] : []));
  let [start, slope] = [0, 1];
  for (let i = 0; i < STEPS; i++) {
    const error = rows.map(({ sum, is }) => is - 1 / (1 + Math.exp(-start - slope * sum)));
    start += RATE * mean(error);
    slope += RATE * mean(error.map((e, at) => e * rows[at].sum));
  }
  return (Math.log(CHANCE / (1 - CHANCE)) - start) / slope;
}

export function figures(truth, said) {
  const both = truth.filter((is, i) => is && said[i]).length;
  const total = truth.filter(Boolean).length + said.filter(Boolean).length;
  return { f1: total === 0 ? 0 : (2 * both) / total };
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
