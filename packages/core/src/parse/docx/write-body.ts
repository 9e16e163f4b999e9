import type { Data, Heading } from "mdast";
import nodes, { type Element } from "mammoth/lib/xml/nodes.js";
import {
  type ContentBlock,
  type Note,
  type NoteKind,
  type ParagraphBlock,
  type Piece,
  type TextPiece,
  textOfPiece,
} from "./content.js";

/** What is known of a paragraph of a normalised body. */
export interface Anchor {
  readonly data: Data;
  /** The texts of its runs: one text a run. */
  readonly texts: readonly TextPiece[];
}

/** A plain body for mammoth, the notes it refers to, and what its anchors stand for. */
export interface NormalisedBody {
  readonly elements: readonly Element[];
  /** By kind and id: `footnote-2`. */
  readonly notes: ReadonlyMap<string, readonly Element[]>;
  /** By the number in the anchor. */
  readonly anchors: readonly Anchor[];
}

const anchorPrefix = "clauselint-";

/** The number in the name of a bookmark that begins a paragraph, counting `anchors`; `null` for any other name. */
export function anchorIndex(name: string): number | null {
  return name.startsWith(anchorPrefix) ? Number(name.slice(anchorPrefix.length)) : null;
}

/** What tells a note from the others of its document. */
export function noteKey(kind: string, id: string): string {
  return `${kind}-${id}`;
}

/**
 * Writes the content as elements of a small Word body: final words only, each paragraph begun by an anchor, numbers left
 * out (they are known by the anchor), headings and bullets as styles, tables on a regular grid.
 */
export function writeBody(blocks: readonly ContentBlock[], notes: readonly Note[]): NormalisedBody {
  const writer = new Writer(notes);
  const elements = blocks.map((block) => writer.block(block));
  return { elements, notes: writer.notes(), anchors: writer.anchors };
}

class Writer {
  readonly anchors: Anchor[] = [];
  readonly #notes: ReadonlyMap<string, Note>;

  constructor(notes: readonly Note[]) {
    this.#notes = new Map(notes.map((note) => [noteKey(note.kind, note.id), note]));
  }

  notes(): ReadonlyMap<string, readonly Element[]> {
    return new Map(Array.from(this.#notes, ([key, { paragraphs }]) => [key, this.#paragraphs(paragraphs)]));
  }

  block(block: ContentBlock): Element {
    if (block.type === "paragraph") return this.#paragraph(block);
    const rows = block.rows.map((row, index) => {
      const cells = row.map(({ paragraphs, origin }) => {
        if (paragraphs.length > 0) return element("w:tc", this.#paragraphs(paragraphs));
        return element("w:tc", [element("w:p", origin === null ? [] : [this.#anchor({ origin }, [])])]);
      });
      return element("w:tr", index < block.headerRows ? [headerRow, ...cells] : cells);
    });
    return element("w:tbl", rows);
  }

  #paragraphs(paragraphs: readonly ParagraphBlock[]): Element[] {
    return paragraphs.map((paragraph) => this.#paragraph(paragraph));
  }

  #paragraph(paragraph: ParagraphBlock): Element {
    const { data, pieces } = paragraph;
    const style = styleOf(paragraph);
    const wholeBold = paragraph.shape === "heading" && data.layout?.bold === true;
    const runs = pieces.flatMap((piece) => this.#piece(piece, wholeBold) ?? []);
    const properties = style === null ? [] : [element("w:pPr", [withValue("w:pStyle", style)])];
    return element("w:p", [...properties, this.#anchor(data, pieces), ...runs]);
  }

  #anchor(data: Data, pieces: readonly Piece[]): Element {
    const index = this.anchors.push({ data, texts: pieces.filter((piece) => piece.type === "text") }) - 1;
    return nodes.element("w:bookmarkStart", { "w:name": `${anchorPrefix}${index}` }, []);
  }

  #piece(piece: Piece, wholeBold: boolean): Element | null {
    if (piece.type === "break") return element("w:r", [element("w:br")]);
    if (piece.type === "note") return this.#reference(piece.kind, piece.id);
    const look = [...(piece.bold && !wholeBold ? ["w:b"] : []), ...(piece.italic ? ["w:i"] : [])];
    const text = nodes.element("w:t", {}, [nodes.text(textOfPiece(piece))]);
    const properties = element(
      "w:rPr",
      look.map((name) => element(name)),
    );
    const run = element("w:r", [properties, text]);
    if (piece.href === null || !/^(?:https?|mailto):/i.test(piece.href)) return run;
    return nodes.element("w:hyperlink", { "r:id": piece.href }, [run]);
  }

  /** A reference to a note that the file does not hold leads nowhere. */
  #reference(kind: NoteKind, id: string): Element | null {
    if (!this.#notes.has(noteKey(kind, id))) return null;
    return element("w:r", [nodes.element(`w:${kind}Reference`, { "w:id": id }, [])]);
  }
}

/** Depth of the heading that a style of the normalised body stands for, from 1. */
export function headingDepth(styleId: string | null | undefined): Heading["depth"] | null {
  const depth = depthOf("Heading", styleId);
  return depth === null ? null : (([1, 2, 3, 4, 5] as const)[depth - 1] ?? 6);
}

/** Depth of the bullet that a style of the normalised body stands for, from 0. */
export function bulletDepth(styleId: string | null | undefined): number | null {
  return depthOf("Bullet", styleId);
}

function depthOf(shape: "Heading" | "Bullet", styleId: string | null | undefined): number | null {
  return styleId?.startsWith(shape) === true ? Number(styleId.slice(shape.length)) : null;
}

function styleOf({ shape, depth }: ParagraphBlock): string | null {
  if (shape === "plain") return null;
  return shape === "heading" ? `Heading${depth}` : `Bullet${depth}`;
}

function element(name: string, children: readonly Element[] = []): Element {
  return nodes.element(name, {}, children);
}

function withValue(name: string, value: string): Element {
  return nodes.element(name, { "w:val": value }, []);
}

const headerRow = element("w:trPr", [element("w:tblHeader")]);
