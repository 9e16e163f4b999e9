import { FOLDS } from "../folds.mjs";
import { fit } from "./model.mjs";
import { exampleSamples } from "./samples.mjs";
import { figures, scoresOf, thresholdFor } from "./threshold.mjs";

/**
 * What weights of a definition are fitted with besides contracts. Where they only check, a plain statement of the provision has to
 * stay one, however lawyers mostly write it.
 */
export async function howToLearn(definition, finds) {
  return { finds, examples: finds ? [] : await exampleSamples(definition) };
}

/**
 * Learns the weights of one type, and measures them on contracts left out of the fit and of the threshold, a fifth at a time.
 *
 * @param how as `howToLearn` gives it
 * @returns {{ model: object, threshold: number, f1: number }} the sum from which on the provision is there, and the F1 on contracts left out
 */
export function learn(documents, type, how) {
  const truth = documents.map(({ present }) => present[type]);
  const sums = documents.map(() => -Infinity);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((document) => document.fold !== fold);
    if (others.length === documents.length) continue;
    const model = fit(others, type, how);
    documents.forEach((document, i) => {
      if (document.fold === fold) sums[i] = scoresOf(model, document.samples[type]);
    });
  }
  const said = documents.map(({ fold }, i) => {
    const others = documents.flatMap((document, at) => (document.fold === fold ? [] : [at]));
    const threshold = thresholdFor(
      others.map((at) => sums[at]),
      others.map((at) => truth[at]),
    );
    return sums[i] >= threshold;
  });
  return { model: fit(documents, type, how), threshold: thresholdFor(sums, truth), f1: figures(truth, said).f1 };
}
