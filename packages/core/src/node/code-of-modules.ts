import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { byCodeUnits, reportPath } from "./paths.js";
import { matchesOf } from "../matches-of.js";

/** A text in quotation marks, without white space. */
const literal = /(["'`])([^"'`\s]+)\1/g;
/** A file has an ending or stands in a folder. */
const mayBeFile = (name: string): boolean => /[./]/.test(name);
const code = /\.[cm]?[jt]s$/;
/** What a program may leave out of the name of a module, and what TypeScript calls it otherwise. */
const endings = ["", ".js", ".mjs", ".cjs", ".ts", ".json", "/index.js", "/index.ts"] as const;
/** Where package managers write down what is installed. */
const lockFiles = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"] as const;

/**
 * A sum over the code of modules: their files, every file that a text in quotation marks in them leads to and so on, and the
 * lock file of the packages they are installed with. A name that a module puts together while it runs is not seen.
 *
 * @param modules - absolute paths
 * @param cwd - names are taken relative to it, so that the sum is the same on another machine
 */
export async function codeOfModules(modules: readonly string[], cwd: string): Promise<string> {
  const lines = [...(await filesOfModules(modules))].map(([file, sum]) => `${reportPath(file, cwd)} ${sum}`);
  return createHash("sha256").update(lines.sort(byCodeUnits).join("\n")).digest("hex");
}

/** The files that make up the code of modules, by their absolute paths, each with a sum over its bytes. */
export async function filesOfModules(modules: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  const queue = [...modules, ...(await Promise.all(modules.map(lockFileOf))).flat()];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    // what a linked module names stands beside the file that the link leads to
    const file = await realpath(name).catch(() => null);
    if (file === null || sums.has(file)) continue;
    const bytes = await readFile(file).catch(() => Buffer.of());
    sums.set(file, createHash("sha256").update(bytes).digest("hex"));
    if (code.test(file)) queue.push(...(await namedIn(bytes.toString("utf8"), path.dirname(file))));
  }
  return sums;
}

async function namedIn(text: string, folder: string): Promise<readonly string[]> {
  const names = new Set(
    matchesOf(literal, text)
      .map(([, , name = ""]) => name)
      .filter(mayBeFile),
  );
  return (await Promise.all([...names].map(async (name) => fileNamed(name, folder)))).flat();
}

/** The file that a name leads to from a folder, if it does. */
async function fileNamed(name: string, folder: string): Promise<readonly string[]> {
  const isRelative = /^\.{1,2}\//.test(name);
  const typed = name.replace(/\.([cm]?)js$/, ".$1ts");
  const candidates = isRelative ? [...endings.map((ending) => `${name}${ending}`), typed] : [name];
  return firstFile(candidates.map((candidate) => path.resolve(folder, candidate)));
}

/** The nearest one in the folder of a module or above it. */
async function lockFileOf(module: string): Promise<readonly string[]> {
  const folder = path.dirname(module);
  const found = await firstFile(lockFiles.map((name) => path.join(folder, name)));
  return found.length > 0 || folder === path.dirname(folder) ? found : lockFileOf(folder);
}

async function firstFile(candidates: readonly string[]): Promise<readonly string[]> {
  for (const file of candidates) {
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return [file];
  }
  return [];
}
