import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { printableJson } from "./printable.js";

/** How a document is understood, as JSON: its tree, the text view that all offsets count in, kind and parties. */
export function treeJson(document: ContractDocument, facts: Facts): string {
  const { kind, outsourcing, reason } = facts.kind;
  return `${printableJson({
    schemaVersion: 1,
    filePath: document.filePath,
    format: document.format,
    kind: { kind, outsourcing, reason },
    parties: facts.parties.all.map(({ name, aliases, role, reason: why }) => ({ name, aliases, role, reason: why })),
    segments: facts.segments,
    words: document.words,
    pages: document.pages,
    notRead: document.notRead,
    text: document.text,
    tree: document.tree,
  })}\n`;
}
