import type { PathStep } from "../ast/nodes.js";
import { type Draft, pathBelow } from "./draft.js";
import type { RawLabel } from "./label.js";
import type { LetteredPart } from "./lettered-part.js";
import type { Ordinal } from "./ordinals.js";
import { isInner, isSameRank, type Rank } from "./rank.js";

/** Where a number belongs: below `stack[parent]`. */
export interface Place {
  readonly parent: number;
  readonly path: readonly PathStep[];
  readonly key: string;
  readonly value: number;
}

/** What the place of a number is decided from. */
export interface Surroundings {
  /** Open sections and clauses, outermost first; `stack[0]` is the document. */
  readonly stack: readonly Draft[];
  /** Index of the innermost attachment, where numbering starts anew; 0 for the document. */
  readonly scope: number;
  /** Where a top-level number goes. */
  readonly container: number;
  /** The section with a letter that a plain number counts in. */
  readonly lettered: LetteredPart | null;
  /** The draft that leads in to a list that starts now, and its stack index, or `null`. */
  readonly leadIn: number | null;
  /** How deep in lists the number stands, where the format has lists; numbers of one list share it. */
  readonly nesting: number;
  /** True for a number that the format counts and nobody typed. */
  readonly automatic: boolean;
  readonly rank: Rank | null;
  /** True when the words after the number read as a heading. */
  readonly headed: boolean;
  /** True when the next number counts inside this one, as `8.1` inside `8`. */
  readonly opens: boolean;
  /** True when the words after the number start as a sentence or heading does. */
  readonly capital: boolean;
  /** True when the numbers to come go back to the list that is open, so that a `1` now starts a list inside it. */
  nests(key: string, next: number): boolean;
}

const keyOf = (label: RawLabel, ordinal: Ordinal): string =>
  label.noun === "article" || label.noun === "section"
    ? label.noun
    : `${label.wrapper === "bare" ? "dot" : label.wrapper}:${ordinal.style}`;

/** The lists a number can belong to, with its place in each. */
export const keysOf = (label: RawLabel): readonly { readonly key: string; readonly value: number }[] =>
  label.ordinals.map((ordinal) => ({ key: keyOf(label, ordinal), value: ordinal.value }));

/** Finds the place of a number among the open sections and clauses; `null` when it cannot be one. */
export function findPlace(label: RawLabel, around: Surroundings): Place | null {
  if (label.noun === "article") {
    return { parent: topLevel(around), path: label.steps, key: "article", value: label.ordinals[0]?.value ?? 1 };
  }
  if (label.ordinals.length === 0) return compoundPlace(label, around);
  if (label.wrapper === "bare") return barePlace(label, around);
  return siblingPlace(label, around) ?? firstPlace(label, around) ?? laterPlace(label, around);
}

/** The deepest place of the scope that is not itself below an article. */
function topLevel({ stack, scope, container }: Surroundings): number {
  for (let i = scope; i <= container; i++) {
    const noun = stack[i]?.label?.noun;
    if (noun === "article") return Math.max(scope, i - 1);
  }
  // a heading of higher rank closes the sections below its own
  return Math.min(container, stack.length - 1);
}

function compoundPlace(label: RawLabel, around: Surroundings): Place | null {
  const { stack, scope, container } = around;
  const last = label.steps.at(-1);
  const value = typeof last === "number" ? last : 1;
  let parent = container;
  let known = false;
  const outer = around.lettered?.anew === true ? (stack[around.lettered.index]?.path ?? []) : [];
  for (let i = stack.length - 1; i >= scope; i--) {
    const path = (stack[i]?.path ?? []).slice(outer.length);
    if (
      i > scope &&
      path.length > 0 &&
      path.length < label.steps.length &&
      path.every((step, at) => step === label.steps[at])
    ) {
      parent = i;
      known = true;
      break;
    }
  }
  const before = stack[parent]?.sequence.get("compound")?.value;
  const follows = before === undefined ? value <= 2 || !known : value > before && value <= before + 6;
  if (!around.capital && !(known && (value === 1 || value === (before ?? 0) + 1))) return null;
  if (!follows && !around.headed && !around.capital) return null;
  return { parent, path: known ? [...outer, ...label.steps] : label.steps, key: "compound", value };
}

/** `12 Months` is hardly ever a number, `1 Definitions` is one when it goes on from its neighbour or `1.1` follows. */
function barePlace(label: RawLabel, around: Surroundings): Place | null {
  if (!around.headed) return null;
  const ordinal = label.ordinals[0];
  if (!ordinal) return null;
  const sibling = siblingPlace(label, around);
  if (sibling) return sibling;
  if (ordinal.value === 1) return firstPlace(label, around);
  return around.opens ? placeAt(label, ordinal, around.container, around) : null;
}

/** The number after the last one of an open list: rather one that stands as far in, where the format tells. */
function siblingPlace(label: RawLabel, around: Surroundings): Place | null {
  return (
    siblingAmong(label, around, (rank) => isSameRank(rank, around.rank)) ?? siblingAmong(label, around, () => true)
  );
}

function siblingAmong(label: RawLabel, around: Surroundings, takes: (rank: Rank | null) => boolean): Place | null {
  const { stack, scope, container, nesting } = around;
  for (let i = stack.length - 1; i >= scope; i--) {
    for (const ordinal of label.ordinals) {
      const last = stack[i]?.sequence.get(keyOf(label, ordinal));
      if (last?.value !== ordinal.value - 1 || ordinal.value === 1 || last.nesting !== nesting) continue;
      if (!takes(last.rank)) continue;
      const parent = i === scope ? Math.max(container, scope) : i;
      return placeAt(label, ordinal, parent, around);
    }
  }
  return null;
}

/** The first number of a list: inside what leads in to it, or a new start of a list that is open. */
function firstPlace(label: RawLabel, around: Surroundings): Place | null {
  const { stack, scope, container } = around;
  const ordinal =
    label.ordinals.find((o) => o.value === 1) ?? (label.ordinals[0]?.value === 0 ? label.ordinals[0] : undefined);
  if (!ordinal) return null;
  const key = keyOf(label, ordinal);
  const top = label.noun === "section" ? container : stack.length - 1;
  // a part that counts 12.1, 12.2 has its plain numbers further in
  const counted = container > scope && stack[container]?.sequence.has("compound") === true;
  const topLevel = label.wrapper === "dot" && ordinal.style === "decimal" && !counted;
  for (let i = stack.length - 1; i >= scope; i--) {
    const last = stack[i]?.sequence.get(key);
    if (last === undefined) continue;
    // a list that is over does not start again: this one belongs to what was opened since
    const over = i < stack.length - 1 && stack[i + 1]?.key !== key;
    if (over && !topLevel) continue;
    const inside =
      around.leadIn !== null ||
      around.nesting > last.nesting ||
      isInner(around.rank, last.rank) ||
      // a list of the word processor is none of those whose numbers were typed
      (around.automatic && !last.automatic) ||
      (around.nesting === last.nesting && around.nests(key, last.value + 1));
    if (inside) return placeAt(label, ordinal, around.leadIn ?? top, around);
    return placeAt(label, ordinal, i === scope || headedWithin(around, i) ? container : i, around);
  }
  const newSection = topLevel && around.headed && around.leadIn === null;
  return placeAt(label, ordinal, around.leadIn ?? (newSection ? container : top), around);
}

/** Whether a heading without a number was opened since in the part that holds a list: what counts from one below it is another list. */
function headedWithin({ stack, container }: Surroundings, holder: number): boolean {
  return container > holder && stack[container]?.label === null;
}

/** A number further on, where some before it were not seen. */
function laterPlace(label: RawLabel, around: Surroundings): Place | null {
  const { stack, scope, container } = around;
  for (let i = stack.length - 1; i >= scope; i--) {
    for (const ordinal of label.ordinals) {
      const last = stack[i]?.sequence.get(keyOf(label, ordinal));
      if (last?.nesting === around.nesting && ordinal.value > last.value && ordinal.value <= last.value + 3) {
        return placeAt(label, ordinal, i === scope ? container : i, around);
      }
    }
  }
  const ordinal = label.ordinals[0];
  if (!ordinal || !around.capital || label.wrapper === "bare") return null;
  if (ordinal.style === "decimal" && label.wrapper !== "parens") {
    return ordinal.value <= 150 ? placeAt(label, ordinal, container, around) : null;
  }
  // a lone "A." or "v." is more often an initial or an abbreviation
  return label.wrapper === "parens" ? placeAt(label, ordinal, stack.length - 1, around) : null;
}

function placeAt(label: RawLabel, ordinal: Ordinal, parent: number, { stack, lettered }: Surroundings): Place {
  const above = stack[parent];
  const step = label.steps[0] ?? ordinal.value;
  const capitalRoman = ordinal.style === "upper-roman" ? ordinal.value : step;
  const underArticle = above?.label?.noun === "article";
  const own = [capitalRoman, ...label.steps.slice(1)];
  const goesOn = parent === lettered?.index && !lettered.anew;
  const absolute = goesOn || label.noun === "section" || (underArticle && (ordinal.value > 1 || above.path[0] === 1));
  const inherited = absolute ? [] : pathBelow(above);
  return { parent, path: [...inherited, ...own], key: keyOf(label, ordinal), value: ordinal.value };
}
