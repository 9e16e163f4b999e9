import type { Data, Nodes, Parents, PhrasingContent, TableCell } from "mdast";
import { anchorIndex } from "./write-package.js";

/** Takes the anchors out of a tree and puts what they stand for on the blocks they began. */
export function placeAnchors(parent: Parents, anchors: readonly Data[]): void {
  for (const child of parent.children) {
    if (child.type === "paragraph" || child.type === "heading") {
      const data = takeFirst(child.children, anchors);
      if (data !== null) child.data = data;
      child.children = trimmed(child.children);
    } else if (child.type === "tableCell") {
      placeInCell(child, anchors);
    } else if ("children" in child) {
      placeAnchors(child, anchors);
      const origin = firstOrigin(child);
      if (origin !== undefined) child.data = { ...child.data, origin };
    }
  }
}

function dataOf(node: Nodes, anchors: readonly Data[]): Data | null {
  const index = node.type === "link" ? anchorIndex(node.url) : null;
  return index === null ? null : (anchors[index] ?? {});
}

function takeFirst(children: PhrasingContent[], anchors: readonly Data[]): Data | null {
  const [first] = children;
  const data = first === undefined ? null : dataOf(first, anchors);
  if (data !== null) children.shift();
  return data;
}

/** A cell has what its first paragraph has; words of later paragraphs say themselves where they are from, and begin with their number. */
function placeInCell(cell: TableCell, anchors: readonly Data[]): void {
  const children: PhrasingContent[] = [];
  let current: Data | null = null;
  for (const child of cell.children) {
    const data = dataOf(child, anchors);
    if (data === null) {
      if (current !== null) setOrigin(child, current);
      children.push(child);
      continue;
    }
    if (cell.data === undefined) {
      cell.data = data;
      current = data;
      continue;
    }
    current = data;
    if (data.label !== undefined) children.push({ type: "text", value: `${data.label} `, data: originOf(data) });
  }
  cell.children = trimmed(children);
}

function originOf(data: Data): Data {
  return data.origin === undefined ? {} : { origin: data.origin };
}

function setOrigin(node: PhrasingContent, data: Data): void {
  if (node.type === "text") node.data = { ...node.data, ...originOf(data) };
  else if ("children" in node) for (const child of node.children) setOrigin(child, data);
}

/** Where a block that holds others begins. */
function firstOrigin(parent: Parents): Data["origin"] {
  for (const child of parent.children) {
    const paragraph = child.data?.origin?.paragraph;
    if (paragraph !== undefined) return { paragraph };
  }
  return undefined;
}

/** Drops breaks and white space at both ends. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...children];
  for (let first = kept[0]; first !== undefined && isSpace(first); first = kept[0]) kept.shift();
  for (let last = kept.at(-1); last !== undefined && isSpace(last); last = kept.at(-1)) kept.pop();
  const first = kept[0];
  if (first?.type === "text") first.value = first.value.trimStart();
  const last = kept.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
  return kept;
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}
