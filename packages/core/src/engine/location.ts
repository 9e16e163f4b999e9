import type { ContractDocument } from "../ast/document.js";
import type { Origin, Span } from "../ast/nodes.js";
import type { Finding, Location } from "./types.js";

/**
 * Where a span stands, for people and tools. Without a span: the document as a whole, which is in no clause.
 *
 * @param origin - its line and column, where the text view does not hold what is meant
 */
export function locationOf(document: ContractDocument, span: Span | undefined, origin: Origin = {}): Location {
  const { start, end } = span ?? { start: 0, end: 0 };
  const { line, column, page } = document.place(start);
  return {
    clause: span === undefined ? "" : document.clauseName(start),
    ...(page === undefined ? {} : { page }),
    line: origin.line ?? line,
    column: origin.column ?? column,
    start,
    end,
  };
}

/** Whether a finding is about the document as a whole: nothing was found that could be pointed at. */
export function isAboutWhole({ evidence, location }: Pick<Finding, "evidence" | "location">): boolean {
  return evidence.length === 0 && location.start === 0 && location.end === 0;
}
