import type { ContractNode } from "../ast/nodes.js";
import { checkSynchronous } from "../rule/check-synchronous.js";
import type { Listener, VisitorTable } from "./visitor-table.js";

/** Walks the tree once, in document order, and calls every listener of each node. A listener that throws ends its rule, not the walk. */
export function traverse(root: ContractNode, table: VisitorTable): void {
  walk(root, [], table);
}

function walk(node: ContractNode, ancestors: ContractNode[], table: VisitorTable): void {
  call(table.enter.get(node.type), node, ancestors);
  if ("children" in node) {
    ancestors.push(node);
    for (const child of node.children) walk(child, ancestors, table);
    ancestors.pop();
  }
  call(table.exit.get(node.type), node, ancestors);
}

function call(
  listeners: readonly Listener[] | undefined,
  node: ContractNode,
  ancestors: readonly ContractNode[],
): void {
  if (listeners === undefined) return;
  for (const listener of listeners) {
    if (listener.run.failure !== null) continue;
    try {
      checkSynchronous(listener.handle(node, ancestors), node.type);
    } catch (error) {
      listener.run.fail(error);
    }
  }
}
