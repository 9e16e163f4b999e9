import { matchesOf } from "../matches-of.js";

/** A stretch of text whose characters follow each other in the source as well. */
export interface Piece {
  readonly value: string;
  /** Offset of its first character in the source. */
  readonly offset: number;
}

/** Cuts pieces that together make one text at ascending offsets of that text. */
export function cutPieces(pieces: readonly Piece[], cuts: readonly number[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let next = 0;
  let start = 0;
  for (const piece of pieces) {
    let from = 0;
    for (let cut = cuts[next]; cut !== undefined && cut < start + piece.value.length; cut = cuts[++next]) {
      parts.at(-1)?.push(slice(piece, from, cut - start));
      parts.push([]);
      from = cut - start;
    }
    parts.at(-1)?.push(slice(piece, from, piece.value.length));
    start += piece.value.length;
  }
  return parts;
}

/** Makes every run of white space one blank and takes it off both ends. */
export function collapse(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let space: Piece | null = null;
  for (const piece of pieces) {
    for (const match of matchesOf(/(\s*)(\S+(?:\s\S+)*)?/g, piece.value)) {
      const [whole, blanks, words] = match;
      if (blanks !== undefined && blanks !== "")
        space = { value: " ", offset: piece.offset + match.index + blanks.length - 1 };
      if (words === undefined || words === "") continue;
      const value = out.length > 0 && space !== null ? ` ${words}` : words;
      out.push({ value, offset: piece.offset + match.index + whole.length - value.length });
      space = null;
    }
  }
  return out;
}

function slice(piece: Piece, from: number, to: number): Piece {
  return { value: piece.value.slice(from, to), offset: piece.offset + from };
}
