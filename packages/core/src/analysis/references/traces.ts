import type { ContractDocument } from "../../ast/document.js";
import { matchesOf } from "../../matches-of.js";

const dotted = /(?<![\w.$])\d{1,3}(?:\.\d{1,3}){1,4}(?!\d|\.\d)/g;
const placed = /(?:^|[.;:”")\]\n]\s{0,4}|\s{2,4}|\t)(?:(?:section|clause|article|§)\s{0,2})?(\d{1,3})(?=[\s.):])/gim;
const clauseStart = /^[.):]?\s{0,4}["“(]?[A-Z]/;

/**
 * Numbers that stand in the text as clauses could bear them, whether or not the tree has them: any number of several
 * steps that is not itself a reference, and single ones where a clause could start. A reference to one of them is not
 * called broken: where layout was lost, clauses can hide in running text.
 */
export function numberTraces(document: ContractDocument): ReadonlySet<string> {
  const { text } = document;
  const references = new Set<number>();
  for (const sentence of document.sentences) {
    for (const node of sentence.children) if (node.type === "Reference") references.add(node.end);
  }
  const found = new Set<string>();
  for (const match of matchesOf(dotted, text)) {
    const end = match.index + match[0].length;
    if (!isReferred(text, end, references)) found.add(plainNumber(match[0]));
  }
  for (const match of matchesOf(placed, text)) {
    const end = match.index + match[0].length;
    if (!references.has(end) && clauseStart.test(text.slice(end, end + 8))) found.add(plainNumber(match[1] ?? ""));
  }
  return found;
}

/** The number may be followed by brackets that belong to the reference: `5.3(b)`. */
function isReferred(text: string, end: number, references: ReadonlySet<number>): boolean {
  const brackets = /^(?:\s?\(\w{1,6}\))*/.exec(text.slice(end, end + 24))?.[0] ?? "";
  for (let length = 0; length <= brackets.length; length += 1) if (references.has(end + length)) return true;
  return false;
}

/** `2.01` and `2.1` are the same number; `3.0` is 3. */
export function plainNumber(number: string): string {
  return number
    .split(".")
    .map(Number)
    .filter((step, index) => index === 0 || step > 0)
    .join(".");
}
