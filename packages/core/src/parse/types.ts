import type { Root } from "mdast";
import type { Origin } from "../ast/nodes.js";
import type { Limits } from "./limits.js";

/** The kind of file a document was read from. */
export type Format = "markdown" | "docx" | "pdf" | "html" | "text";

/** Something in the file that could not be read, so that silence is never mistaken for absence. */
export interface NotRead {
  readonly kind: "image-only-page" | "unnamed-letters" | "unreadable-page" | "page-limit" | "embedded-object";
  /** For people: "page 3 is an image without text". */
  readonly what: string;
  readonly page?: number;
}

/** Editing marks that a Word file still carries. */
export interface Revisions {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly Comment[];
}

/** Words that were put in, taken out or moved, while changes were tracked; neighbours of one author are one change. */
export interface TrackedChange {
  readonly kind: "insertion" | "deletion" | "moved-from" | "moved-to";
  /** As the file states it; empty where it does not. */
  readonly author: string;
  /** Where the change begins, with the runs it covers there. */
  readonly origin: Origin;
}

/** A comment beside the words. */
export interface Comment {
  readonly author: string;
  readonly text: string;
  /** True where somebody marked it as settled. */
  readonly resolved: boolean;
  /** Where the words it is about begin, with their runs in that paragraph. */
  readonly origin: Origin;
  /** Where they end, when that is in another paragraph. */
  readonly until?: Origin;
}

/** A comment of a Markdown or HTML source that speaks to Clauselint. */
export interface SourceComment {
  readonly text: string;
  /** Where the comment itself begins. */
  readonly origin: Origin;
}

/** What every reader makes of its bytes. */
export interface ParsedFile {
  readonly format: Format;
  /** Blocks in reading order. Each block carries `data.origin`, and `data.label` where the number is not part of its text. */
  readonly tree: Root;
  /** The title a file states about itself (Word and PDF properties are not trusted for it; frontmatter and `<title>` are). */
  readonly title?: string;
  /** Number of pages; PDF only. */
  readonly pages?: number;
  readonly notRead: readonly NotRead[];
  readonly revisions?: Revisions;
  /** Comments of a Markdown or HTML source that begin with `clauselint`; those of a Word file are among `revisions`. */
  readonly comments?: readonly SourceComment[];
  /** `kind` and `parties` as stated in Markdown frontmatter. */
  readonly frontmatter?: Readonly<Record<string, unknown>>;
  /** Where its keys stand, and those one level below, by their path: `parties.customer`. */
  readonly frontmatterOrigins?: ReadonlyMap<string, Origin>;
}

/** A reader turns bytes into blocks, or throws a `ClauselintError` that says what is wrong with the file. */
export type Reader = (bytes: Uint8Array, limits: Limits) => Promise<ParsedFile>;

/** How a block looks, where the format can tell; the outline uses it to find headings. */
export interface Layout {
  /** Distance from the left margin in points. */
  readonly indent?: number;
  /** Size of the letters in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly centred?: boolean;
}

declare module "mdast" {
  interface Data {
    origin?: Origin;
    /** The automatic number as the reader of the page sees it (`7.3`, `(a)`, `Schedule 2`); never part of the text. */
    label?: string;
    /** Level of an automatic number in its list, 0-based. */
    labelLevel?: number;
    layout?: Layout;
    /** Set on blocks that are not operative text. */
    aside?: "footnote" | "drafting-note" | "unselected" | "toc";
  }
}
