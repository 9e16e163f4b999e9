// Contracts in which rules found nothing: what their sentences say is not what was looked for.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { Clauselint } from "../../../packages/cli/dist/index.js";
import { createFacts, defaultLimits, outline, parseFile } from "../../../packages/core/dist/index.js";
import { sentencesWithGrams } from "../../../packages/core/dist/likeness/read-sentences.js";
import { joined, passagesOf } from "./passages.mjs";
import { halfOf } from "./clauses.mjs";

const read = new Set([".txt", ".md"]);

/**
 * @param folders - Where the contracts are.
 * @param measured - Where those are on which the rules are measured: the same texts teach nothing.
 * @returns for each contract the ids of the rules that found nothing (`missing`), its sentences and its passages, and the `half` it
 * belongs to
 */
export async function readContracts(folders, measured) {
  const apart = new Set(measured.flatMap(filesIn).map((path) => readFileSync(path, "utf8")));
  const linter = new Clauselint({ configFile: false });
  const contracts = [];
  for (const path of folders.flatMap(filesIn)) {
    if (apart.has(readFileSync(path, "utf8"))) continue;
    const parsed = await parseFile(new Uint8Array(readFileSync(path)), path, defaultLimits);
    const document = outline(parsed, path);
    const sentences = sentencesWithGrams(document, createFacts(document, { parties: {}, kind: null, provisions: [] }));
    const { results } = await linter.lintFiles([path]);
    const missing = results[0].assessments.filter(isNotFound).map(({ ruleId }) => ruleId);
    contracts.push({
      missing,
      half: halfOf(document.text),
      sentences: sentences.map((sentence) => joined([sentence])),
      passages: passagesOf(sentences),
    });
  }
  return contracts;
}

/** A passage that is answered for its words alone was not found by what is measured here. */
function isNotFound({ outcome, alike = false }) {
  return outcome === "missing" || alike;
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return read.has(extname(path)) ? [path] : [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}
