import { isAboutWhole } from "../engine/location.js";
import type { Finding } from "../engine/types.js";
import { cite, hasSourceLines, type LinedFile } from "./places.js";

/** A place in words: `§7.3, page 4`, or the line where the file has no clause numbers there; none for the document as a whole. */
export function placeOf(finding: Pick<Finding, "location" | "evidence">, file: LinedFile): string {
  if (isAboutWhole(finding)) return "";
  const { clause, page, line } = finding.location;
  const parts = [cite(clause), page === undefined ? "" : `page ${page}`].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(", ");
  return hasSourceLines(file) ? `line ${line}` : "";
}

/**
 * Line and column for tools that know no other places. Word and PDF files have neither: there a finding stands at the file,
 * and the message says where.
 */
export function lineOf({ location }: Pick<Finding, "location">, file: LinedFile): { line?: number; column?: number } {
  return hasSourceLines(file) ? { line: location.line, column: location.column } : {};
}

/** The message with the place in front of it, for formats that show nothing but a line number. */
export function messageAt(finding: Finding, file: LinedFile): string {
  const place = placeOf(finding, file);
  return place === "" || place.startsWith("line ") ? finding.message : `${place}: ${finding.message}`;
}
