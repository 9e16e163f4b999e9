import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { lint } from "./lint.mjs";

const FOLDS = 5;
const LEARN = "scripts/learn-provisions.mjs";
const WEIGHTS = "packages/rules/src/provisions/learned/weights.ts";

/** Always the same for a document, whatever else there is; learned weights are split the same way. */
function foldOf(path) {
  return (createHash("sha256").update(basename(path)).digest()[0] ?? 0) % FOLDS;
}

/**
 * Reports on five parts of the documents, each by code that knew nothing of its part: weights that are learned from labels are learned
 * anew without it. Patterns are written by hand and stay; for them the five reports show how much the figures depend on the documents.
 *
 * @param report - on all of them, by the code as it stands
 */
export function crossValidate(root, cuad, paths, report) {
  const parts = Array.from({ length: FOLDS }, (_, fold) => paths.filter((path) => foldOf(path) === fold));
  const weights = join(root, WEIGHTS);
  if (!existsSync(weights)) {
    const partOf = (fold) => ({ results: report.results.filter(({ filePath }) => foldOf(filePath) === fold) });
    return { retrained: false, reports: parts.map((_, fold) => partOf(fold)) };
  }
  const before = readFileSync(weights);
  try {
    const reports = parts.map((part, fold) => {
      run(root, [LEARN, cuad, "--without-fold", String(fold)]);
      run(root, ["node_modules/typescript/bin/tsc", "-b"]);
      return lint(part);
    });
    return { retrained: true, reports };
  } finally {
    writeFileSync(weights, before);
    run(root, ["node_modules/typescript/bin/tsc", "-b"]);
  }
}

function run(root, args) {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}${stdout}`);
}
