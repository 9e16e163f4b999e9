// Controls (terminal escapes among them), separators that JavaScript takes for line ends, and marks that change the
// direction of writing: a contract must not be able to repaint the terminal or hide words in it.
const unprintable = /[\p{Cc}\u2028-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]/gu;

/** Text of a document as one harmless line: white space becomes a space, every other control shows as its code. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(unprintable, escapeCode);
}

/** The same without what JSON escapes itself: what is left of that in it are its own line ends. */
const unprintableInJson = /[\x7F-\x9F\u2028-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]/g;

/** JSON whose controls are escaped, so that printing it to a terminal is harmless too. The value stays the same. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unprintableInJson, escapeCode);
}

/** The same on one line. */
export function printableLine(value: unknown): string {
  return JSON.stringify(value).replace(unprintableInJson, escapeCode);
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
