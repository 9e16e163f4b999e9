/** Bounds that keep a hostile or broken file from taking the machine. Each can be raised in the configuration under `limits`. */
export interface Limits {
  /** Largest file that is opened, in bytes. */
  readonly maxFileBytes: number;
  /** Most entries a Word package may list. */
  readonly maxPackageEntries: number;
  /** Most bytes the parts of a Word package that are read may expand to, together. */
  readonly maxPackageBytes: number;
  /** Highest ratio of expanded to packed bytes of one part above one megabyte. */
  readonly maxPackageRatio: number;
  /** Most XML elements of one part of a Word package. A contract of 500 pages has about a tenth of a million. */
  readonly maxElements: number;
  /** Most elements of a page, those included that a browser opens anew in each paragraph. A contract of 500 pages has about 50,000. */
  readonly maxPageElements: number;
  /** Most paragraphs of a Word file, those of tables, notes and comments included. A contract of 500 pages has about 6,000. */
  readonly maxParagraphs: number;
  /** Most cells of all tables of a Word file or page together, places that merged cells cover included; tables of a page that only place things do not count. */
  readonly maxTableCells: number;
  /** Most runs of a Word file; neighbouring runs that look alike count as one. A contract of 500 pages has about 30,000. */
  readonly maxRuns: number;
  /** Deepest nesting of XML, HTML, list or quote levels, and of the bookmarks of a PDF that are looked at. */
  readonly maxDepth: number;
  /** Most marks (`*`, `_`, `~`, `!`, `[`, `]`, `<`, backticks) of one paragraph, heading or cell of a Markdown file. */
  readonly maxMarks: number;
  /**
   * Most lines that the parser of a Markdown file may go over, those counted again that it goes over again: all of them wherever a
   * list or quote begins, and at each underline. A contract of 500 pages that begins a list on each second line has about 100 million.
   */
  readonly maxLineSteps: number;
  /** Most pages that are read of one PDF; the rest is listed in `notRead`. */
  readonly maxPages: number;
  /** Most bookmarks of one PDF that are looked at, the outermost first; no contract has as many headings. */
  readonly maxBookmarks: number;
  /** Milliseconds that reading one PDF may take before it is ended. */
  readonly maxReadMilliseconds: number;
}

/** The bounds that hold when the configuration sets none. */
export const defaultLimits: Limits = {
  maxFileBytes: 64 * 1024 * 1024,
  maxPackageEntries: 4096,
  maxPackageBytes: 256 * 1024 * 1024,
  maxPackageRatio: 250,
  maxElements: 3_000_000,
  maxPageElements: 500_000,
  maxParagraphs: 60_000,
  maxTableCells: 20_000,
  maxRuns: 60_000,
  maxDepth: 200,
  maxMarks: 3000,
  maxLineSteps: 200_000_000,
  maxPages: 2000,
  maxBookmarks: 5000,
  maxReadMilliseconds: 60_000,
};
