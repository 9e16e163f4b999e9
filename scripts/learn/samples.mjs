// Labelled contracts as samples: every sentence that has an anchor of a provision, with its grams, whether a pattern states the
// provision, and whether a lawyer marked it.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createFacts, defaultLimits, outline, parseFile } from "../../packages/core/dist/index.js";
import { gramsOf } from "../../packages/core/dist/provision/grams.js";
import { scaleOf } from "../../packages/core/dist/provision/weights.js";
import { tryDefinition } from "../../packages/core/dist/provision/try-definition.js";
import { foldOf } from "../folds.mjs";

/** A sentence and a marked span are the same where they share so many words in a row. */
const SHARED_WORDS = 6;
const FEWEST_WORDS = 3;
export const FEWEST_DOCUMENTS = 6;

/**
 * @param folder - Holds `labels.json` and the texts it names.
 * @param definitions - By type; `categories` gives the label of each type.
 */
export async function readSamples(folder, definitions, categories) {
  const labels = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8"));
  const documents = [];
  for (const label of labels) documents.push(await readOne(folder, label, definitions, categories));
  keepCommon(documents);
  return documents;
}

const PREAMBLE = 'This Agreement is made between Northwind Ltd (the "Customer") and Contoso Ltd (the "Supplier").';

/** The sentences that must and must not be recognised as a provision, as samples. */
export async function exampleSamples(definition) {
  const { yes, no } = definition.examples;
  const all = [...yes.map((text) => ({ text, marked: true })), ...no.map((text) => ({ text, marked: false }))];
  const samples = [];
  for (const { text, marked } of all) {
    const bytes = new TextEncoder().encode(`${PREAMBLE}\n\n${text}\n`);
    const document = outline(await parseFile(bytes, "example.md", defaultLimits), "example.md");
    const facts = createFacts(document, { parties: {}, kind: null, provisions: [] });
    const own = facts.evidence.filter(({ reading }) => hasAnchor(reading, definition.anchors));
    samples.push(...own.map((sentence) => ({ ...sampleOf(sentence, definition, [], document, facts), marked })));
  }
  return samples;
}

/** Forgets grams of few documents, which nothing general can be learned from: names, mostly. */
function keepCommon(documents) {
  const counts = new Map();
  for (const { samples } of documents) {
    const own = new Set(Object.values(samples).flatMap((list) => list.flatMap(({ grams }) => grams)));
    for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  for (const { samples } of documents)
    for (const sample of Object.values(samples).flat())
      sample.grams = sample.grams.filter((gram) => counts.get(gram) >= FEWEST_DOCUMENTS);
}

async function readOne(folder, label, definitions, categories) {
  const path = join(folder, label.txt);
  const parsed = await parseFile(new Uint8Array(readFileSync(path)), path, defaultLimits);
  const document = outline(parsed, path);
  const facts = createFacts(document, { parties: {}, kind: null, provisions: [] });
  const present = {};
  const samples = {};
  for (const definition of definitions) {
    const { present: isThere, spans } = label.labels[categories[definition.type]];
    present[definition.type] = isThere;
    const marked = spans.map(({ text }) => wordsOf(text));
    samples[definition.type] = facts.evidence
      .filter(({ reading }) => hasAnchor(reading, definition.anchors))
      .map((sentence) => sampleOf(sentence, definition, marked, document, facts));
  }
  const name = basename(label.txt);
  return { name, fold: foldOf(name), outsourcing: label.outsourcing_related, present, samples };
}

function sampleOf(sentence, definition, marked, document, facts) {
  const plain = { ...definition, weights: undefined };
  const anything = { ...plain, patterns: [/.+/s], unless: [], headingPatterns: [] };
  const words = wordsOf(document.quote(sentence.sentence));
  const grams = gramsOf(sentence, document, facts.parties);
  return {
    grams,
    scale: scaleOf(grams),
    matched: tryDefinition(plain, sentence, document, facts) !== null,
    allowed: tryDefinition(anything, sentence, document, facts) !== null,
    marked: marked.some((span) => overlap(words, span)),
  };
}

function hasAnchor(reading, anchors) {
  const text = reading.toLowerCase().replaceAll("’", "'").replace(/\s/g, " ");
  return anchors.some((anchor) => text.includes(anchor));
}

function overlap(words, span) {
  const length = Math.min(SHARED_WORDS, words.length, span.length);
  if (length < FEWEST_WORDS) return false;
  const inSpan = ` ${span.join(" ")} `;
  for (let i = 0; i + length <= words.length; i++)
    if (inSpan.includes(` ${words.slice(i, i + length).join(" ")} `)) return true;
  return false;
}

function wordsOf(text) {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
