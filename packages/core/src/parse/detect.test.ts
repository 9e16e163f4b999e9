import { describe, expect, it } from "vitest";
import { ClauselintError } from "../errors.js";
import { detectFormat } from "./detect.js";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function refusal(content: Uint8Array, path: string): { code: string; message: string } {
  try {
    return { code: "none", message: detectFormat(content, path) };
  } catch (error) {
    if (error instanceof ClauselintError) return error;
    throw error;
  }
}

describe("detectFormat", () => {
  it.each([
    ["1. The Supplier shall", "a.txt", "text"],
    ["# Agreement", "a.md", "markdown"],
    ["# Agreement", "A.MARKDOWN", "markdown"],
    ["<p>Agreement</p>", "a.htm", "html"],
    ["no extension", "contract", "text"],
    ["no extension", "dir.d/contract", "text"],
    ["\xef\xbb\xbf# Agreement", "a.md", "markdown"],
    ["BMW shall deliver", "a.txt", "text"],
    ["MZ Holding shall deliver", "a.md", "markdown"],
  ])("%j in %s is %s by its extension", (text, path, format) => {
    expect(detectFormat(bytes(text), path)).toBe(format);
  });

  it.each([
    ["%PDF-1.7\n", "a.docx", "pdf"],
    ["\r\njunk %PDF-1.4", "a.txt", "pdf"],
    ["PK\x03\x04....[Content_Types].xml....word/document.xml", "a.pdf", "docx"],
    ["  <!DOCTYPE HTML PUBLIC", "a.txt", "html"],
    ["<HTML><body>", "a.pdf", "html"],
    ["<?xml version='1.0'?><html xmlns='x'>", "a.md", "html"],
  ])("%j in %s is %s by its bytes", (text, path, format) => {
    expect(detectFormat(bytes(text), path)).toBe(format);
  });

  it.each([
    ["", "a.md", "file-empty", "empty"],
    [" \n\t\r\n", "a.md", "file-empty", "white space"],
    ["\xef\xbb\xbf \n", "a.docx", "file-empty", "white space"],
    ["\x89PNG\r\n\x1a\n", "a.pdf", "file-kind-unknown", "PNG"],
    ["MZ\x90\0\x03", "a.docx", "file-kind-unknown", "program"],
    ["{\\rtf1\\ansi", "a.docx", "file-kind-unknown", "RTF"],
    ["PK\x03\x04....[Content_Types].xml....xl/workbook.xml", "a.docx", "file-kind-unknown", "Excel"],
    ["PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "a.docx", "file-kind-unknown", "OpenDocument"],
    ["PK\x03\x04....photo.jpg", "a.docx", "file-kind-unknown", "no Word document"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument", "a.doc", "file-kind-unknown", "old binary format"],
    ["text\0with zeros", "a.txt", "file-kind-unknown", "binary"],
    ["a;b;c", "a.csv", "file-kind-unknown", "table of values"],
    ["let x", "a.js", "file-kind-unknown", ".js"],
    ["1. The Supplier shall", "a.docx", "file-kind-unknown", "named .docx"],
    ["1. The Supplier shall", "a.pdf", "file-kind-unknown", "named .pdf"],
  ])("%j in %s is refused with %s", (text, path, code, says) => {
    const error = refusal(bytes(text), path);
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });

  it("tells a Word file behind a password from an old one", () => {
    const name = Array.from("EncryptedPackage", (c) => `${c}\0`).join("");
    expect(refusal(bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${name}`), "a.docx").code).toBe("file-encrypted");
  });

  it("takes UTF-16 with a byte order mark for text, zeros and all", () => {
    expect(detectFormat(bytes("\xff\xfe1\0.\0 \0"), "a.txt")).toBe("text");
  });
});
