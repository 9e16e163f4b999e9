import type {
  Data,
  FootnoteDefinition,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from "mdast";
import type { Origin } from "../../ast/nodes.js";
import { splitParagraph } from "../split-lines.js";
import type { TextPiece } from "./content.js";
import { OpenLists } from "./lists.js";
import { type Model, type ModelNode, readModel } from "./model.js";
import { type Look, Phrasing } from "./phrasing.js";
import { type Anchor, type NormalisedPackage, anchorIndex, bulletDepth, headingDepth } from "./write-package.js";

/**
 * Lets mammoth read a normalised package and makes an mdast tree of its document; what the anchors stand for comes to
 * be on the blocks, and each text says which run it is from.
 */
export async function toMdast(file: NormalisedPackage): Promise<Root> {
  const model = await readModel(file.bytes);
  return { type: "root", children: new Converter(model, file.anchors).blocks(model.children) };
}

interface WordsState {
  readonly phrasing: Phrasing;
  /** The texts of the paragraph, in the order in which they were written. */
  readonly texts: Iterator<TextPiece, undefined>;
  readonly href: string | null;
}

const plain: Look = { bold: false, italic: false, href: null };

class Converter {
  readonly #model: Model;
  readonly #anchors: readonly Anchor[];
  /** References to notes whose words were not added yet. */
  #references: ModelNode[] = [];
  readonly #written = new Set<string>();

  constructor(model: Model, anchors: readonly Anchor[]) {
    this.#model = model;
    this.#anchors = anchors;
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
    return first?.name === undefined ? undefined : this.#anchors[anchorIndex(first.name) ?? -1];
  }

  #notes(): FootnoteDefinition[] {
    const references = this.#references;
    this.#references = [];
    return references.flatMap((reference): FootnoteDefinition[] => {
      const identifier = identifierOf(reference);
      const note = this.#model.notes.resolve(reference);
      if (note === null || this.#written.has(identifier)) return [];
      this.#written.add(identifier);
      const children = (note.body ?? []).flatMap((paragraph) => this.#blocks(paragraph));
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
  return `${noteType}-${noteId}`;
}

function paragraphOf({ origin }: Data): Origin {
  return origin?.paragraph === undefined ? {} : { paragraph: origin.paragraph };
}

/** Where a block that holds others begins. */
function beginning(children: readonly { readonly data?: Data | undefined }[]): { data?: Data } {
  const first = children.find(({ data }) => data?.origin?.paragraph !== undefined)?.data;
  return first === undefined ? {} : { data: { origin: paragraphOf(first) } };
}
