import type { RootContent } from "mdast";
import type { Layout } from "../types.js";
import { bodyStyleOf, type BodyStyle } from "./body-style.js";
import type { Bookmarked } from "./bookmarked.js";
import { continued } from "./continued.js";
import type { HeadingDepth } from "./heading-depths.js";
import { headingDepths } from "./headings.js";
import type { Line, Region, Row, TableGrid } from "./layout-types.js";
import { isOnlyLabel } from "./line-starts.js";
import { isCentred, paragraphsOf, type Paragraph, type PlacedLine } from "./paragraphs.js";
import { originOf, phrasingOf } from "./phrasing.js";
import { joinedRow } from "./rows.js";
import { contentsRows } from "./table-of-contents.js";
import { tableOf } from "./table-block.js";
import { stretchesOf, type Stretch } from "./tables.js";
import { wordFormsOf, type WordForms } from "./word-forms.js";

/** Makes mdast blocks of the columns of a document, given in reading order. */
export function blocksOf(regions: readonly Region[], bookmarked: Bookmarked): RootContent[] {
  const body = bodyStyleOf(regions);
  const parts = partsOf(regions, bookmarked, body);
  const forms = wordFormsOf(regions.flatMap(linesOf));
  const depthOf = headingDepths(parts.filter(isParagraph), body, bookmarked.complete);
  return parts.map((part) => (isParagraph(part) ? blockOf(part, depthOf(part), forms) : tableOf(part, forms)));
}

/** The paragraphs and tables of regions, notes behind the paragraph they stand below. */
function partsOf(regions: readonly Region[], bookmarked: Bookmarked, body: BodyStyle): (Paragraph | TableGrid)[] {
  const parts: (Paragraph | TableGrid)[] = [];
  let text: PlacedLine[] = [];
  // waits, because it may go on at the top of the next page
  let table: TableGrid | null = null;
  let notes = new Map<PlacedLine | null, Paragraph[]>();
  const flush = (): void => {
    if (table !== null) parts.push(table);
    parts.push(...(notes.get(null) ?? []));
    for (const paragraph of paragraphsOf(text, body))
      parts.push(paragraph, ...paragraph.flatMap((line) => notes.get(line) ?? []));
    table = null;
    text = [];
    notes = new Map();
  };
  for (const region of regions) {
    const contents = contentsRows(region.rows, region.right);
    const isNoCell = (row: Row): boolean => contents.has(row) || bookmarked.rows.has(row);
    if (region.note === true) {
      const above = text.at(-1) ?? null;
      const note = placedLines(region.rows, region, { contents, bookmarked, body });
      notes.set(above, [...(notes.get(above) ?? []), note]);
      continue;
    }
    for (const stretch of stretchesIn(region, isNoCell)) {
      if (stretch.kind === "text") {
        if (table !== null) flush();
        text.push(...placedLines(stretch.rows, region, { contents, bookmarked, body }));
        continue;
      }
      const whole: TableGrid | null = table === null ? null : continued(table, stretch.grid);
      if (whole === null) flush();
      table = whole ?? stretch.grid;
    }
  }
  flush();
  return parts;
}

function isParagraph(part: Paragraph | TableGrid): part is Paragraph {
  return Array.isArray(part);
}

/** The lines of a region as they follow each other. */
function linesOf({ table, rows }: Region): readonly Line[] {
  return table === undefined ? rows.flatMap((row) => row.lines) : table.cells.flat(2);
}

function stretchesIn(region: Region, isNoCell: (row: Row) => boolean): Stretch[] {
  if (region.table !== undefined) return [{ kind: "table", grid: region.table }];
  return stretchesOf(region.rows, isNoCell);
}

/** A line drawn across the page with signs. */
const drawnLine = /^[-–—=]{10,}$/;

/** The lines of running text; drawn lines part paragraphs and say nothing themselves. */
function placedLines(
  all: readonly Row[],
  region: Region,
  { contents, bookmarked, body }: { contents: ReadonlySet<Row>; bookmarked: Bookmarked; body: BodyStyle },
): PlacedLine[] {
  const rows = all.filter(({ lines }) => lines.length > 1 || !drawnLine.test(lines[0]?.text ?? ""));
  const { left, right } = edgesOf(rows, region, body);
  return rows.map((row, index) => {
    const above = rows[index - 1];
    return {
      line: joinedRow(row),
      left,
      right,
      gap: above === undefined ? null : above.y - row.y,
      leading: body.leading * row.size,
      contents: contents.has(row),
      note: region.note === true,
      bookmark: bookmarked.rows.get(row) ?? null,
      broken: isBroken(row),
    };
  });
}

/** The edges that full lines reach: one stray line that reaches further does not count, and a page with little on it has those of the others. */
function edgesOf(rows: readonly Row[], region: Region, body: BodyStyle): { left: number; right: number } {
  const lines = rows.flatMap((row) => row.lines);
  const rights = rows.map((row) => row.lines.at(-1)?.right ?? 0).sort((a, b) => b - a);
  const own = rights[Math.floor(rows.length * 0.08)] ?? region.right;
  const left = Math.min(...lines.map((line) => line.left));
  if (region.column) return { left, right: own };
  const few = rows.length < 8 || own < body.right - (body.right - body.left) * 0.2;
  return { left: Math.min(left, body.left), right: few ? Math.max(own, body.right) : own };
}

function isBroken(row: Row): boolean {
  const lines = row.lines.filter((line) => !isOnlyLabel(line.text));
  return lines.some((line, index) => index > 0 && line.left - (lines[index - 1]?.right ?? 0) > 3 * row.size);
}

function blockOf(paragraph: Paragraph, depth: HeadingDepth | null, forms: WordForms): RootContent {
  const lines = paragraph.map((placed) => placed.line);
  const bold = lines.every((line) => line.bold);
  const contents = paragraph.some((placed) => placed.contents);
  const data = {
    origin: originOf(lines),
    layout: layoutOf(paragraph, bold),
    ...(contents ? { aside: "toc" as const } : {}),
    ...(paragraph.some((placed) => placed.note) ? { aside: "footnote" as const } : {}),
  };
  const children = phrasingOf(lines, forms, depth !== null);
  return depth === null ? { type: "paragraph", children, data } : { type: "heading", depth, children, data };
}

function layoutOf(paragraph: Paragraph, bold: boolean): Layout {
  const [first] = paragraph;
  if (first === undefined) return {};
  return {
    indent: Math.round(Math.max(0, first.line.left - first.left) * 10) / 10,
    size: Math.round(first.line.size * 10) / 10,
    bold,
    centred: paragraph.every(isCentred),
  };
}
