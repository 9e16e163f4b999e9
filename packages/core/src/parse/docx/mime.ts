import { ClauselintError } from "../../errors.js";

/**
 * The web page in a file that holds it with its pictures (RFC 2557, `.mht`); the bytes as they are where they hold no such parts.
 *
 * @throws ClauselintError `file-damaged`
 */
export function pageOf(bytes: Uint8Array): Uint8Array {
  const source = binaryText(bytes).replace(/\r\n/g, "\n");
  const boundary = /\bboundary="?([^"\n;]{1,70})/i.exec(headOf(source))?.[1];
  if (boundary === undefined) return bytes;
  const page = source
    .split(`\n--${boundary}`)
    .find((part) => /^content-type:[ \t]*(?:text\/html|application\/xhtml)/im.test(headOf(part)));
  if (page === undefined) return bytes;
  const head = headOf(page);
  const body = page.slice(page.indexOf(head) + head.length).trim();
  const encoding = /^content-transfer-encoding:[ \t]*(\S+)/im.exec(head)?.[1]?.toLowerCase();
  const text = encoding === "base64" ? ofBase64(body) : encoding === "quoted-printable" ? unquoted(body) : body;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The lines up to the first empty one. */
function headOf(part: string): string {
  const start = part.length - part.trimStart().length;
  const end = part.indexOf("\n\n", start);
  return part.slice(start, end === -1 ? part.length : end);
}

function ofBase64(text: string): string {
  try {
    return atob(text);
  } catch (cause) {
    throw new ClauselintError("file-damaged", "the web page is cut off or damaged", { hint: "Save it again.", cause });
  }
}

function unquoted(text: string): string {
  return text
    .replace(/=\n/g, "")
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Each byte as the character of its number. */
function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}
