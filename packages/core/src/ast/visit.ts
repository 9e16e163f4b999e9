import type { ContractNode } from "./nodes.js";

/** Calls `enter` on a node and everything below it, in document order, with the nodes above it (outermost first). Return `false` to leave out what is below. */
export function visit(
  node: ContractNode,
  enter: (node: ContractNode, ancestors: readonly ContractNode[]) => boolean | undefined,
): void {
  walk(node, [], enter);
}

function walk(
  node: ContractNode,
  ancestors: ContractNode[],
  enter: (node: ContractNode, ancestors: readonly ContractNode[]) => boolean | undefined,
): void {
  if (enter(node, ancestors) === false || !("children" in node)) return;
  ancestors.push(node);
  for (const child of node.children) walk(child, ancestors, enter);
  ancestors.pop();
}
