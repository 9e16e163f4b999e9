import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "./contract.mjs";
import { contracts } from "./contracts.mjs";
import { draftingPlants } from "./drafting-plants.mjs";
import { harmlessPlants } from "./harmless-plants.mjs";
import { judgePlants } from "./judge.mjs";
import { protectionPlants } from "./protection-plants.mjs";

/** Rules that find what is planted, whether or not a preset has them on. */
const rulesOfPlants = { "hygiene/missing-attachment": "error" };

/**
 * Plants every defect in every clean contract and judges what is found.
 *
 * @param every only each n-th plant of a kind in a contract: a sample for a quick run
 */
export async function runPlants(Clauselint, root, { every = 1 } = {}) {
  const clauselint = new Clauselint({
    cwd: root,
    configFile: false,
    reportProvisions: true,
    overrideConfig: { rules: rulesOfPlants },
  });
  const judged = [];
  for (const description of contracts) {
    const path = join(root, description.file);
    const contract = readContract(path);
    const plants = [protectionPlants, draftingPlants, harmlessPlants].flatMap((make) => make(contract, description));
    const chosen = plants.filter(
      (plant) => plants.filter(({ kind }) => kind === plant.kind).indexOf(plant) % every === 0,
    );
    judged.push(
      ...(await judgePlants(clauselint, { file: description.file, clean: readFileSync(path, "utf8"), plants: chosen })),
    );
  }
  return judged;
}

/** Counts by kind of plant, in the order they were made in, and all together. */
export function countPlants(judged) {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const counts = (name, plants) => ({
    kind: name,
    planted: plants.length,
    found: plants.filter(({ missed }) => missed.length === 0).length,
    otherOutcome: plants.filter(({ otherOutcomes }) => otherOutcomes.length > 0).length,
    unrelated: plants.reduce((sum, { unrelated }) => sum + unrelated.length, 0),
    harmless: plants.every(({ harmless }) => harmless === true),
  });
  return kinds.map((kind) =>
    counts(
      kind,
      judged.filter((plant) => plant.kind === kind),
    ),
  );
}
