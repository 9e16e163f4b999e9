import type { Block } from "./blocks.js";
import type { Draft } from "./draft.js";
import type { RawLabel } from "./label.js";
import { keysOf } from "./numbering.js";

/** A section with a letter or a Roman number, in which plain numbers count. */
export interface LetteredPart {
  /** Its place among the open parts. */
  readonly index: number;
  /** Its numbers begin with one again, and do not go on from the section before it. */
  readonly anew: boolean;
}

interface Surroundings {
  /** The open parts, and the innermost attachment among them. */
  readonly stack: readonly Draft[];
  readonly scope: number;
  /** The numbers of all blocks, and which of them this one is. */
  readonly labels: readonly (RawLabel | null)[];
  readonly at: number;
}

/** How many blocks ahead the next letter is looked for. */
const lookAhead = 400;
const letters: ReadonlySet<string | null> = new Set(["dot:upper-alpha", "dot:upper-roman"]);
const decimal = "dot:decimal";

/** The innermost open section with a letter that a plain number belongs to, `null` where it stands beside or above all of them. */
export function letteredPart(
  block: Block,
  label: RawLabel,
  { stack, scope, labels, at }: Surroundings,
): LetteredPart | null {
  const number = label.steps[0];
  if (label.noun !== undefined || label.wrapper === "parens" || typeof number !== "number") return null;
  if (label.ordinals.length > 0 && keysOf(label)[0]?.key !== decimal) return null;
  const index = stack.findLastIndex((d, at) => at > scope && d.kind === "section" && letters.has(d.key));
  const [part, above] = [stack[index], stack[index - 1]];
  if (part === undefined || above === undefined || part.role === "recitals") return null;
  // "A." inside section 1 ends where 2 begins
  if (stack.slice(scope + 1, index).some((d) => typeof d.path.at(-1) === "number" && !letters.has(d.key))) return null;
  const before = above.children.findLast((d) => d.kind === "section" && d !== part && d.key === part.key);
  const ahead = numberBehind(part, above, labels.slice(at + 1, at + lookAhead));
  const own = lastOf(part);
  if (own !== null) return { index, anew: own.anew };
  if (label.steps.length > 1) return null;
  const isFirst = before === undefined && isDeeper(block, part);
  if (!isFirst && ahead === null && (before === undefined || lastOf(before) === null)) return null;
  if (number === 1) return { index, anew: ahead === null || ahead === 1 };
  return before !== undefined && lastOf(before)?.value === number - 1 ? { index, anew: false } : null;
}

/** False where both are headings of one rank, or one of them is none, so that only their numbers tell which holds the other. */
function isDeeper({ depth }: Block, part: Draft): boolean {
  return depth === null || (part.depth !== null && depth > part.depth);
}

/** The last plain number in a section with a letter, and whether it counts from there. */
function lastOf(part: Draft["children"][number]): { readonly value: number; readonly anew: boolean } | null {
  if (part.kind === "table") return null;
  const value = part.sequence.get(decimal)?.value;
  const child = part.children.findLast((d): d is Draft => d.kind !== "table" && d.key === decimal);
  return value === undefined || child === undefined ? null : { value, anew: child.path.length > 1 };
}

/** The first plain number behind the next letter, `null` where no letter or number follows. */
function numberBehind({ key }: Draft, above: Draft, next: readonly (RawLabel | null)[]): number | null {
  const letter = above.sequence.get(key ?? "")?.value ?? 0;
  let seen = false;
  for (const label of next) {
    if (label?.noun === "attachment") return null;
    const keys = label === null ? [] : keysOf(label);
    if (!seen) seen = keys.some((one) => one.key === key && one.value === letter + 1);
    else if (keys.some((one) => one.key === key)) return null;
    else if (label?.steps.length === 1 && keys[0]?.key === decimal) return keys[0].value;
  }
  return null;
}
