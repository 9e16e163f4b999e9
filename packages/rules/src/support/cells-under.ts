import { visit, type ContractDocument, type Facts, type TableCell, type TableRow } from "@clauselint/core";
import { isBlank } from "./is-blank.js";

/** A cell under a column that was asked for, with the row it stands in. */
export interface FoundCell {
  readonly cell: TableCell;
  readonly row: TableRow;
  readonly blank: boolean;
}

/** A title without marks of emphasis that were not understood as such: "**Due by **". */
const plain = (title: string): string => title.replace(/[*_]{2,}/g, "").trim();

/** The cells of the tables of a document, header rows left out, whose column has a title that matches. */
export function cellsUnder(document: ContractDocument, facts: Facts, title: RegExp): readonly FoundCell[] {
  const found: FoundCell[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Table" || facts.weight(node) !== 1) return true;
    for (const row of node.children.filter(({ header }) => !header)) {
      const cell = row.children.find(({ column }) => title.test(plain(column ?? "")));
      if (cell !== undefined) found.push({ cell, row, blank: isBlank(document.quote(cell)) });
    }
    return false;
  });
  return found;
}
