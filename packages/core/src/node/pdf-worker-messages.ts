import type { ErrorCode } from "../error-codes.js";
import type { Limits } from "../parse/limits.js";
import type { ParsedFile } from "../parse/types.js";

/** What the PDF thread is asked. */
export interface PdfRequest {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: Limits;
}

/** What it answers. */
export type PdfAnswer =
  | { readonly id: number; readonly parsed: ParsedFile }
  | {
      readonly id: number;
      readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint?: string };
    };
