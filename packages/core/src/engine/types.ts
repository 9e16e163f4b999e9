import type { DocumentKind, PartyRole, Segment } from "../analysis/types.js";
import type { ErrorCode } from "../error-codes.js";
import type { Format, NotRead } from "../parse/types.js";
import type { Evidence, Provision } from "../provision/types.js";
import type { Assessment, Outcome, Severity, Suggestion } from "../rule/types.js";
import type { InlineWaivers } from "../waiver/types.js";

/** Where a finding stands. `start`/`end` are offsets into the text view; `line`/`column` are 1-based and count in the source file for Markdown, HTML and text, else in the text view. */
export interface Location {
  readonly clause: string;
  readonly page?: number;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** What a rule reported about one document. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Set for requirements. */
  readonly outcome?: Outcome;
  readonly messageId: string;
  readonly message: string;
  readonly location: Location;
  /** Headings above the place, outermost first. */
  readonly headingPath: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly searched: readonly string[];
  readonly related: readonly { readonly message: string; readonly location: Location }[];
  readonly suggestions: readonly Suggestion[];
  /** Stays the same when the document is renumbered or edited elsewhere. 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Why a finding does not count. */
export interface Suppression {
  /** A comment in the document, a waivers file, or the findings recorded earlier. */
  readonly source: "document" | "waivers-file" | "baseline";
  readonly reason: string;
  /** The last day on which it holds: `2027-01-31`. */
  readonly until?: string;
  readonly by?: string;
  /** Where it is written: `contracts/msa.md:12`, `clauselint-waivers.yaml:4`. */
  readonly place: string;
}

/** A finding that does not count. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/** What is known of a document, for reports. */
export interface DocumentSummary {
  /** What it was read as. */
  readonly format: Format;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly parties: readonly { readonly name: string; readonly aliases: readonly string[]; readonly role: PartyRole }[];
  /** Contracts annexed to the one the file is about, with offsets into the text view. */
  readonly segments: readonly Segment[];
  readonly words: number;
  readonly pages?: number;
  readonly notRead: readonly NotRead[];
  /** Paths of the documents of its family, where it was read together with others. */
  readonly readWith?: readonly string[];
}

/** A file that could not be linted, or a part of the work that failed. */
export interface FileError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

/** How long the work on one file took, in milliseconds. It differs from run to run and is told only when asked for. */
export interface FileStats {
  /** From bytes to the contract tree. */
  readonly read: number;
  /** By rule. What several rules rest on counts for the first that asks. */
  readonly rules: Readonly<Record<string, number>>;
}

/** The result for one file. A waivers file has one too, without `document`, where something about it is to be told. A file that could not be read has an `error`, no `document` and empty lists; one on which rules failed has an `error` (`rule-failed`) beside what the other rules found. */
export interface LintResult {
  readonly filePath: string;
  readonly document: DocumentSummary | null;
  readonly findings: readonly Finding[];
  readonly assessments: readonly Assessment[];
  /** Only when asked for. */
  readonly provisions?: readonly Provision[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What comments of the document say to Clauselint; it is heeded once the whole run is known. */
  readonly waivers?: InlineWaivers;
  readonly error?: FileError;
  /** Only when asked for, and not for a result from the cache. */
  readonly stats?: FileStats;
}

/** The result of a run: one entry a file, sorted by path. */
export interface LintReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "clauselint"; readonly version: string };
  readonly results: readonly LintResult[];
  readonly summary: Summary;
}

/** Counts over a whole run. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that could not be read, or on which a rule failed. */
  readonly failed: number;
  /** Findings that a waiver accepts; they are among none of the counts above. */
  readonly waived: number;
  /** Findings recorded in the baseline; they are among none of the counts above. */
  readonly known: number;
}
