import type { LintReport } from "../engine/types.js";
import { count } from "./places.js";
import type { Style } from "./style.js";
import { suppressedCount } from "./suppressed-count.js";
import { wrap } from "./wrap.js";

/** A text and how it is painted, so that its length can be told. */
interface Part {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** The last lines: what was found in how many documents, and what was not read. */
export function summaryLines({ summary, results }: LintReport, { paint, columns }: Style): string[] {
  const { errors, warnings, infos } = summary;
  const read = results.filter(({ document }) => document !== null).length;
  const unread = results.filter(({ document, error }) => document === null && error !== undefined).length;
  const incomplete = summary.failed - unread;
  const found: readonly Part[] = [
    ...(errors > 0 ? [{ text: count(errors, "error"), paint: paint.red }] : []),
    ...(warnings > 0 ? [{ text: count(warnings, "warning"), paint: paint.yellow }] : []),
    ...(infos > 0 ? [{ text: count(infos, "info"), paint: paint.blue }] : []),
  ];
  const documents = count(read, "document");
  const apart = suppressedCount(summary);
  return [
    ...(results.length === 0 ? ["No document to look at."] : []),
    ...(read > 0 && found.length === 0 ? [paint.green(`Nothing to complain about in ${documents}.`)] : []),
    ...(read > 0 && found.length > 0 ? foundLines(found, `in ${documents}`, columns) : []),
    ...(apart === null ? [] : wrap(apart, columns).map((line) => paint.dim(line))),
    ...(unread > 0 ? [paint.red(`${count(unread, "file or folder", "files or folders")} could not be read`)] : []),
    ...(incomplete > 0 ? [paint.red(`${count(incomplete, "document")} could not be checked completely`)] : []),
  ];
}

/** One line where it fits, else one line a count. */
function foundLines(found: readonly Part[], where: string, columns: number): string[] {
  const length = `${found.map(({ text }) => text).join(", ")} ${where}`.length;
  const painted = found.map(({ text, paint }) => paint(text));
  return length <= columns ? [`${painted.join(", ")} ${where}`] : [...painted, where];
}
