import { stat } from "node:fs/promises";
import path from "node:path";
import { ClauselintError } from "../errors.js";
import { byCodeUnits } from "./paths.js";
import { searchFolder } from "./search-folder.js";

/** What the patterns of a run stand for. */
export interface FoundFiles {
  /** Absolute paths, each once, sorted by code units. */
  readonly files: readonly string[];
  /** Patterns that led nowhere, and folders that could not be searched. */
  readonly failures: readonly { readonly pattern: string; readonly error: ClauselintError }[];
}

/** Endings of the files that are picked up from folders and globs; a file that is named itself may end in anything. */
export const contractExtensions = ["md", "markdown", "docx", "pdf", "html", "htm", "txt"] as const;

/** Finds the files for paths, folders and globs. Backslashes part folders too, as Windows users write them. */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const failures: { pattern: string; error: ClauselintError }[] = [];
  for (const pattern of new Set(patterns)) {
    try {
      const found = await expand(pattern, cwd);
      for (const file of found.files) files.add(file);
      if (found.unsearched !== null) failures.push({ pattern, error: found.unsearched });
    } catch (error) {
      if (!(error instanceof ClauselintError)) throw error;
      failures.push({ pattern, error });
    }
  }
  return { files: [...files].sort(byCodeUnits), failures };
}

async function expand(pattern: string, cwd: string): ReturnType<typeof searchFolder> {
  const slashed = pattern.replaceAll("\\", "/");
  for (const literal of new Set([pattern, slashed])) {
    const absolute = path.resolve(cwd, literal);
    const kind = await kindOfPath(absolute);
    if (kind === "file") return { files: [absolute], unsearched: null };
    if (kind === "folder") return search(`**/*`, absolute, `no contract in the folder "${pattern}"`);
  }
  if (/[*?{}[\]()!]/.test(slashed)) return search(slashed, cwd, `no contract matches "${pattern}"`);
  throw new ClauselintError("file-missing", "no such file or folder", {
    hint: "Check the spelling, and quote a path with spaces.",
  });
}

async function search(glob: string, folder: string, nothing: string): ReturnType<typeof searchFolder> {
  const found = await searchFolder(glob, folder, contractExtensions);
  if (found.files.length === 0 && found.unsearched === null) {
    throw new ClauselintError("nothing-matched", nothing, {
      hint: `Folders and globs are searched for ${contractExtensions.map((extension) => `.${extension}`).join(", ")}.`,
    });
  }
  return found;
}

async function kindOfPath(absolute: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(absolute)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
