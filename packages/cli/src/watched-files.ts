import { existsSync } from "node:fs";
import path from "node:path";
import { contractExtensions, findConfig, waiversFileName } from "@clauselint/core/node";
import { watch, type FSWatcher } from "chokidar";
import type { Settings } from "./settings.js";
import type { Streams } from "./streams.js";

/** Watches the documents of a run and the files its settings stand in. What the run writes itself is no change. */
export async function watchedFiles(
  settings: Settings,
  { cwd }: Pick<Streams, "cwd">,
  onChange: () => void,
): Promise<FSWatcher> {
  const written = new Set(settings.outputs.flatMap(({ file }) => (file === null ? [] : path.resolve(cwd, file))));
  const own = await settingsFiles(settings, cwd);
  const roots = settings.paths.map((pattern) => rootOf(pattern, cwd));
  const matters = (file: string): boolean =>
    !written.has(file) && (own.includes(file) || isDocument(file) || path.basename(file).startsWith("clauselint"));
  const watcher = watch([...roots, ...own], {
    ignoreInitial: true,
    ignored: (file) => !roots.includes(file) && !own.includes(file) && isNeverSearched(file),
  });
  watcher.on("all", (_, file) => {
    if (matters(path.resolve(file))) onChange();
  });
  return watcher;
}

async function settingsFiles({ configFile, waiversFile }: Settings, cwd: string): Promise<readonly string[]> {
  // a configuration that cannot be told is reported by the run
  const found = configFile === null ? await findConfig(cwd).catch(() => null) : path.resolve(cwd, configFile);
  const folder = found === null ? cwd : path.dirname(found);
  const waivers = typeof waiversFile === "string" ? waiversFile : path.join(folder, waiversFileName);
  return [...(found === null ? [] : [found]), path.resolve(cwd, waivers)];
}

/** The path itself, or the folder from which a glob is searched. */
function rootOf(pattern: string, cwd: string): string {
  const literal = path.resolve(cwd, pattern);
  if (existsSync(literal)) return literal;
  const parts = pattern.replaceAll("\\", "/").split("/");
  const first = parts.findIndex((part) => /[*?{}[\]()!]/.test(part));
  return path.resolve(cwd, parts.slice(0, first === -1 ? undefined : first).join("/"));
}

function isDocument(file: string): boolean {
  const extension = path.extname(file).slice(1).toLowerCase();
  return contractExtensions.some((known) => known === extension);
}

function isNeverSearched(file: string): boolean {
  const name = path.basename(file);
  return name === "node_modules" || name.startsWith(".") || name.startsWith("~$");
}
