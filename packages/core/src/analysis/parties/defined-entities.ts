import { matchesOf } from "../../matches-of.js";
import { overseers } from "../lexicon/overseers.js";
import { fitsParty, readAliases } from "./aliases.js";
import type { NamedParty } from "./clause.js";
import { canBeShort, isShortFor } from "./initials.js";
import { readName, type ReadName, SMALL_BRAND } from "./read-name.js";

/** How far into a document companies with a short name in brackets are taken for its parties, in characters. */
const HEAD = 16_000;
const BEFORE = 180;
const MAX_PARTIES = 3;
const MAX_BRACKETS = 60;
const BRACKETS =
  /\(([^()]{2,120})\)|,\s+(?:as\s+)?the\s+["“]?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)["”]?(?=[,;]|\s+and\b)/gu;
const NAME_START = new RegExp(String.raw`(?<![\p{L}\p{N}.&-])(?:\p{Lu}|${SMALL_BRAND})`, "gu");
/** A name that started within other brackets. */
const ENDS_BRACKETS = /^[^(]*\)/;
/** Whoever goes by a pronoun is a party, with a form of company or without. */
const ADDRESSED = /^["“‘'](?:you|we|us)["”’']$/i;

/** Companies that the head of a document gives a short name in brackets, for documents without a parties clause (letters, statements of work). */
export function definedEntities(text: string): readonly NamedParty[] {
  const found = new Map<string, { name: string; aliases: string[] }>();
  const head = text.slice(0, HEAD);
  let brackets = 0;
  for (const match of matchesOf(BRACKETS, head)) {
    if (++brackets > MAX_BRACKETS) break;
    const inside = match[1] ?? match[2] ?? "";
    const quoted = readAliases(inside);
    // most brackets hold neither, and to look for a name in front of each takes a while
    if (!quoted && !canBeShort(inside)) continue;
    const name = nameBefore(head, match.index, (words) => ADDRESSED.test(inside) || isShortened(words, inside));
    if (name === null || overseers.has(name.toLowerCase())) continue;
    const aliases = quoted ? quoted.aliases : isShortFor(inside, name) ? [inside] : [];
    if (aliases.length === 0) continue;
    const entry = found.get(name.toLowerCase()) ?? { name, aliases: [] };
    for (const alias of aliases) if (!entry.aliases.includes(alias)) entry.aliases.push(alias);
    found.set(name.toLowerCase(), entry);
    if (found.size === MAX_PARTIES) break;
  }
  return [...found.values()];
}

/** The legal name, with its form of company, that brackets at an offset stand behind; a description may come between. */
function nameBefore(head: string, bracket: number, fits: (name: string) => boolean): string | null {
  const line = head.lastIndexOf("\n", bracket - 1) + 1;
  const from = Math.max(0, bracket - BEFORE);
  return nameFrom(head, Math.max(from, line), bracket, fits) ?? nameFrom(head, from, bracket, fits);
}

function nameFrom(head: string, from: number, bracket: number, fits: (name: string) => boolean): string | null {
  const window = head.slice(from, bracket);
  let nearest: ReadName | null = null;
  for (const start of matchesOf(NAME_START, window)) {
    const read = readName(head, from + start.index);
    if (read === null || !(read.entity || fits(read.name)) || read.end > bracket || ENDS_BRACKETS.test(read.name))
      continue;
    const between = head.slice(read.end, bracket);
    const reaches =
      !/[;\n()]|\.\s/.test(between) && /^(?:,?\s*$|,?\s+(?:an?|the|whose|incorporated|registered|of)\b)/.test(between);
    // of two names the nearer, and of its words the whole
    if (reaches && (nearest === null || read.end > nearest.end)) nearest = read;
  }
  return nearest?.name ?? null;
}

/** `Harbour Mutual Society ("Harbour")`, `Harbour Growth Fund (the "Fund")`: a name without a form of company whose first or last words are its short name. */
function isShortened(name: string, inside: string): boolean {
  const alias = /^(?:the\s+)?["“](?:the\s+)?(\p{Lu}[\p{L} &-]{2,30})["”]$/u.exec(inside)?.[1];
  if (alias === undefined || name.length <= alias.length || !fitsParty(alias)) return false;
  return name.startsWith(`${alias} `) || (/^\w+$/.test(alias) && name.endsWith(` ${alias}`));
}
