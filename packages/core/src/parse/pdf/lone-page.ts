import type { PageRows } from "./furniture.js";
import type { Row } from "./layout-types.js";
import { startKind } from "./line-starts.js";

/** Share of the height of a page that is its upper or lower margin. */
const margin = 0.09;
/** Distance from the text in letter sizes; paragraphs stand closer. */
const apart = 2.5;
/** Most rows of a running head or foot. */
const mostRows = 3;

const pageNumber = /\bpage\s+1(?:\s*(?:of|\/)\s*1)?$|^(?:[-–—]\s*1\s*[-–—]|1\s*(?:of|\/)\s*1)$/i;

/**
 * Running head and foot of a document of one page, where nothing comes back to show what they are: rows within the
 * margin, well apart from the text, that are set smaller than it and are no sentence, footnote or clause, or that are
 * a page number.
 */
export function marginRows({ rows, height }: PageRows): Set<Row> {
  const size = mainSize(rows);
  const isRunning = (row: Row): boolean => isPageNumber(row) || (row.size < 0.9 * size && isCaption(row));
  const take = (ordered: readonly Row[], inMargin: (row: Row) => boolean): readonly Row[] => {
    const count = ordered.findIndex((row) => !inMargin(row));
    const [taken, rest] = [ordered.slice(0, count), ordered[count]];
    const last = taken.at(-1);
    if (last === undefined || rest === undefined || taken.length > mostRows) return [];
    return Math.abs(last.y - rest.y) >= apart * size && taken.every(isRunning) ? taken : [];
  };
  return new Set([
    ...take(rows, (row) => row.y > height * (1 - margin)),
    ...take(rows.toReversed(), (row) => row.y < height * margin),
  ]);
}

function isPageNumber(row: Row): boolean {
  return pageNumber.test(textOf(row)) || row.lines.some((line) => pageNumber.test(line.text));
}

function isCaption(row: Row): boolean {
  const text = textOf(row);
  return text.length <= 120 && startKind(text) === null && !/^[\d*†‡]|[.;:,_]$/.test(text);
}

function textOf(row: Row): string {
  return row.lines.map((line) => line.text).join(" ");
}

/** The size of most letters. */
function mainSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of rows)
    for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [main] = [...letters].sort(([, a], [, b]) => b - a);
  return main?.[0] ?? 10;
}
