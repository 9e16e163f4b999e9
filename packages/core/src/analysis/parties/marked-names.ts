import type { PartiesFact, Party } from "../types.js";
import { anyCaseSource } from "./name-forms.js";
import { namesOfSide } from "./party-words.js";

const MOST_KNOWN = 1_000;

/** What a name is written as in marked text: letters that make no word, as many as the name has. */
const mark = (name: string): string => `_Z${"Q".repeat(name.length - 2)}`;

/**
 * Regular expression source for the name of a side in text that {@link PartiesFact.marked} gives, with its article and its possessive,
 * without groups that capture. It stands for what `pattern` stands for, and is the same in all documents: a pattern with it is compiled
 * once, not for each document anew.
 */
export const markedName = "(?:\\b(?:the|its)\\s+)?(?<![A-Za-z0-9])_ZQ*(?![A-Za-z0-9])(?:['’]s?(?![A-Za-z]))?";

/** Builds what marks the names of a side in a text. */
export function nameMarker(parties: readonly Party[]): PartiesFact["marked"] {
  const markers = { customer: markerFor(parties, "customer"), provider: markerFor(parties, "provider") };
  return (text, side) => markers[side](text);
}

function markerFor(parties: readonly Party[], side: "customer" | "provider"): (text: string) => string {
  const known = new Map<string, string>();
  let names: RegExp | null = null;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    names ??= new RegExp(anyCaseSource(namesOfSide(parties, side).filter((name) => name.length > 1)) ?? "(?!)", "gi");
    const marked = text.replace(names, mark);
    // rules ask for the same words one after another, and never again
    if (known.size === MOST_KNOWN) known.clear();
    known.set(text, marked);
    return marked;
  };
}
