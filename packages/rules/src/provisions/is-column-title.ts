import type { ContractDocument, SentenceFact } from "@clauselint/core";

/** Whether a sentence is the title of a column, which says what the cells below it are about and nothing of it. */
export function isColumnTitle({ sentence }: SentenceFact, document: ContractDocument): boolean {
  return document.ancestors(sentence).some((node) => node.type === "TableRow" && node.header);
}
