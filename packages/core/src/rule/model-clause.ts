import type { Facts, Party } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";

type Side = "customer" | "provider";

const fallback: Readonly<Record<Side, string>> = { customer: "the Customer", provider: "the Provider" };

/** Model wording with `{customer}` and `{provider}` replaced by what this document calls the parties. */
export function fitModelClause(modelClause: string, document: ContractDocument, facts: Facts): string {
  const names: Record<string, string> = {
    customer: nameInUse("customer", document, facts),
    provider: nameInUse("provider", document, facts),
  };
  return modelClause
    .trim()
    .replaceAll(/\{(customer|provider)\}/g, (slot, side: string, offset: number, text: string) => {
      const name = names[side] ?? slot;
      return startsSentence(text, offset) ? capitalised(name) : name;
    });
}

/** "you owns" and "protects we" read wrong, and the words around them cannot know it. */
const PRONOUN = /^(?:we|us|our|you|your)$/i;
const known = new WeakMap<Party, string>();

/**
 * What the document calls a side most often (`Acme`, `the Supplier`), or `the Customer` / `the Provider` where it has no name for it but
 * a pronoun.
 */
export function nameInUse(side: Side, document: ContractDocument, facts: Facts): string {
  const party = facts.parties.all.find((candidate) => candidate.role === side);
  if (party === undefined) return fallback[side];
  const name = known.get(party) ?? mostUsedName(party, document.text) ?? fallback[side];
  known.set(party, name);
  return name;
}

function mostUsedName(party: Party, text: string): string | null {
  const names = new Set([...party.aliases, party.name].filter((name) => !PRONOUN.test(name)));
  const [first] = [party.name, ...names].filter((name) => names.has(name));
  if (first === undefined) return null;
  let best = { name: first, count: 0, withArticle: 0 };
  for (const name of names) {
    const longer = [...names].filter((other) => other.length > name.length);
    const uses = countUses(text, name, longer);
    if (uses.count > best.count) best = { name, ...uses };
  }
  return best.withArticle * 2 > best.count ? `the ${best.name}` : best.name;
}

/** @param own longer names of the same party */
function countUses(text: string, name: string, own: readonly string[]): { count: number; withArticle: number } {
  let count = 0;
  let withArticle = 0;
  for (let at = text.indexOf(name); name !== "" && at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (isWordCharacter(text[at - 1]) || isWordCharacter(text[end])) continue;
    if (isPartOfName(text, end) && !own.some((other) => text.startsWith(other, at))) continue;
    count += 1;
    if (text.slice(Math.max(0, at - 4), at).toLowerCase() === "the ") withArticle += 1;
  }
  return { count, withArticle };
}

/** In "the ABC Product Lead" nobody is called ABC. */
const isPartOfName = (text: string, end: number): boolean => /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

function startsSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?]\s|\n)\s*$/.test(text.slice(Math.max(0, offset - 3), offset));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
