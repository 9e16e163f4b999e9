import { ClauselintError, type LintReport } from "@clauselint/core";
import type { Output } from "../settings.js";
import type { Streams } from "../streams.js";
import { errorText } from "../ui/error-text.js";

/** What kept documents of a run from being read in full, each with its document. */
export function unread({ results }: LintReport): readonly ClauselintError[] {
  return results.flatMap(({ filePath: place, error }) => {
    if (error === undefined) return [];
    const { code, message, hint } = error;
    return [new ClauselintError(code, message, { place, ...(hint === undefined ? {} : { hint }) })];
  });
}

/** Tells it, but where a report on the terminal does; tables of coverage have no place for it. */
export function tellUnread(report: LintReport, { stderr }: Streams, outputs: readonly Output[] = []): void {
  if (outputs.some(({ file, format }) => file === null && format !== "csv")) return;
  for (const error of unread(report)) stderr.write(errorText(error));
}
