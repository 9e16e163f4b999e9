import type { Text as HastText } from "hast";
import type { PhrasingContent, Text } from "mdast";
import type { Origin } from "../../ast/nodes.js";
import { alignText } from "../align-text.js";
import { pushAll } from "../../push-all.js";
import { matchesOf } from "../../matches-of.js";

/** Words of a paragraph as they gather; white space collapses as on the page. */
export class Line {
  #nodes: PhrasingContent[] = [];
  #endsInSpace = true;
  #breaks = 0;

  /** Number of line breaks since the last word. */
  get breaks(): number {
    return this.#breaks;
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  text(node: Text): void {
    const collapsed = node.value.replace(/\s+/g, " ");
    const value = this.#endsInSpace ? collapsed.trimStart() : collapsed;
    if (value === "") return;
    this.#nodes.push({ ...node, value });
    this.#endsInSpace = value.endsWith(" ");
    if (value.trim() !== "") this.#breaks = 0;
  }

  /** Adds nodes whose white space is settled already. */
  add(nodes: readonly PhrasingContent[], endsInSpace: boolean): void {
    if (nodes.length === 0) return;
    pushAll(this.#nodes, nodes);
    this.#endsInSpace = endsInSpace;
    this.#breaks = 0;
  }

  break(): void {
    this.#breaks++;
    if (this.#nodes.length === 0) return;
    this.#nodes.push({ type: "break" });
    this.#endsInSpace = true;
  }

  get endsInSpace(): boolean {
    return this.#endsInSpace;
  }

  /** Goes on behind words that stand elsewhere, so that a blank in front is kept. */
  resume(): void {
    this.#endsInSpace = false;
  }

  /** Gives the words away and starts anew. */
  take(): PhrasingContent[] {
    const nodes = this.#nodes;
    this.#nodes = [];
    this.#endsInSpace = true;
    this.#breaks = 0;
    while (nodes.at(-1)?.type === "break") nodes.pop();
    return nodes;
  }
}

/** Text nodes for the value of an HTML text, one for each stretch that stands in the source as it is. */
export function htmlText(node: HastText, html: string, origin: (offset: number) => Origin): Text[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return alignText(node.value, html, start, end).flatMap((piece) =>
    // a run of white space becomes one blank, so what is behind it starts a stretch of its own, as what is behind a sign that only says where a line may end
    matchesOf(/[^\s\u00AD\u200B\u2060]+(?:\s[^\s\u00AD\u200B\u2060]+)*\s?|\s+/g, piece.value).map((match) => ({
      type: "text" as const,
      value: match[0],
      data: { origin: origin(piece.offset + match.index) },
    })),
  );
}
