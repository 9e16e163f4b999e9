import type { Origin } from "../../ast/nodes.js";
import type { ContentBlock, ParagraphBlock, TableCellBlock } from "./content.js";
import { type RowBlocks, clausesOf } from "./clause-layout.js";
import { plainText } from "./content.js";
import { childOf, childrenOf, flagOf, numberOf, valueOf } from "./element.js";
import type { XmlElement } from "./xml.js";

export interface TableContext {
  /** Reads the blocks of a cell. */
  read(children: readonly (XmlElement | string)[]): ContentBlock[];
  /** Where the next paragraph stands. */
  origin(): Origin;
  /** Whether a table style sets the first row apart. */
  headStyle(id: string | undefined): boolean;
  /** Passes over a row or cell that shows nothing. */
  skip(element: XmlElement): void;
  /** Called for the mark of a row that was put in or taken out. */
  change(mark: XmlElement): void;
  /** Called for cells before they are made; throws where there are too many. */
  count(cells: number): void;
}

interface Row {
  readonly header: boolean;
  readonly cells: readonly TableCellBlock[];
  readonly blocks: RowBlocks;
}

/** Word allows no more columns than this. */
const mostColumns = 63;
const emptyCell: TableCellBlock = { paragraphs: [], shaded: false, origin: null };

/**
 * Reads a table. A table of one column is a frame around text, so that its blocks stand for themselves, and so do those
 * of a table that holds numbered clauses; a table inside a cell gives its words to the cell.
 */
export function readTable(table: XmlElement, context: TableContext): ContentBlock[] {
  const rows: Row[] = [];
  for (const row of unwrapped(table, "w:tr")) {
    const read = readRow(row, context);
    if (read !== null) rows.push(read);
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (columns <= 1) return rows.flatMap((row) => row.blocks.flat());
  const clauses = rows.some(({ header }) => header) ? null : clausesOf(rows.map(({ blocks }) => blocks));
  if (clauses !== null) return clauses;
  context.count(rows.reduce((sum, row) => sum + columns - row.cells.length, 0));
  const grid = rows.map((row) => [
    ...row.cells,
    ...Array.from({ length: columns - row.cells.length }, () => emptyCell),
  ]);
  if (grid.every((row) => row.every((cell) => cell.paragraphs.length === 0))) return [];
  return [{ type: "table", headerRows: headerRows(rows, grid, hasHeadStyle(table, context)), rows: grid }];
}

/** Rows of a table or cells of a row, also where content controls or changes stand around them. */
function unwrapped(element: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? unwrapped(child, name) : [];
  });
}

function readRow(row: XmlElement, context: TableContext): Row | null {
  const properties = childOf(row, "w:trPr");
  const deleted = childOf(properties, "w:del");
  const mark = deleted ?? childOf(properties, "w:ins");
  if (mark !== undefined) context.change(mark);
  if (deleted !== undefined || flagOf(properties, "w:hidden") === true) {
    context.skip(row);
    return null;
  }
  const cells: TableCellBlock[] = gap(numberOf(properties, "w:gridBefore"));
  const blocks: (readonly ContentBlock[])[] = [];
  for (const cell of unwrapped(row, "w:tc")) {
    const own = childOf(cell, "w:tcPr");
    const isShown =
      !isContinued(own, "w:vMerge") && !isContinued(own, "w:hMerge") && childOf(own, "w:cellDel") === undefined;
    const origin = isShown ? context.origin() : null;
    const read = isShown ? context.read(cell.children) : [];
    if (!isShown) context.skip(cell);
    blocks.push(read);
    cells.push(
      { paragraphs: flatten(read), shaded: isShaded(own), origin },
      ...gap((numberOf(own, "w:gridSpan") ?? 1) - 1),
    );
  }
  const shown = cells.slice(0, mostColumns);
  context.count(shown.length);
  return { header: flagOf(properties, "w:tblHeader") === true, cells: shown, blocks };
}

function gap(columns: number | undefined): TableCellBlock[] {
  return Array.from({ length: Math.max(0, Math.min(mostColumns, columns ?? 0)) }, () => emptyCell);
}

/** The first cell of merged ones says `restart`, the others say nothing or `continue`. */
function isContinued(properties: XmlElement | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && (valueOf(properties, name) ?? "continue") === "continue";
}

function isShaded(properties: XmlElement | undefined): boolean {
  const fill = childOf(properties, "w:shd")?.attributes["w:fill"];
  return fill !== undefined && !/^(?:auto|ffffff)$/i.test(fill);
}

/** A cell holds paragraphs only: lists, headings and inner tables give up their form, not their words. */
function flatten(blocks: readonly ContentBlock[]): ParagraphBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs));
    return [block.shape === "plain" ? block : { ...block, shape: "plain" as const, depth: 0 }];
  });
}

/** True where the style of the table sets its first row apart, and the table asks for that. */
function hasHeadStyle(table: XmlElement, context: TableContext): boolean {
  const properties = childOf(table, "w:tblPr");
  const { "w:firstRow": first, "w:val": bits } = childOf(properties, "w:tblLook")?.attributes ?? {};
  const isAsked = first === undefined ? (Number.parseInt(bits ?? "0", 16) & 0x20) !== 0 : /^(?:1|true|on)$/.test(first);
  return isAsked && context.headStyle(valueOf(properties, "w:tblStyle"));
}

/** Rows that are marked as headings, or the first one where it looks like one. */
function headerRows(rows: readonly Row[], grid: readonly (readonly TableCellBlock[])[], styled: boolean): number {
  const firstBody = rows.findIndex((row) => !row.header);
  if (firstBody > 0) return firstBody;
  const [first, second] = grid;
  if (firstBody === -1 || first === undefined || second === undefined) return 0;
  const names = first.map(cellText);
  if (names.some((name) => name === "" || name.length > 60)) return 0;
  if (styled) return 1;
  if (first.every(isEmphatic) && !second.every(isEmphatic)) return 1;
  return looksLikeColumnNames(names, grid) ? 1 : 0;
}

function isEmphatic(cell: TableCellBlock): boolean {
  return cell.shaded || (cell.paragraphs.length > 0 && cell.paragraphs.every((p) => p.data.layout?.bold === true));
}

/** Short names without figures or stops over three or more columns, two or more rows of which some hold figures or sentences. */
function looksLikeColumnNames(names: readonly string[], grid: readonly (readonly TableCellBlock[])[]): boolean {
  if (names.length < 3 || grid.length < 3 || new Set(names).size < names.length) return false;
  if (names.some((name) => name.length > 40 || /\d|[.:;,]$/.test(name))) return false;
  return grid
    .slice(1)
    .some((row) => row.slice(1).some((cell) => /\d|[.;]$/.test(cellText(cell)) || cellText(cell).length > 40));
}

function cellText(cell: TableCellBlock): string {
  return cell.paragraphs
    .map((paragraph) => plainText(paragraph.pieces))
    .join(" ")
    .trim();
}
