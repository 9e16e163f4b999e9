import type { Piece } from "./pieces.js";

/** Longest character reference of HTML is 33 characters. */
const longestReference = 33;

/**
 * Cuts the value of a text node into pieces that stand in the source as they are, and finds where each stands. Value and
 * source differ by escapes (`1\.`), character references (`&amp;`), quote marks and indentation of later lines.
 */
export function alignText(value: string, source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let pieceStart = 0;
  let at = start;
  let from = start;
  let index = 0;
  const cut = (): void => {
    if (index > pieceStart) pieces.push({ value: value.slice(pieceStart, index), offset: from });
    pieceStart = index;
    from = at;
  };
  while (index < value.length && at < end) {
    if (sameCharacter(value[index], source[at]) && !startsReference(source, at, value, index)) {
      index++;
      at++;
      continue;
    }
    cut();
    const reference = source[at] === "&" ? referenceLength(source, at) : 0;
    if (reference > 0) {
      index += characterLength(value, index);
      at += reference;
      pieces.push({ value: value.slice(pieceStart, index), offset: from });
      pieceStart = index;
    } else {
      at++;
    }
    from = at;
  }
  index = value.length;
  cut();
  return pieces;
}

/** White space may have been normalised on the way (`\r\n` to `\n`, a tab to a blank). */
function sameCharacter(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && /\s/.test(a) && /\s/.test(b));
}

/** `&amp;` stands for its own first character. */
function startsReference(source: string, at: number, value: string, index: number): boolean {
  if (source[at] !== "&") return false;
  const length = referenceLength(source, at);
  return length > 0 && value.slice(index, index + length) !== source.slice(at, at + length);
}

function referenceLength(source: string, at: number): number {
  const found = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/i.exec(source.slice(at, at + longestReference));
  return found?.[0].length ?? 0;
}

function characterLength(value: string, index: number): number {
  return (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
