import type { LintResult } from "../engine/types.js";
import { readStaged } from "./changed-files.js";
import type { DocumentLinter } from "./document-linter.js";
import { failedResult } from "./failed-result.js";
import type { Progress } from "./lint-many.js";
import type { FoundChanges } from "./only-changed.js";

/** Lints files one by one as git has them staged. What cannot be read from git is part of the results. */
export async function lintStagedFiles(
  linter: DocumentLinter,
  { files, changes }: Pick<FoundChanges, "files" | "changes">,
  cwd: string,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<readonly LintResult[]> {
  const linted: LintResult[] = [];
  for (const [done, absolute] of files.entries()) {
    const file = await linter.fileToLint(absolute);
    const { filePath, config } = file;
    onProgress?.({ done, total: files.length, filePath });
    const staged = readStaged(changes.get(absolute) ?? "", cwd, config.limits.maxFileBytes);
    const bytes = await staged.catch((error: unknown) => ({ error }));
    linted.push("error" in bytes ? failedResult(filePath, bytes.error) : await linter.lint(bytes, file));
  }
  return linted;
}
