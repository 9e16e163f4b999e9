import { visit, type ContractDocument, type ContractNode, type Facts, type Provision } from "@clauselint/core";
import { contactInWords } from "./contact-line.js";

/** Liaison persons whom a short line names that stands as a heading: "3. Customer project manager: Kim Lee". */
export function headedContacts(document: ContractDocument, facts: Facts): readonly Provision[] {
  const found: Provision[] = [];
  visit(document.tree, (node) => {
    if (!isShortLine(node, facts) || document.role(node) !== "body") return;
    const quote = document.quote(node).trim();
    const line = contactInWords(quote, "", facts.parties);
    if (line === null) return;
    const { start, end } = node;
    const evidence = [{ start, end, quote, clause: document.clauseName(start) }];
    found.push({
      type: "liaison",
      favours: line.side,
      facts: line.named ? { named: true } : { blank: true },
      evidence,
    });
  });
  return found;
}

/** A heading, or a line that reads like one among the sentences. */
function isShortLine(node: ContractNode, facts: Facts): boolean {
  return node.type === "Heading" || (node.type === "Sentence" && facts.weight(node) === 0);
}
