import type { ContractDocument } from "../../ast/document.js";
import type { Clause, PathStep, Section, Span } from "../../ast/nodes.js";
import { numberInText, pointInText } from "./in-text.js";
import type { NumberTree } from "./number-tree.js";

/** So many numbers in a row are read as they were written. */
const LONG = 12;

/** Whether a number is in a scope: the part it names, or how sure it is that there is none. */
export type Lookup =
  { readonly found: true; readonly target: Section | Clause } | { readonly found: false; readonly certain: boolean };

/**
 * Looks a number up in one numbering scope. The last steps may be letters that stand in the running text of the clause
 * (`4(a)` where clause 4 says "(a) … (b) …"), or before the next number where a heading or a table came between.
 * Absence is certain only where the numbers around the gap are known.
 *
 * @param mentions - Ends of all references of the document: what stands there is no point of the text.
 */
export function lookUp(
  document: ContractDocument,
  tree: NumberTree,
  path: readonly PathStep[],
  mentions: ReadonlySet<number>,
): Lookup {
  const { tree: reached, depth } = tree.follow(path);
  if (depth === path.length && reached.node !== null) return { found: true, target: reached.node };
  const rest = path.slice(depth);
  const step = rest[0] ?? 0;
  // where layout was lost a clause may reach up to the next number, not only to its own end
  const within = (find: (span: Span) => number | null): Section | Clause | null => {
    for (const { start } of reached.nodes) {
      const at = find({ start, end: Math.min(tree.nextStart(start, depth), document.text.length) });
      const holder = at === null ? null : document.at(at);
      if (holder !== null) return holder;
    }
    return null;
  };
  if (rest.every(isEnumerator)) {
    const own = reached.nodes.find((node) => pointInText(document, node, rest, mentions) !== null);
    const target = own ?? within((span) => pointInText(document, span, rest, mentions));
    if (target !== null) return { found: true, target };
  }
  if (path.length > 1 && path.every((one) => typeof one === "number")) {
    const target = within((span) => numberInText(document, span, path, mentions));
    if (target !== null) return { found: true, target };
  }
  // a reader that loses one number loses others too: a single gap in a long numbering was made by somebody
  if (reached.skips(step)) return { found: false, certain: tree.size >= LONG && tree.lacksOnly(path) };
  const first = typeof step === "number" ? 1 : /^[ivx]+$/.test(step) ? "i" : "a";
  const counts = reached.nodes.some((node) => pointInText(document, node, [first], mentions) !== null);
  return { found: false, certain: reached.hasChildren || counts };
}

const isEnumerator = (step: PathStep): boolean => (typeof step === "number" ? step < 30 : step.length <= 5);
