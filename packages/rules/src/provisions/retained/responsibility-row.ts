import type { ContractDocument, PartiesFact, SentenceFact, TableRow } from "@clauselint/core";
import { isParty, sideOfWords } from "../side-of-statement.js";
import { CORE_MATTER } from "./core-matters.js";

/** A cell that says who is Responsible, Accountable, Consulted and Informed, or that marks a party's task. */
const RACI = /^\(?[RACSI](?:(?: ?[/,&+] ?)?[RACSI]){0,3}\)?$|^(?:[x✓✔]|yes)$/i;
const DOES = /[RAx✓✔]|yes/i;

/**
 * Whether a row of a table gives a matter to the customer: by a letter in the customer's column ("Architecture | A | C"), or by naming
 * the customer beside what it decides ("Product owner | sets priorities | Customer").
 */
export function rowKeptByCustomer(sentence: SentenceFact, document: ContractDocument, parties: PartiesFact): boolean {
  const above = document.ancestors(sentence.sentence);
  const row = above.find((node): node is TableRow => node.type === "TableRow");
  if (row === undefined || row.header) return false;
  const cells = row.children.map((cell) => ({ column: cell.column ?? "", text: document.quote(cell).trim() }));
  const byColumn = cells.filter(({ column }) => isParty(sideOfWords(column, parties)));
  if (byColumn.length > 1) {
    const mine = byColumn.find(({ column }) => sideOfWords(column, parties) === "customer");
    return mine !== undefined && RACI.test(mine.text) && DOES.test(mine.text);
  }
  if (!CORE_MATTER.test(document.quote(sentence.sentence))) return false;
  const named = cells.filter(({ text }) => text.length < 60 && isParty(sideOfWords(text, parties)));
  return named.length === 1 && named.every(({ text }) => sideOfWords(text, parties) === "customer");
}
