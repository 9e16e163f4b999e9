import { roleWords } from "../lexicon/roles.js";
import type { NamedParty } from "./clause.js";
import { readName } from "./read-name.js";
import { matchesOf } from "../../matches-of.js";

/** How far from the start of a document a cover page or key-terms table may stand, in characters. */
const HEAD = 12_000;
const WORDS = [
  ...roleWords.customer,
  ...roleWords.provider,
  ...roleWords.leaning.customer,
  ...roleWords.leaning.provider,
  "company",
  "owner",
  "party a",
  "party b",
];
/** A cover page that says for whom it was written and by whom names the sides without a word for either. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["prepared for", "client"],
  ["submitted to", "client"],
  ["prepared by", "provider"],
  ["submitted by", "provider"],
]);
const LINE = new RegExp(
  `(?:^|:[ \\t])[ \\t*_|]*(?:the\\s+)?(${[...WORDS, ...WRITTEN.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})(?:\\s+(?:legal\\s+)?name)?[*_ ]*(?::[ \\t*_]*\\n?|\\t+|[ ]*\\|)[ \\t*_|]*(\\S[^\\n\\t|]{1,120})`,
  "gim",
);

/** A studio may be let. */
const ROOMS = /^(?:Flat|Unit|Room|Suite|Floor)\s\d/;
/** A second label on the line of the first. */
const BESIDE = new RegExp(
  `^[ \\t*_|]*(${WORDS.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})[*_ ]*:[ \\t*_]*(\\S[^\\n\\t|]{1,120})`,
  "i",
);

/** Party A of a contract without a parties clause, wherever it stands: `Party A (Shipper): Harbour Lane Ltd. Address: …` */
const LETTERED =
  /\bParty\s+([A-D])\s*(?:\((?:the\s+)?["“]?([^()"“”\n]{2,30})["”]?\)\s*)?:\s*(?=(\p{Lu}[^\n\t|]{1,120}))/gu;
/** The next label on the same line. */
const NEXT_LABEL = /^\s+\p{Lu}[\p{L} ]{2,30}:/u;

function letteredParties(head: string): readonly NamedParty[] {
  const found = new Map<string, NamedParty>();
  for (const { 1: letter = "", 2: word, 3: value = "" } of matchesOf(LETTERED, head)) {
    const read = found.has(letter) ? null : readName(value, 0);
    if (read === null || !(read.entity || NEXT_LABEL.test(value.slice(read.end)))) continue;
    found.set(letter, { name: read.name, aliases: [`Party ${letter}`, ...(word === undefined ? [] : [word])] });
  }
  return [...found.values()];
}

/** Parties of a cover page or a table: `Provider: Harbour Lane Ltd`, `Customer <tab> Harbour Lane Ltd`. */
export function labelledParties(text: string): readonly NamedParty[] {
  const found = new Map<string, NamedParty>();
  const head = text.slice(0, HEAD);
  for (const match of matchesOf(LINE, head)) {
    const end = take(found, match);
    // "Client: Harbour Lane Ltd  Agency: Quill LLP"
    const beside = end === null ? null : BESIDE.exec(match[2]?.slice(end) ?? "");
    if (beside !== null) take(found, beside);
  }
  const lettered = found.size < 2 ? letteredParties(head) : [];
  return lettered.length > found.size ? lettered : [...found.values()];
}

/** Takes the name that a label stands in front of; returns where it ends in the words behind the label, `null` where there is none. */
function take(found: Map<string, NamedParty>, match: RegExpExecArray): number | null {
  const label = (match[1] ?? "").toLowerCase().replace(/\s+/g, " ");
  const alias = WRITTEN.get(label) ?? label;
  const value = match[2] ?? "";
  const read = /^[\p{Lu}\p{N}“"]/u.test(value) ? readName(value.replace(/^["“]/, ""), 0) : null;
  if (!read || ROOMS.test(read.name) || !endsThere(value, read.end) || found.has(alias)) return null;
  found.set(alias, { name: read.name, aliases: [titleCase(alias)] });
  return read.end;
}

/** A cell or line that goes on in running words states a duty, not a name. */
function endsThere(value: string, end: number): boolean {
  return /^["”]?\s*(?:$|[,(;.*_]|an?\s|whose\s|with\s|of\s)/.test(value.slice(end)) || BESIDE.test(value.slice(end));
}

function titleCase(words: string): string {
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
