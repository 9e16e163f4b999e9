import { type ContractDocument, type Facts, type Span, visit } from "@clauselint/core";
import { readAcceptanceCell, type AcceptanceReading } from "../provisions/acceptance-reader.js";
import { isBlank } from "../support/is-blank.js";
import { sentencesIn } from "../support/sentences-in.js";

const TITLE =
  /\b(?:acceptance|approval|completion|exit|pass) (?:criteri(?:a|on)|tests?|standards?|conditions?|procedure)\b|^(?:criteria for )?(?:acceptance|approval)$|\bdefinition of done\b|\b(?:accepted|tested|checked|passed|passes) (?:when|if|by|against)\b|^(?:who )?tests?$|^(?:if it |on |upon )fail(?:s|ure)$/i;

/** A cell of a table of deliverables that says when one of them is accepted. */
export interface AcceptanceCell {
  readonly reading: AcceptanceReading;
  readonly evidence: Span;
}

/** What the columns on acceptance in the tables of a document say. */
export function acceptanceCells(document: ContractDocument, facts: Facts): readonly AcceptanceCell[] {
  const cells: AcceptanceCell[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Table" || facts.weight(node) === 0) return true;
    for (const cell of node.children.filter(({ header }) => !header).flatMap(({ children }) => children)) {
      if (!TITLE.test(cell.column ?? "") || isBlank(document.quote(cell))) continue;
      for (const sentence of sentencesIn(document, cell)) {
        cells.push({ reading: readAcceptanceCell(facts.sentence(sentence), facts.parties), evidence: sentence });
      }
    }
    return false;
  });
  return cells;
}
