import { Clauselint } from "../../packages/cli/dist/index.js";
import { provisions, rules } from "../../packages/rules/dist/index.js";
import { categories } from "./categories.mjs";
import { depths, leftOutReports } from "./cross-validation/left-out.mjs";
import { noteClauses, noteProvisionClauses } from "./cross-validation/clause-support.mjs";
import { noteProvisions } from "./cross-validation/provision-support.mjs";
import { relearn } from "./cross-validation/relearn.mjs";
import { noteRequirements } from "./cross-validation/requirement-support.mjs";
import { Support } from "./cross-validation/support.mjs";
import { scoreProvisions } from "./score-provisions.mjs";
import { scoreRequirements } from "./score-requirements.mjs";

const make = (options) => new Clauselint({ configFile: false, reportProvisions: true, ...options });
const withProvisions = (chosen) => make({ provisions: chosen });
const labelled = provisions.filter(({ type }) => type in categories);
const withLabelled = (chosen) => make({ rules: [], presets: [], defaultPresets: [], provisions: chosen });

/**
 * Figures on five parts of the contracts, each by what everything but this part justifies: the other four parts, of either set, and the clauses.
 *
 * @param cuad contracts with passages marked by lawyers: `folder`, `paths`, `labels`, `foldOf`
 * @param gold documents with verdicts: `paths`, `labels`, `report` by the code as it stands, `foldOf`; a document of both sets is in the same part of both
 * @param clauses folders of clauses that were written for one requirement each, and for one type of provision each
 */
export async function crossValidate(cuad, gold, clauses) {
  const support = new Support();
  await noteProvisions(support, withLabelled(labelled), labelled, cuad);
  await noteRequirements(support, withProvisions(provisions), { rules, provisions }, gold);
  await noteClauses(support, { rules, provisions }, clauses.requirements);
  await noteProvisionClauses(support, provisions, clauses.provisions);
  return {
    provisions: await eachDepth(async (depth) => {
      const relearned = await relearn(cuad.folder, labelled, support, depth);
      const reports = await leftOutReports(withLabelled, labelled, cuad, support, { depth, relearned });
      return figuresOf(reports, (report) => scoreProvisions(report, cuad.labels));
    }),
    requirements: await eachDepth(async (depth) => {
      const reports = await leftOutReports(withProvisions, provisions, gold, support, { depth });
      return figuresOf(reports, (report) => scoreRequirements(report, gold.labels));
    }),
  };
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
