import type { Clause, PathStep, Section } from "../../ast/nodes.js";
import { romanValue } from "../../outline/ordinals.js";

type Numbered = Section | Clause;

/** The numbers of one numbering scope as a tree, each with the part that bears it. */
export class NumberTree {
  readonly #children = new Map<string, NumberTree>();
  readonly #nodes: Numbered[] = [];
  readonly #starts: { readonly at: number; readonly depth: number }[] = [];

  /** How many parts bear a number here. */
  get size(): number {
    return this.#starts.length;
  }

  /**
   * The part that bears exactly the path that leads here, or the first one below it: where there is a 12.1 there is a
   * 12, though its heading may have no number of its own.
   */
  get node(): Numbered | null {
    const [first] = this.#nodes;
    if (first !== undefined) return first;
    for (const child of this.#children.values()) if (child.node !== null) return child.node;
    return null;
  }

  get hasChildren(): boolean {
    return this.#children.size > 0;
  }

  /** All parts that bear exactly this number: a table of contents, a form or a list that starts anew can repeat one. */
  get nodes(): readonly Numbered[] {
    return this.#nodes;
  }

  add(path: readonly PathStep[], node: Numbered): void {
    const [step, ...rest] = path;
    this.#starts.push({ at: node.start, depth: typeof step === "string" ? Infinity : path.length });
    if (step === undefined) {
      this.#nodes.push(node);
      return;
    }
    const child = this.#children.get(String(step)) ?? new NumberTree();
    this.#children.set(String(step), child);
    child.add(rest, node);
  }

  /** Follows a path as far as it goes. `depth` is the number of steps that could be followed. */
  follow(path: readonly PathStep[]): { readonly tree: NumberTree; readonly depth: number } {
    let best: { readonly tree: NumberTree; readonly depth: number } = { tree: this, depth: 0 };
    const [step, ...rest] = path;
    if (step === undefined) return best;
    for (const key of spellings(step)) {
      const child = this.#children.get(key);
      if (child === undefined) continue;
      const further = child.follow(rest);
      if (further.depth + 1 > best.depth) best = { tree: further.tree, depth: further.depth + 1 };
    }
    return best;
  }

  /**
   * Where the next part begins, behind an offset, that is numbered at most so deep: the furthest that a part can reach.
   * Letters that lost their number may belong to the part itself.
   */
  nextStart(after: number, depth: number): number {
    return this.#starts.reduce(
      (next, { at, depth: own }) => (own <= depth && at > after && at < next ? at : next),
      Infinity,
    );
  }

  /** True when the numbers below count from one without a gap and without a repetition, and those below them too. */
  get isWhole(): boolean {
    return this.lacksOnly([]);
  }

  /** True when the numbers would be whole with the one that a path names, which is not here. */
  lacksOnly(path: readonly PathStep[]): boolean {
    const [step, ...rest] = path;
    const numbers = [...this.#children].filter(([key]) => /^\d+$/.test(key));
    const missing = rest.length === 0 && typeof step === "number" ? step : Infinity;
    return numbers.every(
      ([key, tree], i) =>
        Number(key) === (i + 1 < missing ? i + 1 : i + 2) &&
        tree.#nodes.length <= 1 &&
        tree.lacksOnly(Number(key) === step ? rest : []),
    );
  }

  /** The highest number that counts at the first step. */
  get last(): number {
    return Math.max(0, ...[...this.#children.keys()].filter((key) => /^\d+$/.test(key)).map(Number));
  }

  /** True when numbers on both sides of a step are here but not the step itself, as when a reader lost it. */
  skips(step: PathStep): boolean {
    if (typeof step !== "number") return false;
    const numbers = [...this.#children.keys()].filter((key) => /^\d+$/.test(key)).map(Number);
    return numbers.some((number) => number > step);
  }
}

/** A step may be written as a number, a Roman numeral or a letter: `(ii)` in a reference and `2` in a label are the same. */
function spellings(step: PathStep): readonly string[] {
  if (typeof step === "number") return [String(step), ...romans.slice(step, step + 1)];
  const roman = romanValue(step);
  return roman === null ? [step] : [step, String(roman)];
}

const romans = ["", ..."i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ")];
