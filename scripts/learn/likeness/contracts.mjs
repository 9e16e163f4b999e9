// Contracts in which rules found nothing: what their sentences say is not what was looked for.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { Clauselint } from "../../../packages/cli/dist/index.js";
import { createFacts, defaultLimits, outline, parseFile } from "../../../packages/core/dist/index.js";
import { rules } from "../../../packages/rules/dist/index.js";
import { sentencesWithGrams } from "../../../packages/core/dist/likeness/read-sentences.js";
import { joined, passagesOf } from "./passages.mjs";
import { halfOf } from "./clauses.mjs";

const read = new Set([".txt", ".md"]);

/**
 * @param folders - Where the contracts are.
 * @param measured - Where those are on which the rules are measured: the same texts teach nothing.
 * @returns for each contract the ids of the requirements that are asked of its kind and found nothing (`missing`), its sentences and its passages, and the `half` it
 * belongs to
 */
export async function readContracts(folders, measured) {
  const apart = new Set(measured.flatMap(filesIn).map((path) => readFileSync(path, "utf8")));
  const linter = new Clauselint({ configFile: false, overrideConfig: { extends: ["all"] } });
  const contracts = [];
  for (const path of folders.flatMap(filesIn)) {
    if (apart.has(readFileSync(path, "utf8"))) continue;
    const parsed = await parseFile(new Uint8Array(readFileSync(path)), path, defaultLimits);
    const document = outline(parsed, path);
    const sentences = sentencesWithGrams(document, createFacts(document, { parties: {}, kind: null, provisions: [] }));
    const { results } = await linter.lintFiles([path]);
    const {
      document: { kind },
      assessments,
    } = results[0];
    // what outsources nothing is asked of nothing
    if (assessments.every(({ outcome }) => outcome === "not-applicable")) continue;
    const missing = assessments
      .filter((assessment) => isNotFound(assessment) && isAsked(assessment.ruleId, kind))
      .map(({ ruleId }) => ruleId);
    contracts.push({
      missing,
      half: halfOf(document.text),
      sentences: sentences.map((sentence) => joined([sentence])),
      passages: passagesOf(sentences),
    });
  }
  return contracts;
}

/**
 * Neither the clause nor, maybe, what it depends on: likeness is asked of both. A passage that is answered for its words alone was not
 * found by what is measured here.
 */
function isNotFound({ outcome, alike = false }) {
  return outcome === "missing" || outcome === "not-applicable" || alike;
}

function isAsked(ruleId, kind) {
  return rules.find(({ meta }) => meta.id === ruleId).meta.appliesTo[kind] !== undefined;
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return read.has(extname(path)) ? [path] : [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}
