import type { LintReport } from "../engine/types.js";
import type { RuleMeta } from "../rule/types.js";

/** What a formatter may use beyond the report. */
export interface FormatOptions {
  /** The rules of the run, for formats that carry their texts. */
  readonly rules: readonly RuleMeta[];
  /** Colours for a terminal; off by default. */
  readonly colour?: boolean;
  /** Width of the terminal in columns; 100 by default. */
  readonly columns?: number;
}

/** Turns a report into the text of one format. Pure: the same report gives the same text. */
export type Formatter = (report: LintReport, options: FormatOptions) => string;
