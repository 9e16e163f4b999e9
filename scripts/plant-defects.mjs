// Plants defects in the clean fixtures, one at a time, and counts which are found and what else changes.
//
//   node scripts/plant-defects.mjs [--every N] [--json]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { countPlants, runPlants } from "./accuracy/planted/run.mjs";

setFlagsFromString("--no-regexp-tier-up");
const { Clauselint } = await import("../packages/cli/dist/index.js");

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: { every: { type: "string", default: "1" }, json: { type: "boolean", default: false } },
});
const judged = await runPlants(Clauselint, root, { every: Number(values.every) });
const wrong = judged.filter(
  ({ missed, otherOutcomes, unrelated }) => missed.length + otherOutcomes.length + unrelated.length > 0,
);

if (values.json) {
  const problems = wrong.map(({ file, kind, name, missed, otherOutcomes, unrelated }) => ({
    file,
    kind,
    name,
    missed,
    otherOutcomes,
    unrelated,
  }));
  console.log(JSON.stringify({ counts: countPlants(judged), problems }, null, 1));
} else {
  for (const { file, kind, name, missed, otherOutcomes, unrelated } of wrong) {
    console.log(`${file} | ${kind} | ${name}`);
    for (const what of missed) console.log(`   missed: ${what}`);
    for (const what of otherOutcomes.filter((_, index) => missed[index] === undefined))
      console.log(`   other outcome: ${what}`);
    for (const what of unrelated) console.log(`   unrelated: ${what}`);
  }
  for (const { kind, planted, found, otherOutcome, unrelated } of countPlants(judged))
    console.log(
      `${kind.padEnd(36)} planted ${planted}, found ${found}, other outcome ${otherOutcome}, unrelated findings ${unrelated}`,
    );
}
