import type { Drawing, Line, Row } from "./layout-types.js";
import { startKind } from "./line-starts.js";
import { keepLinedUp } from "./lined-up.js";
import { withoutLineNumbers } from "./line-numbers.js";
import { marginRows } from "./lone-page.js";
import { keepPrintedAgain } from "./printed-again.js";
import type { TaggedTable } from "./tagged-tables.js";

/** One page of rows with its height, before anything was taken away. */
export interface PageRows {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly drawing: Drawing;
  /** What the structure of a tagged page names. */
  readonly tables: readonly TaggedTable[];
}

/** Share of the pages on which a line must come back at the same place; odd and even pages may differ. */
const repeats = 0.3;
/** Share of the pages on which a long line must come back wherever it stands: notices that move with the text. */
const repeatsAnywhere = 0.5;
/** Rows at the head and foot of a page that can be running heads and feet. */
const edgeRows = 5;

/**
 * Takes away what belongs to the paper and not to the contract: running heads and feet, page numbers, stamps, line
 * numbers. A line goes only because it comes back on other pages, at the same place or in step with the page numbers; on
 * a page that has no others, because of its place, size and words together.
 */
export function withoutFurniture(pages: readonly PageRows[]): PageRows[] {
  const numbered = withoutLineNumbers(pages);
  const [lone] = numbered;
  if (lone !== undefined && numbered.length === 1) {
    const gone = marginRows(lone);
    return [{ ...lone, rows: lone.rows.filter((row) => !gone.has(row)) }];
  }
  const places = countPlaces(numbered);
  const anywhere = countAnywhere(numbered);
  const needed = Math.max(2, Math.ceil(numbered.length * repeats));
  const neededAnywhere = Math.max(3, Math.ceil(numbered.length * repeatsAnywhere));
  const counters = pageCounters(numbered);
  const beside = besideCounters(numbered, counters);
  const kept = new Set<string>();
  let before: readonly Row[] = [];
  let heads: ReadonlySet<Row> = new Set();
  return numbered.map((page) => {
    const edges = edgesOf(page);
    const isRunning = (row: Row): boolean =>
      edges.has(row) && row.lines.every((line) => placeKeys(line).some((key) => (places.get(key) ?? 0) >= needed));
    const gone = new Set(page.rows.filter((row) => counters.has(row) || beside.has(row) || isRunning(row)));
    const comesBack = (row: Row): boolean => (anywhere.get(shapeOf(textOfRow(row))) ?? 0) >= neededAnywhere;
    spread(page.rows, gone, comesBack);
    const running = new Set(gone);
    keepLinedUp(page.rows, gone);
    keepPrintedAgain(page.rows, gone, before, heads);
    const rows = page.rows.filter((row) => {
      const text = textOfRow(row);
      // a running head that repeats the heading of its part: the first one is the heading
      const heading = gone.has(row) && startKind(text) === "worded" && !kept.has(text);
      if (heading) kept.add(text);
      return heading || !gone.has(row);
    });
    before = rows;
    heads = new Set(rows.filter((row) => running.has(row) && !gone.has(row)));
    return { ...page, rows };
  });
}

/** Adds the rows that come back on most pages and stand at the edge of the page or next to one that goes. */
function spread(rows: readonly Row[], gone: Set<Row>, comesBack: (row: Row) => boolean): void {
  const pass = (ordered: readonly Row[]): void => {
    let open = true;
    for (const row of ordered) {
      if (!gone.has(row) && open && comesBack(row)) gone.add(row);
      open = gone.has(row);
    }
  };
  pass(rows);
  pass(rows.toReversed());
}

function textOfRow(row: Row): string {
  return row.lines.map((line) => line.text).join(" ");
}

function edgesOf(page: PageRows): Set<Row> {
  return new Set([...page.rows.slice(0, edgeRows), ...page.rows.slice(-edgeRows)]);
}

/** The words of a line with every number made alike, so that page 3 and page 4 look the same. A line that begins like a clause or a schedule keeps its numbers: clause 3 and clause 4 are not the same. */
function shapeOf(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  return startKind(text) === null ? plain.replace(/\d+/g, "#") : plain;
}

/** A line and its place, in steps of eight points; a line near a step's edge counts for both. */
function placeKeys(line: Line): string[] {
  const step = line.y / 8;
  return [...new Set([Math.floor(step - 0.25), Math.floor(step + 0.25)])].map((y) => `${y} ${shapeOf(line.text)}`);
}

function countPlaces(pages: readonly PageRows[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set([...edgesOf(page)].flatMap((row) => row.lines.flatMap(placeKeys)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function countAnywhere(pages: readonly PageRows[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(page.rows.map((row) => shapeOf(textOfRow(row))));
    for (const shape of shapes) if (shape.length >= 15) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}

const arabicPage = /^(?:[-–—[(]\s?)?(?:page\s)?([A-Z]{1,3}-)?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—\])])?$/i;
const romanPage = /^(?:[-–—[(]\s?)?(?:page\s)?([ivxl]{1,7})(?:\s?[-–—\])])?$/i;
const wordedPage = /^(.{0,80}\bpage)\s(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?$/i;

/** Points from the left edge of the page at which clause numbers no longer stand. */
const leastAside = 250;

interface PageNumber {
  readonly row: Row;
  readonly series: string;
  readonly value: number;
}

/** Rows that are nothing but a page number and count up, wherever on the page they stand: converted filings carry the numbers of their first paper in the middle of a page. */
function pageCounters(pages: readonly PageRows[]): Set<Row> {
  const series = new Map<string, PageNumber[]>();
  for (const row of pages.flatMap((page) => page.rows)) {
    const number = pageNumberOf(row);
    if (number === null) continue;
    const known = series.get(number.series);
    if (known === undefined) series.set(number.series, [number]);
    else known.push(number);
  }
  return new Set([...series.values()].flatMap(countingUp).map((number) => number.row));
}

function pageNumberOf(row: Row): PageNumber | null {
  const text = textOfRow(row);
  // with a full stop, far from the margin, where a clause number does not stand
  const dotted = /^\d{1,4}\.$/.test(text) && (row.lines[0]?.left ?? 0) > leastAside;
  const arabic = row.lines.length === 1 ? arabicPage.exec(dotted ? text.slice(0, -1) : text) : null;
  if (arabic !== null) return { row, series: arabic[1] ?? "", value: Number(arabic[2]) };
  const worded = wordedPage.exec(text);
  if (worded !== null) return { row, series: shapeOf(worded[1] ?? ""), value: Number(worded[2]) };
  const part = row.lines
    .map((line) => /^page\s(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?$/i.exec(line.text)?.[1])
    .find((found) => found !== undefined);
  if (part !== undefined) return { row, series: shapeOf(text), value: Number(part) };
  const roman = row.lines.length === 1 ? romanPage.exec(text)?.[1] : undefined;
  return roman === undefined ? null : { row, series: "roman", value: romanValue(roman.toLowerCase()) };
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  let sum = 0;
  let before = 0;
  for (const letter of text) {
    const value = values[letter] ?? 0;
    sum += value > before ? value - 2 * before : value;
    before = value;
  }
  return sum;
}

/** Members of a run of at least three numbers, each one more than the one before it and further on. */
function countingUp(numbers: readonly PageNumber[]): PageNumber[] {
  const runs: PageNumber[][] = [];
  for (const number of numbers) {
    const run = runs.findLast((candidate) => {
      const last = candidate.at(-1);
      return last !== undefined && last.value + 1 === number.value && isPageApart(last.row, number.row);
    });
    if (run === undefined) runs.push([number]);
    else run.push(number);
  }
  return runs.filter((run) => run.length >= 3).flat();
}

/** Numbers of pages stand far apart, numbers in a list do not. */
function isPageApart(row: Row, next: Row): boolean {
  return row.page < next.page || row.y - next.y > 20 * row.size;
}

/** Rows next to page numbers that come back with them: the rest of a running foot that moves with the text. */
function besideCounters(pages: readonly PageRows[], counters: ReadonlySet<Row>): Set<Row> {
  const shapes = new Map<string, Row[]>();
  for (const { rows } of pages) {
    for (const [index, row] of rows.entries()) {
      const near = [rows[index - 1], rows[index + 1]].some((other) => other !== undefined && counters.has(other));
      if (!near || counters.has(row)) continue;
      const shape = shapeOf(textOfRow(row));
      const known = shapes.get(shape);
      if (known === undefined) shapes.set(shape, [row]);
      else known.push(row);
    }
  }
  return new Set([...shapes.values()].filter((rows) => rows.length >= Math.max(3, counters.size * 0.3)).flat());
}
