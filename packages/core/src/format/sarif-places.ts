import type { Location as SarifLocation, LogicalLocation, Region } from "sarif";
import type { Finding, Location } from "../engine/types.js";
import type { Evidence } from "../provision/types.js";
import { hasSourceLines, type LinedFile } from "./places.js";
import { artifactUri } from "./sarif-uri.js";

/** Where a finding stands: the place in the file, and the clause a person would cite. */
export function findingPlace(finding: Finding, file: LinedFile, artifact: number): SarifLocation {
  const { location, headingPath, evidence } = finding;
  const quote = evidence.find(({ start, end }) => start === location.start && end === location.end)?.quote;
  return {
    physicalLocation: {
      ...fileOf(file.filePath, artifact),
      region: { ...regionOf(location, file), ...(quote === undefined ? {} : { snippet: { text: quote } }) },
    },
    ...clauseOf(location.clause, headingPath),
    properties: textView(location),
  };
}

/** Words that a finding relies on. */
export function evidencePlace(evidence: Evidence, file: LinedFile, artifact: number): SarifLocation {
  const region = hasSourceLines(file) ? {} : { region: { ...charRegion(evidence), snippet: { text: evidence.quote } } };
  return {
    physicalLocation: { ...fileOf(file.filePath, artifact), ...region },
    ...clauseOf(evidence.clause, []),
    message: { text: evidence.quote },
    properties: textView(evidence),
  };
}

/** A place that has to do with a finding. */
export function relatedPlace(
  { message, location }: Finding["related"][number],
  file: LinedFile,
  artifact: number,
): SarifLocation {
  return {
    physicalLocation: { ...fileOf(file.filePath, artifact), region: regionOf(location, file) },
    ...clauseOf(location.clause, []),
    message: { text: message },
    properties: textView(location),
  };
}

function fileOf(filePath: string, index: number): { artifactLocation: { uri: string; index: number } } {
  return { artifactLocation: { uri: artifactUri(filePath), index } };
}

/**
 * Line and column where the file has them. Word and PDF files have none: there the region counts characters of the
 * text view. One region must not do both, since the offsets of a Markdown file and of its text view differ.
 */
function regionOf(location: Location, file: LinedFile): Region {
  return hasSourceLines(file) ? { startLine: location.line, startColumn: location.column } : charRegion(location);
}

function charRegion({ start, end }: { start: number; end: number }): Region {
  return { charOffset: start, charLength: end - start };
}

function clauseOf(clause: string, headingPath: readonly string[]): { logicalLocations?: LogicalLocation[] } {
  if (clause === "" && headingPath.length === 0) return {};
  const name = clause === "" ? (headingPath.at(-1) ?? "") : clause;
  const path = clause === "" ? headingPath : [...headingPath, clause];
  return {
    logicalLocations: [{ name, fullyQualifiedName: path.join(" / "), kind: clause === "" ? "heading" : "clause" }],
  };
}

function textView({ start, end, page }: { start: number; end: number; page?: number }): Record<string, unknown> {
  return { textView: { start, end }, ...(page === undefined ? {} : { page }) };
}
