/** Stable codes of everything that can go wrong on the way to a result. */
export type ErrorCode =
  | "file-empty"
  | "file-too-large"
  | "file-missing"
  | "file-unreadable"
  | "file-kind-unknown"
  | "file-encoding"
  | "file-damaged"
  | "file-encrypted"
  | "file-limit"
  | "file-timeout"
  | "file-no-text"
  | "nothing-matched"
  | "config-missing"
  | "config-invalid"
  | "config-unknown-key"
  | "config-unknown-rule"
  | "config-invalid-option"
  | "config-unknown-preset"
  | "config-cycle"
  | "config-plugin"
  | "usage"
  | "format-unknown"
  | "output-unwritable"
  | "baseline-missing"
  | "baseline-invalid"
  | "git-missing"
  | "git-no-repository"
  | "git-unknown-ref"
  | "git-failed"
  | "rule-failed"
  | "rule-unknown"
  | "clause-unknown"
  | "internal";

/** An error a person can act on: what is wrong, where, and what to do about it. */
export class ClauselintError extends Error {
  override readonly name = "ClauselintError";
  readonly code: ErrorCode;
  /** What to do about it, one sentence. */
  readonly hint: string | undefined;
  /** Place inside the file or configuration, for people: `clauselint.config.yaml:7`. */
  readonly place: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; place?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.place = options.place;
  }
}
