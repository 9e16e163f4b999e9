import type { Node } from "unist";
import type { Origin } from "../../ast/nodes.js";
import { SourceLines } from "../source-lines.js";

/** A Markdown source beside the copy that was parsed, which has the same length. */
export class MarkdownSource {
  /** The copy that was parsed: comments and the brackets of blanks are masked. */
  readonly masked: string;
  /** Identifiers of link definitions that lead somewhere. */
  readonly definitions: ReadonlySet<string>;
  readonly #lines: SourceLines;

  constructor(masked: string, definitions: ReadonlySet<string>) {
    this.masked = masked;
    this.definitions = definitions;
    this.#lines = new SourceLines(masked);
  }

  origin(offset: number): Origin {
    return this.#lines.origin(offset);
  }

  start(node: Pick<Node, "position">): number {
    return node.position?.start.offset ?? 0;
  }

  end(node: Pick<Node, "position">): number {
    return node.position?.end.offset ?? 0;
  }

  slice(node: Pick<Node, "position">): string {
    return this.masked.slice(this.start(node), this.end(node));
  }
}
