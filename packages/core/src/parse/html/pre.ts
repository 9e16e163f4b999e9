import type { Element, ElementContent } from "hast";
import { alignText } from "../align-text.js";
import type { Piece } from "../pieces.js";
import { isDropped } from "./element.js";

/** The text of a `<pre>` with its line ends, and where each character stands in the page. Behind a character reference inside a line, places are those of the line's start plus the words between. */
export class PreText {
  readonly value: string;
  readonly #starts: number[] = [];
  readonly #pieces: Piece[];

  constructor(element: Element, html: string) {
    this.#pieces = element.children.flatMap((child) => piecesOf(child, html));
    let length = 0;
    for (const piece of this.#pieces) {
      this.#starts.push(length);
      length += piece.value.length;
    }
    this.value = this.#pieces.map((piece) => piece.value).join("");
  }

  sourceOffset(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#pieces[low]?.offset ?? 0) + offset - (this.#starts[low] ?? 0);
  }
}

function piecesOf(node: ElementContent, html: string): Piece[] {
  if (node.type === "text") {
    const start = node.position?.start.offset ?? 0;
    return alignText(node.value, html, start, node.position?.end.offset ?? start);
  }
  if (node.type !== "element" || isDropped(node)) return [];
  if (node.tagName === "br") return [{ value: "\n", offset: node.position?.start.offset ?? 0 }];
  return node.children.flatMap((child) => piecesOf(child, html));
}
