import { stat } from "node:fs/promises";
import path from "node:path";
import { ClauselintError } from "../errors.js";

/** Files below a folder, and why a part of it could not be searched. */
export interface SearchedFolder {
  /** Absolute paths, in no order. */
  readonly files: readonly string[];
  readonly unsearched: ClauselintError | null;
}

/**
 * Files that match a glob and have one of the extensions, in whatever case.
 *
 * Left out: `node_modules`, `.git`, hidden files and folders, and Word's owner files (`~$contract.docx`). A link to a
 * file is followed, a link to a folder is not: it may lead in a circle.
 */
export async function searchFolder(
  glob: string,
  folder: string,
  extensions: readonly string[],
): Promise<SearchedFolder> {
  try {
    return { files: await list(glob, folder, extensions, false), unsearched: null };
  } catch (error) {
    const files = await list(glob, folder, extensions, true);
    return { files, unsearched: unsearched(error, folder) };
  }
}

async function list(
  glob: string,
  folder: string,
  extensions: readonly string[],
  suppressErrors: boolean,
): Promise<string[]> {
  const { default: fastGlob } = await import("fast-glob");
  const entries = await fastGlob.glob(glob, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    suppressErrors,
    ignore: ["**/node_modules/**", "**/.git/**", "**/~$*"],
  });
  const files: string[] = [];
  for (const entry of entries) {
    if (!extensions.includes(path.extname(entry.name).slice(1).toLowerCase())) continue;
    if (entry.dirent.isFile() || (entry.dirent.isSymbolicLink() && (await leadsToFile(entry.path)))) {
      files.push(path.resolve(entry.path));
    }
  }
  return files;
}

async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return false;
  }
}

function unsearched(error: unknown, folder: string): ClauselintError {
  const failed = error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : folder;
  return new ClauselintError(
    "file-unreadable",
    `the folder ${path.relative(folder, failed) || "itself"} cannot be searched`,
    {
      hint: "Check who may read it.",
      cause: error,
    },
  );
}
