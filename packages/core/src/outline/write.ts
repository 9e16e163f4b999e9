import type {
  Clause,
  Contract,
  Heading,
  Inline,
  Origin,
  Section,
  Sentence,
  Table,
  TableCell,
  TableRow,
} from "../ast/nodes.js";
import type { Block, Segment } from "./blocks.js";
import type { Draft } from "./draft.js";
import { scanInline } from "./inline/scan.js";
import { splitSentences } from "./split-sentences.js";
import { signatureLine } from "./roles.js";

/** A stretch of the text view with the place it came from. */
export interface PlacedSegment extends Segment {
  /** Offset in the text view. */
  readonly at: number;
}

/** The text view of a document, its tree, and where the text came from. */
export interface Written {
  readonly text: string;
  readonly tree: Contract;
  readonly segments: readonly PlacedSegment[];
  readonly sentences: readonly Sentence[];
}

/** Writes the text view from top to bottom and makes the nodes of the tree over it. */
export function write(root: Draft, title: string | null): Written {
  return new Writer().write(root, title);
}

class Writer {
  readonly #parts: string[] = [];
  readonly #segments: PlacedSegment[] = [];
  readonly #sentences: {
    node: { type: "Sentence"; start: number; end: number; children: Inline[]; origin?: Origin };
  }[] = [];
  #length = 0;

  write(root: Draft, title: string | null): Written {
    const children: Section[] = [];
    let loose: Draft["children"] = [];
    const flush = (): void => {
      if (loose.length > 0) children.push(this.#implicit(loose));
      loose = [];
    };
    for (const child of root.children) {
      if (child.kind === "section") {
        flush();
        children.push(this.#section(child));
      } else loose.push(child);
    }
    flush();
    const text = this.#parts.join("");
    for (const { node } of this.#sentences) node.children = scanInline(text, node.start, node.end);
    const tree: Contract = { type: "Contract", title, start: 0, end: text.length, children };
    return { text, tree, segments: this.#segments, sentences: this.#sentences.map((s) => s.node) };
  }

  /** Paragraphs before the first heading make a section of their own. */
  #implicit(children: Draft["children"]): Section {
    const start = this.#length;
    const nodes = this.#children(children);
    return { type: "Section", role: "body", label: null, heading: null, start, end: this.#end(start), children: nodes };
  }

  #section(draft: Draft): Section {
    const start = this.#length;
    const block = draft.block;
    let heading: Heading | null = null;
    if (block) heading = this.#headLine(draft, block);
    const rest = this.#children(draft.children);
    const origin = block?.origin ? { origin: block.origin } : {};
    return {
      type: "Section",
      role: draft.role,
      label: draft.label,
      heading,
      start,
      end: this.#end(start),
      ...origin,
      children: heading ? [heading, ...rest] : rest,
    };
  }

  #headLine(draft: Draft, block: Block): Heading | null {
    const at = this.#line(block, draft.titleBlock);
    if (draft.titleBlock) {
      const start = this.#length - 1 - draft.titleBlock.text.length;
      return headingNode(start, this.#length - 1, draft.titleBlock.text, draft.titleBlock);
    }
    if (!draft.heading) return null;
    const { start, end } = draft.heading;
    return headingNode(at + start, at + end, block.text.slice(start, end), block);
  }

  #clause(draft: Draft, block: Block): Clause {
    const start = this.#length;
    const at = this.#line(block, null);
    const heading = draft.heading
      ? headingNode(
          at + draft.heading.start,
          at + draft.heading.end,
          block.text.slice(draft.heading.start, draft.heading.end),
          block,
        )
      : null;
    const own = this.#sentencesOf(block, at, draft.textStart);
    const nested = this.#children(draft.children).filter((c) => c.type !== "Section");
    const origin = block.origin ? { origin: block.origin } : {};
    const aside = draft.aside ? { aside: draft.aside } : {};
    const children = [...(heading ? [heading] : []), ...own, ...nested];
    return { type: "Clause", label: draft.label, heading, start, end: this.#end(start), ...origin, ...aside, children };
  }

  #children(drafts: Draft["children"]): (Section | Clause | Table)[] {
    return drafts.map((child) => {
      if (child.kind === "table") return this.#table(child.block);
      if (child.kind === "section" || child.block === null) return this.#section(child);
      return this.#clause(child, child.block);
    });
  }

  #sentencesOf(block: Block, at: number, from: number): Sentence[] {
    const rest = block.text.slice(from);
    if (rest.trim() === "" || signatureLine.test(block.text)) return [];
    return splitSentences(rest).map((span) => this.#sentence(at + from + span.start, at + from + span.end, block));
  }

  #sentence(start: number, end: number, block: Block): Sentence {
    const origin = block.origin ? { origin: block.origin } : {};
    const children: Inline[] = [];
    const node = { type: "Sentence" as const, start, end, children, ...origin };
    this.#sentences.push({ node });
    return node;
  }

  #table(block: Block): Table {
    const start = this.#length;
    const rows = block.table ?? [];
    const columns = (rows[0] ?? []).map((cell) => cell.text);
    const children = rows.map((row, index) => this.#row(row, index === 0, columns));
    const origin = block.origin ? { origin: block.origin } : {};
    return {
      type: "Table",
      columns: columns.some((c) => c !== "") ? columns : [],
      start,
      end: this.#end(start),
      ...origin,
      children,
    };
  }

  #row(row: readonly Block[], header: boolean, columns: readonly string[]): TableRow {
    const start = this.#length;
    const children = row.map((cell, index): TableCell => {
      if (index > 0) this.#emit("\t");
      const at = this.#length;
      this.#place(cell, at);
      const label = cell.autoLabel === null ? "" : `${cell.autoLabel} `;
      this.#emit(label + cell.text);
      const spans = cell.text.trim() === "" ? [] : splitSentences(cell.text);
      const own = spans.map((s) => this.#sentence(at + label.length + s.start, at + label.length + s.end, cell));
      const column = header ? null : (columns[index] ?? null);
      return { type: "TableCell", column: column === "" ? null : column, start: at, end: this.#length, children: own };
    });
    const end = this.#length;
    this.#emit("\n");
    return { type: "TableRow", header, start, end, children };
  }

  /** Writes a block as one line and returns the offset of its text. */
  #line(block: Block, title: Block | null): number {
    if (block.autoLabel !== null) this.#emit(`${block.autoLabel.trim()} `);
    const at = this.#length;
    this.#place(block, at);
    this.#emit(block.text);
    if (title) {
      this.#emit(" ");
      this.#place(title, this.#length);
      this.#emit(title.text);
    }
    this.#emit("\n");
    return at;
  }

  #place(block: Block, at: number): void {
    if (block.segments.length === 0 && block.origin)
      this.#segments.push({ start: 0, at, origin: block.origin, value: block.text });
    for (const { start, origin, value } of block.segments)
      this.#segments.push({ start, at: at + start, origin, value });
  }

  #emit(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The end of a node: before the line end that closes its last line. */
  #end(start: number): number {
    return Math.max(start, this.#length - 1);
  }
}

function headingNode(start: number, end: number, value: string, block: Block): Heading {
  return { type: "Heading", start, end, value: value.trim(), ...(block.origin ? { origin: block.origin } : {}) };
}
