import { spellings, withoutForm } from "./name-forms.js";
import type { NamedParty } from "./clause.js";

/** Uses that make the first word of a name its short name although no bracket says so. */
const USES = 3;
const COMMON =
  /^(?:the|a|an|united|national|international|general|american|first|new|bank|north|south|east|west|global|world|state|city|university|mr|mrs|ms|dr|advanced|digital|data|software|network|services?|internet|premier|standard|universal)$/i;

/** "the State", where the State of Ohio is a party. */
const PUBLIC_BODY =
  /^(State|Commonwealth|City|County|Town|Province|Republic|University|Government|Ministry|Department)\sof\s/;

/** Adds the short names a document uses for its parties: the name without its form of company, and its first word where no other party shares it. */
export function withShortNames(parties: readonly NamedParty[], text: string): readonly NamedParty[] {
  const firsts = parties.map(({ name }) => firstWord(name));
  return parties.map((party, index) => {
    const known = new Set([party.name, ...party.aliases].map((word) => word.toLowerCase()));
    const aliases = [...party.aliases];
    const taken = namesOf(parties.filter((_, other) => other !== index));
    const offer = (word: string, uses: number): void => {
      const ownWord = party.aliases.some((alias) => !alias.toLowerCase().startsWith(word.toLowerCase()));
      if (known.has(word.toLowerCase()) || (ownWord && taken.has(word.toLowerCase()))) return;
      if (word.length < 2 || countUses(text, word, uses) < uses) return;
      known.add(word.toLowerCase());
      aliases.push(word);
    };
    if (/^[\p{L}\p{N}]/u.test(party.name)) {
      offer(withoutForm(party.name), 1);
      const body = PUBLIC_BODY.exec(party.name)?.[1];
      if (body !== undefined) offer(body, USES - 1);
      const first = firsts[index] ?? "";
      const shared = firsts.filter((other) => other.toLowerCase() === first.toLowerCase()).length > 1;
      if (!shared && !COMMON.test(first) && !known.has(first.toLowerCase())) offer(first, USES);
    }
    return { name: party.name, aliases };
  });
}

/** What parties are called, in small letters, with and without the form of company: "Fennick K.K. (FKK)" is not "Fennick" beside "Fennick, Inc.". */
function namesOf(parties: readonly NamedParty[]): ReadonlySet<string> {
  const names = parties.flatMap(({ name, aliases }) => [name, withoutForm(name), ...aliases]);
  return new Set(names.map((name) => name.toLowerCase()));
}

function firstWord(name: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}.&'-]*[\p{L}\p{N}]/u.exec(name)?.[0] ?? "";
}

/** Counts up to `enough` uses of a word outside longer words. */
function countUses(text: string, word: string, enough: number): number {
  let count = 0;
  for (const form of new Set(spellings(word))) {
    for (let at = text.indexOf(form); at >= 0 && count < enough; at = text.indexOf(form, at + form.length)) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + form.length)))
        count += 1;
    }
  }
  return count;
}
