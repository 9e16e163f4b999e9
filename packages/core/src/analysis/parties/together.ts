import type { NamedParty } from "./clause.js";

/** Parties that act under one word, `(together, the "Sellers")`, stand on one side; each group as places in the list. */
export function actingTogether(parties: readonly NamedParty[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const places = new Map<string, number[]>();
  parties.forEach(({ aliases }, index) => {
    const words = aliases.map((alias) => alias.toLowerCase());
    const known = words.map((word) => places.get(word)).find((group) => group !== undefined);
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(index);
    for (const word of words) if (!places.has(word)) places.set(word, group);
  });
  // a word for all of them parts nobody
  return groups.length > 1 ? groups : parties.map((_party, index) => [index]);
}
