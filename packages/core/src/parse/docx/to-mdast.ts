import type {
  Data,
  FootnoteDefinition,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from "mdast";
import type { Origin } from "../../ast/nodes.js";
import { splitParagraph } from "../split-lines.js";
import type { TextPiece } from "./content.js";
import { OpenLists } from "./lists.js";
import type { ModelNode, ReadModel } from "./model.js";
import { type Look, Phrasing } from "./phrasing.js";
import { type Anchor, type NormalisedBody, anchorIndex, bulletDepth, headingDepth, noteKey } from "./write-body.js";

/**
 * Lets mammoth read a normalised body and makes mdast blocks of its model; what the anchors stand for comes to be on the
 * blocks, and each text says which run it is from.
 */
export function toMdast(body: NormalisedBody, readModel: ReadModel): RootContent[] {
  return new Converter(body, readModel).blocks(readModel(body.elements));
}

interface WordsState {
  readonly phrasing: Phrasing;
  /** The texts of the paragraph, in the order in which they were written. */
  readonly texts: Iterator<TextPiece, undefined>;
  readonly href: string | null;
}

const plain: Look = { bold: false, italic: false, href: null };

class Converter {
  readonly #body: NormalisedBody;
  readonly #readModel: ReadModel;
  /** References to notes whose words were not added yet. */
  #references: ModelNode[] = [];
  readonly #written = new Set<string>();

  constructor(body: NormalisedBody, readModel: ReadModel) {
    this.#body = body;
    this.#readModel = readModel;
  }

  /** Blocks in order; notes stand behind the block that refers to them. */
  blocks(nodes: readonly ModelNode[]): RootContent[] {
    const blocks: RootContent[] = [];
    const lists = new OpenLists();
    for (const node of nodes) {
      const depth = bulletDepth(node.styleId);
      if (depth !== null) {
        lists.add(this.#item(node), depth, blocks);
        continue;
      }
      lists.close();
      blocks.push(...(node.type === "table" ? [this.#table(node)] : this.#blocks(node)), ...this.#notes());
    }
    return blocks;
  }

  #item(node: ModelNode): ListItem {
    const paragraphs = this.#blocks(node);
    const item: ListItem = { type: "listItem", spread: false, children: [...paragraphs, ...this.#notes()] };
    return { ...item, ...beginning(paragraphs) };
  }

  /** A heading, or a paragraph that is cut where a line of it opens a clause. */
  #blocks(node: ModelNode): (Paragraph | Heading)[] {
    const own = this.#read([node]);
    const depth = headingDepth(node.styleId);
    if (depth !== null) return [{ type: "heading", depth, ...own }];
    if (!own.children.some((child) => child.type === "break")) return [{ type: "paragraph", ...own }];
    const [first, ...others] = splitParagraph(own.children, own.data);
    return first === undefined ? [{ type: "paragraph", ...own }] : [first, ...others.map(withoutLabel)];
  }

  /** mdast takes the first row for the header: a table without one gets an empty row in its place. */
  #table(node: ModelNode): Table {
    const rows = (node.children ?? []).map((row) => this.#row(row));
    const columns = rows[0]?.children ?? [];
    const blank: TableRow = {
      type: "tableRow",
      children: columns.map((): TableCell => ({ type: "tableCell", children: [] })),
    };
    const isHeaded = node.children?.[0]?.isHeader === true;
    return { type: "table", children: isHeaded ? rows : [blank, ...rows], ...beginning(rows) };
  }

  #row(node: ModelNode): TableRow {
    const cells = (node.children ?? []).map((cell): TableCell => ({
      type: "tableCell",
      ...this.#read(cell.children ?? []),
    }));
    return { type: "tableRow", children: cells, ...beginning(cells) };
  }

  /** Words of paragraphs, one a line, with what is known of the first; later ones begin with their number. */
  #read(paragraphs: readonly ModelNode[]): { children: PhrasingContent[]; data?: Data } {
    const phrasing = new Phrasing();
    let data: Data | undefined;
    for (const [index, paragraph] of paragraphs.entries()) {
      const anchor = this.#anchorOf(paragraph);
      if (index > 0) phrasing.break();
      if (data === undefined) data = anchor?.data;
      else if (anchor?.data.label !== undefined) {
        phrasing.text([{ text: `${anchor.data.label} `, origin: paragraphOf(anchor.data) }], plain);
      }
      this.#words(paragraph.children ?? [], { phrasing, texts: (anchor?.texts ?? []).values(), href: null });
    }
    return { children: phrasing.finish(), ...(data === undefined ? {} : { data }) };
  }

  #words(nodes: readonly ModelNode[], state: WordsState): void {
    for (const node of nodes) {
      if (node.type === "hyperlink") this.#words(node.children ?? [], { ...state, href: node.href ?? null });
      else if (node.type === "run") this.#run(node, state);
    }
  }

  #run(run: ModelNode, { phrasing, texts, href }: WordsState): void {
    const look = { bold: run.isBold === true, italic: run.isItalic === true, href };
    for (const node of run.children ?? []) {
      if (node.type === "text") phrasing.text(texts.next().value?.stretches ?? [], look);
      else if (node.type === "break") phrasing.break();
      else if (node.type === "noteReference") {
        this.#references.push(node);
        phrasing.note(identifierOf(node));
      }
    }
  }

  #anchorOf(paragraph: ModelNode): Anchor | undefined {
    const [first] = paragraph.children ?? [];
    return first?.name === undefined ? undefined : this.#body.anchors[anchorIndex(first.name) ?? -1];
  }

  #notes(): FootnoteDefinition[] {
    const references = this.#references;
    this.#references = [];
    return references.flatMap((reference): FootnoteDefinition[] => {
      const identifier = identifierOf(reference);
      const note = this.#body.notes.get(identifier);
      if (note === undefined || this.#written.has(identifier)) return [];
      this.#written.add(identifier);
      const children = this.#readModel(note).flatMap((paragraph) => this.#blocks(paragraph));
      return [{ type: "footnoteDefinition", identifier, children }];
    });
  }
}

/** The number of a paragraph stands in front of its first line only. */
function withoutLabel(paragraph: Paragraph): Paragraph {
  const data = { ...paragraph.data };
  delete data.label;
  delete data.labelLevel;
  return { ...paragraph, data };
}

function identifierOf({ noteType = "", noteId = "" }: ModelNode): string {
  return noteKey(noteType, noteId);
}

function paragraphOf({ origin }: Data): Origin {
  return origin?.paragraph === undefined ? {} : { paragraph: origin.paragraph };
}

/** Where a block that holds others begins. */
function beginning(children: readonly { readonly data?: Data | undefined }[]): { data?: Data } {
  const first = children.find(({ data }) => data?.origin?.paragraph !== undefined)?.data;
  return first === undefined ? {} : { data: { origin: paragraphOf(first) } };
}
