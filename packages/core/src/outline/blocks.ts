import type { Code, List, Paragraph, Parent, Root, RootContent, Table as MdastTable } from "mdast";
import type { Origin } from "../ast/nodes.js";
import type { Layout } from "../parse/types.js";
import { attachmentRunIn } from "./attachment-run-in.js";
import { labelledLines } from "./labelled-lines.js";

/** A stretch of a block's text that came from one place of the source. */
export interface Segment {
  /** Offset in the block's text. */
  readonly start: number;
  readonly origin: Origin;
  /** The text as the reader gave it, line ends included. */
  readonly value: string;
}

/** One paragraph, heading or table in reading order, with what is needed to place it in the outline. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "table";
  /** Depth of an explicit heading, 1 the highest. */
  readonly depth: number | null;
  /** Nesting of lists and quotes around it. */
  readonly nesting: number;
  /** The words, one line, without an automatic number. Same length as the reader's text. */
  readonly text: string;
  /** An automatic number that is not part of `text`. */
  readonly autoLabel: string | null;
  readonly autoLevel: number | null;
  /** Length of the bold, italic or underlined words the text starts with. */
  readonly strongEnd: number;
  readonly segments: readonly Segment[];
  readonly origin: Origin | null;
  readonly layout: Layout;
  readonly aside: "footnote" | "drafting-note" | "unselected" | "toc" | null;
  readonly table: readonly (readonly Block[])[] | null;
}

interface Context {
  readonly blocks: Block[];
  readonly nesting: number;
  readonly item: { label: string | null; level: number | null } | null;
  readonly aside: Block["aside"];
}

/** Flattens the blocks of a reader's tree into reading order. */
export function toBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  addAll(root.children, { blocks, nesting: 0, item: null, aside: null });
  return blocks;
}

function addAll(nodes: readonly RootContent[], context: Context): void {
  let first = true;
  for (const node of nodes) {
    add(node, first ? context : { ...context, item: null });
    first = false;
  }
}

function add(node: RootContent, context: Context): void {
  const aside = node.data?.aside ?? context.aside;
  switch (node.type) {
    case "heading":
    case "paragraph":
      context.blocks.push(...labelledLines(textBlock(node, { ...context, aside })).flatMap(attachmentRunIn));
      break;
    case "code":
      context.blocks.push(textBlock(asParagraph(node), { ...context, aside }));
      break;
    case "list":
      addItems(node, { ...context, aside });
      break;
    case "blockquote":
      addAll(node.children, { ...context, nesting: context.nesting + 1, aside });
      break;
    case "footnoteDefinition":
      addAll(node.children, { ...context, item: null, aside: "footnote" });
      break;
    case "table":
      context.blocks.push(tableBlock(node, { ...context, aside }));
      break;
    default:
      break;
  }
}

function asParagraph({ value, data }: Code): Paragraph {
  const kept = data && { data };
  return { type: "paragraph", children: [{ type: "text", value, ...kept }], ...kept };
}

function addItems({ children }: List, context: Context): void {
  for (const item of children) {
    const own = { label: item.data?.label ?? null, level: item.data?.labelLevel ?? null };
    const aside = item.data?.aside ?? context.aside;
    addAll(item.children, { ...context, nesting: context.nesting + 1, item: own, aside });
  }
}

function textBlock(node: Extract<RootContent, { type: "heading" | "paragraph" }>, context: Context): Block {
  const gathered = gather(node);
  const label = node.data?.label ?? context.item?.label ?? null;
  return {
    kind: node.type === "heading" ? "heading" : context.item === null ? "paragraph" : "item",
    depth: node.type === "heading" ? node.depth : null,
    nesting: context.nesting,
    ...gathered,
    autoLabel: label,
    autoLevel: node.data?.labelLevel ?? context.item?.level ?? null,
    origin: node.data?.origin ?? gathered.segments[0]?.origin ?? null,
    layout: node.data?.layout ?? {},
    aside: context.aside,
    table: null,
  };
}

function tableBlock(node: MdastTable, context: Context): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell): Block => {
      const gathered = gather(cell);
      return {
        kind: "paragraph",
        depth: null,
        nesting: 0,
        ...gathered,
        autoLabel: cell.data?.label ?? null,
        autoLevel: null,
        origin: cell.data?.origin ?? row.data?.origin ?? gathered.segments[0]?.origin ?? null,
        layout: {},
        aside: null,
        table: null,
      };
    }),
  );
  return {
    kind: "table",
    depth: null,
    nesting: context.nesting,
    text: "",
    autoLabel: null,
    autoLevel: null,
    strongEnd: 0,
    segments: [],
    origin: node.data?.origin ?? null,
    layout: node.data?.layout ?? {},
    aside: context.aside,
    table: rows,
  };
}

interface Gathered {
  readonly text: string;
  readonly strongEnd: number;
  readonly segments: Segment[];
}

/** Collects the text of a block; line ends become spaces so that every offset stays what it was. */
function gather(node: Parent): Gathered {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let strongEnd = 0;
  let plainSeen = false;
  const push = (given: string, origin: Origin | undefined, strong: boolean): void => {
    if (given === "") return;
    // a line end of two characters is still one blank
    const value = given.replace(/\r\n/g, "\n");
    if (origin) segments.push({ start: length, origin, value });
    parts.push(value.replace(/[\n\r\t\u00A0\u2028\u2029\v\f]/g, " "));
    length += value.length;
    if (strong && !plainSeen) strongEnd = length;
    else if (value.trim() !== "" && !strong) plainSeen ||= !/^[\s.:;,)–—-]*$/.test(value) || strongEnd > 0;
  };
  const walk = (child: RootContent, strong: boolean): void => {
    switch (child.type) {
      case "text":
      case "inlineCode":
      case "html":
        push(child.value, child.data?.origin, strong);
        break;
      case "break":
        push("\n", child.data?.origin, strong);
        break;
      case "strong":
      case "emphasis":
      case "link":
        for (const inner of child.children) walk(inner, strong || child.type === "strong" || child.type === "emphasis");
        break;
      default:
        break;
    }
  };
  for (const child of node.children) walk(child, false);
  return trimmed({ text: parts.join(""), strongEnd, segments });
}

/** The same without the white space around it. */
function trimmed({ text: raw, strongEnd, segments }: Gathered): Gathered {
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return {
    text,
    strongEnd: Math.max(0, Math.min(text.length, strongEnd - lead)),
    segments: segments.map((s) => ({ ...s, start: s.start - lead })),
  };
}
