// Contracts: where rules found nothing, what their sentences say is not what was looked for; where they found something, those are such clauses.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { Clauselint } from "../../../packages/cli/dist/index.js";
import { createFacts, defaultLimits, outline, parseFile } from "../../../packages/core/dist/index.js";
import { FEWEST_WORDS } from "../../../packages/core/dist/likeness/likest.js";
import { sentencesWithGrams } from "../../../packages/core/dist/likeness/read-sentences.js";
import { joined, passagesOf } from "./passages.mjs";
import { halfOf } from "./clauses.mjs";

const read = new Set([".txt", ".md"]);
/** One in so many is enough to know how contracts speak of other things. */
const EVERY = 2;

/**
 * @param folders - Where the contracts are.
 * @param measured - Where those are on which the rules are measured: the same texts teach nothing.
 * @returns for each contract the `half` it belongs to, the sentences in which rules found something (`found`, by the id of the rule), and of
 * every second the ids of the rules that found nothing (`missing`), its sentences and its passages
 */
export async function readContracts(folders, measured) {
  const apart = new Set(measured.flatMap(filesIn).map((path) => readFileSync(path, "utf8")));
  const paths = folders.flatMap(filesIn).filter((path) => !apart.has(readFileSync(path, "utf8")));
  const linter = new Clauselint({ configFile: false });
  const contracts = [];
  for (const [i, path] of paths.entries()) contracts.push(await readContract(linter, path, i % EVERY === 0));
  return contracts;
}

async function readContract(linter, path, whole) {
  const parsed = await parseFile(new Uint8Array(readFileSync(path)), path, defaultLimits);
  const document = outline(parsed, path);
  const sentences = sentencesWithGrams(document, createFacts(document, { parties: {}, kind: null, provisions: [] }));
  const { results } = await linter.lintFiles([path]);
  const { assessments } = results[0];
  const contract = { half: halfOf(document.text), found: foundIn(assessments, sentences) };
  if (!whole) return { ...contract, missing: [], sentences: [], passages: [] };
  return {
    ...contract,
    missing: assessments.filter(isNotFound).map(({ ruleId }) => ruleId),
    sentences: sentences.map((sentence) => joined([sentence])),
    passages: passagesOf(sentences),
  };
}

/** A passage that is answered for its words alone was not found by what is measured here. */
function isNotFound({ outcome, alike = false }) {
  return outcome === "missing" || alike;
}

const present = new Set(["satisfied", "weak", "adverse"]);

function foundIn(assessments, sentences) {
  const found = assessments.filter(({ outcome, alike = false }) => present.has(outcome) && !alike);
  return new Map(
    found.map(({ ruleId, evidence }) => [
      ruleId,
      sentences
        .filter(({ fact: { sentence } }) =>
          evidence.some(({ start, end }) => start < sentence.end && sentence.start < end),
        )
        .map((sentence) => joined([sentence]))
        .filter(({ words }) => words >= FEWEST_WORDS),
    ]),
  );
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return read.has(extname(path)) ? [path] : [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}
