import type { ContractDocument } from "../../ast/document.js";
import type { Clause, ContractNode, Section, Span } from "../../ast/nodes.js";
import { visit } from "../../ast/visit.js";
import { attachmentKeys } from "./attachment-name.js";
import { NumberTree } from "./number-tree.js";

/** Where numbers count anew: an attachment, or a contract that follows the signatures of the first. */
export type Scope = Section | Span;

/** What numbers a document has: its own, and those of each attachment, which count anew. */
export interface Numbering {
  readonly body: NumberTree;
  readonly attachments: ReadonlyMap<Scope, NumberTree>;
  /** Attachments by each way their name can be spelled: `exhibit a`, `schedule 2`. */
  readonly byName: ReadonlyMap<string, Section>;
}

/**
 * Reads the numbers of all sections and clauses. Those of a table of contents are not there to be pointed at.
 *
 * @param following - Contracts of their own that are no attachments.
 */
export function numberingOf(document: ContractDocument, following: readonly Span[]): Numbering {
  const body = new NumberTree();
  const attachments = new Map<Scope, NumberTree>(following.map((span) => [span, new NumberTree()]));
  const byName = new Map<string, Section>();
  visit(document.tree, (node, ancestors) => {
    if (node.type === "Section" && node.role === "toc") return false;
    if (node.type === "Section" && node.label?.noun === "attachment") {
      attachments.set(node, new NumberTree());
      for (const key of attachmentKeys(node.label.text)) if (!byName.has(key)) byName.set(key, node);
    } else if (isNumbered(node)) {
      const scope = scopeOf(node, ancestors, following);
      const tree = (scope === null ? undefined : attachments.get(scope)) ?? body;
      tree.add(node.label?.path ?? [], node);
    }
    return undefined;
  });
  return { body, attachments, byName };
}

const isNumbered = (node: ContractNode): node is Section | Clause =>
  (node.type === "Section" || node.type === "Clause") && (node.label?.path.length ?? 0) > 0;

/** The innermost attachment above a node, else the contract that follows the first and holds it, or `null` in the body. */
export function scopeOf(
  node: ContractNode,
  ancestors: readonly ContractNode[],
  following: readonly Span[],
): Scope | null {
  const found = ancestors.findLast((above) => above.type === "Section" && above.label?.noun === "attachment");
  if (found?.type === "Section") return found;
  return following.find(({ start, end }) => node.start >= start && node.start < end) ?? null;
}
