import type { Party } from "../types.js";
import type { NamedParty } from "./clause.js";
import { withoutForm } from "./name-forms.js";
import { roleOfWord } from "./role-of.js";

/**
 * The parties of a contract annexed to another. Who makes both keeps the side of the main contract; who makes only the
 * annexed one is a third party there, whatever it is called in it: the "Provider" of an escrow agreement is its agent.
 * Parties of the main contract that do not make the annexed one can still be spoken of by name.
 */
export function segmentParties(named: readonly NamedParty[], main: readonly Party[]): readonly Party[] {
  const own = named.map((party): Party => {
    const same = main.find((other) => isSame(party, other));
    if (same !== undefined) return { ...same, aliases: [...new Set([...party.aliases, ...same.aliases])] };
    const reason = "it makes only the annexed contract";
    return { ...party, role: sidesKnown(main) ? "other" : roleByWords(party), reason };
  });
  const taken = new Set(own.flatMap(wordsOf));
  const others = main
    .filter((party) => !own.some(({ name }) => name === party.name))
    .map((party) => ({ ...party, aliases: party.aliases.filter((alias) => !taken.has(alias.toLowerCase())) }));
  return [...own.map((party) => withoutOthers(party, named)), ...others];
}

const wordsOf = ({ name, aliases }: NamedParty): readonly string[] =>
  [name, ...aliases].map((word) => word.toLowerCase());

/** A short name of the main contract that the annexed one gives to somebody else means that one there. */
function withoutOthers(party: Party, named: readonly NamedParty[]): Party {
  const given = new Set(named.filter((other) => !sameName(other, party)).flatMap(wordsOf));
  return { ...party, aliases: party.aliases.filter((alias) => !given.has(alias.toLowerCase())) };
}

const sameName = (one: NamedParty, other: NamedParty): boolean => plain(one.name) === plain(other.name);

/** The same legal name, or a name that only this party bears; a role word can be given anew. */
function isSame(party: NamedParty, other: NamedParty): boolean {
  if (sameName(party, other)) return true;
  const names = wordsOf(other).filter((word) => roleOfWord(word) === null);
  return wordsOf(party).some((word) => roleOfWord(word) === null && names.includes(word));
}

const plain = (name: string): string => withoutForm(name).toLowerCase();

const sidesKnown = (main: readonly Party[]): boolean =>
  (["customer", "provider"] as const).every((role) => main.some((party) => party.role === role));

function roleByWords(party: NamedParty): Party["role"] {
  return (
    wordsOf(party)
      .map(roleOfWord)
      .find((role) => role !== null) ?? "unknown"
  );
}
