import { count } from "../format/places.js";
import { skippedFiles } from "./skipped-files.js";

/** Tells what a run found below its patterns, and each file that it leaves out with the reason. */
export async function noteFound(
  patterns: readonly string[],
  files: readonly string[],
  cwd: string,
  onNote: (note: string) => void,
): Promise<void> {
  const skipped = await skippedFiles(patterns, files, cwd);
  onNote(
    `found ${count(files.length, "document")}, left out ${count(skipped.length, "file or folder", "files and folders")}`,
  );
  for (const line of skipped) onNote(`left out ${line}`);
}
