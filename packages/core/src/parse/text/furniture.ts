import { lineStart } from "../line-start.js";
import type { TextLine } from "./lines.js";
import { withoutRunningWords } from "./running-words.js";
import { singleSpaced } from "../../single-spaced.js";

const namedPageNumber = /^[-–—[(\s]*page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\])\s.]*$/i;
const dashedPageNumber = /^[-–—[(]\s*\d{1,4}\s*[-–—\])]$/;
const barePageNumber = /^(?:\d{1,4}|[ivxl]{1,6})$/;
/** `A-3`, `E - 5`: pages of an exhibit. */
const exhibitPageNumber = /^[A-Z]{1,3}\s?[-–]\s?\d{1,3}$/;
const pageTail = /\s+page\s+\d{1,4}$/i;
const pageCountTail = /\s+page\s+\d{1,4}\s+of\s+\d{1,4}$/i;
const signing = /^(?:by|name|title|date|its|witness|attest|signed|signature|address)\b\s*:?|_{3,}|\/s\//i;

/** Longest line that can be a running header or footer. */
const longestRunning = 140;
/** How often a line must come back to be one. */
const leastRunning = 3;
/** Share of them that must stand near the edge of a page. */
const mostlyAtEdge = 0.8;
/** Blank lines that part pages where the file has no form feeds, and the largest share of gaps that may be so wide. */
const pageGap = 4;
const mostPageGaps = 1 / 3;
/** Lines of a page, counted from its edge, where headers and footers stand. */
const edge = 3;

/** Leaves out page numbers and running headers and footers. A line behind one takes over its gap. */
export function withoutFurniture(lines: readonly TextLine[]): TextLine[] {
  const pages = pageStarts(lines);
  const shapes = lines.map((line) => shape(line.text));
  const running = runningLines(lines, shapes, pages);
  const bare = countingNumbers(lines, pages);
  const kept: TextLine[] = [];
  let gap = 0;
  let afterFurniture = false;
  for (const [index, line] of lines.entries()) {
    gap = Math.max(gap, line.blanksBefore);
    if (isPageNumber(line.text) || bare.has(index) || running.has(shapes[index] ?? "")) {
      afterFurniture = true;
      continue;
    }
    const endsPage = pages.has(index + 1) || index + 1 === lines.length;
    const text = withoutPageTail(line.text, endsPage);
    const pageBefore = line.pageBefore || pages.has(index) || afterFurniture;
    const { offset, indent, ruleBefore } = line;
    kept.push({ text, offset, indent, blanksBefore: gap, pageBefore, ruleBefore });
    gap = 0;
    afterFurniture = false;
  }
  return withoutRunningWords(kept.filter((line) => line.text !== ""));
}

function withoutPageTail(text: string, endsPage: boolean): string {
  // most lines end in a word
  if (!/\d/.test(text.slice(-1))) return text;
  const counted = text.replace(pageCountTail, "");
  return endsPage ? counted.replace(pageTail, "") : counted;
}

function isPageNumber(text: string): boolean {
  return namedPageNumber.test(text) || dashedPageNumber.test(text);
}

/** Indexes of lines that start a page. */
function pageStarts(lines: readonly TextLine[]): Set<number> {
  const gaps = lines.filter((line) => line.blanksBefore > 0).length;
  const wide = lines.filter((line) => line.blanksBefore >= pageGap).length;
  const wideMeansPage = wide <= gaps * mostPageGaps;
  const starts = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (index > 0 && (line.pageBefore || (wideMeansPage && line.blanksBefore >= pageGap))) starts.add(index);
  }
  return starts;
}

/** What comes back on every page, digits apart. */
function shape(text: string): string {
  return singleSpaced(text.replace(/\d+/g, "#"));
}

function runningLines(lines: readonly TextLine[], shapes: readonly string[], pages: ReadonlySet<number>): Set<string> {
  const counts = new Map<string, { all: number; atEdge: number; atTop: number }>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > longestRunning || signing.test(line.text)) continue;
    const key = shapes[index] ?? "";
    const count = counts.get(key) ?? { all: 0, atEdge: 0, atTop: 0 };
    count.all++;
    if (line.pageBefore) count.atTop++;
    if (nearEdge(index, lines.length, pages) || /\bpage\b|^source:/i.test(line.text)) count.atEdge++;
    counts.set(key, count);
  }
  const found = [...counts].filter(([key, count]) => {
    const start = lineStart(key.replaceAll("#", "1"));
    const runs = count.all >= leastRunning && count.atEdge >= count.all * mostlyAtEdge;
    return (runs || isTopLine(count)) && start === null && /\p{L}/u.test(key);
  });
  return new Set(found.map(([key]) => key));
}

/** The first line behind a form feed may be sure of itself sooner. */
function isTopLine(count: { all: number; atTop: number }): boolean {
  return count.all >= 2 && count.atTop === count.all;
}

function nearEdge(index: number, total: number, pages: ReadonlySet<number>): boolean {
  for (let step = 0; step <= edge; step++) {
    if (pages.has(index - step) || pages.has(index + step) || index + step === total || index - step === 0) return true;
  }
  return false;
}

/** Numbers alone on a line count as page numbers when they stand at the edge of a page or count up through the file. */
function countingNumbers(lines: readonly TextLine[], pages: ReadonlySet<number>): Set<number> {
  const alone = [...lines.keys()].filter((index) => {
    const line = lines[index];
    return line !== undefined && (barePageNumber.test(line.text) || exhibitPageNumber.test(line.text));
  });
  const values = alone.map((index) => Number(/\d+/.exec(lines[index]?.text ?? "")?.[0] ?? Number.NaN));
  const found = new Set<number>();
  for (const [position, index] of alone.entries()) {
    const value = values[position] ?? Number.NaN;
    const counts = values[position - 1] === value - 1 || values[position + 1] === value + 1;
    const parted = (lines[index]?.blanksBefore ?? 0) > 0 && (lines[index + 1]?.blanksBefore ?? 1) > 0;
    if (parted && (counts || pages.has(index) || pages.has(index + 1))) found.add(index);
  }
  return found;
}
