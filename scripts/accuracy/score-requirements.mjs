import { count, emptyTally, f1Of, figuresOf, overlaps, ratio } from "./figures.mjs";
import { stem } from "./lint.mjs";

/** Verdicts fall into four classes; whatever is not there, for whatever reason, is absent. */
export const classes = ["satisfied", "weak", "adverse", "absent"];
const CAP = "liability/cap";

export const classOf = (verdict) => (classes.includes(verdict) ? verdict : "absent");

/**
 * Scores the assessments of a report against verdicts made by hand, for the requirements that exist.
 *
 * @param labels by name of the document
 */
export function scoreRequirements({ results }, labels) {
  const assessed = assessedIn(results);
  const rows = results.flatMap((result) => rowsOf(result, labels.get(stem(result.filePath)), assessed));
  const requirements = [...new Set(rows.map(({ requirement }) => requirement))].sort();
  return {
    documents: results.filter(({ filePath }) => labels.has(stem(filePath))).length,
    requirements: requirements.length,
    presence: presenceOf(rows),
    verdict: verdictOf(rows),
    confusion: confusionOf(rows),
    byRequirement: Object.fromEntries(
      requirements.map((requirement) => {
        const own = rows.filter((row) => row.requirement === requirement);
        return [requirement, { presence: presenceOf(own), verdict: verdictOf(own).accuracy }];
      }),
    ),
  };
}

/** The requirements that are assessed at all. */
export const assessedIn = (results) =>
  new Set(results.flatMap(({ assessments }) => assessments.map(({ ruleId }) => ruleId)));

/** What is labelled and what was said of each requirement in one document. */
export function rowsOf(result, label, assessed) {
  return Object.entries(label?.labels ?? {})
    .filter(([requirement]) => requirement === CAP || assessed.has(requirement))
    .map(([requirement, verdict]) => rowOf(result, requirement, verdict));
}

function rowOf(result, requirement, { verdict, evidence }) {
  // for a cap the label asks for an amount: an exclusion of some kinds of loss alone is none
  const truth = requirement === CAP && verdict === "weak" ? "absent" : classOf(verdict);
  const { said, quotes } = requirement === CAP ? capIn(result) : assessmentIn(result, requirement);
  const labelled = (evidence ?? []).map((passage) => (typeof passage === "string" ? passage : (passage.quote ?? "")));
  const located = quotes.some((quote) => labelled.some((text) => overlaps(quote, text)));
  return { requirement, truth, said, quotes, labelled, located };
}

function capIn({ provisions = [] }) {
  const caps = provisions.filter(({ type }) => type === "liability-cap");
  return { said: caps.length > 0 ? "satisfied" : "absent", quotes: quotesOf(caps.flatMap(({ evidence }) => evidence)) };
}

function assessmentIn({ assessments }, requirement) {
  const assessment = assessments.find(({ ruleId }) => ruleId === requirement);
  return { said: classOf(assessment?.outcome), quotes: quotesOf(assessment?.evidence ?? []) };
}

const quotesOf = (evidence) => evidence.map(({ quote }) => quote);

function presenceOf(rows) {
  const tally = emptyTally();
  for (const { truth, said, located } of rows) {
    count(tally, truth !== "absent", said !== "absent");
    if (truth !== "absent" && said !== "absent" && located) tally.located += 1;
  }
  return figuresOf(tally);
}

function verdictOf(rows) {
  const share = (test) => rows.filter(test).length / rows.length;
  const accuracy = share(({ truth, said }) => truth === said);
  const chance = classes.reduce(
    (sum, one) => sum + share(({ truth }) => truth === one) * share(({ said }) => said === one),
    0,
  );
  const f1 = classes.map((one) => {
    const both = rows.filter(({ truth, said }) => truth === one && said === one).length;
    return f1Of(
      ratio(both, rows.filter(({ said }) => said === one).length),
      ratio(both, rows.filter(({ truth }) => truth === one).length),
    );
  });
  return {
    accuracy,
    kappa: (accuracy - chance) / (1 - chance),
    macroF1: f1.reduce((sum, one) => sum + one, 0) / classes.length,
  };
}

/** How often each class was said where each was labelled. */
function confusionOf(rows) {
  return Object.fromEntries(
    classes.map((truth) => [
      truth,
      Object.fromEntries(
        classes.map((said) => [said, rows.filter((row) => row.truth === truth && row.said === said).length]),
      ),
    ]),
  );
}
