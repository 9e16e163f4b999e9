import { lineStart } from "../line-start.js";
import type { TextLine } from "./lines.js";
import { matchesOf } from "../../matches-of.js";

/** A cell of a table drawn with characters. */
export interface TextCell {
  readonly text: string;
  readonly offset: number;
}

const signing = /^(?:by|name|title|date|its)\s*:|_{3,}|\/s\//i;
const leastPipedRows = 2;
const leastAlignedRows = 3;

/** The rows of a table that starts at a line, `null` when none clearly does. Only lines without a gap between them count. */
export function tableAt(lines: readonly TextLine[], start: number): TextCell[][] | null {
  return (
    rowsAt(lines, start, pipedCells, leastPipedRows, false) ??
    rowsAt(lines, start, tabbedCells, leastAlignedRows, false) ??
    rowsAt(lines, start, spacedCells, leastAlignedRows, true)
  );
}

function rowsAt(
  lines: readonly TextLine[],
  start: number,
  cellsOf: (line: TextLine) => TextCell[],
  least: number,
  aligned: boolean,
): TextCell[][] | null {
  const rows: TextCell[][] = [];
  let columns: number[] | null = null;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || (index > start && (line.blanksBefore > 0 || line.pageBefore))) break;
    const cells = cellsOf(line);
    const positions = cells.map((cell) => cell.offset - line.offset + line.indent);
    if (cells.length < 2 || cells.some((cell) => signing.test(cell.text))) break;
    if (rows[0] !== undefined && cells.length !== rows[0].length) break;
    if (
      aligned &&
      columns !== null &&
      positions.some((position, column) => Math.abs(position - (columns?.[column] ?? 0)) > 1)
    )
      break;
    columns ??= positions;
    rows.push(cells);
  }
  if (rows.length < least || isNumbering(rows)) return null;
  return rows;
}

/** Numbers beside words, and words beside page numbers, are clauses and contents, not tables. */
function isNumbering(rows: readonly TextCell[][]): boolean {
  const width = rows[0]?.length ?? 0;
  const labels = rows.filter((row) => lineStart(`${row[0]?.text ?? ""}  `) !== null).length;
  const pages = rows.filter((row) => /^\.*\s?\d{1,4}$/.test(row.at(-1)?.text ?? "")).length;
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
