import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lint } from "./lint.mjs";

/** Kinds of contract that outsource nothing. */
const STRANGERS = ["employment", "credit", "construction"];

/** How many contracts that are no outsourcing contracts are blamed for lacking what such a contract needs. */
export function scoreStrangers(lexpredict) {
  const folders = STRANGERS.map((kind) => {
    const { results } = lint([join(lexpredict, kind)]);
    const blamed = results.filter(({ findings }) =>
      findings.some(({ outcome, severity }) => outcome !== undefined && severity === "error"),
    );
    return { kind, documents: readdirSync(join(lexpredict, kind)).length, blamed: blamed.length };
  });
  const total = (key) => folders.reduce((sum, folder) => sum + folder[key], 0);
  return { folders, documents: total("documents"), blamed: total("blamed") };
}
