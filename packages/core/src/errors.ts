import { errorCodes, type ErrorCode } from "./error-codes.js";

/** An error a person can act on: what is wrong, where, and what to do about it. */
export class ClauselintError extends Error {
  override readonly name = "ClauselintError";
  readonly code: ErrorCode;
  /** What to do about it, in a sentence or two. */
  readonly hint: string;
  /** Place inside the file or configuration, for people: `clauselint.config.yaml:7`. */
  readonly place: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; place?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? errorCodes[code].help;
    this.place = options.place;
  }
}
