import type { Format, NotRead, Revisions } from "../parse/types.js";
import type { Clause, Contract, ContractNode, Origin, Section, SectionRole, Sentence, Span } from "./nodes.js";

/** Line and column, 1-based: of the source for Markdown, HTML and text, else of the text view. For PDF also the page and the box around the words there. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** 1-based. */
  readonly page?: number;
  /** Left, bottom, right, top in PDF points on `page`. */
  readonly box?: NonNullable<Origin["box"]>;
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
  readonly frontmatter?: Readonly<Record<string, unknown>>;
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
  /** Where an offset stands in the file. */
  place(offset: number): Place;
  /** The role that holds at a node: `toc`, `definitions`, `recitals`, `signature` or `drafting-note` of the nearest section that has one; else `attachment` or `body`. */
  role(node: ContractNode): SectionRole;
  /** All sentences in document order, those of tables, footnotes and asides included. */
  readonly sentences: readonly Sentence[];
}
