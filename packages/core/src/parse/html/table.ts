import type { Element } from "hast";
import { lineStart } from "../line-start.js";
import { descendants, isDropped, textOf } from "./element.js";

/** A table of a page: one that holds data, or one that only places things. */
export interface TableGrid {
  readonly kind: "data" | "layout";
  /** Cells; `null` where a merged cell reaches. */
  readonly rows: readonly (readonly (Element | null)[])[];
}

const nested: ReadonlySet<string> = new Set(["table"]);
const signing = /^(?:by|name|title|date|its)\s*:|_{3,}|\/s\//i;
/** Most columns a cell may claim; browsers stop at the same. */
const mostSpan = 1000;
/** A cell with more words than this holds clauses, not data. */
const longestCell = 2000;

/** Reads the cells of a table and decides what it is for. */
export function readTable(table: Element): TableGrid {
  const rows = dropEmptyColumns(
    descendants(table, "tr", nested)
      .filter((row) => !isDropped(row))
      .reduce<Grid>(addRow, { rows: [], reaching: [] }).rows,
  ).filter((row) => row.some((cell) => cell !== null));
  return { kind: isLayout(table, rows) ? "layout" : "data", rows };
}

interface Grid {
  readonly rows: (Element | null)[][];
  /** For each column, how many more rows a cell above reaches down. */
  readonly reaching: number[];
}

function addRow(grid: Grid, row: Element): Grid {
  const cells: (Element | null)[] = [];
  const reaching: number[] = [];
  const fillReached = (): void => {
    while ((grid.reaching[cells.length] ?? 0) > 0) {
      reaching[cells.length] = (grid.reaching[cells.length] ?? 0) - 1;
      cells.push(null);
    }
  };
  for (const cell of row.children) {
    if (cell.type !== "element" || !/^t[dh]$/.test(cell.tagName) || isDropped(cell)) continue;
    fillReached();
    const columns = span(cell, "colSpan");
    const down = span(cell, "rowSpan") - 1;
    for (let column = 0; column < columns; column++) {
      reaching[cells.length] = down;
      cells.push(column === 0 && textOf(cell) !== "" ? cell : null);
    }
  }
  fillReached();
  return { rows: [...grid.rows, cells], reaching };
}

function span(cell: Element, name: "colSpan" | "rowSpan"): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, mostSpan) : 1;
}

/** Filings part columns by empty ones. */
function dropEmptyColumns(rows: readonly (readonly (Element | null)[])[]): (Element | null)[][] {
  const used = new Set<number>();
  for (const row of rows) row.forEach((cell, column) => cell !== null && used.add(column));
  const columns = [...used].sort((a, b) => a - b);
  return rows.map((row) => columns.map((column) => row[column] ?? null));
}

function isLayout(table: Element, rows: readonly (readonly (Element | null)[])[]): boolean {
  const filled = rows.map((row) => row.filter((cell) => cell !== null));
  const widest = Math.max(0, ...filled.map((row) => row.length));
  if (widest < 2 || filled.length < 2 || descendants(table, "table", new Set()).length > 0) return true;
  const texts = filled.map((row) => row.map(textOf));
  if (texts.flat().some((text) => text.length > longestCell || signing.test(text))) return true;
  return texts.every((row) => row.length === 1 || (row.length === 2 && isNumber(row[0] ?? "")));
}

function isNumber(text: string): boolean {
  return lineStart(`${text}  `)?.trim() === text;
}
