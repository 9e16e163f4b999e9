import { FOLDS } from "../../folds.mjs";
import { howToLearn, learn } from "../../learn/learn.mjs";
import { readSamples } from "../../learn/samples.mjs";
import { categories } from "../categories.mjs";
import { withoutFold } from "./left-out.mjs";

/**
 * Learns the weights of all provisions that have some anew, once without each fifth.
 *
 * @returns a function that gives a provision of a fold the weights learned without that fold
 */
export async function relearn(folder, provisions, support, depth) {
  const weighed = provisions.filter(({ weights }) => weights !== undefined);
  const nameOf = (type, fold) => `${type} without ${fold}`;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const variants = folds.flatMap((fold) =>
    withoutFold(weighed, support, fold, depth).map((one) => ({ ...one, type: nameOf(one.type, fold) })),
  );
  const labelOf = Object.fromEntries(
    weighed.flatMap(({ type }) => folds.map((fold) => [nameOf(type, fold), categories[type]])),
  );
  const documents = await readSamples(folder, variants, labelOf);
  const learned = new Map();
  for (const fold of folds) {
    const others = documents.filter((document) => document.fold !== fold);
    for (const definition of weighed) {
      const name = nameOf(definition.type, fold);
      learned.set(name, weightsFrom(learn(others, name, await howToLearn(definition, definition.weights().finds))));
    }
  }
  return (definition, fold) => {
    const weights = learned.get(nameOf(definition.type, fold));
    return weights === undefined ? definition : { ...definition, weights: () => weights };
  };
}

const weightsFrom = ({ model, threshold }) => ({ ...model, start: model.start - threshold });
