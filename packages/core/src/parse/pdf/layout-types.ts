import type { Matrix } from "./matrix.js";

/** A run of characters of one font on one baseline. Coordinates are points on the page as it is seen, from its lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of the baseline. */
  readonly y: number;
  /** Size of the letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** White space stood before it. */
  readonly spaced: boolean;
  /** Place in the content stream, which tells columns from rows. */
  readonly order: number;
  /** The mark around it that the structure of a tagged page knows it by. */
  readonly mark?: string;
}

/** A level line drawn on a page: the border of a table, or a rule under words. */
export interface RulingLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** An upright line drawn on a page: the border between two cells. */
export interface UprightLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box filled with a colour, as behind the names of columns. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

/** What is drawn on a page beside words. */
export interface Drawing {
  readonly ruled: readonly RulingLine[];
  readonly uprights: readonly UprightLine[];
  readonly fills: readonly Box[];
}

/** What was read of one page. */
export interface PageText {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Its fonts do not say which letters they draw. */
  readonly unnamed: boolean;
  /** Maps the space of the PDF page to that of the pieces. */
  readonly toPage: Matrix;
}

/** Pieces on one baseline with no wide gap between them, or one whole line of a column. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly pieces: readonly Piece[];
}

/** Everything on one baseline of a page, parted at wide gaps. */
export interface Row {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly Line[];
}

/** A column, or the full width of a page between columns: rows that are read from top to bottom. */
export interface Region {
  readonly left: number;
  readonly right: number;
  /** One of several columns side by side. */
  readonly column: boolean;
  readonly rows: readonly Row[];
  /** A note at the foot of a page. */
  readonly note?: true;
  /** The table that its rows make, where that is beyond doubt. */
  readonly table?: TableGrid;
}

/** A table as it stands on a page: rows of cells, each the lines of one cell. */
export interface TableGrid {
  readonly cells: readonly (readonly (readonly Line[])[])[];
  /** A line ruled below its first row, a colour behind it, or that row printed again on the next page, shows that it names the columns. */
  readonly headed: boolean;
  /** Where its columns are drawn to begin and end. */
  readonly edges?: readonly number[];
}
