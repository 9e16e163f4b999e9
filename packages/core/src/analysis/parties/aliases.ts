import { roleWords } from "../lexicon/roles.js";
import { matchesOf } from "../../matches-of.js";

/** Aliases that a pair of brackets behind a name gives it. */
export interface AliasGroup {
  readonly aliases: readonly string[];
  /** Aliases for this party together with those before it: `(collectively, the "Suppliers")`. */
  readonly shared: readonly string[];
}

const QUOTED = /["“”]\s?([^"“”()\n]{1,60}?)[,.]?\s?["“”]|(?<!\p{L})[‘'](?!s\b)([^"“”‘’'()\n]{1,40})[’'](?!\p{L})/gu;
/** An opening mark that was lost or became a dash: `(hereinafter, -Buyer")`. */
const HALF_QUOTED =
  /(?:^|[\s,(–-])(?:the\s+)?([A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3})["”]|["“]([A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3})\s*$/g;
const SHARED = /\b(?:collectively|together|jointly|each|both|individually\s+and\s+collectively)\b/i;
const UNFIT =
  /^(?:(?:the|this|each|an?)\s+)?(?:agreement|contract|amendment|addendum|base\s+terms|order\s+forms?|attachments?|affiliates?|group|offering|lease|plan|deed|effective\s+date|execution\s+date|commencement\s+date|date|part(?:y|ies)|services?|products?|software|work|project|term|terms|territory|signatory|signatories|sow|msa|nda|act|fees?|exhibit|schedule|order)$|\b(?:agreements?|contract|date|amendment|addendum|services|site|act|code|parties|term|closing|schedule|claims?|assets|period|plan|notes|securities|stock|shares|bonds|debentures|improvements|merchandise|materials|marks|fees)$/i;
const ROLE_WORD = new Set<string>([
  ...roleWords.customer,
  ...roleWords.provider,
  ...roleWords.leaning.customer,
  ...roleWords.leaning.provider,
  ...roleWords.open,
]);

/** True where a word can stand for a party, as against the agreement, a date, or the parties together. */
export function fitsParty(alias: string): boolean {
  return alias.length > 1 && /\p{L}/u.test(alias) && !UNFIT.test(alias) && alias.split(/\s+/).length <= 6;
}

/** True for a word that says what a party does in the contract: `Customer`, `Agency`. */
export function isRoleWord(word: string): boolean {
  return ROLE_WORD.has(word.toLowerCase());
}

/** The aliases inside one pair of brackets, or `null` when it names no party. */
export function readAliases(inside: string): AliasGroup | null {
  const aliases: string[] = [];
  const shared: string[] = [];
  let last = 0;
  for (const { alias, at } of quotedWords(inside)) {
    const word = alias
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:the|an?)\s+/i, "");
    if (fitsParty(word)) (SHARED.test(inside.slice(last, at)) ? shared : aliases).push(word);
    last = at + alias.length;
  }
  if (aliases.length + shared.length === 0) {
    const bare = inside
      .replace(/\s+/g, " ")
      .trim()
      .replace(
        /^(?:here(?:in)?(?:after)?\s*[:,–-]?\s*)?(?:(?:referred\s+to|called)\s+(?:as\s+)?:?\s*)?(?:the\s+)?/i,
        "",
      );
    if (isRoleWord(bare) && /^\p{Lu}/u.test(bare)) aliases.push(bare);
  }
  return aliases.length + shared.length === 0 ? null : { aliases, shared };
}

function quotedWords(inside: string): { alias: string; at: number }[] {
  const found = matchesOf(QUOTED, inside);
  const matches = found.length > 0 ? found : matchesOf(HALF_QUOTED, inside);
  return matches.map((match) => ({ alias: match[1] ?? match[2] ?? "", at: match.index }));
}
