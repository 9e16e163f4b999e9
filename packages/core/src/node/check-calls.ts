import { describe, isRecord } from "../config/shape.js";
import { ClauselintError } from "../errors.js";

/**
 * Throws for what is no list of files, folders and globs: a run that looked at nothing would look like one that found nothing.
 *
 * @throws ClauselintError `usage`
 */
export function checkPatterns(given: unknown): void {
  const expected = "what is linted is a list of files, folders and globs";
  if (typeof given === "string")
    throw misused(`${expected}, not "${given}"`, `Write a list: [${JSON.stringify(given)}].`);
  const example = 'For example ["contracts/", "sow/*.docx"]; ["."] is the current folder.';
  if (!Array.isArray(given)) throw misused(`${expected}, not ${describe(given)}`, example);
  const list: readonly unknown[] = given;
  if (list.length === 0) throw misused("the list of what is linted is empty", example);
  const wrong = list.findIndex((pattern) => typeof pattern !== "string" || pattern.trim() === "");
  if (wrong !== -1) throw misused(`${expected}, and ${describe(list[wrong])} is none`, example);
}

/**
 * The bytes of a document, whatever kind of view they come in.
 *
 * @throws ClauselintError `usage` for what are none
 */
export function bytesOf(given: unknown): Uint8Array {
  // those of another realm, as test runners have them, are no instances of the classes of this one
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  throw typeof given === "string"
    ? misused("the bytes of a document are a Uint8Array, not a text", "lintText lints a text.")
    : misused(
        `the bytes of a document are a Uint8Array, not ${describe(given)}`,
        "Give what readFile returns, or new Uint8Array(buffer).",
      );
}

/** @throws ClauselintError `usage` for what is no text */
export function textOf(given: unknown): string {
  if (typeof given === "string") return given;
  throw misused(`the text of a document is a text, not ${describe(given)}`, "lintBuffer lints bytes.");
}

/** @throws ClauselintError `usage` where options name no file */
export function fileNameIn(options: unknown): string {
  const name = isRecord(options) ? options["filePath"] : undefined;
  if (typeof name === "string" && name.trim() !== "") return name;
  throw misused(
    `filePath must be the name of a file, not ${describe(name)}`,
    'Its ending says what the document is: { filePath: "msa.docx" }.',
  );
}

/** @throws ClauselintError `format-unknown` for what is no name */
export function checkFormatName(name: unknown): void {
  if (typeof name === "string" && name.trim() !== "") return;
  throw new ClauselintError("format-unknown", `a format goes by a name, not ${describe(name)}`);
}

function misused(message: string, hint: string): ClauselintError {
  return new ClauselintError("usage", message, { hint });
}
