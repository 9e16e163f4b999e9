import type { ContractDocument } from "../../ast/document.js";
import type { Clause, ContractNode, Section } from "../../ast/nodes.js";
import { visit } from "../../ast/visit.js";
import { attachmentKeys } from "./attachment-name.js";
import { NumberTree } from "./number-tree.js";

/** What numbers a document has: its own, and those of each attachment, which count anew. */
export interface Numbering {
  readonly body: NumberTree;
  readonly attachments: ReadonlyMap<Section, NumberTree>;
  /** Attachments by each way their name can be spelled: `exhibit a`, `schedule 2`. */
  readonly byName: ReadonlyMap<string, Section>;
}

/** Reads the numbers of all sections and clauses. Those of a table of contents are not there to be pointed at. */
export function numberingOf(document: ContractDocument): Numbering {
  const body = new NumberTree();
  const attachments = new Map<Section, NumberTree>();
  const byName = new Map<string, Section>();
  visit(document.tree, (node, ancestors) => {
    if (node.type === "Section" && node.role === "toc") return false;
    if (node.type === "Section" && node.label?.noun === "attachment") {
      attachments.set(node, new NumberTree());
      for (const key of attachmentKeys(node.label.text)) if (!byName.has(key)) byName.set(key, node);
    } else if (isNumbered(node)) {
      const attachment = attachmentOf(ancestors);
      const tree = (attachment === null ? undefined : attachments.get(attachment)) ?? body;
      tree.add(node.label?.path ?? [], node);
    }
    return undefined;
  });
  return { body, attachments, byName };
}

const isNumbered = (node: ContractNode): node is Section | Clause =>
  (node.type === "Section" || node.type === "Clause") && (node.label?.path.length ?? 0) > 0;

/** The innermost attachment among the nodes above another, or `null` in the body. */
export function attachmentOf(ancestors: readonly ContractNode[]): Section | null {
  const found = ancestors.findLast((node) => node.type === "Section" && node.label?.noun === "attachment");
  return found?.type === "Section" ? found : null;
}
