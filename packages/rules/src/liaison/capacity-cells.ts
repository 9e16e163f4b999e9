import { visit, type ContractDocument, type Facts, type TableRow } from "@clauselint/core";
import { SHARE } from "../provisions/liaison/share-of-time.js";
import { LIAISON } from "../provisions/liaison/titles.js";
import { words } from "../provisions/words.js";
import { cellsUnder } from "../support/cells-under.js";
import { isBlank } from "../support/is-blank.js";

const OF_TIME =
  "allocation|ftes?|dedication|workload|level of effort|time (?:commitment|allocation)|(?:%|per ?cent(?:age)?|share) of (?:\\w+ ){0,3}time";
const COLUMN = words(`^(?:${OF_TIME}|capacity|commitment|availability|hours(?: per \\w+)?)\\b`);
/** Beside a row, availability and capacity are as often those of a service. */
const ROW = words(`^(?:${OF_TIME})\\b`);
const TITLED = words(`\\b${LIAISON}\\b`);

const GIVEN = words(
  `\\b(?:allocat\\w+|dedicat\\w+|assigned|available|works?|spends?|devotes?)\\b[^.;]{0,30}?(?:${SHARE}|\\bfull[- ]time\\b)|(?<![\\d.,])(?:[01]?[.,]\\d+|1) FTE\\b`,
);

/** What a cell says of the time of a liaison person, and the row it stands in. */
export interface CapacityCell {
  readonly text: string;
  readonly row: TableRow;
}

/** The cells on the time of liaison persons: under a column for it, and in a row for it where the persons are the columns. */
export function capacityCells(document: ContractDocument, facts: Facts): readonly CapacityCell[] {
  const inColumns = cellsUnder(document, facts, COLUMN)
    .filter(({ row, blank }) => !blank && cellsOf(document, row).some((text) => TITLED.test(text)))
    .map(({ cell, row }) => ({ text: document.quote(cell).trim(), row }));
  return [...inColumns, ...inRows(document, facts), ...besidePersons(document, facts)];
}

function inRows(document: ContractDocument, facts: Facts): readonly CapacityCell[] {
  const found: CapacityCell[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Table" || facts.weight(node) !== 1) return true;
    const rows = node.children.map((row) => ({ row, cells: cellsOf(document, row) }));
    if (!rows.some(({ cells: [title = ""] }) => TITLED.test(title))) return false;
    for (const { row, cells } of rows) {
      const [title = "", ...others] = cells;
      if (ROW.test(title)) found.push(...others.filter((text) => !isBlank(text)).map((text) => ({ text, row })));
    }
    return false;
  });
  return found;
}

/** "Service manager | Kim Lee, allocated at 0.5 FTE": the share stands beside the name. */
function besidePersons(document: ContractDocument, facts: Facts): readonly CapacityCell[] {
  const found: CapacityCell[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "TableRow" || facts.weight(node) !== 1) return true;
    const [title = "", ...others] = cellsOf(document, node);
    if (TITLED.test(title))
      found.push(...others.filter((text) => GIVEN.test(text)).map((text) => ({ text, row: node })));
    return false;
  });
  return found;
}

function cellsOf(document: ContractDocument, row: TableRow): readonly string[] {
  return row.children.map((cell) => document.quote(cell).trim());
}
