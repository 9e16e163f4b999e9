import type { Element } from "hast";
import type { Handle, State } from "hast-util-to-mdast";
import type { FootnoteDefinition, Nodes, PhrasingContent, TableCell } from "mdast";
import { anchorIndex } from "./write-package.js";

const noteTarget = /^#?((?:foot|end)note-[^-].*)$/;
const backLink = /^#(?:foot|end)note-ref-/;
const phrasing = new Set(["text", "strong", "emphasis", "link", "break", "footnoteReference"]);

/** How the HTML that mammoth writes of a normalised package becomes mdast, where that differs from other HTML. */
export const handlers: Readonly<Record<string, Handle>> = {
  a: link,
  sup: noteReference,
  ol: notes,
  td: cell,
  th: cell,
};

/** Anchors stay as links without words until their paragraph is known; the way back from a note is no part of its words. */
function link(state: State, node: Element): Nodes | undefined {
  const { id, href } = node.properties;
  if (typeof id === "string" && anchorIndex(id) !== null) return { type: "link", url: id, children: [] };
  const url = typeof href === "string" ? href : "";
  if (backLink.test(url)) return undefined;
  return { type: "link", url, children: phrasingOf(state, node) };
}

/** mammoth raises nothing but the references to notes. */
function noteReference(state: State, node: Element): Nodes | Nodes[] {
  const inner = node.children.find((child) => child.type === "element");
  const href = inner?.type === "element" ? inner.properties["href"] : undefined;
  const identifier = typeof href === "string" ? noteTarget.exec(href)?.[1] : undefined;
  return identifier === undefined ? state.all(node) : { type: "footnoteReference", identifier };
}

/** The only ordered list in that HTML holds the notes. */
function notes(state: State, node: Element): Nodes[] {
  return node.children.flatMap((child): FootnoteDefinition[] => {
    if (child.type !== "element") return [];
    const children = state.all(child).filter((block) => block.type === "paragraph");
    const { id } = child.properties;
    return typeof id === "string" ? [{ type: "footnoteDefinition", identifier: id, children }] : [];
  });
}

/** Paragraphs of a cell follow each other after breaks: a cell of an mdast table holds no blocks. */
function cell(state: State, node: Element): TableCell {
  const children: PhrasingContent[] = [];
  for (const child of node.children) {
    if (child.type !== "element") continue;
    if (children.length > 0) children.push({ type: "break" });
    children.push(...phrasingOf(state, child));
  }
  return { type: "tableCell", children };
}

function phrasingOf(state: State, node: Element): PhrasingContent[] {
  return state.all(node).filter((child): child is PhrasingContent => phrasing.has(child.type));
}
