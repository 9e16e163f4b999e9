// Learns by which words a passage reads like the clauses of a requirement, from clauses written for this project and judged one by one
// (learn/clauses), against contracts in which the requirement was not found.
//
//   pnpm build && node scripts/learn-likeness.mjs <folders of contracts: .txt and .md> --measured <folder of contracts that teach nothing>
//
// Writes packages/rules/src/likeness/weights.ts. Each requirement is measured with one half of clauses and contracts left out, twice.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { hundredths, inHundredths } from "./learn/gram-entries.mjs";
import { readClauses } from "./learn/likeness/clauses.mjs";
import { readContracts } from "./learn/likeness/contracts.mjs";
import { learn } from "./learn/likeness/learn.mjs";
import { nameOf } from "./learn/likeness/vocabulary.mjs";
import { weightsModule } from "./learn/likeness/weights-module.mjs";

setFlagsFromString("--no-regexp-tier-up");
const target = fileURLToPath(new URL("../packages/rules/src/likeness/weights.ts", import.meta.url));
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { measured: { type: "string", multiple: true, default: [] } },
});
if (folders.length === 0) {
  console.error("usage: node scripts/learn-likeness.mjs <folders of contracts: .txt and .md> [--measured <folder>]");
  process.exit(2);
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const wordings = JSON.parse(readFileSync(here("../fixtures/wordings.json"), "utf8"));
const clauses = await readClauses(here("learn/clauses"), here("../packages/rules/src"), wordings);
const contracts = await readContracts(folders, values.measured);
const learned = [...new Set(clauses.map(({ ruleId }) => ruleId))].map((ruleId) => {
  const { model, threshold, present, absent } = learn(ruleId, clauses, contracts);
  console.log(
    `${ruleId.padEnd(44)} found ${present.said}/${present.all}, wrongly ${absent.said}/${absent.all} of clauses left out`,
  );
  return { ruleId, start: hundredths(model.start - threshold), grams: gramsOf(model) };
});
writeFileSync(target, weightsModule(learned));

function gramsOf({ weights }) {
  return inHundredths([...weights].flatMap((weight, gram) => (weight === 0 ? [] : [[nameOf(gram), weight]])));
}
