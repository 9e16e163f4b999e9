import { lineStart } from "../line-start.js";
import type { Bookmark } from "./bookmarks.js";
import type { Line, Region, Row } from "./layout-types.js";
import { joinedRow } from "./rows.js";

/** Rows that are headings because a bookmark of their page says the same words. */
export interface Bookmarked {
  readonly rows: ReadonlyMap<Row, Bookmark>;
  /** The bookmarks are those of the headings, so that what has none is no heading only because it is bold. */
  readonly complete: boolean;
}

/** Finds the rows that bookmarks stand for, each behind those of the bookmark before it. */
export function bookmarkedRows(regions: readonly Region[], bookmarks: readonly Bookmark[]): Bookmarked {
  const found = new Map<Row, Bookmark>();
  if (bookmarks.length === 0) return { rows: found, complete: false };
  const pages = rowsByPage(regions);
  let matched = 0;
  for (const bookmark of bookmarks) {
    const rows = pages.get(bookmark.page) ?? [];
    const after = rows.findLastIndex((row) => found.has(row)) + 1;
    const own = rowsSaying(bookmark.title, rows.slice(after));
    for (const row of own) found.set(row, bookmark);
    if (own.length > 0) matched++;
  }
  return { rows: found, complete: matched >= 3 && matched >= bookmarks.length * 0.6 };
}

/** The rows of each page in reading order; those of drawn tables are left out. */
function rowsByPage(regions: readonly Region[]): Map<number, Row[]> {
  const pages = new Map<number, Row[]>();
  for (const row of regions.flatMap((region) => (region.table === undefined ? region.rows : []))) {
    const rows = pages.get(row.page);
    if (rows === undefined) pages.set(row.page, [row]);
    else rows.push(row);
  }
  return pages;
}

/** The first rows that together say a title and nothing else, their number aside. */
function rowsSaying(title: string, rows: readonly Row[]): Row[] {
  const wanted = squeezed(title);
  if (wanted === "") return [];
  for (const [from, first] of rows.entries()) {
    const text = joinedRow(first).text;
    for (const start of [0, numberLength(rows.slice(from), wanted)]) {
      let said = squeezed(text.slice(start));
      let to = from + 1;
      while (said.length < wanted.length && wanted.startsWith(said) && to < rows.length) {
        const next = rows[to++];
        if (next !== undefined) said += squeezed(joinedRow(next).text);
      }
      if (said === wanted) return rows.slice(from, to);
    }
  }
  return [];
}

/**
 * Letters of the number in front of a title that does not tell it, 0 where there is none. A number alone in its row is
 * that of another clause, with which the sentence above ends, unless it looks like the words below it.
 */
function numberLength([first, next]: readonly Row[], wanted: string): number {
  if (first === undefined) return 0;
  const line = joinedRow(first);
  const number = lineStart(line.text) ?? "";
  if (wanted.startsWith(squeezed(number))) return 0;
  if (number.length < line.text.length) return number.length;
  return next !== undefined && looksAlike(line, joinedRow(next)) ? number.length : 0;
}

function looksAlike(line: Line, other: Line): boolean {
  return line.bold === other.bold && Math.abs(line.size - other.size) < 0.5;
}

function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00AD]+/g, "")
    .toLowerCase();
}
