import type { Data, Heading } from "mdast";
import { strToU8, zipSync } from "fflate";
import {
  type ContentBlock,
  type Note,
  type NoteKind,
  type ParagraphBlock,
  type Piece,
  type TextPiece,
  textOfPiece,
} from "./content.js";

/** What is known of a paragraph of a normalised package. */
export interface Anchor {
  readonly data: Data;
  /** The texts of its runs: one text a run. */
  readonly texts: readonly TextPiece[];
}

/** A plain package for mammoth, and what its anchors stand for. */
export interface NormalisedPackage {
  readonly bytes: Uint8Array;
  /** By the number in the anchor. */
  readonly anchors: readonly Anchor[];
}

const anchorPrefix = "clauselint-";

/** The number in the name of a bookmark that begins a paragraph, counting `anchors`; `null` for any other name. */
export function anchorIndex(name: string): number | null {
  return name.startsWith(anchorPrefix) ? Number(name.slice(anchorPrefix.length)) : null;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Writes the content as a small Word package: final words only, each paragraph begun by an anchor, numbers left out
 * (they are known by the anchor), headings and bullets as styles, tables on a regular grid.
 */
export function writePackage(blocks: readonly ContentBlock[], notes: readonly Note[]): NormalisedPackage {
  const writer = new Writer(notes);
  const body = blocks.map((block) => writer.block(block)).join("");
  const footnotes = writer.notes("footnote");
  const endnotes = writer.notes("endnote");
  const links = relationships(writer.links());
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([`Id="rId1" Type="${officeType}/officeDocument" Target="word/document.xml"`]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": links,
    "word/footnotes.xml": part("footnotes", footnotes),
    "word/_rels/footnotes.xml.rels": links,
    "word/endnotes.xml": part("endnotes", endnotes),
    "word/_rels/endnotes.xml.rels": links,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return { bytes: zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) }), anchors: writer.anchors };
}

class Writer {
  readonly anchors: Anchor[] = [];
  readonly #links = new Map<string, string>();
  readonly #notes: readonly Note[];

  constructor(notes: readonly Note[]) {
    this.#notes = notes;
  }

  notes(kind: NoteKind): string {
    const own = this.#notes.filter((note) => note.kind === kind);
    const write = (note: Note): string => note.paragraphs.map((paragraph) => this.#paragraph(paragraph)).join("");
    return own.map((note) => `<w:${kind} w:id="${escape(note.id)}">${write(note)}</w:${kind}>`).join("");
  }

  block(block: ContentBlock): string {
    if (block.type === "paragraph") return this.#paragraph(block);
    const rows = block.rows.map((row, index) => {
      const cells = row.map((cell) => {
        const paragraphs = cell.paragraphs.map((paragraph) => this.#paragraph(paragraph)).join("");
        if (paragraphs !== "") return `<w:tc>${paragraphs}</w:tc>`;
        return `<w:tc><w:p>${cell.origin === null ? "" : this.#anchor({ origin: cell.origin }, [])}</w:p></w:tc>`;
      });
      return `<w:tr>${index < block.headerRows ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
    });
    return `<w:tbl>${rows.join("")}</w:tbl>`;
  }

  /** Relationships of all links written so far. */
  links(): string[] {
    return [...this.#links].map(
      ([href, id]) => `Id="${id}" Type="${officeType}/hyperlink" Target="${escape(href)}" TargetMode="External"`,
    );
  }

  #paragraph(paragraph: ParagraphBlock): string {
    const style = styleOf(paragraph);
    const properties = style === null ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    const wholeBold = paragraph.shape === "heading" && paragraph.data.layout?.bold === true;
    const runs = paragraph.pieces.map((piece) => this.#piece(piece, wholeBold)).join("");
    return `<w:p>${properties}${this.#anchor(paragraph.data, paragraph.pieces)}${runs}</w:p>`;
  }

  #anchor(data: Data, pieces: readonly Piece[]): string {
    const index = this.anchors.push({ data, texts: pieces.filter((piece) => piece.type === "text") }) - 1;
    return `<w:bookmarkStart w:id="${index}" w:name="${anchorPrefix}${index}"/>`;
  }

  #piece(piece: Piece, wholeBold: boolean): string {
    if (piece.type === "break") return "<w:r><w:br/></w:r>";
    if (piece.type === "note") return this.#reference(piece.kind, piece.id);
    const look = `${piece.bold && !wholeBold ? "<w:b/>" : ""}${piece.italic ? "<w:i/>" : ""}`;
    const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
    const run = `<w:r>${properties}<w:t xml:space="preserve">${escape(textOfPiece(piece))}</w:t></w:r>`;
    if (piece.href === null || !/^(?:https?|mailto):/i.test(piece.href)) return run;
    return `<w:hyperlink r:id="${this.#link(piece.href)}">${run}</w:hyperlink>`;
  }

  /** A reference to a note that the file does not hold leads nowhere. */
  #reference(kind: NoteKind, id: string): string {
    if (!this.#notes.some((note) => note.kind === kind && note.id === id)) return "";
    return `<w:r><w:${kind}Reference w:id="${escape(id)}"/></w:r>`;
  }

  #link(href: string): string {
    let id = this.#links.get(href);
    if (id === undefined) this.#links.set(href, (id = `link${this.#links.size}`));
    return id;
  }
}

/** Depth of the heading that a style of the normalised package stands for, from 1. */
export function headingDepth(styleId: string | null | undefined): Heading["depth"] | null {
  const depth = depthOf("Heading", styleId);
  return depth === null ? null : (([1, 2, 3, 4, 5] as const)[depth - 1] ?? 6);
}

/** Depth of the bullet that a style of the normalised package stands for, from 0. */
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

function part(name: string, inner: string): string {
  return `${header}<w:${name} ${namespaces}>${inner}</w:${name}>`;
}

function relationships(items: readonly string[]): string {
  const inner = items.map((item) => `<Relationship ${item}/>`).join("");
  return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

const contentTypes = `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
