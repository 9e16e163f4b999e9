import type { Span } from "../ast/nodes.js";
import type { Location } from "../engine/types.js";

/** A finding accepted by a person: for which rule, why, by whom, until when. */
export interface Waiver {
  readonly rule: string;
  /** Empty where none is given; the waiver then does not hold. */
  readonly reason: string;
  /** The last day on which it holds, `2027-01-31`; `null` for no end. */
  readonly until: string | null;
  readonly by: string | null;
}

/** Where something about waivers is written. */
export interface WaiverPlace {
  readonly location: Location;
  readonly headingPath: readonly string[];
  /** As written. */
  readonly text: string;
}

/** A waiver in a comment of a document, for one rule. */
export interface InlineWaiver extends Waiver, WaiverPlace {
  /** The stretch of the text view it holds for. A finding about the document as a whole stands nowhere, so it is waived from everywhere. */
  readonly covers: Span;
}

/** Something that was meant as a waiver and cannot be one. */
export interface WaiverFault extends WaiverPlace {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What the comments of a document say to Clauselint. */
export interface InlineWaivers {
  readonly waivers: readonly InlineWaiver[];
  readonly faults: readonly WaiverFault[];
}

/** A waiver in a waivers file. It holds for the findings that everything it names fits. */
export interface FileWaiver extends Omit<Waiver, "rule">, WaiverPlace {
  readonly rule: string | null;
  /** Globs relative to the waivers file; `null` for every file. */
  readonly files: readonly string[] | null;
  /** A clause with all below it: `9.2`. */
  readonly clause: string | null;
  readonly fingerprint: string | null;
}
