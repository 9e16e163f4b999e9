import { isAboutWhole } from "../engine/location.js";
import type { Finding } from "../engine/types.js";
import { cite, hasSourceLines } from "./places.js";

/** A place in words: `§7.3, page 4`, or the line where the file has no clause numbers there; none for the document as a whole. */
export function placeOf(finding: Pick<Finding, "location" | "evidence">, filePath: string): string {
  if (isAboutWhole(finding)) return "";
  const { clause, page, line } = finding.location;
  const parts = [cite(clause), page === undefined ? "" : `page ${page}`].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(", ");
  return hasSourceLines(filePath) ? `line ${line}` : "";
}

/**
 * Line and column for tools that know no other places. Word and PDF files have neither: there a finding stands at the file,
 * and the message says where.
 */
export function lineOf({ location }: Pick<Finding, "location">, filePath: string): { line?: number; column?: number } {
  return hasSourceLines(filePath) ? { line: location.line, column: location.column } : {};
}

/** The message with the place in front of it, for formats that show nothing but a line number. */
export function messageAt(finding: Finding, filePath: string): string {
  const place = placeOf(finding, filePath);
  return place === "" || place.startsWith("line ") ? finding.message : `${place}: ${finding.message}`;
}
