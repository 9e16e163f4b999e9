import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import type { Location } from "./types.js";

/** Where a span stands, for people and tools. Without a span: the document as a whole, which is in no clause. */
export function locationOf(document: ContractDocument, span: Span | undefined): Location {
  const { start, end } = span ?? { start: 0, end: 0 };
  const { line, column, page } = document.place(start);
  return {
    clause: span === undefined ? "" : document.clauseName(start),
    ...(page === undefined ? {} : { page }),
    line,
    column,
    start,
    end,
  };
}
