import type { ContractDocument } from "../../ast/document.js";
import type { Clause, PathStep, Section } from "../../ast/nodes.js";
import type { NumberTree } from "./number-tree.js";

/** Whether a number is in a scope: the part it names, or how sure it is that there is none. */
export type Lookup =
  { readonly found: true; readonly target: Section | Clause } | { readonly found: false; readonly certain: boolean };

/**
 * Looks a number up in one numbering scope. The last steps may be letters that stand in the running text of the clause
 * (`4(a)` where clause 4 says "(a) … (b) …"). Absence is certain only where the numbers around the gap are known.
 */
export function lookUp(document: ContractDocument, tree: NumberTree, path: readonly PathStep[]): Lookup {
  const { tree: reached, depth } = tree.follow(path);
  if (depth === path.length && reached.node !== null) return { found: true, target: reached.node };
  const rest = path.slice(depth);
  const step = rest[0] ?? 0;
  if (rest.every(isEnumerator)) {
    const target = reached.nodes.find((node) => namesInText(document.quote(node), rest));
    if (target !== undefined) return { found: true, target };
    // points that the tree has elsewhere although they stand before the next number
    const reach = (start: number): string => document.text.slice(start, tree.nextStart(start, depth));
    if (reached.nodes.some(({ start }) => namesInText(reach(start), rest))) return { found: false, certain: false };
  }
  if (reached.skips(step)) return { found: false, certain: false };
  return {
    found: false,
    certain: reached.hasChildren || reached.nodes.some((node) => startsSeries(document.quote(node), step)),
  };
}

const isEnumerator = (step: PathStep): boolean => (typeof step === "number" ? step < 30 : step.length <= 5);

/** Whether the running text of a clause counts in the way of a step: an "(a)" before the "(d)" that is not there. */
function startsSeries(text: string, step: PathStep): boolean {
  const first = typeof step === "number" ? 1 : /^[ivx]+$/u.test(step) ? "i" : "a";
  return namesInText(text, [first]);
}

/** Whether "(a)", "a)" or "a." stands in a text, and "(ii)" behind it. */
function namesInText(text: string, steps: readonly PathStep[]): boolean {
  let from = 0;
  for (const step of steps) {
    const mark = new RegExp(`(?:\\(\\s?${step}\\s?\\)|(?<![\\w.])${step}[.)])`, "iu").exec(text.slice(from));
    if (mark === null) return false;
    from += mark.index + mark[0].length;
  }
  return true;
}
