import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Ignore } from "ignore";
import { reportPath } from "./paths.js";

/** As git has it where nobody says otherwise: two names that differ in case alone are one where the system keeps them as one. */
const isCaseIgnored = ["win32", "darwin"].includes(process.platform);

/** Patterns as a .gitignore file writes them, relative to a folder. */
interface Patterns {
  readonly folder: string;
  readonly lines: readonly string[];
}

/**
 * What folders and globs leave out: by the .gitignore files of the repository a file is in, then by the `.clauselintignore` file
 * beside the configuration, then by its `ignores`. The later takes back what the earlier leaves out (`!drafts/`).
 */
export class IgnoreRules {
  readonly #folder: string;
  readonly #ignores: readonly string[];
  readonly #known = new Map<string, Promise<{ base: string; rules: Ignore } | null>>();

  /** `folder`: the one of the configuration. */
  constructor(folder: string, ignores: readonly string[]) {
    this.#folder = folder;
    this.#ignores = ignores;
  }

  async isIgnored(file: string): Promise<boolean> {
    const folder = path.dirname(file);
    const known = this.#known.get(folder) ?? this.#rulesIn(folder);
    this.#known.set(folder, known);
    const found = await known;
    return found?.rules.ignores(reportPath(file, found.base)) ?? false;
  }

  /** The patterns that hold in one folder, all relative to the topmost folder that has any. */
  async #rulesIn(folder: string): Promise<{ base: string; rules: Ignore } | null> {
    const repository = repositoryOf(folder);
    const ofGit = repository === null ? [] : await Promise.all(foldersDownTo(folder, repository).map(gitPatterns));
    const own = isInside(folder, this.#folder) ? await this.#ownPatterns() : [];
    const all = [...ofGit, ...own].filter(({ lines }) => lines.length > 0);
    if (all.length === 0) return null;
    const base = topmost(all);
    const { default: ignore } = await import("ignore");
    return { base, rules: ignore({ ignorecase: isCaseIgnored }).add(all.flatMap((patterns) => below(base, patterns))) };
  }

  async #ownPatterns(): Promise<readonly Patterns[]> {
    const folder = this.#folder;
    return [
      { folder, lines: await linesOf(path.join(folder, ".clauselintignore")) },
      { folder, lines: this.#ignores },
    ];
  }
}

/** The folder with the repository that a folder is in, or `null`. */
function repositoryOf(folder: string): string | null {
  if (existsSync(path.join(folder, ".git"))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}

function foldersDownTo(folder: string, top: string): readonly string[] {
  return folder === top ? [folder] : [...foldersDownTo(path.dirname(folder), top), folder];
}

async function gitPatterns(folder: string): Promise<Patterns> {
  return { folder, lines: await linesOf(path.join(folder, ".gitignore")) };
}

function isInside(folder: string, other: string): boolean {
  const relative = path.relative(other, folder);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

function topmost(all: readonly Patterns[]): string {
  return all.reduce((top, { folder }) => (folder.length < top.length ? folder : top), all[0]?.folder ?? "");
}

/** The patterns as they are written in a folder above. */
function below(base: string, { folder, lines }: Patterns): readonly string[] {
  const names = path
    .relative(base, folder)
    .split(path.sep)
    .join("/")
    .replace(/[[\]*?\\]/g, "\\$&");
  const prefix = names === "" ? "/" : `/${names}/`;
  return lines.flatMap((line) => {
    const [, negation = "", pattern = ""] = /^(!?)(.*)$/.exec(line) ?? [];
    if (pattern.trim() === "" || line.startsWith("#")) return [];
    const anchored = pattern.slice(0, -1).includes("/");
    return [`${negation}${prefix}${anchored ? pattern.replace(/^\//, "") : `**/${pattern}`}`];
  });
}

async function linesOf(file: string): Promise<readonly string[]> {
  return existsSync(file) ? (await readFile(file, "utf8")).split(/\r?\n/) : [];
}
