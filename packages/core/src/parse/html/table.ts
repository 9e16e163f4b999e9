import type { Element } from "hast";
import { lineStart } from "../line-start.js";
import { descendants, isDropped, textOf } from "./element.js";

/** A table of a page: one that holds data, or one that only places things. */
export interface TableGrid {
  readonly kind: "data" | "layout";
  /** Cells; `null` in a table of data where a merged cell reaches or one is empty. */
  readonly rows: readonly (readonly (Element | null)[])[];
}

const nested: ReadonlySet<string> = new Set(["table"]);
const signing = /^(?:by|name|title|date|its)\s*:|_{3,}|\/s\//i;
/** Most columns a cell may claim; browsers stop at the same. */
const mostSpan = 1000;
/** A cell with more words than this holds clauses, not data. */
const longestCell = 2000;

/**
 * Reads the cells of a table and decides what it is for. `count` is told how many cells a table of data has before they
 * are made; it throws where there are too many.
 */
export function readTable(table: Element, count: (cells: number) => void): TableGrid {
  const rows = placedRows(table);
  const filled = rows.map((row) => row.map(({ cell }) => cell));
  if (isLayout(table, filled)) return { kind: "layout", rows: filled };
  return { kind: "data", rows: withoutEmptyColumns(rows, count) };
}

interface PlacedCell {
  readonly cell: Element;
  readonly column: number;
}

/** Columns that a cell above reaches down into, and how many more rows it does so. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** The cells with words, row by row. What merged cells cover takes no room here: a few of them may claim millions of places. */
function placedRows(table: Element): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  let reaching: readonly Reach[] = [];
  for (const row of descendants(table, "tr", nested)) {
    if (isDropped(row)) continue;
    const { cells, below } = placeRow(row, reaching);
    reaching = below;
    if (cells.length > 0) rows.push(cells);
  }
  return rows;
}

function placeRow(row: Element, above: readonly Reach[]): { cells: PlacedCell[]; below: Reach[] } {
  const cells: PlacedCell[] = [];
  const below: Reach[] = [];
  let at = 0;
  let next = 0;
  const passReached = (): void => {
    for (let reach = above[next]; reach !== undefined && reach.from <= at; reach = above[++next]) {
      if (reach.to <= at) continue;
      if (reach.rows > 1) below.push({ from: at, to: reach.to, rows: reach.rows - 1 });
      at = reach.to;
    }
  };
  for (const cell of row.children) {
    if (cell.type !== "element" || !/^t[dh]$/.test(cell.tagName) || isDropped(cell)) continue;
    passReached();
    if (textOf(cell) !== "") cells.push({ cell, column: at });
    const to = at + span(cell, "colSpan");
    const rows = span(cell, "rowSpan") - 1;
    if (rows > 0) below.push({ from: at, to, rows });
    at = to;
  }
  passReached();
  return { cells, below };
}

function span(cell: Element, name: "colSpan" | "rowSpan"): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, mostSpan) : 1;
}

/** Filings part columns by empty ones. */
function withoutEmptyColumns(
  rows: readonly (readonly PlacedCell[])[],
  count: (cells: number) => void,
): (Element | null)[][] {
  const used = new Set(rows.flatMap((row) => row.map(({ column }) => column)));
  count(rows.length * used.size);
  const places = new Map([...used].sort((a, b) => a - b).map((column, index) => [column, index]));
  return rows.map((row) => {
    const cells = Array.from({ length: places.size }, (): Element | null => null);
    for (const { cell, column } of row) cells[places.get(column) ?? 0] = cell;
    return cells;
  });
}

function isLayout(table: Element, filled: readonly (readonly Element[])[]): boolean {
  if (filled.length < 2 || filled.every((row) => row.length < 2)) return true;
  if (descendants(table, "table", new Set()).length > 0) return true;
  const texts = filled.map((row) => row.map(textOf));
  if (texts.flat().some((text) => text.length > longestCell || signing.test(text))) return true;
  return texts.every((row) => row.length === 1 || (row.length === 2 && isNumber(row[0] ?? "")));
}

function isNumber(text: string): boolean {
  return lineStart(`${text}  `)?.trim() === text;
}
