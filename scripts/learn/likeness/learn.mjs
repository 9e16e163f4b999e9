import { FEWEST_WORDS } from "../../../packages/core/dist/likeness/likest.js";
import { fit, sumOf } from "./fit.mjs";

/** So many contracts without a protection may have a passage that is taken for it, and so many clauses that only have its words. */
const MOST_WRONG = { contracts: 0.03, clauses: 0.08 };
/** Contracts in which nothing was found have such clauses all the same, now and then: they may not raise the threshold without end. */
const THRESHOLDS = { least: -0.5, most: 0.5 };
/** What of each contract is most like a clause, and is none, is learned from once more: so many passages with at least this sum, so many times. */
const HARDEST = { passages: 5, least: -1, weight: 2, rounds: 2 };

/**
 * Learns the likeness of one requirement from clauses of all requirements and contracts without this one, and measures it on the half
 * of both that the other half knows nothing of.
 *
 * @returns the model; the sum from which on a passage counts; and of the clauses, how many of those `present` were `found` and how many
 * of the `absent` (words of the matter that do not give it) were taken `wrongly`
 */
export function learn(ruleId, clauses, contracts) {
  const without = contracts.filter(({ missing }) => missing.includes(ruleId));
  const model = fitHarder(ruleId, clauses, without);
  const halves = [0, 1].map((half) => {
    const others = (list) => list.filter((one) => one.half !== half);
    return { half, model: fitHarder(ruleId, others(clauses), others(without)) };
  });
  const sums = halves.flatMap(({ half, model: blind }) =>
    without.filter((one) => one.half === half).map(({ passages }) => largest(blind, passages)),
  );
  const own = clauses.filter((one) => one.ruleId === ruleId && one.judged);
  const sumsOf = (present) =>
    own.filter((one) => one.present === present).map((clause) => sumOf(halves[clause.half].model, clause));
  const [found, mistaken] = [sumsOf(true), sumsOf(false)];
  const threshold = Math.max(
    within(THRESHOLDS, exceededBy(sums, MOST_WRONG.contracts)),
    exceededBy(mistaken, MOST_WRONG.clauses),
  );
  const counted = (list) => ({ all: list.length, said: list.filter((sum) => sum >= threshold).length });
  return { model, threshold, present: counted(found), absent: counted(mistaken) };
}

/** Fits to the samples, then again with the hardest passages of each contract among them. */
function fitHarder(ruleId, clauses, contracts) {
  const all = samples(ruleId, clauses, contracts);
  let model = fit(all);
  for (let round = 0; round < HARDEST.rounds; round++) {
    for (const { passages } of contracts) all.push(...hardest(model, passages));
    model = fit(all);
  }
  return model;
}

function hardest(model, passages) {
  return passages
    .filter(({ words }) => words >= FEWEST_WORDS)
    .map((passage) => ({ passage, sum: sumOf(model, passage) }))
    .filter(({ sum }) => sum > HARDEST.least)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, HARDEST.passages)
    .map(({ passage }) => ({ ...passage, present: false, weight: HARDEST.weight }));
}

function samples(ruleId, clauses, contracts) {
  const taught = clauses.map((clause) =>
    clause.ruleId === ruleId ? clause : { ...clause, present: false, weight: 1 },
  );
  const sentences = contracts.flatMap((contract) => contract.sentences);
  return [...taught, ...sentences.map((sentence) => ({ ...sentence, present: false, weight: 1 }))];
}

function largest(model, passages) {
  return passages.reduce(
    (most, passage) => (passage.words < FEWEST_WORDS ? most : Math.max(most, sumOf(model, passage))),
    -Infinity,
  );
}

/** The least number that no more than a share of others reach. */
function exceededBy(sums, share) {
  return (sums.toSorted((a, b) => b - a)[Math.floor(sums.length * share)] ?? -Infinity) + Number.EPSILON;
}

const within = ({ least, most }, number) => Math.min(Math.max(number, least), most);
