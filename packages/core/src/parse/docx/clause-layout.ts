import { lineStart } from "../line-start.js";
import { readsAsClause } from "../reads-as-clause.js";
import { type ContentBlock, type ParagraphBlock, plainText } from "./content.js";

/** The blocks of each cell of one row. */
export type RowBlocks = readonly (readonly ContentBlock[])[];

/** Share of the rows that have to begin with a number, to hold a clause and to have no cell to be filled in. */
const mostly = 0.5;
/** Longest heading beside its clauses. */
const longestHeading = 80;

/**
 * The blocks of a table that only places clauses on the page: their numbers stand in a column of their own, or their
 * headings do. `null` for a table of data.
 */
export function clausesOf(rows: readonly RowBlocks[]): ContentBlock[] | null {
  const used = rows.filter((row) => row.some(isFilled));
  const filled = used.map((row) => row.filter(isFilled));
  const beside = filled.filter((row) => row.length > 1);
  if (beside.length === 0 || beside.length < filled.length * mostly || !beside.every((row) => row.length === 2))
    return null;
  if (!beside.every((row) => numberOf(row) !== null) && !areHeadingsBeside(beside)) return null;
  const [first] = beside;
  const body = first === undefined ? [] : filled.slice(filled.indexOf(first));
  if (body.filter(isClause).length < body.length * mostly) return null;
  return namesColumns(used) || hasColumnToFillIn(used) ? null : filled.flatMap(blocksOf);
}

function isFilled(cell: readonly ContentBlock[]): boolean {
  return cell.length > 0;
}

function isClause(row: RowBlocks): boolean {
  return (row.at(-1) ?? []).some((block) => block.type === "paragraph" && readsAsClause(plainText(block.pieces)));
}

/** Above the first number stands the name of the column beside it. */
function namesColumns(used: readonly RowBlocks[]): boolean {
  const above = used.slice(
    0,
    used.findIndex((row) => row.filter(isFilled).length > 1),
  );
  return above.some(([corner]) => corner?.length === 0);
}

/** An empty cell beside or after the words of most rows, whose column would be lost. */
function hasColumnToFillIn(used: readonly RowBlocks[]): boolean {
  const wider = used.filter((row) => row.length - row.findIndex(isFilled) > 2);
  return wider.length > used.length * mostly;
}

function blocksOf(row: RowBlocks): readonly ContentBlock[] {
  const number = numberOf(row);
  const [words, ...others] = row[1] ?? [];
  if (number === null || words?.type !== "paragraph") return row.flat();
  return [{ ...words, data: { ...words.data, ...number } }, ...others];
}

/** The number alone in the first cell, typed or automatic, where the words beside it have none of their own. */
function numberOf([cell, words]: RowBlocks): Pick<ParagraphBlock["data"], "label" | "labelLevel"> | null {
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

/** A short heading, and beside it clauses that count from .1 on under the number of the heading. */
function areHeadingsBeside(rows: readonly RowBlocks[]): boolean {
  let last = 0;
  return rows.every((row) => {
    const number = headingBeside(row);
    const isNext = number !== null && number > last;
    last = number ?? last;
    return isNext;
  });
}

/** The first step of the number that the first clause beside a heading has. */
function headingBeside([heading, clauses]: RowBlocks): number | null {
  const [title, ...more] = heading ?? [];
  const [first] = clauses ?? [];
  if (title?.type !== "paragraph" || more.length > 0 || first?.type !== "paragraph") return null;
  const name = plainText(title.pieces);
  if (name.length > longestHeading) return null;
  const clause = [first.data.label ?? [], plainText(first.pieces)].flat().join(" ");
  // a capital follows: a price or a figure has nothing or its unit after it
  const step = /^(\d{1,3})\.0?1[.)]?\s+["“'‘([]?\p{Lu}/u.exec(clause)?.[1];
  const own = /^(?:\p{L}+\s+)?(\d{1,3})\b/u.exec(title.data.label ?? name.trim())?.[1];
  return step === undefined || (own !== undefined && Number(own) !== Number(step)) ? null : Number(step);
}
