import type { Origin } from "../ast/nodes.js";
import { matchesOf } from "../matches-of.js";

/** Finds the line and column of offsets in a source text. */
export class SourceLines {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (const match of matchesOf(/\r\n|\r|\n/g, source)) this.#starts.push(match.index + match[0].length);
  }

  /** The place of an offset as every block carries it: 1-based line and column, 0-based offset. */
  origin(offset: number): Origin {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset };
  }
}
