import type { PhrasingContent, Text } from "mdast";
import type { Origin } from "../../ast/nodes.js";
import type { Stretch } from "./content.js";
import { matchesOf } from "../../matches-of.js";

/** How some words look and where they lead to. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

interface Item {
  readonly node: PhrasingContent;
  readonly look: Look;
}

const plain: Look = { bold: false, italic: false, href: null };

/** White space, words, and between them signs that only say where a line may or may not end. */
const tokens = /[\u00AD\u200B\u2060\uFEFF]+|[^\S\uFEFF]+|[^\s\u00AD\u200B\u2060]+/g;
const unseen = /^[\u00AD\u200B\u2060\uFEFF]/;

/** Puts the content of a paragraph or cell together: white space is one blank, and none where a line begins or ends. */
export class Phrasing {
  readonly #items: Item[] = [];
  #afterSpace = true;

  text(stretches: readonly Stretch[], look: Look): void {
    for (const { text, origin } of stretches) {
      for (const node of this.#collapsed(text, origin)) this.#items.push({ node, look });
    }
  }

  break(): void {
    this.#endLine();
    this.#items.push({ node: { type: "break" }, look: plain });
  }

  note(identifier: string): void {
    this.#items.push({ node: { type: "footnoteReference", identifier }, look: plain });
    this.#afterSpace = false;
  }

  /** The content, without breaks at both ends. */
  finish(): PhrasingContent[] {
    this.#endLine();
    while (this.#items[0]?.node.type === "break") this.#items.shift();
    for (let last = this.#items.at(-1); last?.node.type === "break"; last = this.#items.at(-1)) {
      this.#items.pop();
      this.#endLine();
    }
    return nested(this.#items, 0);
  }

  /** Text nodes whose characters follow each other in their run: white space of two or more characters cuts them, and so do signs that show nothing. */
  #collapsed(text: string, origin: Origin): Text[] {
    const nodes: Text[] = [];
    let value = "";
    let start = 0;
    const cut = (): void => {
      if (value !== "") nodes.push({ type: "text", value, data: { origin: moved(origin, start) } });
      value = "";
    };
    for (const { 0: token, index } of matchesOf(tokens, text)) {
      if (unseen.test(token)) {
        cut();
        continue;
      }
      const isSpace = token.trim() === "";
      if (isSpace && this.#afterSpace) {
        cut();
        continue;
      }
      if (value === "") start = index;
      value += isSpace ? " " : token;
      if (isSpace && token.length > 1) cut();
      this.#afterSpace = isSpace;
    }
    cut();
    return nodes;
  }

  #endLine(): void {
    this.#afterSpace = true;
    const last = this.#items.at(-1)?.node;
    if (last?.type !== "text") return;
    last.value = last.value.trimEnd();
    if (last.value === "") this.#items.pop();
  }
}

function moved(origin: Origin, by: number): Origin {
  return by === 0 || origin.character === undefined ? origin : { ...origin, character: origin.character + by };
}

const wraps: readonly ((look: Look) => string | null)[] = [
  ({ href }) => href,
  ({ bold }) => (bold ? "strong" : null),
  ({ italic }) => (italic ? "emphasis" : null),
];

/** Neighbours that look alike stand in one node: links hold bold words, bold words italic ones. */
function nested(items: readonly Item[], level: number): PhrasingContent[] {
  const wrap = wraps[level];
  if (wrap === undefined) return items.map(({ node }) => node);
  const nodes: PhrasingContent[] = [];
  for (let from = 0, to = 0; from < items.length; from = to) {
    const key = keyOf(items[from], wrap);
    while (to < items.length && keyOf(items[to], wrap) === key) to++;
    const children = nested(items.slice(from, to), level + 1);
    if (key === null) nodes.push(...children);
    else if (level === 0) nodes.push({ type: "link", url: key, children });
    else nodes.push({ type: level === 1 ? "strong" : "emphasis", children });
  }
  return nodes;
}

function keyOf(item: Item | undefined, wrap: (look: Look) => string | null): string | null {
  return item === undefined ? null : wrap(item.look);
}
