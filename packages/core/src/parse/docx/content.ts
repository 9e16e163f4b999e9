import type { Data } from "mdast";
import type { Chunk } from "./chunks.js";
import type { Origin } from "../../ast/nodes.js";
import type { NotRead, Revisions } from "../types.js";

/** A stretch of the words of one run. */
export interface Stretch {
  readonly text: string;
  readonly origin: Origin;
}

/** Words that look alike, whatever number of runs they come from. */
export interface TextPiece {
  readonly type: "text";
  readonly stretches: Stretch[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

/** A piece of the words of a paragraph. */
export type Piece =
  TextPiece | { readonly type: "break" } | { readonly type: "note"; readonly kind: NoteKind; readonly id: string };

export type NoteKind = "footnote" | "endnote";

export interface Note {
  readonly kind: NoteKind;
  readonly id: string;
  readonly paragraphs: readonly ParagraphBlock[];
}

/** A paragraph as a reader of the page sees it: final text, number, look. */
export interface ParagraphBlock {
  readonly type: "paragraph";
  readonly shape: "plain" | "heading" | "bullet";
  /** Depth of a heading, from 1; nesting of a bullet, from 0. */
  readonly depth: number;
  readonly pieces: readonly Piece[];
  readonly data: Data;
}

/** A table on a regular grid: merged cells keep their words in their first place, the others are empty. */
interface TableBlock {
  readonly type: "table";
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellBlock[])[];
}

export interface TableCellBlock {
  readonly paragraphs: readonly ParagraphBlock[];
  /** True where the cell is painted. */
  readonly shaded: boolean;
  /** Where the cell stands; `null` for a place that a merged cell covers. */
  readonly origin: Origin | null;
}

export type ContentBlock = ParagraphBlock | TableBlock;

/** What our own pass makes of a package, before mammoth. */
export interface WordContent {
  readonly blocks: readonly ContentBlock[];
  /** Documents of other kinds between the blocks. */
  readonly chunks: readonly Chunk[];
  readonly notes: readonly Note[];
  readonly revisions: Revisions;
  readonly notRead: readonly NotRead[];
}

/** The words of pieces, breaks as line ends. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.type === "text" ? textOfPiece(piece) : piece.type === "break" ? "\n" : ""))
    .join("");
}

/** The words of one piece. */
export function textOfPiece(piece: TextPiece): string {
  return piece.stretches.map(({ text }) => text).join("");
}
