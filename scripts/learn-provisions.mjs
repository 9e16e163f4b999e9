// Learns which words speak for and against provisions whose patterns alone do not settle them, from contracts that lawyers labelled.
//
//   pnpm build && node scripts/learn-provisions.mjs <folder of CUAD: labels.json and txt/> [types]
//
// The weights at hand come from: renewal-term non-renewal-notice. For uncapped-liability and ip-assignment they would refuse plain examples
// of the provision, which the tests forbid. Without types, all are tried.
//
// Writes packages/rules/src/provisions/learned/weights.ts: single words and runs of two or three, none from fewer than six contracts.
// Each provision is measured with a fifth of the contracts left out, five times; it keeps weights only where they are clearly better there.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { provisions } from "../packages/rules/dist/provisions/index.js";
import { categories as labelOf } from "./accuracy/categories.mjs";
import { learn } from "./learn/learn.mjs";
import { readSamples } from "./learn/samples.mjs";
import { figures } from "./learn/threshold.mjs";

/** Weights have to earn their place: so much more F1 on contracts left out than the patterns have. */
const LEAST_GAIN = 0.02;
/** Patterns this good are left alone. */
const SETTLED = 0.94;
/** So few show nothing that holds elsewhere. */
const FEWEST_CONTRACTS = 30;
const PRECISION = 100;
const target = fileURLToPath(new URL("../packages/rules/src/provisions/learned/weights.ts", import.meta.url));

const [folder, ...types] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/learn-provisions.mjs <folder of CUAD: labels.json and txt/> [types]");
  process.exit(2);
}
const tried = Object.keys(labelOf).filter((type) => types.length === 0 || types.includes(type));
const documents = await readSamples(
  folder,
  provisions.filter(({ type }) => tried.includes(type)),
  labelOf,
);
const learned = [];
for (const type of tried) {
  const truth = documents.map(({ present }) => present[type]);
  const patterns = figures(
    truth,
    documents.map(({ samples }) => samples[type].some((sample) => sample.matched)),
  ).f1;
  if (patterns >= SETTLED || truth.filter(Boolean).length < FEWEST_CONTRACTS) continue;
  const { model, threshold, f1 } = learn(documents, type);
  const kept = f1 >= patterns + LEAST_GAIN;
  console.log(`${type.padEnd(30)} F1 patterns ${patterns.toFixed(3)} weighed ${f1.toFixed(3)} ${kept ? "kept" : ""}`);
  if (kept) learned.push([type, lineOf(model, threshold)]);
}
writeFileSync(target, moduleOf(learned));

/** `start pattern|gram=weight|…`, in hundredths. */
function lineOf(model, threshold) {
  const hundredths = (number) => Math.round(number * PRECISION);
  const grams = [...model.grams]
    .map(([gram, weight]) => [gram, hundredths(weight)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const head = `${hundredths(model.start - threshold)} ${hundredths(model.pattern)}`;
  return [head, ...grams.map(([gram, weight]) => `${gram}=${weight}`)].join("|");
}

function moduleOf(lines) {
  const entries = lines.map(([type, line]) => `  ${keyOf(type)}:\n    ${JSON.stringify(line)},\n`).join("");
  return `/** Made by \`scripts/learn-provisions.mjs\`. A line holds where the sum starts, what a match counts, and what each run of words counts, in hundredths. */
export const weightLines = {
${entries}} as const;
`;
}

function keyOf(type) {
  return /^[a-z]+$/.test(type) ? type : JSON.stringify(type);
}
