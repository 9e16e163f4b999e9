import type { ContractDocument } from "../ast/document.js";
import type { Quantity } from "../ast/nodes.js";

/** Durations, amounts, percentages, dates and worded numbers of a document, in its order. */
export function quantitiesOf(document: ContractDocument): readonly Quantity[] {
  return document.sentences.flatMap((sentence) => sentence.children.filter((node) => node.type === "Quantity"));
}
