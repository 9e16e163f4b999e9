import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import type { PartiesConfig } from "../config/types.js";
import { behaviourOf } from "./parties/behaviour.js";
import { partiesClause } from "./parties/clause.js";
import type { NamedParty } from "./parties/clause.js";
import { partiesFact } from "./parties/fact.js";
import { definedEntities } from "./parties/defined-entities.js";
import { letterOf } from "./parties/letter.js";
import { headedParties } from "./parties/headed.js";
import { labelledParties } from "./parties/labelled.js";
import { withoutForm } from "./parties/name-forms.js";
import { applyConfig, applyRoleWords, configuredParties } from "./parties/override.js";
import { decideRoles, roleOfWord } from "./parties/role-of.js";
import { withMeantWords } from "./parties/meant-words.js";
import { withShortNames } from "./parties/short-names.js";
import { actingTogether } from "./parties/together.js";
import { actingWords, addressedParties, addressee, addressesRatherThan, unnamedParties } from "./parties/unnamed.js";
import type { PartiesFact, Party } from "./types.js";
import { matchesOf } from "../matches-of.js";

/**
 * Who the parties of a document are and which side each is on.
 *
 * Names come from the parties clause, else from a cover page or table, else from the role words that act in the text.
 * A role comes from the configuration, else from a role word that means one side everywhere, else from what the party
 * does (who pays, who performs); where that is not clear the role is `unknown` with the reason.
 */
export function partiesOf(
  document: ContractDocument,
  config: PartiesConfig,
  annexed: readonly (Span & { readonly named: readonly NamedParty[] })[] = [],
  roleWords: PartiesConfig = {},
): PartiesFact {
  const text = without(
    document.text,
    annexed.filter(({ start, named }) => named.some(isNewIn(document.text.slice(0, start)))),
  );
  const stated = configuredParties(config, document.frontmatter);
  const named = withShortNames(withMeantWords(namedParties(text), text), text);
  const all = withUnnamed(decide(named, text), text);
  return partiesFact(applyConfig(applyRoleWords(all, roleWords), stated));
}

/** Whether a party is not yet spoken of in a text. */
const isNewIn = (text: string): ((party: NamedParty) => boolean) => {
  const lower = text.toLowerCase();
  return ({ name }) => !lower.includes(withoutForm(name).toLowerCase());
};

/** A text without what others than the parties of the main contract agree in it. */
function without(text: string, spans: readonly Span[]): string {
  let at = 0;
  const kept = spans.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before;
  });
  return [...kept, text.slice(at)].join("");
}

function namedParties(text: string): readonly NamedParty[] {
  const clause = partiesClause(text);
  const labelled = labelledParties(text);
  if (clause.length < 2) {
    if (labelled.length >= 2) return labelled;
    const headed = headedParties(text);
    if (headed.length === 2) return headed;
    const defined = definedEntities(text);
    return [defined, labelled, clause].reduce((best, other) => (other.length > best.length ? other : best));
  }
  // a cover page that names both sides, one of them again, knows better than "between Harbour Ltd and the Framework Authority"
  const isCover = labelled.some(({ name }) => clause.some((party) => isWord(name, [party.name])));
  if (isCover && !clause.every(isLegalName) && sidesOf(labelled).size === 2) return labelled;
  if (!clause.some(isLegalName)) {
    const defined = definedEntities(text);
    if (defined.length >= 2 && defined.every(isLegalName)) return defined;
  }
  return clause.map((party) => {
    const same = labelled.find(({ name, aliases }) => isWord(party.name, [name]) || isWord(party.name, aliases));
    return same ? { name: same.name, aliases: [...new Set([...party.aliases, ...same.aliases])] } : party;
  });
}

/** The sides that the words for parties leave no doubt of. */
const sidesOf = (parties: readonly NamedParty[]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ aliases }) => aliases.map(roleOfWord).filter((role) => role !== null)));

/** Whether a name ends in a form of company: a clause without any may be one about something else. */
const isLegalName = ({ name }: NamedParty): boolean => withoutForm(name) !== name;

const isWord = (word: string, words: readonly string[]): boolean =>
  words.some((other) => other.toLowerCase() === word.toLowerCase());

function decide(named: readonly NamedParty[], text: string): readonly Party[] {
  const sides = actingTogether(named).map((places) => ({
    places,
    words: places.map((place) => named[place]).flatMap((party) => (party ? [party.name, ...party.aliases] : [])),
  }));
  const behaviour = behaviourOf(
    text,
    sides.map(({ words }) => words.flatMap(spelled)),
  );
  const candidates = sides.flatMap(({ words: [name = "", ...aliases] }, index) => {
    const counts = behaviour[index];
    return counts ? [{ name, aliases, behaviour: counts }] : [];
  });
  const decisions = decideRoles(candidates);
  return named.map((party, place) => {
    const side = sides.findIndex(({ places }) => places.includes(place));
    return { ...party, ...(decisions[side] ?? { role: "unknown" as const, reason: "" }) };
  });
}

/** How far into a letter it says what its pronouns mean, in characters. */
const MEANING_REACH = 4000;
/** `"Harbour" and "we" mean Harbour Lane, Inc.`: another word for whoever goes by a pronoun. */
const MEANING =
  /["“](\p{Lu}[^"“”]{1,40})["”]\s*(?:,|and|or)\s*["“](we|us|you)["”](?:\s*(?:,|and|or)\s*["“](?:we|us|you)["”])?\s+(?:means?|refers?\s+to|stands?\s+for)\s+/giu;

function withMeaning(party: NamedParty, text: string): NamedParty {
  const words = [party.name, ...party.aliases].map((word) => word.toLowerCase());
  const meant = matchesOf(MEANING, text.slice(0, MEANING_REACH)).filter(({ 2: pronoun = "" }) =>
    words.includes(pronoun.toLowerCase()),
  );
  return { name: party.name, aliases: [...party.aliases, ...meant.map(({ 1: alias = "" }) => alias)] };
}

const BY_TERMS = "terms that a provider writes to you";

/** A pronoun begins a sentence as it goes on in one. */
function spelled(word: string): readonly string[] {
  return /^(?:you|we)$/.test(word) ? [word, word.charAt(0).toUpperCase() + word.slice(1)] : [word];
}

/** Who writes "we" to "you" sells, unless what they do shows otherwise. */
function decideAddressed(text: string): readonly Party[] {
  return decide(
    addressedParties(text).map((party) => withMeaning(party, text)),
    text,
  ).map((party) =>
    party.role === "unknown"
      ? { ...party, role: party.name === "we" ? "provider" : "customer", reason: BY_TERMS }
      : party,
  );
}

const writesAs = ({ aliases }: Party): boolean => aliases.some((alias) => /^(?:we|us)$/i.test(alias));

/** A named party that writes as "we", with the "you" it writes to. Who writes sells, unless what it does shows otherwise. */
function withAddressee(writer: Party, text: string): readonly Party[] {
  const you = addressedParties(text).find(({ name }) => name === "you");
  if (you === undefined) return [writer];
  const decided = writer.role === "unknown" ? { ...writer, role: "provider" as const, reason: BY_TERMS } : writer;
  const role = decided.role === "customer" ? "provider" : "customer";
  return [decided, { ...you, role, reason: `${writer.name} addresses it as "you"` }];
}

/** A named party with the "you" that it writes to or that a letter, or else the document, is about. */
function withAddressed(named: Party, text: string, isAddressed: boolean): readonly Party[] {
  if (writesAs(named)) return withAddressee(named, text);
  const you = letterOf(text) !== null || isAddressed ? addressee(text) : null;
  return you === null ? [] : decide([named, you], text);
}

/** The one named party of a document is on the side that no role word of it names. */
const opposite =
  ([only, second]: readonly Party[]) =>
  (party: Party): Party =>
    party.role === "unknown" && only !== undefined && second === undefined
      ? {
          ...party,
          role: only.role === "customer" ? "provider" : "customer",
          reason: `the other party is "${only.name}"`,
        }
      : party;

/** Adds sides that the document only calls by a role word, and role words that it uses for a named party without saying so. */
function withUnnamed(parties: readonly Party[], text: string): readonly Party[] {
  if (parties.length < 2) {
    const open = (["customer", "provider"] as const).filter((role) => !parties.some((party) => party.role === role));
    const known = parties.flatMap(({ aliases }) => aliases);
    const found = unnamedParties(text, open).flatMap(({ name, aliases, role }) =>
      isWord(name, known) ? [] : [{ name, aliases, role, reason: `the document names it only "${name}"` }],
    );
    if (parties.length === 0 && found.length === 0) return decideAddressed(text);
    const [named] = parties;
    const both =
      named === undefined
        ? []
        : withAddressed(named, text, found.length > 0 && found.every(({ name }) => addressesRatherThan(text, name)));
    if (both.length === 2) return both;
    return [...parties.filter(({ role }) => found.length < 2 || role !== "unknown").map(opposite(found)), ...found];
  }
  const providers = parties.filter((party) => party.role === "provider");
  const [provider] = providers;
  if (!provider || providers.length > 1) return parties;
  const taken = new Set(parties.flatMap((party) => [party.name, ...party.aliases].map((word) => word.toLowerCase())));
  if ([provider.name, ...provider.aliases].some((word) => roleOfWord(word) === "provider")) return parties;
  const used = actingWords(text, "provider")
    .filter((word) => !taken.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    .slice(0, 1);
  return parties.map((party) => (party === provider ? { ...party, aliases: [...party.aliases, ...used] } : party));
}
