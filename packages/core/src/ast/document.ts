import type { Format, NotRead, Revisions, SourceComment } from "../parse/types.js";
import type { Clause, Contract, ContractNode, Origin, Section, SectionRole, Sentence, Span } from "./nodes.js";

/** A place in the file of a document. */
export interface Place {
  /** 1-based; of the source for Markdown, HTML and text, else of the text view. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** 1-based; PDF only. */
  readonly page?: number;
  /** Left, bottom, right, top of the words in PDF points on `page`. */
  readonly box?: NonNullable<Origin["box"]>;
  /** Word only; not set for automatic numbers, formulas, notes and text boxes, which stand in no run of the body. */
  readonly run?: RunPlace;
}

/** A place in the body of a Word file, all counted from 0. */
export interface RunPlace {
  /** Of all `w:p` of the body in document order, those of tables and deleted ones included, those of text boxes left out. */
  readonly paragraph: number;
  /** Of all `w:r` of the paragraph in document order, deleted and hidden ones included, those of text boxes left out. */
  readonly run: number;
  /** Of what the run shows: characters, tabs, breaks, hyphens and symbols count one each. */
  readonly character: number;
}

/**
 * One file as read: its text view, its contract tree and what could not be read.
 *
 * The text view is what a person sees from top to bottom: numbers, headings, paragraphs, table rows (cells parted by
 * tabs), one block a line. Every `start`/`end` in the tree counts UTF-16 code units in it.
 */
export interface ContractDocument {
  readonly filePath: string;
  readonly format: Format;
  readonly text: string;
  readonly tree: Contract;
  /** Number of words in the text view. */
  readonly words: number;
  /** Number of pages; PDF only. */
  readonly pages?: number;
  readonly notRead: readonly NotRead[];
  readonly revisions?: Revisions;
  /** Comments of a Markdown or HTML source that begin with `clauselint`. */
  readonly comments?: readonly SourceComment[];
  readonly frontmatter?: Readonly<Record<string, unknown>>;
  /** Where its keys stand, and those one level below, by their path: `parties.customer`. */
  readonly frontmatterOrigins?: ReadonlyMap<string, Origin>;
  /** The words of a node or span, as they stand in the text view. */
  quote(span: Span): string;
  /** The nodes above a node, outermost first. */
  ancestors(node: ContractNode): readonly ContractNode[];
  /** The innermost clause or section that holds an offset. */
  at(offset: number): Clause | Section | null;
  /** The full number of the innermost numbered clause or section at an offset, for people: `7.3(a)`, `Schedule 2, 4.1`; empty where nothing is numbered. */
  clauseName(offset: number): string;
  /** Headings above an offset, outermost first, without numbers. */
  headingPath(offset: number): readonly string[];
  /** Where a character of the text view stands in the file. */
  place(offset: number): Place;
  /**
   * The offset of the words at a place of a file; `null` where there are none. Word: those of its first run, else the
   * nearest of its paragraph, else those that follow. Markdown, HTML and text: those at or behind `offset`.
   */
  offsetOf(origin: Origin): number | null;
  /** The role that holds at a node: `toc`, `definitions`, `recitals`, `signature` or `drafting-note` of the nearest section that has one; else `attachment` or `body`. */
  role(node: ContractNode): SectionRole;
  /** All sentences in document order, those of tables, footnotes and asides included. */
  readonly sentences: readonly Sentence[];
}
