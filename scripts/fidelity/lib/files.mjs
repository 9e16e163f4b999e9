import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Files below a folder with an ending, sorted; none where the folder is not there. */
export function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.toLowerCase().endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Word files that are measured: templates, hostile ones, our own. */
export function wordFiles({ corpora, fixtures }) {
  return [
    ...filesIn(join(corpora, "common-paper/docx"), ".docx"),
    ...filesIn(join(corpora, "robustness"), ".docx"),
    ...filesIn(fixtures, ".docx").filter((file) => !file.includes("/bad/")),
  ];
}
