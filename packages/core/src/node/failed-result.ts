import type { FileError, LintResult } from "../engine/types.js";
import { ClauselintError } from "../errors.js";

/** The result for a file that could not be linted. */
export function failedResult(filePath: string, error: unknown): LintResult {
  return { filePath, document: null, findings: [], assessments: [], suppressed: [], error: fileError(error) };
}

function fileError(error: unknown): FileError {
  if (error instanceof ClauselintError) {
    return { code: error.code, message: error.message, hint: error.hint };
  }
  return {
    code: "internal",
    message: `this file could not be linted: ${error instanceof Error ? error.message : String(error)}`,
    hint: "This is a mistake in Clauselint. Please report it with the file, or with what makes it special.",
  };
}
