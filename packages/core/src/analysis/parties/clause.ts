import { fitsParty, readAliases, type AliasGroup } from "./aliases.js";
import { meansPartyInFront } from "./beside-dash.js";
import { isShortFor } from "./initials.js";
import { readName, SMALL_BRAND } from "./read-name.js";
import type { ReadName } from "./read-name.js";
import { withoutForm } from "./name-forms.js";
import { numberedStarts, preambleStarts } from "./preamble.js";
import { overseers } from "../lexicon/overseers.js";
import { matchesOf } from "../../matches-of.js";

/** A party as a parties clause, cover page or table names it. */
export interface NamedParty {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Draft {
  name: string;
  aliases: string[];
  entity: boolean;
  /** It has an alias; the next name is another party's. */
  closed: boolean;
  /** Its sentence ended; a later bracket names something else. */
  sealed: boolean;
}

/** How far from the start of a document its parties clause may stand, in characters; long tables of contents come first. */
const HEAD = 40_000;
const CLAUSE = 3_000;
/** What standing at the very end of the head costs a clause, in points of its rating. */
const FAR = 4;
const MAX_PARTIES = 8;
const MAX_TRIES = 30;
/** Rating at which no better clause is looked for: two parties, with short names or forms of company, in a sentence about an agreement. */
const GOOD = 9.5;

const ANCHOR =
  /\bby[\s,]+and[\s,]+(?:between|among(?:st)?)\b(?:\s+and\s+among\b)?|\b(?:between|among(?:st)?)\b(?:\s+and\s+among\b)?|^[ \t]*(?:(?:the\s+)?parties(?:\s+to\s+this\s+(?:agreement|contract|deed))?|the\s+undersigned(?:\s+parties)?)[ \t:]*$|\bparties:?\s+(?=\(?[1a][).]\s)|^\W*(?:the\s+)?parties\s*[.:]\s+(?=[A-Z])|\b(?:made|entered\s+into|executed|dated|given)\b(?![^.;\n]{1,80}\bbetween\b)[^.;\n]{1,80}?\bby\b/gim;
const UNDERSIGNED = /^[ \t]*the\s+undersigned/i;
const BINDS = /\b(?:shall|will|must)\b/;
const AGREEMENT =
  /\b(?:agreement|contract|made|entered|executed|concluded|addendum|amendment|statement\s+of\s+work|deed|effective|dated)\b/i;
const STOP =
  /\b(?:Dated|DATED|This|THIS|Source:|TELEPHONE|IN\s+WITNESS|Dear)(?=[\s:])|\b(?:WHEREAS|Whereas|WITNESS(?:ETH)?|W\s?I\s?T\s?N\s?E\s?S|RECITALS?|Recitals|BACKGROUND|Background|PREAMBLE|NOW,?\s+THEREFORE|Now,?\s+[Tt]herefore|TABLE\s+OF\s+CONTENTS?|Table\s+of\s+[Cc]ontents|agree\s+as\s+follows|agrees\s+as\s+follows|in\s+consideration\s+of|In\s+consideration|IN\s+CONSIDERATION|IT\s+IS\s+AGREED|THE\s+PARTIES\s+AGREE|DEFINITIONS)\b|(?<!\()\b(?:individually|collectively|sometimes|each|both)\b[^.;()\n]{1,40}\breferred\s+to\b|\bEach\s+of\b|\bare\s+parties\s+to\b|\n\s*(?:1\.|§\s*1\b|ARTICLE\b|Section\s+1\b)/;
/** The number of the first party is not that of the first clause. */
const BEFORE_FIRST = /^[\s:]*(?:1\.\s+)?/;
/** What parts two parties, or what gives the last one its alias: in brackets, behind words for it, beside a dash. */
const EVENT =
  /\(([^()]{0,240}(?:\([^()]{0,60}\)[^()]{0,120})?)\)|\b(?:(?:herein(?:after)?|hereafter)?,?\s*(?:referred\s+to|called|known|defined)\s+(?:herein(?:after)?\s+|in\s+this\s+agreement\s+)?(?:as\s+)?|(?:hereinafter|hereafter),?\s+)(?:the\s+)?(["“][^"“”\n]{1,60}["”](?:\s+or\s+(?:the\s+)?["“][^"“”\n]{1,60}["”])?)|,\s+as\s+(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})|(?:^|[\s,;])(?:and|AND|And)(?=[\s:])|(?<=[)"”]\s)&(?=\s)|(?:\b(?:their|its)\s+agreement\s+with|\bhereby\s+(?:engages?|appoints?|retains?))(?=\s)|;|,(?=\s+\p{Lu})|\n|(\.)\s+(?=[\p{Lu}"“])|\s[–—-]\s(?:the\s)?(["“][^"“”\n]{1,60}["”](?:(?:,|,?\s(?:or|and))\s(?:the\s)?["“][^"“”\n]{1,60}["”]){0,2})(?=\s[–—-]|[.,;\n]|$)/gmu;
/** Words in front of the second party of a letter. */
const JOINS = /(?:with|engages?|appoints?|retains?)$/;
const STARTS_NAME = new RegExp(
  `^[\\s:,"“'‘(*[\\]\\d.)_<-]*(?:on\\s+the\\s+one\\s+(?:hand|part|side),?\\s+)?(?:(?:[a-z]|[ivx]{1,4})\\)\\s*)?(?:(?:the|The|a|an)\\s*)?(?:[\\p{Lu}\\d"“[_<•]|you\\b|${SMALL_BRAND})`,
  "u",
);
const LEAD =
  /^[\s,;:.*_|“"–-]*(?:(?:and|AND|And|&)(?=[\s:])[\s,:]*)?(?:on\s+the\s+(?:one|other)\s+(?:hand|part|side),?\s*(?:and\s+)?)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s*|[•–-]\s*)?(?:(?:the|The|THE|its|a|an)\s+)?["“]?/;
const LABELLED = /^(\p{L}[\p{L}-]*(?:\s[\p{L}\p{N}][\p{L}-]*){0,2})\s*:\s*/u;
const NOT_A_NAME =
  /^(?:Part(?:y|ies)|Wales|Agreement|Contract|Exhibit|This|Each|Whereas|Therefore|Effective|Section|Article|Date|Dated|Source|Name|Title|By|Its|Telephone|Address|Fax|Attention|Accepted|Agreed|Signed|Page|In|Now|If|As|At|On|You|Your|We|Our|Services|Products)(?:\b|$)|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d/i;

/** What stands between the brackets that number a party. */
const LISTED = /^(?:[a-z\d]|[ivx]{1,4})$/;
/** What goes on behind the name of somebody without a form of company: a description, an address, an alias. */
const BEHIND_NAME = /^\s*(?:[,([]|d\/?b\/?a\b|trading\s+as\b|an\s+individual\b|residing\b)/;
/** Whoever accepts the terms of another goes by a pronoun: `the business that signs up ("you")`. */
const ADDRESSED = /^you$/;
/** The body through which a public party acts belongs to it: `the State of Ohio, acting by and through its Department of Health ("Agency")`. */
const THROUGH = /^,?\s+acting\s+(?:herein\s+)?(?:by\s+)?(?:and\s+)?through\s+[^(),;\n]{2,120}/;

/** Parties named by the best parties clause in the head of a document; empty where there is none. */
export function partiesClause(text: string): readonly NamedParty[] {
  const head = text.slice(0, HEAD);
  let best: { score: number; parties: Draft[] } = { score: 0, parties: [] };
  const firstDuty = head.search(BINDS);
  let tries = 0;
  for (const anchor of matchesOf(ANCHOR, head)) {
    // behind the terms they sign, or stand surety
    if (firstDuty >= 0 && anchor.index > firstDuty && UNDERSIGNED.test(anchor[0])) continue;
    const start = anchor.index + anchor[0].length;
    if (!STARTS_NAME.test(head.slice(start, start + 60))) continue;
    if (++tries > MAX_TRIES) break;
    const parties = readClause(text, start);
    const score = rate(parties, head, anchor.index);
    if (score > best.score) best = { score, parties };
    if (score >= GOOD) break;
  }
  if (best.score < GOOD) {
    const numbered = best.score === 0 ? numberedStarts(text) : [];
    for (const start of [...numbered, ...preambleStarts(text)]) {
      const parties = readClause(text, start);
      if (parties.length < 2 || !parties.slice(0, 2).every(isStrong)) continue;
      const score = rate(parties, head, start);
      if (score > best.score) best = { score, parties };
    }
  }
  return tidy(best.parties);
}

const isStrong = ({ entity, aliases }: Draft): boolean => entity || aliases.length > 0;

/** Merges a party that the clause names twice, or describes first and names then, and leaves out what only looked like a name beside real parties. */
function tidy(drafts: readonly Draft[]): readonly NamedParty[] {
  const strong = drafts.filter(isStrong);
  const merged = new Map<string, { name: string; aliases: string[] }>();
  for (const { name: written, aliases } of strong.length >= 2 ? strong : drafts) {
    const name = drafts.find((draft) => draft.entity && draft.aliases.includes(written))?.name ?? written;
    const key = name.toLowerCase();
    const entry = merged.get(key) ?? { name, aliases: [] };
    for (const alias of aliases) if (!entry.aliases.includes(alias)) entry.aliases.push(alias);
    merged.set(key, entry);
  }
  return [...merged.values()];
}

function rate(parties: readonly Draft[], head: string, at: number): number {
  const strong = parties.filter(isStrong);
  if (strong.length === 0 || (strong.length === 1 && strong[0]?.aliases.length === 0)) return 0;
  const each = strong
    .slice(0, 2)
    .reduce((sum, party) => sum + (party.aliases.length > 0 ? 3 : 0) + (party.entity ? 2 : 0), 0);
  const near = AGREEMENT.test(head.slice(Math.max(0, at - 250), at)) ? 2 : 0;
  return (strong.length === 1 ? each / 2 : each) + near - (FAR * at) / HEAD;
}

function readClause(text: string, start: number): Draft[] {
  const stretch = text.slice(start, start + CLAUSE);
  const first = BEFORE_FIRST.exec(stretch)?.[0].length ?? 0;
  const stop = stretch.slice(first).search(STOP);
  const region = stop < 0 ? stretch : stretch.slice(0, first + stop);
  const drafts: Draft[] = [];
  let pos = 0;
  let current: { draft: Draft; end: number } | null = readParty(region, pos, false);
  while (current) {
    drafts.push(current.draft);
    pos = current.end;
    current = drafts.length < MAX_PARTIES ? nextParty(region, pos, drafts) : null;
  }
  return drafts;
}

/** Reads on from a name: gives it its aliases and finds the party behind it. */
function nextParty(region: string, start: number, drafts: Draft[]): { draft: Draft; end: number } | null {
  EVENT.lastIndex = start;
  for (let event = EVENT.exec(region); event; event = EVENT.exec(region)) {
    const after = event.index + event[0].length;
    const last = drafts.at(-1);
    if (!last) return null;
    if (event[4] !== undefined) {
      if (last.closed && drafts.length >= 2) return null;
      last.sealed ||= last.closed;
      continue;
    }
    if (
      event[5] !== undefined &&
      (last.closed || !meansPartyInFront(event[5], region.slice(start, event.index), last.name))
    ) {
      EVENT.lastIndex = event.index + 2;
      continue;
    }
    const listed = event[1] !== undefined && LISTED.test(event[1]);
    const given = listed ? undefined : (event[1] ?? event[2] ?? event[5] ?? (event[3] ? `"${event[3]}"` : undefined));
    if (given !== undefined) {
      if (!last.sealed && !(last.closed && meansOther(given, region.slice(0, event.index))))
        takeAliases(given, last, drafts);
      continue;
    }
    const next = readParty(region, JOINS.test(event[0]) ? after : event.index, last.closed);
    const enough =
      event[0] === "," || listed ? last.closed && next?.draft.entity === true : last.closed || next?.strong === true;
    if (next && enough) return next;
    EVENT.lastIndex = Math.max(after, event.index + 1);
  }
  return null;
}

function takeAliases(given: string, last: Draft, drafts: readonly Draft[]): void {
  const group = readAliases(given) ?? shortFor(given, last.name);
  if (!group) return;
  last.aliases.push(...group.aliases);
  for (const draft of sharers(given, last, drafts)) draft.aliases.push(...group.shared);
  last.closed = true;
}

/** `accounts insured by the Crop Insurance Fund ("CIF")`: initials of what stands in front, not of the party. */
function meansOther(given: string, before: string): boolean {
  const name = /(?:\p{Lu}[\p{L}&.'-]*\s+(?:(?:of|the|and|for)\s+){0,2}){2,8}$/u.exec(before.slice(-120))?.[0];
  const [alias] = readAliases(given)?.aliases ?? [];
  return name !== undefined && alias !== undefined && /^\p{Lu}{2,6}$/u.test(alias) && isShortFor(alias, name);
}

/** Who goes by an alias of several: those that the brackets name, else those before it that have no alias of their own, else all but the first party. */
function sharers(given: string, last: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const named = drafts.filter(
    (draft) => draft !== last && [draft.name, ...draft.aliases].some((word) => given.includes(word)),
  );
  if (named.length > 0) return [...named, last];
  const open = drafts.filter(({ closed }) => !closed);
  if (!last.closed || /\bwith\b/.test(given)) return open.includes(last) ? open : [...open, last];
  return drafts.length > 2 ? drafts.slice(1) : [];
}

/** "Torvik Studio (Studio)", "Torvik Mutual Society (TMS)": a word of the name in brackets, or its initials. */
function shortFor(given: string, name: string): AliasGroup | null {
  const word = given.trim().replace(/^(?:here(?:in)?after|herein)\s+/i, "");
  const words = name.toLowerCase().split(" ");
  const part = /^\p{Lu}\p{Ll}{2,20}$/u.test(word) && word !== name && words.includes(word.toLowerCase());
  return part || (/^\p{Lu}{3,8}$/u.test(word) && isShortFor(word, name)) ? { aliases: [word], shared: [] } : null;
}

/** The party at a place, where a name stands there. `strong`: it has a form of company, or an alias right behind it. */
function readParty(region: string, at: number, closed: boolean): { draft: Draft; end: number; strong: boolean } | null {
  let pos = at + (LEAD.exec(region.slice(at, at + 160))?.[0].length ?? 0);
  const aliases: string[] = [];
  const label = LABELLED.exec(region.slice(pos, pos + 40));
  if (label) {
    const word = readAliases(label[1] ?? "")?.aliases ?? [];
    if (word.length === 0) return null;
    aliases.push(...word);
    pos += label[0].length;
  }
  const named = readName(region, pos);
  const read = named ?? described(region, pos);
  if (!read || isNoParty(read)) return null;
  const end = read.end + (THROUGH.exec(region.slice(read.end, read.end + 160))?.[0].length ?? 0);
  const behind = region.slice(end, end + 80);
  const strong =
    (named === null && closed) ||
    read.entity ||
    aliases.length > 0 ||
    ADDRESSED.test(read.name) ||
    (named !== null &&
      /^[\s,"”]*\(\s*(?:herein\w*[\s,]+)?(?:(?:referred\s+to|called)\s+as\s+)?(?:the\s+)?["“]/.test(behind));
  if (!strong && closed && !BEHIND_NAME.test(behind)) return null;
  return {
    draft: { name: read.name, aliases, entity: read.entity, closed: aliases.length > 0, sealed: false },
    end,
    strong,
  };
}

/** A month, a heading, a body that only oversees: `At` begins no name, unless a form of company ends it. */
function isNoParty({ name, entity }: ReadName): boolean {
  return (
    overseers.has(name.toLowerCase()) ||
    (NOT_A_NAME.test(name) && !ADDRESSED.test(name) && !(entity && withoutForm(name) !== name))
  );
}

/**
 * A party that is only described: `the company named below ("Buyer")`; it goes by its alias. What starts with a participle
 * goes on about the party before it: `organized and existing under the laws of Ohio (the "Company")`.
 */
function described(region: string, at: number): ReadName | null {
  const you = /^[Yy]ou(?=[\s,(])/.exec(region.slice(at, at + 4));
  if (you) return { name: "you", end: at + you[0].length, entity: false };
  const match = /^(?!\w+(?:ing|ed)\b)\p{Ll}[^()"“;.\n]{2,80}\(\s*(?:the\s+)?["“]([^"“”()]{2,40})["”]/u.exec(
    region.slice(at, at + 140),
  );
  const alias = match?.[1]?.replace(/[,.]$/, "");
  if (!match || alias === undefined || !fitsParty(alias)) return null;
  return { name: alias, end: at + match[0].indexOf("("), entity: false };
}
