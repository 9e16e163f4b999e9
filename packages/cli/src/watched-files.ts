import { existsSync, lstatSync, type Stats } from "node:fs";
import path from "node:path";
import { contractExtensions, type PlacesToWatch } from "@clauselint/core/node";
import { watch } from "chokidar";
import { createClauselint } from "./commands/create-clauselint.js";
import type { Settings } from "./settings.js";
import type { Streams } from "./streams.js";

/** The documents of a run and the files its settings stand in. What the run writes itself is no change. */
export class WatchedFiles {
  readonly #settings: Settings;
  readonly #streams: Streams;
  readonly #roots: readonly string[];
  readonly #written: ReadonlySet<string>;
  readonly #places = new Set<string>();
  readonly #endings = new Set<string>(contractExtensions.map((extension) => `.${extension}`));
  readonly #watcher: ReturnType<typeof watch>;

  constructor(settings: Settings, streams: Streams, onChange: () => void) {
    const { cwd } = streams;
    this.#settings = settings;
    this.#streams = streams;
    this.#roots = settings.paths.map((pattern) => rootOf(pattern, cwd));
    this.#written = new Set(settings.outputs.flatMap(({ file }) => (file === null ? [] : path.resolve(cwd, file))));
    this.#watcher = watch([...this.#roots], {
      ignoreInitial: true,
      ignored: (file, stats) => !this.#roots.includes(file) && !this.#places.has(file) && isNeverSearched(file, stats),
    });
    // a folder that nobody may read keeps the others from nothing
    this.#watcher.on("error", (error) => {
      streams.stderr.write(`clauselint: not watched: ${error instanceof Error ? error.message : String(error)}\n`);
    });
    this.#watcher.on("all", (_, file) => {
      if (this.#matters(path.resolve(file))) onChange();
    });
  }

  /** Adds what the settings lead to now. */
  async update(): Promise<void> {
    const { places, extensions } = await this.#found();
    for (const ending of extensions) this.#endings.add(ending);
    const added = [...places, ...this.#formatters()].filter((place) => !this.#places.has(place));
    for (const place of added) this.#places.add(place);
    this.#watcher.add(added);
  }

  async close(): Promise<void> {
    await this.#watcher.close();
  }

  /** Formatters that stand in files are named like them. */
  #formatters(): readonly string[] {
    const named = this.#settings.outputs.filter(({ format }) => /^\.{1,2}[/\\]/.test(format));
    return named.map(({ format }) => path.resolve(this.#streams.cwd, format));
  }

  async #found(): Promise<PlacesToWatch> {
    const baseline = this.#settings.baseline ?? true;
    return createClauselint({ ...this.#settings, baseline }, this.#streams).placesToWatch();
  }

  #matters(file: string): boolean {
    if (this.#written.has(file)) return false;
    const name = path.basename(file);
    return (
      this.#places.has(file) ||
      this.#endings.has(path.extname(file).toLowerCase()) ||
      name.startsWith("clauselint") ||
      name === ".gitignore"
    );
  }
}

/** The path itself, or the folder from which a glob is searched. */
function rootOf(pattern: string, cwd: string): string {
  const literal = path.resolve(cwd, pattern);
  if (existsSync(literal)) return literal;
  const parts = pattern.replaceAll("\\", "/").split("/");
  const first = parts.findIndex((part) => /[*?{}[\]()!]/.test(part));
  return path.resolve(cwd, parts.slice(0, first === -1 ? undefined : first).join("/"));
}

/** A run does not follow links to folders either; some lead around in a circle. */
function isNeverSearched(file: string, stats: Stats | undefined): boolean {
  const name = path.basename(file);
  if (name === "node_modules" || (name.startsWith(".") && name !== ".gitignore") || name.startsWith("~$")) return true;
  return stats?.isDirectory() === true && lstatSync(file).isSymbolicLink();
}
