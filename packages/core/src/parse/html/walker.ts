import type { Element, RootContent as HastContent } from "hast";
import type { BlockContent, ListItem, PhrasingContent, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Origin } from "../../ast/nodes.js";
import { ClauselintError } from "../../errors.js";
import { pushAll } from "../../push-all.js";
import { lineStart } from "../line-start.js";
import { splitParagraph } from "../split-lines.js";
import type { Tally } from "../tally.js";
import { superscript } from "../superscript.js";
import { textToBlocks } from "../text/blocks.js";
import type { Layout } from "../types.js";
import { holdsBlocks, isDropped, propertyOf, styleOf, textOf } from "./element.js";
import { layoutOf } from "./layout.js";
import { Line, htmlText } from "./line.js";
import { itemLabel } from "./list.js";
import { phrasesOf } from "./phrases.js";
import { PreText } from "./pre.js";
import { type TableGrid, readTable } from "./table.js";

const blockNames = new Set(
  (
    "html body p div center section article aside main header footer nav address blockquote dl dt dd figure figcaption form fieldset " +
    "legend details summary caption menu document type sequence text page"
  ).split(" "),
);
const pageNumber = /^\W{0,4}(?:page\s+)?(?:\d{1,3}|[ivx]{1,5}|[A-Z]-\d{1,3})(?:\s+of\s+\d{1,3})?\W{0,4}$/i;
/** `<pre>` that holds a whole contract, as old filings do, is read as text; one of a line or two is a paragraph. */
const preLines = 3;

/** Turns the elements of a page into blocks in reading order. */
export class HtmlWalker {
  readonly #html: string;
  readonly #origin: (offset: number) => Origin;
  readonly #maxDepth: number;
  readonly #tally: Tally;
  #blocks: BlockContent[] = [];
  #line = new Line();
  #layout: Layout = {};
  #depth = 0;
  #raised = false;

  constructor(html: string, origin: (offset: number) => Origin, maxDepth: number, tally: Tally) {
    this.#html = html;
    this.#origin = origin;
    this.#maxDepth = maxDepth;
    this.#tally = tally;
  }

  read(nodes: readonly HastContent[]): BlockContent[] {
    return this.#inside({}, () => {
      this.#all(nodes);
    });
  }

  /** Runs `fill` with a list of blocks of its own. */
  #inside(layout: Layout, fill: () => void): BlockContent[] {
    const outer = { blocks: this.#blocks, line: this.#line, layout: this.#layout };
    this.#blocks = [];
    this.#line = new Line();
    this.#layout = layout;
    if (++this.#depth > this.#maxDepth) {
      throw new ClauselintError("file-limit", `elements nest deeper than ${this.#maxDepth} levels`, {
        hint: "Raise limits.maxDepth in the configuration if the file is meant to be like this.",
      });
    }
    fill();
    this.#flush();
    const blocks = this.#blocks;
    this.#depth--;
    ({ blocks: this.#blocks, line: this.#line, layout: this.#layout } = outer);
    return blocks;
  }

  #all(nodes: readonly HastContent[]): void {
    for (const node of nodes) {
      if (node.type === "text") {
        for (const text of htmlText(node, this.#html, this.#origin))
          this.#line.text(this.#raised ? { ...text, value: superscript(text.value) } : text);
      } else if (node.type === "element" && !isDropped(node)) {
        this.#element(node);
      }
    }
  }

  #element(element: Element): void {
    const name = element.tagName;
    if (name === "br") this.#break();
    else if (name === "hr") this.#pageEnd();
    else if (/^h[1-6]$/.test(name)) this.#heading(element);
    else if (name === "ol" || name === "ul") this.#list(element);
    else if (name === "table") this.#table(element);
    else if (name === "pre") this.#pre(element);
    else if (name === "li" || blockNames.has(name)) this.#block(element);
    else if (name === "img") this.#words(propertyOf(element, "alt"), element);
    else if (name === "input") this.#input(element);
    else this.#inline(element);
  }

  #break(): void {
    this.#line.break();
    if (this.#line.breaks > 1) this.#flush();
  }

  /** A rule across the page ends a page of a filing; the number above it is the page's. */
  #pageEnd(): void {
    this.#flush();
    const last = this.#blocks.at(-1);
    if (last?.type === "paragraph" && pageNumber.test(toString(last))) this.#blocks.pop();
  }

  #flush(): void {
    const nodes = this.#line.take();
    if (toString(nodes).trim() === "") return;
    const hasLayout = Object.keys(this.#layout).length > 0;
    pushAll(this.#blocks, splitParagraph(nodes, hasLayout ? { layout: this.#layout } : {}));
  }

  #block(element: Element): void {
    this.#flush();
    const inner = this.#inside(layoutOf(element, this.#layout), () => {
      this.#all(element.children);
    });
    pushAll(this.#blocks, inner);
  }

  #heading(element: Element): void {
    this.#flush();
    const depth = Number(element.tagName.slice(1));
    for (const block of this.#inside(layoutOf(element, this.#layout), () => {
      this.#all(element.children);
    })) {
      const isDepth = depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6;
      this.#blocks.push(block.type === "paragraph" && isDepth ? { ...block, type: "heading", depth } : block);
    }
  }

  #list(element: Element): void {
    this.#flush();
    const items: ListItem[] = [];
    let number = Number(element.properties["start"] ?? 1);
    for (const child of element.children) {
      if (child.type !== "element" || isDropped(child)) continue;
      const value = Number(child.properties["value"] ?? Number.NaN);
      if (child.tagName === "li" && Number.isInteger(value)) number = value;
      const label = child.tagName === "li" ? itemLabel(element, number++) : null;
      items.push(this.#item(child, label));
    }
    if (items.length > 0)
      this.#blocks.push({
        type: "list",
        ordered: element.tagName === "ol",
        children: items,
        data: this.#data(element),
      });
  }

  #item(element: Element, label: string | null): ListItem {
    const children = this.#inside({}, () => {
      if (element.tagName === "li") this.#all(element.children);
      else this.#element(element);
    });
    return {
      type: "listItem",
      children: children,
      data: { ...this.#data(element), ...(label !== null && { label }) },
    };
  }

  #table(element: Element): void {
    this.#flush();
    const grid = readTable(element, (cells) => {
      this.#tally.add("maxTableCells", cells);
    });
    if (grid.kind === "data") this.#blocks.push(this.#dataTable(element, grid));
    else for (const row of grid.rows) this.#layoutRow(row);
  }

  #dataTable(element: Element, grid: TableGrid): Table {
    return {
      type: "table",
      data: this.#data(element),
      children: grid.rows.map((row) => ({
        type: "tableRow",
        children: row.map((cell) => ({
          type: "tableCell",
          children: cell === null ? [] : this.#phrases(cell),
          ...(cell !== null && { data: this.#data(cell) }),
        })),
      })),
    };
  }

  /** A table cell has room for one paragraph only; more of them are parted by breaks. */
  #phrases(element: Element): PhrasingContent[] {
    const blocks = this.#inside({}, () => {
      this.#all(element.children);
    });
    return blocks.flatMap((block, index) => [...(index > 0 ? [{ type: "break" as const }] : []), ...phrasesOf(block)]);
  }

  /** A row that only places things on the page: a number beside its words is one paragraph, other cells follow each other. */
  #layoutRow(row: readonly (Element | null)[]): void {
    const cells = row.filter((cell) => cell !== null);
    const [first, ...rest] = cells;
    if (first && rest.length > 0 && lineStart(`${textOf(first)}  `)?.trim() === textOf(first)) {
      const inner = this.#inside(this.#layout, () => {
        this.#all(first.children);
        this.#words(" ", first);
        for (const cell of rest) this.#cellBesideNumber(cell);
      });
      pushAll(this.#blocks, inner);
      return;
    }
    for (const cell of cells) this.#block(cell);
  }

  /** The first paragraph of a cell stands on the line of the number beside it. */
  #cellBesideNumber(cell: Element): void {
    const [first, ...rest] = cell.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
    if (first?.type === "element" && (first.tagName === "p" || first.tagName === "div") && !isDropped(first)) {
      this.#all(first.children);
      if (rest.length > 0) this.#flush();
      this.#all(rest);
    } else {
      this.#all(cell.children);
    }
  }

  #pre(element: Element): void {
    this.#flush();
    const text = new PreText(element, this.#html);
    if (text.value.trim().split("\n").length < preLines) this.#block(element);
    else
      pushAll(
        this.#blocks,
        textToBlocks(text.value, (offset) => this.#origin(text.sourceOffset(offset))),
      );
  }

  #input(element: Element): void {
    const type = element.properties["type"];
    if (type === "checkbox" || type === "radio")
      this.#words(element.properties["checked"] === true ? "☒ " : "☐ ", element);
    else if (type !== "hidden") this.#words(propertyOf(element, "value"), element);
  }

  #words(value: string, element: Element): void {
    this.#line.text({ type: "text", value, data: this.#data(element) });
  }

  #inline(element: Element): void {
    const style = styleOf(element);
    const bold =
      element.tagName === "b" ||
      element.tagName === "strong" ||
      /^(?:bold|[6-9]00)/.test(style.get("font-weight") ?? "");
    if (element.tagName === "sup" && !this.#raised) {
      this.#raised = true;
      this.#all(element.children);
      this.#raised = false;
      return;
    }
    const marked = bold || /^(?:i|em|u)$/.test(element.tagName) || /italic/.test(style.get("font-style") ?? "");
    if (!marked || holdsBlocks(element)) {
      this.#all(element.children);
      return;
    }
    const outer = this.#line;
    this.#line = new Line();
    if (!outer.endsInSpace) this.#line.resume();
    this.#all(element.children);
    const endsInSpace = this.#line.endsInSpace;
    const children = this.#line.take();
    this.#line = outer;
    if (toString(children).trim() === "") outer.add(children, endsInSpace);
    else outer.add([{ type: bold ? "strong" : "emphasis", children }], endsInSpace);
  }

  #data(element: Element): { origin: Origin } {
    return { origin: this.#origin(element.position?.start.offset ?? 0) };
  }
}
