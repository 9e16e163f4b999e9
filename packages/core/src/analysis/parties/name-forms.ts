import { entityForm, SPACED_FORM } from "./read-name.js";

/** A legal name without its form of company: `Harbour Lane Foods, Inc.` → `Harbour Lane Foods`. */
export function withoutForm(name: string): string {
  const spaced = SPACED_FORM.exec(name);
  const words = (spaced === null ? name : name.slice(0, spaced.index)).trim().split(/\s+/);
  while (words.length > 1 && entityForm(words.at(-1) ?? "") !== null) words.pop();
  return words.join(" ").replace(/[,;&\s]+$/, "");
}

/** Spellings of a name that a document may use for it: as given, in capitals, and in title case where it was given in capitals. */
export function spellings(name: string): readonly string[] {
  const forms = new Set([name, name.toUpperCase()]);
  if (name === name.toUpperCase())
    forms.add(name.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()));
  return [...forms];
}

/** Regular expression source for any of some names, longest first, not inside a longer word; `null` for none. */
export function namesSource(names: Iterable<string>): string | null {
  return sourceOf(new Set([...names].flatMap(spellings)));
}

/** The same for a pattern that takes letters of either case, which needs one spelling of each name only. */
export function anyCaseSource(names: Iterable<string>): string | null {
  return sourceOf(new Set(Array.from(names, (name) => name.toLowerCase())));
}

function sourceOf(forms: ReadonlySet<string>): string | null {
  if (forms.size === 0) return null;
  const parts = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape);
  return `(?<![A-Za-z0-9])(?:${parts.join("|")})(?![A-Za-z0-9])`;
}

function escape(name: string): string {
  return name
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, "\\s+");
}
