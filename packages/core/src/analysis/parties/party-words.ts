import { roleWords } from "../lexicon/roles.js";
import { peopleNouns } from "../lexicon/people-nouns.js";
import type { PartiesFact, Party, Side } from "../types.js";
import { anyCaseSource, namesSource } from "./name-forms.js";

const BOTH =
  /^(?:(?:each|either|neither|both|no|any|such|one|every)\s+(?:of\s+the\s+)?part(?:y|ies)\b|(?:neither|both|each|either|none|one)\s+of\s+(?:the\s+parties|them|us)\b|(?:each|either|neither|both|no|the\s+other)\s+sides?\b(?!['’])|the\s+other(?:\s+one)?\s*$|(?:the|all|a)\s+part(?:y|ies)\b(?!['’])|parties\b|(?:the|a|each)\s+(?:other|first|second|same|relevant|affected|applicable|(?:non-?)?\w+ing|(?:non-?)?(?:indemnified|injured|aggrieved|protected))\s+party\b|(?:the\s+)?(?:discloser|discloser\/recipient|(?:disclosing|receiving)\s+party)\b)/i;
const ARTICLE = /^(?:(?:the|each|any|such|all|a|an|both|either|neither|said|no|every)\s+)?(?:of\s+)?(?:the\s+)?/i;
/** Defined words for whoever receives or gives confidential information. */
const RECIPIENT =
  /^(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Aa]ny|[Ee]ither|[Ee]very|[Nn]o|[Ss]uch)\s+)?(?:(?:Recipient|Discloser|RECIPIENT|DISCLOSER)s?\b(?!['’]|\s+\p{Lu})|(?:recipient|discloser)s?\s+of\s+(?:(?:any|such|the)\s+)?[Cc]onfidential\s+[Ii]nformation\b)/u;
const QUANTIFIED = /^(?:each|either|neither|both|no|any|every|one|all|an?)\b/i;
const JOINED =
  /^(?:\s*,)?\s+(?:and|or|nor|and\/or|&|as\s+well\s+as|together\s+with)\s+(?:(?:each|both)\s+of\s+)?(?:the\s+)?/i;
const THINGS =
  /^(?:['’]s?)?\s+(?:data|information|materials?|systems?|property|content|software|premises|equipment|agreement|contract|terms?|policies|policy|network|environment|records?|facilit(?:y|ies)|ip|intellectual|confidential|background|tools?|documents?|documentation|site|website|services?|products?|requirements?|satisfaction|approval|invoices?|fees?|liability|obligations?|responsibilit(?:y|ies)|rights?|failure|breach|performance)\b/i;
const PEOPLE = new RegExp(`^(?:[\\p{L}-]+\\s+){0,2}(?:${peopleNouns.join("|")})s?\\b`, "iu");
const ROLES: readonly (readonly [Side, readonly string[]])[] = [
  ["third", roleWords.third],
  ["customer", roleWords.customer],
  ["provider", roleWords.provider],
];

/** Those who act for a government that buys, whatever it is called. */
const OFFICERS: Reader = {
  side: "customer",
  who: "customer",
  pattern:
    /^(?:(?:[Cc]ontracting\s+[Oo]fficer|CO)(?:['’]s\s+(?:[Tt]echnical\s+)?[Rr]epresentative)?|A?COT?R)(?![\p{L}\d])/u,
};

/** Those whom a provider of people sends, by whatever defined word. */
const PLACED: Reader = {
  side: "provider",
  who: "provider",
  pattern:
    /^(?:assigned|placed|seconded|supplied|augmented|temporary)\s+(?:workers?|personnel|staff|consultants?|resources?|engineers?|developers?|employees?|persons?)(?![\p{L}\d])/iu,
};

/** Builds who a noun phrase stands for, from the parties of a document. */
export function sideReader(parties: readonly Party[]): PartiesFact["sideOf"] {
  const named = parties.flatMap((party) => {
    const pattern = matcher([party.name, ...party.aliases]);
    return pattern ? [{ side: sideOfRole(party), who: party.name, pattern }] : [];
  });
  const taken = new Set(parties.flatMap((party) => [party.name, ...party.aliases].map((word) => word.toLowerCase())));
  const roles = ROLES.flatMap(([side, words]) => {
    const known = side === "third" || !parties.some((party) => party.role === side);
    const pattern = known
      ? matcher(
          words.filter((word) => !taken.has(word)),
          true,
        )
      : null;
    return pattern ? [{ side, who: side, pattern }] : [];
  });
  const readers = [...named, ...roles, OFFICERS, PLACED];
  const read = (text: string): Side | null => {
    const bare = text.slice(ARTICLE.exec(text)?.[0].length ?? 0);
    if (BOTH.test(text) || RECIPIENT.test(text))
      return QUANTIFIED.test(text) ? "both" : (sideAt(bare, named) ?? "both");
    return sideAt(bare, readers);
  };
  // rules ask for the same subjects again and again
  const known = new Map<string, Side | null>();
  return (phrase) => {
    const text = phrase.trimStart();
    const before = known.get(text);
    if (before !== undefined) return before;
    const side = read(text);
    known.set(text, side);
    return side;
  };
}

/** Words for a party at the start of a text. */
interface Reader {
  readonly side: Side;
  readonly who: string;
  readonly pattern: RegExp;
}

/** The side of the party that a text begins with, together with another one joined to it. */
function sideAt(text: string, readers: readonly Reader[]): Side | null {
  const found = longest(text, readers);
  if (!found || namesThing(found.rest)) return null;
  const joined = JOINED.exec(found.rest);
  const second = joined ? longest(found.rest.slice(joined[0].length), readers) : null;
  if (!second || second.side === "third" || second.who === found.who || namesThing(second.rest)) return found.side;
  return second.side !== found.side || second.side === "unknown" ? "both" : found.side;
}

function longest(text: string, readers: readonly Reader[]): (Reader & { readonly rest: string }) | null {
  let best: (Reader & { readonly rest: string }) | null = null;
  for (const reader of readers) {
    const rest = reader.pattern.exec(text)?.[0].length;
    if (rest !== undefined && (best === null || rest > text.length - best.rest.length))
      best = { ...reader, rest: text.slice(rest) };
  }
  return best;
}

/** `Customer Data` and `Supplier's liability` are things; `Supplier Personnel` and `Supplier's staff` are people. */
function namesThing(rest: string): boolean {
  const possessive = /^['’]s?\s+/.exec(rest);
  if (possessive) return !PEOPLE.test(rest.slice(possessive[0].length));
  if (THINGS.test(rest)) return true;
  const next = /^\s+(\p{Lu}[\p{L}-]*)/u.exec(rest);
  return next !== null && !PEOPLE.test(rest.trimStart()) && /^\s+\p{Lu}\p{Ll}/u.test(rest);
}

function matcher(words: readonly string[], anyCase = false): RegExp | null {
  // "You" begins a sentence as "you" goes on in one.
  const forms = words.flatMap((word) => [word, `${word}s`, word.charAt(0).toUpperCase() + word.slice(1)]);
  const source = anyCase ? anyCaseSource(forms) : namesSource(forms);
  return source === null ? null : new RegExp(`^${source}`, anyCase ? "i" : "");
}

function sideOfRole(party: Party): Side {
  return party.role === "other" ? "third" : party.role;
}

/** The names of a side, or the role words for it where none of the parties is known to be that side. */
export function namesOfSide(parties: readonly Party[], side: "customer" | "provider"): readonly string[] {
  const names = parties.filter((party) => party.role === side).flatMap((party) => [party.name, ...party.aliases]);
  return names.length > 0 ? names : roleWords[side].flatMap((word) => [word, capitalised(word)]);
}

/** Builds the regular expression sources for the names of a side. */
export function patternBuilder(parties: readonly Party[]): PartiesFact["pattern"] {
  const open = parties.filter((party) => party.role === "unknown").flatMap((party) => [party.name, ...party.aliases]);
  const sourceOf = (side: "customer" | "provider" | "either"): string => {
    const words =
      side === "either"
        ? [...namesOfSide(parties, "customer"), ...namesOfSide(parties, "provider"), ...open]
        : namesOfSide(parties, side);
    const source = namesSource(words) ?? "(?!)";
    return `(?:\\b(?:the|its)\\s+)?${source}(?:['’]s?(?![A-Za-z]))?`;
  };
  const known = new Map<string, string>();
  return (side) => {
    const source = known.get(side) ?? sourceOf(side);
    known.set(side, source);
    return source;
  };
}

function capitalised(word: string): string {
  return word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
