import type { Origin } from "../../ast/nodes.js";
import type { Tally } from "../tally.js";
import type { ContentBlock, ParagraphBlock, Piece } from "./content.js";
import { type AutoNumber, Counters } from "./counters.js";
import { chosenAlternative, descendantsOf } from "./element.js";
import { Fields } from "./fields.js";
import { type InlineContent, readInline } from "./inline.js";
import type { Marks } from "./marks.js";
import { NumberFields } from "./number-fields.js";
import type { Numbering } from "./numbering.js";
import { type ParagraphProperties, isBlank, layoutOf, lookResolver, makeBlock, readProperties } from "./paragraph.js";
import type { StyleSheet } from "./styles.js";
import { readTable } from "./table.js";
import type { XmlElement } from "./xml.js";

/** What all stories of a document share. */
export interface StoryContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly marks: Marks;
  readonly tally: Tally;
  /** The address of a hyperlink relationship. */
  readonly address: (relationshipId: string | undefined) => string | null;
  /** Takes a document of another kind, at the end of the blocks read so far. */
  readonly chunk: (relationshipId: string | undefined, paragraph: number, target: readonly ContentBlock[]) => void;
}

/** The properties of a paragraph and its number, which is counted when it is asked for. */
interface Numbered extends ParagraphProperties {
  readonly number: () => AutoNumber | null;
}

/** Words that go on in the next paragraph because the end of theirs is deleted or hidden. */
interface Pending {
  readonly pieces: Piece[];
  readonly looks: InlineContent["looks"][number][];
  readonly origin: Origin;
  /** Set when the end is hidden: number and look of the first paragraph hold for the line. */
  readonly lead: ((pieces: readonly Piece[]) => ParagraphBlock | null) | null;
}

/** Block elements that only wrap others. */
const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);

/** Reads the blocks of one story: the body, the text boxes, or one note. */
export class StoryReader {
  readonly #context: StoryContext;
  readonly #counters: Counters;
  readonly #numbers: NumberFields;
  readonly #fields: Fields;
  /** The paragraph of the body that everything in this story hangs on; `null` for the body itself, which counts. */
  readonly #host: number | null;
  #paragraph = 0;
  #pending: Pending | null = null;

  constructor(context: StoryContext, host: number | null) {
    this.#context = context;
    this.#counters = new Counters(context.numbering);
    this.#numbers = new NumberFields(this.#counters);
    this.#fields = new Fields(this.#numbers);
    this.#host = host;
  }

  /** Reads block elements and adds what they show to `target`. */
  read(children: readonly (XmlElement | string)[], target: ContentBlock[]): void {
    for (const child of children) if (typeof child !== "string") this.readBlock(child, target);
  }

  readBlock(element: XmlElement, target: ContentBlock[]): void {
    if (element.name === "w:p") this.#readParagraph(element, target);
    else if (element.name === "w:tbl") this.#readTable(element, target);
    else if (wrappers.has(element.name)) this.read(element.children, target);
    else if (element.name === "mc:AlternateContent") this.read(chosenAlternative(element), target);
    else if (element.name === "w:altChunk") this.#readChunk(element, target);
    else if (element.name === "w:subDoc") this.#context.marks.unread("a sub-document", this.#index);
    else if (element.name === "w:del" || element.name === "w:moveFrom") this.#skip(element);
    else if (element.name === "w:commentRangeStart")
      this.#context.marks.commentStart(element.attributes["w:id"] ?? "", this.#origin(this.#index, 0, 0));
  }

  /** Ends the story: words that still wait for a next paragraph stand for themselves. */
  finish(target: ContentBlock[]): void {
    const pending = this.#pending;
    if (pending === null) return;
    this.#pending = null;
    const block = pending.lead === null ? plainBlock(pending) : pending.lead(pending.pieces);
    if (block !== null) push(block, target);
  }

  #readChunk(element: XmlElement, target: ContentBlock[]): void {
    this.finish(target);
    this.#context.chunk(element.attributes["r:id"], this.#index, target);
  }

  get #index(): number {
    return this.#host ?? this.#paragraph;
  }

  /** Runs of a text box or a note are none of the paragraph it hangs on. */
  #origin(paragraph: number, first: number, last: number): Origin {
    return this.#host === null ? { paragraph, runs: [first, last] } : { paragraph };
  }

  /** Passes over paragraphs that are not read but count. */
  #skip(element: XmlElement): void {
    this.#paragraph += descendantsOf(element, "w:p").length;
  }

  #readTable(element: XmlElement, target: ContentBlock[]): void {
    this.finish(target);
    const read = (children: readonly (XmlElement | string)[]): ContentBlock[] => {
      const blocks: ContentBlock[] = [];
      this.read(children, blocks);
      this.finish(blocks);
      return blocks;
    };
    const cells = {
      read,
      origin: (): Origin => ({ paragraph: this.#index }),
      headStyle: this.#context.styles.headsTable,
      skip: (cell: XmlElement): void => {
        this.#skip(cell);
      },
      change: (mark: XmlElement): void => {
        this.#context.marks.change(mark, { paragraph: this.#index });
      },
      count: (more: number): void => {
        this.#context.tally.add("maxTableCells", more);
      },
    };
    for (const block of readTable(element, cells)) {
      if (block.type === "table") target.push(block);
      else push(block, target);
    }
  }

  #readParagraph(element: XmlElement, target: ContentBlock[]): void {
    const { styles, numbering } = this.#context;
    const index = this.#index;
    const properties = readProperties(element, styles, numbering);
    const number = this.#numberOf(properties);
    // what goes on in the line of the paragraph before it counts below the number of that one
    if ((this.#pending?.lead ?? null) === null) {
      const { list, headingDepth } = properties;
      this.#numbers.beginParagraph({ list, headingDepth, countOwn: number });
    }
    const content = this.#readInline(element, properties, index);
    this.#paragraph++;
    this.#context.tally.add("maxParagraphs", 1);
    this.#context.tally.add("maxRuns", content.pieces.length);
    const origin = this.#origin(index, 0, Math.max(0, content.runs - 1));
    this.#settle(content, { ...properties, number }, origin, target);
    for (const box of content.textBoxes) {
      const story = new StoryReader(this.#context, index);
      story.read(box.children, target);
      story.finish(target);
    }
  }

  /** The paragraph's number, counted when it is first asked for. */
  #numberOf({ list }: ParagraphProperties): () => AutoNumber | null {
    let number: AutoNumber | null | undefined;
    return () => (number ??= list === null ? null : this.#counters.next(list.numId, list.level));
  }

  #readInline(element: XmlElement, properties: ParagraphProperties, index: number): InlineContent {
    const { styles, marks, address } = this.#context;
    const before = marks.changes.length;
    const content = readInline(element, {
      fields: this.#fields,
      origin: (run, character) =>
        this.#host === null && run !== null ? { paragraph: index, runs: [run, run], character } : { paragraph: index },
      look: lookResolver(properties.style, styles),
      address,
      change: (mark, first, last) => {
        marks.change(mark, this.#origin(index, first, last));
      },
      commentStart: (id, run) => {
        marks.commentStart(id, this.#origin(index, run, run));
      },
      commentEnd: (id, run) => {
        marks.commentEnd(id, this.#origin(index, 0, run));
      },
      unread: (what) => {
        marks.unread(what, index);
      },
    });
    const last = Math.max(0, content.runs - 1);
    marks.paragraphEnd(element, this.#origin(index, last, last), before);
    for (const piece of content.pieces) if (piece.type === "note") marks.note(piece.kind, piece.id, index);
    return content;
  }

  /** Joins what waits, counts the number, and adds the paragraph or lets it wait. */
  #settle(content: InlineContent, properties: Numbered, own: Origin, target: ContentBlock[]): void {
    const waiting = this.#pending;
    const lead = waiting?.lead ?? null;
    const blank = isBlank(content.pieces);
    if (blank && (properties.end === "hidden" || (properties.end === "deleted" && lead === null))) return;
    const origin = waiting?.origin ?? own;
    const pieces = waiting?.pieces ?? [];
    const looks = waiting?.looks ?? [];
    pieces.push(...(properties.end === "hidden" && lead === null ? emphasised(content.pieces) : content.pieces));
    looks.push(...content.looks);
    this.#pending = null;
    if (properties.end === "deleted" && lead === null) {
      this.#pending = { pieces, looks, origin, lead };
      return;
    }
    const make = lead ?? this.#maker(properties, isBlank(pieces), { looks }, origin);
    if (properties.end !== "kept") {
      this.#pending = { pieces, looks, origin, lead: make };
      return;
    }
    const block = make(pieces);
    if (block !== null) push(lead === null ? block : runIn(block), target);
  }

  /** Counts the paragraph's number at once and makes its block when all its words are there. */
  #maker(
    properties: Numbered,
    blank: boolean,
    content: Pick<InlineContent, "looks">,
    origin: Origin,
  ): (pieces: readonly Piece[]) => ParagraphBlock | null {
    // Word numbers an empty paragraph, but not one that is only there to end a section
    const number = blank && properties.endsSection ? null : properties.number();
    const layout = layoutOf(content, properties);
    const inContents = this.#fields.inContents;
    return (pieces) => makeBlock(pieces, properties, number, layout, origin, inContents);
  }
}

function plainBlock(pending: Pending): ParagraphBlock {
  return { type: "paragraph", shape: "plain", depth: 0, pieces: pending.pieces, data: { origin: pending.origin } };
}

/** The first part of a line whose end is hidden is a run-in heading; bold letters say so whatever its style was. */
function emphasised(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (piece.type === "text" ? { ...piece, bold: true } : piece));
}

function runIn(block: ParagraphBlock): ParagraphBlock {
  return block.shape === "heading" ? { ...block, shape: "plain", depth: 0 } : block;
}

/** Bullets nest one level at a time, whatever levels their lists have. */
function push(block: ParagraphBlock, target: ContentBlock[]): void {
  if (block.shape !== "bullet") {
    target.push(block);
    return;
  }
  const last = target.at(-1);
  const deepest = last?.type === "paragraph" && last.shape === "bullet" ? last.depth + 1 : 0;
  target.push({ ...block, depth: Math.min(block.depth, deepest) });
}
