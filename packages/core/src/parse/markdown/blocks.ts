import type {
  BlockContent,
  Code,
  Definition,
  DefinitionContent,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
  ThematicBreak,
} from "mdast";
import { toString } from "mdast-util-to-string";
import { splitParagraph } from "../split-lines.js";
import { inline, textNodes } from "./inline.js";
import { itemLabels } from "./item-labels.js";
import type { MarkdownSource } from "./source.js";

/** Reads a stretch of HTML inside Markdown; `offset` is where it starts in the source. */
export type HtmlBlocks = (html: string, offset: number) => Block[];

type Block = BlockContent | DefinitionContent;

/** Longest text over a line of dashes that is believed to be a heading. */
const longestHeading = 120;

/** Turns what the Markdown parser found into the blocks a contract's reader sees. */
export class MarkdownBlocks {
  readonly #source: MarkdownSource;
  readonly #html: HtmlBlocks;

  constructor(source: MarkdownSource, html: HtmlBlocks) {
    this.#source = source;
    this.#html = html;
  }

  read(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block(node: RootContent): Block[] {
    const data = { ...node.data, origin: this.#source.origin(this.#source.start(node)) };
    switch (node.type) {
      case "heading":
        return this.#heading(node, data);
      case "paragraph":
        return splitParagraph(inline(node.children, this.#source), data);
      case "list":
        return [this.#list(node, data)];
      case "blockquote":
        return [{ ...node, data, children: this.read(node.children) }];
      case "footnoteDefinition":
        return [{ ...node, data: { ...data, aside: "footnote" }, children: this.read(node.children) }];
      case "table":
        return [this.#table(node, data)];
      case "html":
        return this.#htmlBlock(node);
      case "code":
        return this.#code(node);
      case "definition":
        return this.#source.definitions.has(node.identifier) ? [] : this.#literal(node);
      case "thematicBreak":
        // a line of underscores is a blank to fill or to sign on
        return this.#source.slice(node).includes("_") ? this.#literal(node) : [];
      default:
        return [];
    }
  }

  /** A line of dashes under a sentence was meant as a rule, not to make the sentence a heading. */
  #heading(node: Heading, data: Heading["data"]): Block[] {
    const children = inline(node.children, this.#source);
    const text = toString(children).trim();
    if (text === "") return [];
    const setext = !this.#source.slice(node).trimStart().startsWith("#");
    const accident = text.length > longestHeading || text.includes("\n") || /[.;,]$/.test(text);
    return setext && accident
      ? splitParagraph(children, data)
      : [{ type: "heading", depth: node.depth, children, ...(data && { data }) }];
  }

  #list(node: List, data: List["data"]): List {
    const labels = itemLabels(node, this.#source);
    const decided = node.children.some((item) => item.checked === true);
    const children = node.children.map((item, index) => this.#item(item, labels[index] ?? null, decided));
    return { ...node, children, ...(data && { data }) };
  }

  #item(item: ListItem, label: string | null, decided: boolean): ListItem {
    const unticked = item.checked === false;
    return {
      ...item,
      children: withState(this.read(item.children), item.checked ?? null),
      data: {
        ...item.data,
        origin: this.#source.origin(this.#source.start(item)),
        ...(label !== null && { label }),
        ...(unticked && decided && { aside: "unselected" as const }),
      },
    };
  }

  #table(node: Table, data: Table["data"]): Table {
    const children = node.children.map((row) => ({
      ...row,
      data: { ...row.data, origin: this.#source.origin(this.#source.start(row)) },
      children: row.children.map((cell) => ({
        ...cell,
        data: { ...cell.data, origin: this.#source.origin(this.#source.start(cell)) },
        children: inline(cell.children, this.#source),
      })),
    }));
    return { ...node, children, ...(data && { data }) };
  }

  #htmlBlock(node: Html): Block[] {
    return this.#html(this.#source.slice(node), this.#source.start(node));
  }

  #code(node: Code): Block[] {
    const slice = this.#source.slice(node);
    const skip = slice.indexOf("\n") + 1;
    return splitParagraph(textNodes(node.value, node, this.#source, () => skip));
  }

  #literal(node: Definition | ThematicBreak): Paragraph[] {
    return splitParagraph(textNodes(this.#source.slice(node), node, this.#source));
  }
}

/** Puts the state of a tick box in front of the words it stands at. */
function withState(blocks: Block[], checked: boolean | null): Block[] {
  const [first, ...rest] = blocks;
  if (checked === null || first?.type !== "paragraph") return blocks;
  const state = { type: "text" as const, value: checked ? "☒ " : "☐ " };
  return [{ ...first, children: [state, ...first.children] }, ...rest];
}
