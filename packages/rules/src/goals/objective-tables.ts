import { type ContractDocument, type Facts, type Span, type TableRow, visit } from "@clauselint/core";
import { MEASURE } from "../provisions/objective-words.js";
import { isBlank } from "../support/is-blank.js";

const TITLE =
  /^(?:(?:business|project|customer|strategic|desired|expected|intended) )?(?:objectives?|goals?|aims?|outcomes?|benefits?)$/i;

/** Where a number alone is a target, and not what somebody wants to reach. */
const OF_A_LEVEL = /\b(?:objectives?|goals?|aims?)$/i;

/** "99.9 %" under "Objective" is the target of a service level. */
const ONLY_A_NUMBER =
  /^(?:(?:(?:within|under|at (?:least|most)|in|of|for)\s)?[<>≤≥]?\s?\d+(?:[.,]\d+)?\s?(?:%|per\s?cent|(?:(?:business|working)\s)?(?:second|minute|hour|day)s?)?(?:\s(?:of (?:all )?)?(?:cases|times?|calls|tickets|alerts))?(?:[,;/]?\s|$)){1,3}$/i;

/** Whoever pays for a miss has agreed service levels, whatever their column is called. */
const PRICED = /^(?:(?:service )?credits?|deductions?|penalt(?:y|ies)|at risk)\b/i;

/** A row of a table of objectives. */
export interface ObjectiveRow {
  readonly words: string;
  readonly measurable: boolean;
  readonly span: Span;
}

/** The objectives that the tables of a document give, each with the number that stands beside it. */
export function objectiveRows(document: ContractDocument, facts: Facts): readonly ObjectiveRow[] {
  const rows: ObjectiveRow[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Table" || facts.weight(node) !== 1) return true;
    for (const row of node.children.filter(({ header }) => !header)) {
      const cell = row.children.find(({ column }) => TITLE.test(column?.trim() ?? ""));
      if (cell === undefined || isBlank(document.quote(cell)) || isTarget(row, document)) continue;
      const others = row.children.filter((other) => other !== cell).map((other) => document.quote(other));
      const words = document.quote(cell);
      rows.push({ words, measurable: [words, ...others].some((text) => MEASURE.test(text)), span: row });
    }
    return false;
  });
  return rows;
}

/** "Calls answered | 99.9 %" under "Goal | Objective". */
function isTarget(row: TableRow, document: ContractDocument): boolean {
  const under = (title: RegExp) => row.children.filter(({ column }) => title.test(column?.trim() ?? ""));
  // "At risk | no" prices nothing
  if (under(PRICED).some((cell) => /\d/.test(document.quote(cell)))) return true;
  return under(TITLE)
    .filter(({ column }) => OF_A_LEVEL.test(column?.trim() ?? ""))
    .some((cell) => ONLY_A_NUMBER.test(document.quote(cell).trim()));
}
