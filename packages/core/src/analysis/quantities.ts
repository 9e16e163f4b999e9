import type { ContractDocument } from "../ast/document.js";
import type { Quantity } from "../ast/nodes.js";
import { scanQuantities } from "../outline/inline/quantities.js";

/** Durations, amounts, percentages, dates and worded numbers of a document, in its order. */
export function quantitiesOf(document: ContractDocument): readonly Quantity[] {
  return document.sentences.flatMap((sentence) => sentence.children.filter((node) => node.type === "Quantity"));
}

/** The same in words that are no sentence of a document, with offsets in these words: "every six (6) months" has 6 in `month`. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return scanQuantities(text, 0, true);
}
