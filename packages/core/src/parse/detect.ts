import { ClauselintError } from "../errors.js";
import { utf16Encoding } from "./decode-text.js";
import { describeExtension, describeSignature } from "./signatures.js";
import type { Format } from "./types.js";

const byExtension: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".docx": "docx",
  ".docm": "docx",
  ".dotx": "docx",
  ".dotm": "docx",
  ".pdf": "pdf",
  ".html": "html",
  ".htm": "html",
  ".txt": "text",
};

/** Readers of PDF accept a header that is not at the very start; so does everybody else. */
const headLength = 1024;
const readHint = "Clauselint reads .md, .markdown, .docx, .docm, .dotx, .dotm, .pdf, .html, .htm and .txt.";

/**
 * The kind of a file, decided by its bytes first and its extension second.
 *
 * @throws ClauselintError `file-empty` for no bytes or white space only, `file-encrypted` for a Word file behind a
 * password, `file-kind-unknown` for everything that is not read; the message says what it looks like.
 */
export function detectFormat(bytes: Uint8Array, filePath: string): Format {
  if (bytes.length === 0) throw new ClauselintError("file-empty", "the file is empty");
  const head = latin1(bytes.subarray(0, headLength));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return detectPackage(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0")) return refuseCompound(bytes);
  const signature = describeSignature(head);
  if (signature !== null) refuse(`the file is ${signature}`);
  if (utf16Encoding(bytes) === null && bytes.includes(0)) refuse("the file is binary, not a document");
  return detectText(head, bytes, extensionOf(filePath));
}

function detectPackage(bytes: Uint8Array): Format {
  if (holds(bytes, "xl/workbook.")) refuse("the file is an Excel workbook");
  if (holds(bytes, "ppt/presentation.")) refuse("the file is a PowerPoint presentation");
  if (holds(bytes, "opendocument")) refuse("the file is an OpenDocument file");
  if (holds(bytes, "word/") || holds(bytes, "[Content_Types].xml")) return "docx";
  return refuse("the file is a zip archive, but no Word document");
}

/** Word encrypts a .docx by putting it into the compound file format of the old .doc. */
function refuseCompound(bytes: Uint8Array): never {
  if (holds(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
    throw new ClauselintError("file-encrypted", "the Word file is protected by a password", {
      hint: "Save a copy without a password.",
    });
  }
  return refuse("the file is an Office document in the old binary format", "Save it as .docx.");
}

function detectText(head: string, bytes: Uint8Array, extension: string): Format {
  if (isBlank(bytes)) throw new ClauselintError("file-empty", "the file holds nothing but white space");
  if (looksLikeHtml(head)) return "html";
  const format = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (format === "docx" || format === "pdf") {
    refuse(`the file is named ${extension} but is plain text`, "Rename it to .txt or .md.");
  }
  if (format !== undefined) return format;
  if (extension === "") return "text";
  return refuse(`the file is ${describeExtension(extension) ?? `a ${extension} file`}`);
}

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^(?:\xef\xbb\xbf)?\s*/, "");
  if (!start.startsWith("<")) return false;
  return /^<!doctype\s+html|<html[\s>]|^<head[\s>]|^<body[\s>]/i.test(start.replaceAll("\0", ""));
}

function isBlank(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.subarray(start).every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function extensionOf(filePath: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(filePath)?.[1]?.toLowerCase() ?? "";
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Names of parts stand uncompressed in a package. */
function holds(bytes: Uint8Array, needle: string): boolean {
  const first = needle.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < needle.length && bytes[at + length] === needle.charCodeAt(length)) length++;
    if (length === needle.length) return true;
  }
  return false;
}

function refuse(message: string, hint = readHint): never {
  throw new ClauselintError("file-kind-unknown", message, { hint });
}
