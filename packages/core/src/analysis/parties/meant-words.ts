import { matchesOf } from "../../matches-of.js";
import type { NamedParty } from "./clause.js";
import { roleOfWord } from "./role-of.js";

/** What stands behind the verb is looked at, not taken: it may be a name as well. */
const MEANS =
  /["“](\p{Lu}[\p{L} -]{2,30})["”]\s+(?:shall\s+)?means?\s+(?:collectively,?\s+)?(?=(\p{Lu}[^;\n]{1,80}))/gu;

/** Adds the words for a side that a definition gives a party: `"Licensee" means Oberlin and each of its branches`. */
export function withMeantWords(parties: readonly NamedParty[], text: string): readonly NamedParty[] {
  const taken = new Set(parties.flatMap(({ name, aliases }) => [name, ...aliases]).map((word) => word.toLowerCase()));
  const meant = matchesOf(MEANS, text).flatMap(({ 1: word = "", 2: meaning = "" }) =>
    roleOfWord(word) === null || taken.has(word.toLowerCase()) ? [] : [{ word, meaning }],
  );
  return parties.map((party) => {
    const names = [party.name, ...party.aliases];
    const words = meant.filter(({ meaning }) => names.some((name) => isFirst(name, meaning))).map(({ word }) => word);
    return { name: party.name, aliases: [...new Set([...party.aliases, ...words])] };
  });
}

function isFirst(name: string, words: string): boolean {
  return words.startsWith(name) && !/[\p{L}\p{N}]/u.test(words.charAt(name.length));
}
