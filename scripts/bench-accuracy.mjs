// Measures accuracy on labelled contracts and on planted defects, and writes docs/accuracy.md.
//
//   pnpm bench:accuracy [--corpora PATH]
//
// PATH holds cuad/, gold/ and lexpredict/; by default ../shared/corpora.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { crossValidate } from "./accuracy/cross-validate.mjs";
import { lint, stem } from "./accuracy/lint.mjs";
import { accuracyPage } from "./accuracy/page.mjs";
import { countPlants, runPlants } from "./accuracy/planted/run.mjs";
import { scoreClauses } from "./accuracy/score-clauses.mjs";
import { scoreProvisions } from "./accuracy/score-provisions.mjs";
import { scoreRequirements } from "./accuracy/score-requirements.mjs";
import { scoreRoles } from "./accuracy/score-roles.mjs";
import { scoreStrangers } from "./accuracy/score-strangers.mjs";
import { foldOf } from "./folds.mjs";

setFlagsFromString("--no-regexp-tier-up");
const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { corpora: { type: "string", default: join(root, "../shared/corpora") } } });
const corpora = resolve(process.env.INIT_CWD ?? process.cwd(), values.corpora);
const page = join(root, "docs/accuracy.md");

const readLabels = (file) => JSON.parse(readFileSync(join(corpora, file), "utf8"));
const cuad = readLabels("cuad/labels.json");
const cuadLabels = new Map(cuad.map((label) => [stem(label.txt), label]));
const goldLabels = new Map(readLabels("gold/labels.json").map((label) => [stem(label.file), label]));
const outsourcingLabels = new Map([...cuadLabels].filter(([, label]) => label.outsourcing_related));

console.log("provisions …");
const paths = cuad.map(({ txt }) => join(corpora, "cuad", txt));
const report = lint(paths);
console.log("requirements …");
const goldReport = lint([join(corpora, "gold/docs")]);
const unseen = join(root, "scripts/accuracy/unseen");
const unseenLabels = new Map(
  JSON.parse(readFileSync(join(unseen, "labels.json"), "utf8")).map((label) => [stem(label.file), label]),
);
const unseenReport = lint([join(unseen, "docs")]);
const provisionClauses = join(root, "scripts/accuracy/provision-clauses");
const written = await scoreClauses(provisionClauses);
console.log("contracts that outsource nothing …");
const strangers = scoreStrangers(join(corpora, "lexpredict"));
console.log("five times without a fifth …");
const goldPaths = [...goldLabels.values()].map(({ file }) => join(corpora, "gold", file));
const leftOut = await crossValidate(
  { folder: join(corpora, "cuad"), paths, labels: cuadLabels, foldOf },
  {
    paths: goldPaths,
    report: goldReport,
    labels: goldLabels,
    foldOf: (path) => foldOf(goldLabels.get(stem(path)).source),
  },
  { requirements: join(root, "scripts/learn/clauses"), provisions: provisionClauses },
);
console.log("planted defects …");
const { Clauselint } = await import("../packages/cli/dist/index.js");
const judged = await runPlants(Clauselint, root);

const text = accuracyPage({
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
  outsourcing: scoreProvisions(report, outsourcingLabels),
  all: scoreProvisions(report, cuadLabels),
  leftOut,
  gold: scoreRequirements(goldReport, goldLabels),
  roles: scoreRoles(goldReport, goldLabels),
  unseen: scoreRequirements(unseenReport, unseenLabels),
  unseenRoles: scoreRoles(unseenReport, unseenLabels),
  written,
  strangers,
  planted: countPlants(judged),
});
mkdirSync(dirname(page), { recursive: true });
writeFileSync(page, text);
console.log(text);
