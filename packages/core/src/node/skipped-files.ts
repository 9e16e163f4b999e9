import { stat } from "node:fs/promises";
import path from "node:path";
import { contractExtensions } from "./find-files.js";
import { byCodeUnits, reportPath } from "./paths.js";

/** Tells for each file below the folders that patterns name, and that is not linted, why it is left out. */
export async function skippedFiles(
  patterns: readonly string[],
  found: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const { default: fastGlob } = await import("fast-glob");
  const linted = new Set(found);
  const lines = new Set<string>();
  for (const pattern of patterns) {
    const folder = path.resolve(cwd, pattern);
    if (!(await isFolder(folder))) continue;
    const options = { cwd: folder, absolute: true, dot: true, followSymbolicLinks: false, suppressErrors: true };
    // the folders themselves are told, not the thousands of files in them
    const all = await fastGlob.glob("**/*", { ...options, ignore: ["**/node_modules/*/**", "**/.git/*/**"] });
    for (const file of all.map((one) => path.resolve(one))) {
      if (!linted.has(file)) lines.add(`${reportPath(file, cwd)}: ${reasonFor(reportPath(file, folder))}`);
    }
  }
  return [...lines].sort(byCodeUnits);
}

function reasonFor(file: string): string {
  const parts = file.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.includes("node_modules") || parts.includes(".git")) return "in a folder that is never searched";
  if (parts.some((part) => part.startsWith("."))) return "hidden";
  if (name.startsWith("~$")) return "the mark of a document that is open in Word";
  const extension = path.extname(name).slice(1).toLowerCase();
  if (!contractExtensions.some((known) => known === extension)) return "no ending of a document";
  return "left out by what is to be ignored";
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
