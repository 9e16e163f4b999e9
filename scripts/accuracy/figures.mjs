/** `null` where there is nothing to divide by. */
export const ratio = (part, whole) => (whole === 0 ? null : part / whole);

export const f1Of = (precision, recall) => (precision && recall ? (2 * precision * recall) / (precision + recall) : 0);

export const emptyTally = () => ({ tp: 0, fp: 0, fn: 0, tn: 0, located: 0 });

/** Counts one decision: what is labelled, what was said. */
export function count(tally, truth, said) {
  tally[truth ? (said ? "tp" : "fn") : said ? "fp" : "tn"] += 1;
}

export function sumOf(tallies) {
  const sum = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(sum)) sum[key] += tally[key];
  return sum;
}

/** Figures of presence; those of "missing" take absence for the positive class. */
export function figuresOf(tally) {
  const precision = ratio(tally.tp, tally.tp + tally.fp);
  const recall = ratio(tally.tp, tally.tp + tally.fn);
  return {
    ...tally,
    precision,
    recall,
    f1: f1Of(precision, recall),
    missingPrecision: ratio(tally.tn, tally.tn + tally.fn),
    missingRecall: ratio(tally.tn, tally.tn + tally.fp),
    located: ratio(tally.located, tally.tp),
  };
}

const RUN = 6;
const wordsOf = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Whether a quote and a labelled passage share six words in a row, fewer where one of them is shorter. */
export function overlaps(quote, passage) {
  const length = Math.min(RUN, wordsOf(quote).length, wordsOf(passage).length);
  if (length === 0) return false;
  const runsIn = (text) => {
    const words = wordsOf(text);
    return words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(" "));
  };
  const inPassage = new Set(runsIn(passage));
  return runsIn(quote).some((run) => inPassage.has(run));
}
