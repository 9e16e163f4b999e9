import { lineStart } from "../line-start.js";
import { type ContentBlock, type ParagraphBlock, plainText } from "./content.js";

/** The cells with words of one row, each with its blocks. */
export type FilledCells = readonly (readonly ContentBlock[])[];

/** Share of the rows that have to begin with a number. */
const mostly = 0.5;
/** Longest heading beside its clauses. */
const longestHeading = 80;

/**
 * The blocks of a table that only places clauses on the page: their numbers stand in a column of their own, or their
 * headings do. `null` for a table of data.
 */
export function clausesOf(rows: readonly FilledCells[]): ContentBlock[] | null {
  const filled = rows.filter((row) => row.length > 0);
  const beside = filled.filter((row) => row.length > 1);
  if (beside.length === 0 || beside.length < filled.length * mostly || !beside.every((row) => row.length === 2))
    return null;
  if (!beside.every((row) => numberOf(row) !== null) && !beside.every(isHeadingBeside)) return null;
  return filled.flatMap(blocksOf);
}

function blocksOf(row: FilledCells): readonly ContentBlock[] {
  const number = numberOf(row);
  const [words, ...others] = row[1] ?? [];
  if (number === null || words?.type !== "paragraph") return row.flat();
  return [{ ...words, data: { ...words.data, ...number } }, ...others];
}

/** The number alone in the first cell, typed or automatic, where the words beside it have none of their own. */
function numberOf([cell, words]: FilledCells): Pick<ParagraphBlock["data"], "label" | "labelLevel"> | null {
  const [block, ...more] = cell ?? [];
  if (block?.type !== "paragraph" || more.length > 0) return null;
  if (words?.[0]?.type !== "paragraph" || words[0].data.label !== undefined) return null;
  const typed = plainText(block.pieces).trim();
  const { label, labelLevel } = block.data;
  if (typed !== "") return label === undefined && isNumber(typed) ? { label: typed } : null;
  if (label === undefined || !isNumber(label)) return null;
  return { label, ...(labelLevel === undefined ? {} : { labelLevel }) };
}

function isNumber(text: string): boolean {
  return /[\dA-Z]/i.test(text) && lineStart(`${text}  `)?.trim() === text;
}

/** A short heading, and beside it clauses of which the first has a number of two steps. */
function isHeadingBeside([heading, clauses]: FilledCells): boolean {
  const [title, ...more] = heading ?? [];
  const [first] = clauses ?? [];
  if (title?.type !== "paragraph" || more.length > 0 || first?.type !== "paragraph") return false;
  if (plainText(title.pieces).length > longestHeading) return false;
  return /^\d{1,3}\.\d{1,3}[.)]?(?:\s|$)/.test(first.data.label ?? plainText(first.pieces));
}
