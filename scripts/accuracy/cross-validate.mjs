import { Clauselint } from "../../packages/cli/dist/index.js";
import { provisions, rules } from "../../packages/rules/dist/index.js";
import { categories } from "./categories.mjs";
import { depths, leftOutReports } from "./cross-validation/left-out.mjs";
import { provisionSupport } from "./cross-validation/provision-support.mjs";
import { relearn } from "./cross-validation/relearn.mjs";
import { requirementSupport } from "./cross-validation/requirement-support.mjs";
import { scoreProvisions } from "./score-provisions.mjs";
import { scoreRequirements } from "./score-requirements.mjs";

const make = (options) => new Clauselint({ configFile: false, reportProvisions: true, ...options });

/** Figures of provisions on five parts of the contracts, each by what the other four justify, for each depth. */
export async function crossValidateProvisions(cuad, paths, labels) {
  const labelled = provisions.filter(({ type }) => type in categories);
  const only = (chosen) => make({ rules: [], presets: [], defaultPresets: [], provisions: chosen });
  const support = await provisionSupport(only(labelled), labelled, paths, labels);
  return eachDepth(async (depth) => {
    const relearned = await relearn(cuad, labelled, support, depth);
    const reports = await leftOutReports(only, labelled, paths, support, { depth, relearned });
    return figuresOf(reports, (report) => scoreProvisions(report, labels));
  });
}

/**
 * Figures of requirements, likewise.
 *
 * @param report on all of the documents, by the code as it stands
 */
export async function crossValidateRequirements(paths, report, labels) {
  const linterWith = (chosen) => make({ provisions: chosen });
  const support = await requirementSupport(linterWith(provisions), { rules, provisions }, report, paths, labels);
  return eachDepth(async (depth) => {
    const reports = await leftOutReports(linterWith, provisions, paths, support, { depth });
    return figuresOf(reports, (one) => scoreRequirements(one, labels));
  });
}

async function eachDepth(measure) {
  const measured = {};
  for (const depth of Object.keys(depths)) measured[depth] = await measure(depth);
  return measured;
}

/** Of the five parts together, and of each. */
function figuresOf(reports, score) {
  const failed = reports.flatMap(({ results }) => results).find(({ error }) => error !== undefined);
  if (failed !== undefined) throw new Error(`${failed.filePath}: ${failed.error.message}`);
  return { pooled: score({ results: reports.flatMap(({ results }) => results) }), single: reports.map(score) };
}
