import type { Paragraph, PhrasingContent, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Origin } from "../ast/nodes.js";
import { pushAll } from "../push-all.js";
import { opensClause } from "./line-start.js";

/** Cuts a paragraph where a line of it opens a clause of its own. Lines that stay together stay as they are. */
export function splitParagraph(children: readonly PhrasingContent[], data: Paragraph["data"] = {}): Paragraph[] {
  const groups: PhrasingContent[][] = [];
  let before = "";
  for (const line of toLines(children)) {
    const text = toString(line).trim();
    const last = groups.at(-1);
    if (last === undefined || opensClause(text, before)) groups.push([...line]);
    else pushAll(last, line);
    if (text !== "") before = text;
  }
  return groups.map(trimStart).flatMap((group, index) => {
    if (toString(group).trim() === "") return [];
    const origin = index === 0 ? (data.origin ?? firstOrigin(group)) : firstOrigin(group);
    return [{ type: "paragraph", children: group, data: { ...data, ...(origin && { origin }) } }];
  });
}

/** Parts the inline nodes of a paragraph at its line ends; each line keeps the line end in front of it. */
function toLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === "break") {
      lines.push([child]);
    } else if (child.type === "text") {
      cutText(child).forEach((part, index) => {
        if (index > 0 || lineEndFirst.test(part.value)) lines.push([part]);
        else lines.at(-1)?.push(part);
      });
    } else {
      lines.at(-1)?.push(child);
    }
  }
  return lines;
}

const lineEndFirst = /^\r?\n/;

function cutText(node: Text): Text[] {
  if (!node.value.includes("\n")) return [node];
  let origin = node.data?.origin;
  return node.value.split(/(?=(?<!\r)\n|\r\n)/).map((value, index) => {
    if (index === 0 || origin === undefined) {
      origin &&= forward(origin, value);
      return { ...node, value };
    }
    const part: Text = { type: "text", value, data: { ...node.data, origin } };
    // from line to line, because from the start of the node each line would go over all lines before it
    origin = forward(origin, value);
    return part;
  });
}

/** A part of a text node, `skip` characters into it; line ends it steps over move the line. */
function textAt(node: Text, value: string, skip: number): Text {
  const origin = node.data?.origin;
  if (origin === undefined || skip === 0) return { ...node, value };
  return { type: "text", value, data: { ...node.data, origin: forward(origin, node.value.slice(0, skip)) } };
}

/** The origin behind some words that stand in the source as they are. */
function forward(origin: Origin, passed: string): Origin {
  const lastEnd = passed.lastIndexOf("\n");
  const ends = passed.split("\n").length - 1;
  const column = lastEnd === -1 ? (origin.column ?? 1) + passed.length : passed.length - lastEnd;
  return { ...origin, line: (origin.line ?? 1) + ends, column, offset: (origin.offset ?? 0) + passed.length };
}

/** Takes the line end and blanks off the front of a line that became a paragraph. */
function trimStart(line: readonly PhrasingContent[]): PhrasingContent[] {
  for (const [index, node] of line.entries()) {
    if (node.type === "break") continue;
    if (node.type !== "text") return line.slice(index);
    const value = node.value.trimStart();
    if (value === "") continue;
    return [textAt(node, value, node.value.length - value.length), ...line.slice(index + 1)];
  }
  return [];
}

function firstOrigin(nodes: readonly PhrasingContent[]): Origin | undefined {
  for (const node of nodes) {
    if (node.data?.origin !== undefined) return node.data.origin;
    const inner = "children" in node ? firstOrigin(node.children) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
