import { ClauselintError } from "../../errors.js";

/** Turns what pdf-parse throws into an error a person can act on. */
export function pdfError(error: unknown): ClauselintError {
  if (error instanceof ClauselintError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new ClauselintError("file-encrypted", "the PDF is protected by a password", {
      hint: "Save a copy without the password and check that.",
      cause: error,
    });
  }
  return new ClauselintError("file-damaged", `the PDF is damaged and cannot be read${detailOf(error)}`, {
    hint: "Open it in a PDF viewer and save it again, or ask for a new copy; it may have been cut off on the way.",
    cause: error,
  });
}

function detailOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? ` (${error.message})` : "";
}
