// What measures use of the built packages.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { defaultLimits, outline, parseFile } from "../../packages/core/dist/index.js";
import { Clauselint } from "../../packages/cli/dist/index.js";

/** A file as its reader gives it: an mdast tree and what is known beside it. */
export async function parse(file) {
  return parseFile(readFileSync(file), basename(file), defaultLimits);
}

/** A file as rules see it: text view and contract tree. */
export async function readContract(file) {
  return outline(await parse(file), basename(file));
}

/** The result of linting a file with every rule at its own severity, whatever configuration stands near it. */
export async function lint(file) {
  const { results } = await new Clauselint({ configFile: false }).lintBuffer(readFileSync(file), {
    filePath: basename(file),
  });
  return results[0];
}

/** Tree and facts of a file, as the command knows them. */
export async function readDocument(file) {
  return new Clauselint({ configFile: false }).readDocument(file);
}
