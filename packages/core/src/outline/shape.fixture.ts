import type { Paragraph, Root, RootContent } from "mdast";
import type { ContractDocument } from "../ast/document.js";
import type { Clause, Section } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import { outline } from "./outline.js";

/** A paragraph of a reader's tree. */
export const paragraph = (value: string): Paragraph => ({ type: "paragraph", children: [{ type: "text", value }] });
/** A heading of a reader's tree. */
export const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [{ type: "text", value }],
});

/** Makes the contract tree of a text whose blocks these are. */
export function read(...blocks: (string | RootContent)[]): ContractDocument {
  const tree: Root = { type: "root", children: blocks.map((b) => (typeof b === "string" ? paragraph(b) : b)) };
  return outline({ format: "text", tree, notRead: [] }, "test.txt");
}

/** One line a section or clause: depth, path, heading and own words. */
export function shape(document: ContractDocument): string[] {
  const lines: string[] = [];
  visit(document.tree, (node, ancestors) => {
    if (node.type !== "Section" && node.type !== "Clause") return undefined;
    lines.push(`${"  ".repeat(ancestors.length - 1)}${describeNode(document, node)}`);
    return undefined;
  });
  return lines;
}

function describeNode(document: ContractDocument, node: Section | Clause): string {
  const own = node.children.flatMap((c) => (c.type === "Sentence" ? [document.quote(c)] : []));
  return [
    node.type === "Section" ? `§${node.role === "body" ? "" : node.role}` : "·",
    node.label ? node.label.path.join("|") : "-",
    node.heading ? `<${node.heading.value}>` : "",
    own.join(" ⏐ "),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
