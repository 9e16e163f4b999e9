import { ClauselintError } from "../errors.js";

/** Bytes that windows-1252 leaves undefined, and control characters no text holds. */
const notPrintable = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x7f]);
const allowedControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
/** The characters 0x80 to 0x9f. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Western European prose stays far below this share of accented letters and typographic signs; other code pages read as windows-1252 do not. */
const maxHighByteShare = 0.25;

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or windows-1252.
 *
 * A byte order mark is left out, so offset 0 is the first character a person sees.
 *
 * @throws ClauselintError `file-encoding` when the bytes are none of these, `file-empty` when nothing but white space is left.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (!/\S/.test(text)) throw new ClauselintError("file-empty", "the file holds nothing but white space");
  return text;
}

function decode(bytes: Uint8Array): string {
  const encoding = utf16Encoding(bytes);
  if (encoding !== null) return decodeAs(encoding, bytes) ?? refuse();
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== null) return utf8;
  if (!looksLikeWindows1252(bytes)) return refuse();
  return decodeWindows1252(bytes);
}

/** Some releases of Node 20 read Latin-1 under this name, which has control characters in place of typographic signs. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = decodeAs("windows-1252", bytes) ?? refuse();
  return text.replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c);
}

/** The UTF-16 encoding that a byte order mark announces. */
export function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (notPrintable.has(byte) || (byte < 0x20 && !allowedControls.has(byte))) return false;
    if (byte >= 0x80) high++;
  }
  return high <= bytes.length * maxHighByteShare;
}

function refuse(): never {
  throw new ClauselintError("file-encoding", "the file is not text in UTF-8, UTF-16 or windows-1252", {
    hint: "Save it as UTF-8.",
  });
}
