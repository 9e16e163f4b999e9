// Learns which words speak for and against provisions whose patterns alone do not settle them, from contracts that lawyers labelled.
//
//   pnpm build && node scripts/learn-provisions.mjs <folder of CUAD: labels.json and txt/> [types]
//
// Writes packages/rules/src/provisions/learned/weights.ts: single words and runs of two or three, none from fewer than six contracts.
// The lines of types that are not named stay as they are.
// Each provision is measured with a fifth of the contracts left out, five times; it keeps weights only where they are clearly better there.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { provisions } from "../packages/rules/dist/provisions/index.js";
import { weightLines } from "../packages/rules/dist/provisions/learned/weights.js";
import { categories as labelOf } from "./accuracy/categories.mjs";
import { gramEntries, hundredths } from "./learn/gram-entries.mjs";
import { howToLearn, learn } from "./learn/learn.mjs";
import { readSamples } from "./learn/samples.mjs";
import { figures } from "./learn/threshold.mjs";

/**
 * What words are asked for, by type. Where they find provisions, a match is one sign among others. Where they only check, they take
 * back matches in sentences that are unlike those lawyers marked. On contracts left out, checks of these two types raise F1 by somewhat
 * over 0.01. Of the other types, finding and checking alike are right as often as wrong there, or refuse plain examples of the provision.
 */
const asked = { finds: ["renewal-term", "non-renewal-notice"], checks: ["license-grant", "uncapped-liability"] };
/** Weights have to earn their place: so much more F1 on contracts left out than the patterns have. */
const LEAST_GAIN = 0.01;
const target = fileURLToPath(new URL("../packages/rules/src/provisions/learned/weights.ts", import.meta.url));

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/learn-provisions.mjs <folder of CUAD: labels.json and txt/> [types]");
  process.exit(2);
}
const types = Object.values(asked)
  .flat()
  .filter((type) => named.length === 0 || named.includes(type));
const documents = await readSamples(
  folder,
  provisions.filter(({ type }) => types.includes(type)),
  labelOf,
);
const learned = new Map(Object.entries(weightLines));
for (const type of types) {
  const truth = documents.map(({ present }) => present[type]);
  const patterns = figures(
    truth,
    documents.map(({ samples }) => samples[type].some((sample) => sample.matched)),
  ).f1;
  const finds = asked.finds.includes(type);
  const definition = provisions.find((one) => one.type === type);
  const { model, threshold, f1 } = learn(documents, type, await howToLearn(definition, finds));
  const kept = f1 >= patterns + LEAST_GAIN;
  console.log(`${type.padEnd(30)} F1 patterns ${patterns.toFixed(3)} weighed ${f1.toFixed(3)} ${kept ? "kept" : ""}`);
  if (kept) learned.set(type, lineOf(model, threshold));
  else learned.delete(type);
}
writeFileSync(target, moduleOf([...learned]));

/** `start pattern finds|gram=weight|…`, in hundredths; without `finds`, weights only check. */
function lineOf(model, threshold) {
  const numbers = [hundredths(model.start - threshold), hundredths(model.pattern)];
  const head = [...numbers, ...(model.finds ? ["finds"] : [])].join(" ");
  return [head, ...gramEntries(model.grams)].join("|");
}

function moduleOf(lines) {
  const entries = lines.map(([type, line]) => `  ${keyOf(type)}:\n    ${JSON.stringify(line)},\n`).join("");
  return `/** Made by \`scripts/learn-provisions.mjs\`. A line holds where the sum starts, what a match counts, whether words alone find the provision, and what each run of words counts, in hundredths. */
export const weightLines = {
${entries}} as const;
`;
}

function keyOf(type) {
  return /^[a-z]+$/.test(type) ? type : JSON.stringify(type);
}
