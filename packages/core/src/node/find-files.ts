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
export const contractExtensions = [
  "md",
  "markdown",
  "docx",
  "docm",
  "dotx",
  "dotm",
  "pdf",
  "html",
  "htm",
  "txt",
] as const;

/** What of a folder or glob is picked up. */
interface Choice {
  readonly isIgnored: (file: string) => Promise<boolean>;
  /** Endings that plug-ins read, with the dot. */
  readonly extensions: readonly string[];
}

/**
 * Finds the files for paths, folders and globs. Backslashes part folders too, as Windows users write them. A file that is named
 * itself is never left out.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  { isIgnored = async () => Promise.resolve(false), extensions = [] }: Partial<Choice> = {},
): Promise<FoundFiles> {
  const files = new Set<string>();
  const failures: { pattern: string; error: ClauselintError }[] = [];
  for (const pattern of new Set(patterns)) {
    try {
      const found = await expand(pattern, cwd, { isIgnored, extensions });
      for (const file of found.files) files.add(file);
      if (found.unsearched !== null) failures.push({ pattern, error: found.unsearched });
    } catch (error) {
      if (!(error instanceof ClauselintError)) throw error;
      failures.push({ pattern, error });
    }
  }
  return { files: [...files].sort(byCodeUnits), failures };
}

async function expand(pattern: string, cwd: string, choice: Choice): ReturnType<typeof searchFolder> {
  const slashed = pattern.replaceAll("\\", "/");
  for (const literal of new Set([pattern, slashed])) {
    const absolute = path.resolve(cwd, literal);
    const kind = await kindOfPath(absolute);
    if (kind === "file") return { files: [absolute], unsearched: null };
    if (kind === "folder") return search(`**/*`, absolute, choice, `no contract in the folder "${pattern}"`);
  }
  if (isGlob(slashed)) return search(slashed, cwd, choice, `no contract matches "${pattern}"`);
  throw new ClauselintError("file-missing", "no such file or folder", {
    hint: "Check the spelling, and quote a path with spaces.",
  });
}

/** Brackets alone are usual in names of files: "final (signed).docx". */
function isGlob(pattern: string): boolean {
  return /[*?{}[\]!|]|[@+]\(/.test(pattern);
}

async function search(
  glob: string,
  folder: string,
  { isIgnored, extensions: added }: Choice,
  nothing: string,
): ReturnType<typeof searchFolder> {
  const extensions = [...contractExtensions, ...added.map((ending) => ending.replace(/^\./, ""))];
  const { files: found, unsearched } = await searchFolder(glob, folder, extensions);
  const files: string[] = [];
  for (const file of found) if (!(await isIgnored(file))) files.push(file);
  if (files.length > 0 || unsearched !== null) return { files, unsearched };
  throw found.length > 0
    ? new ClauselintError("nothing-matched", `${nothing} that is not ignored`, {
        hint: `${found.length} left out by .gitignore, .clauselintignore or \`ignores\`: name a file itself to read it all the same, or take it back with "!".`,
      })
    : new ClauselintError("nothing-matched", nothing, {
        hint: `Folders and globs are searched for ${extensions.map((extension) => `.${extension}`).join(", ")}.`,
      });
}

async function kindOfPath(absolute: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(absolute)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
