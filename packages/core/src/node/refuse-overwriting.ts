import { readFileSync, realpathSync } from "node:fs";
import { ClauselintError } from "../errors.js";
import { isReport } from "../format/is-report.js";
import { reportPath } from "./paths.js";

/**
 * Refuses a run that would write its report over a document that it reads.
 *
 * @param documents - absolute paths
 * @param reports - the same
 * @throws ClauselintError `output-unwritable`
 */
export function refuseOverwriting(documents: readonly string[], reports: readonly string[], cwd: string): void {
  // links lead to the same file by another name
  const written = new Set(reports.flatMap(realPath));
  if (written.size === 0) return;
  const lost = documents.find((file) => realPath(file).some((real) => written.has(real)));
  if (lost === undefined) return;
  throw new ClauselintError("output-unwritable", "the report would overwrite a document of this run", {
    place: reportPath(lost, cwd),
    hint: "Name another file for the report. Where this is an old report, delete it, or name it in .clauselintignore.",
  });
}

/** Whether a file holds no document, but what an earlier run wrote there. */
export function holdsReport(file: string): boolean {
  try {
    return isReport(readFileSync(file, "utf8"));
  } catch {
    return false;
  }
}

function realPath(file: string): readonly string[] {
  try {
    return [realpathSync.native(file)];
  } catch {
    return [];
  }
}
