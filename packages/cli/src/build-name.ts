import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { packageVersion } from "./version.js";

/**
 * Names the code that runs, so that results of other code are not taken for its own.
 *
 * The files of the bundled command carry sums of their contents in their names, which tells two builds of one version apart.
 */
export function buildName(): string {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const bundled = path.basename(folder) === "bundle";
  return [packageVersion(), ...(bundled ? scriptsIn(folder) : [])].join(" ");
}

/** Compiled code that is kept beside them comes and goes. */
const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort();
