// Clauses that were written for this project and judged one by one, a line each: verdict (or whether the provision is present), names of customer and provider,
// heading and text. A file is named by the requirement or the type of provision that they were written for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLimits, outline, parseFile } from "../../packages/core/dist/index.js";

/** @returns {readonly { name: string, clauses: readonly object[] }[]} in the order of the names */
export function writtenClauses(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .map((file) => ({
      name: file.slice(0, -".jsonl".length).replaceAll("\\", "/"),
      clauses: readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
    }));
}

/** A contract that has nothing but one clause. */
export async function contractOf({ heading, text }) {
  return documentOf(`# Agreement\n\n${heading === "" ? "" : `## ${heading}\n\n`}${text}\n`);
}

export async function documentOf(source) {
  return outline(await parseFile(new TextEncoder().encode(source), "clause.md", defaultLimits), "clause.md");
}
