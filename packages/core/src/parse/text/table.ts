import { lineStart } from "../line-start.js";
import type { TextLine } from "./lines.js";
import { matchesOf } from "../../matches-of.js";

/** A cell of a table drawn with characters. */
export interface TextCell {
  readonly text: string;
  readonly offset: number;
}

/** A line as it would be as a row of a table. */
interface Row {
  readonly cells: readonly TextCell[];
  /** Columns its cells begin in. */
  readonly columns: readonly number[];
  /** Whether it can be one: it has several cells, and nobody signs there. */
  readonly fits: boolean;
  readonly startsWithNumber: boolean;
  readonly endsWithPage: boolean;
}

/** How cells of a table are told apart, how many rows it must have, and whether they must stand below each other. */
interface TableStyle {
  readonly cellsOf: (line: TextLine) => TextCell[];
  readonly least: number;
  readonly aligned: boolean;
}

const signing = /^(?:by|name|title|date|its)\s*:|_{3,}|\/s\//i;
const leastPipedRows = 2;
const leastAlignedRows = 3;
/** Rows by which it is decided whether they are a table; those of a list of thousands would be looked at from each of its lines. */
const mostJudged = 200;

const styles: readonly TableStyle[] = [
  { cellsOf: pipedCells, least: leastPipedRows, aligned: false },
  { cellsOf: tabbedCells, least: leastAlignedRows, aligned: false },
  { cellsOf: spacedCells, least: leastAlignedRows, aligned: true },
];

/** Finds the tables among lines, each of which it cuts into cells once. */
export class TextTables {
  readonly #lines: readonly TextLine[];
  readonly #rows: readonly Map<number, Row>[] = styles.map(() => new Map());

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
  }

  /** The rows of a table that starts at a line, `null` when none clearly does. Only lines without a gap between them count. */
  at(start: number): (readonly TextCell[])[] | null {
    for (const [index, style] of styles.entries()) {
      const judged = this.#rowsFrom(start, index, mostJudged);
      if (judged.length < style.least || isNumbering(judged)) continue;
      const rows = judged.length < mostJudged ? judged : this.#rowsFrom(start, index, Infinity);
      return rows.map(({ cells }) => cells);
    }
    return null;
  }

  #rowsFrom(start: number, style: number, most: number): Row[] {
    const rows: Row[] = [];
    const aligned = styles[style]?.aligned === true;
    for (let index = start; index < this.#lines.length && rows.length < most; index++) {
      const line = this.#lines[index];
      if (line === undefined || (index > start && (line.blanksBefore > 0 || line.pageBefore))) break;
      const row = this.#row(index, line, style);
      const [first = row] = rows;
      if (!row.fits || row.cells.length !== first.cells.length || (aligned && !standsBelow(row, first))) break;
      rows.push(row);
    }
    return rows;
  }

  #row(index: number, line: TextLine, style: number): Row {
    const known = this.#rows[style]?.get(index);
    if (known !== undefined) return known;
    const row = rowOf(line, styles[style]?.cellsOf(line) ?? []);
    this.#rows[style]?.set(index, row);
    return row;
  }
}

const noRow: Row = { cells: [], columns: [], fits: false, startsWithNumber: false, endsWithPage: false };

function rowOf(line: TextLine, cells: readonly TextCell[]): Row {
  if (cells.length < 2) return noRow;
  return {
    cells,
    columns: cells.map((cell) => cell.offset - line.offset + line.indent),
    fits: !cells.some((cell) => signing.test(cell.text)),
    startsWithNumber: lineStart(`${cells[0]?.text ?? ""}  `) !== null,
    endsWithPage: /^\.*\s?\d{1,4}$/.test(cells.at(-1)?.text ?? ""),
  };
}

function standsBelow(row: Row, first: Row): boolean {
  return row.columns.every((column, index) => Math.abs(column - (first.columns[index] ?? 0)) <= 1);
}

/** Numbers beside words, and words beside page numbers, are clauses and contents, not tables. */
function isNumbering(rows: readonly Row[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const labels = rows.filter((row) => row.startsWithNumber).length;
  const pages = rows.filter((row) => row.endsWithPage).length;
  return (width === 2 && labels > rows.length / 2) || (labels > 0 && pages > rows.length / 2);
}

function pipedCells(line: TextLine): TextCell[] {
  if ((line.text.match(/[|│]/g) ?? []).length < 2) return [];
  return cut(line, /[^|│]+/g);
}

/** One tab parts two cells, wherever they then stand. */
function tabbedCells(line: TextLine): TextCell[] {
  return line.text.includes("\t") ? cut(line, /[^\t]+/g) : [];
}

/** What parts two cells: more than one blank. */
const wideSpace = /\s\s|[^\S ]/;

function spacedCells(line: TextLine): TextCell[] {
  if (!wideSpace.test(line.text)) return [];
  return cut(line, /\S+(?: \S+)*/g);
}

function cut(line: TextLine, cell: RegExp): TextCell[] {
  return matchesOf(cell, line.text).flatMap((match) => {
    const text = match[0].trim();
    const lead = match[0].length - match[0].trimStart().length;
    return text === "" || /^[-=+:]+$/.test(text) ? [] : [{ text, offset: line.offset + match.index + lead }];
  });
}
