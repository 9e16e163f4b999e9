/** One finding that was there when the baseline was recorded. */
export interface BaselineEntry {
  /** Relative to the baseline file, with forward slashes. */
  readonly file: string;
  readonly ruleId: string;
  readonly fingerprint: string;
  /** What the document is known by when its file has another name: title and parties. */
  readonly identity: string;
}
