import { matchesOf } from "../../matches-of.js";
import type { NamedParty } from "./clause.js";
import { readName } from "./read-name.js";

/** How far from the start of a document the lines that name its parties may stand, in characters. */
const HEAD = 6_000;
/** Times a label must act in the text before who stands behind it is taken for a party. */
const LEAST = 3;
/** `Charity | The Harbour Trust, …`, `Delivering party: Harbour AS, …`, `Me: Ana Quill, …`: a word or two, and who is meant. */
const LINE =
  /^[ \t*_|•-]*(?:the\s+)?(\p{Lu}\p{L}*(?:\s\p{L}{3,})?)[*_ ]*(?::[ \t*_]*|\t[ \t*_|]*|\|[ \t*_|]*)(?:The\s)?(?=(\p{Lu}[^\n\t|]{2,240}))/gmu;
/** People whom the parties name for the work, and others who have a part in it. */
const OTHERS =
  /\b(?:manager|owner|sponsor|lead|officer|representative|director|contact|person|guarantor|surety|beneficiary|notary|witness|auditor|arbitrator|mediator|lawyer|counsel|sub-?(?:contractor|processor)|\w+\sagent)$/i;
/** What is said of somebody who makes a contract. */
const DESCRIBED =
  /^(?:\s\([^()]{1,60}\))?,?\s+(?:of\s+\p{Lu}|\d{1,4}\s+\p{Lu}|(?:an?\s+)?(?:sole\s+(?:trader|proprietor)|individual)\b|[^\n]{0,60}?\b(?:registered|incorporated|corporation|company|charity|(?:identity|organi[sz]ation|corporate|registration)\s+(?:number|no\b)))/u;
const SHORT = /\(["“]?(?:the\s)?(\p{Lu}[\p{L}&-]*(?:\s\p{Lu}[\p{L}&-]*){0,2})["”]?\)/gu;
const PRONOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["you", ["you", "You"]],
  ["we", ["we", "We", "us"]],
  ["us", ["we", "We", "us"]],
  ["me", ["I", "me"]],
]);

/** The two parties of a document whose first lines name each behind the word it goes by, whatever word that is; else none. */
export function headedParties(text: string): readonly NamedParty[] {
  const found = new Map<string, NamedParty>();
  for (const { 1: label = "", 2: value = "" } of matchesOf(LINE, text.slice(0, HEAD))) {
    const read = OTHERS.test(label) ? null : readName(value, 0);
    if (read === null || found.has(read.name)) continue;
    const behind = value.slice(read.end);
    if (!read.entity && !DESCRIBED.test(behind)) continue;
    const short = matchesOf(SHORT, behind).map(([, word = ""]) => [word]);
    const aliases = [PRONOUNS.get(label.toLowerCase()) ?? [label], ...short].filter((forms) => act(forms, text)).flat();
    if (aliases.length > 0) found.set(read.name, { name: read.name, aliases });
  }
  return found.size === 2 ? [...found.values()] : [];
}

function act(forms: readonly string[], text: string): boolean {
  const acting = new RegExp(
    `(?<![\\p{L}\\p{N}(])(?:${forms.join("|")})(?:['’](?:ll|d)\\b|\\s+(?:(?:shall|will|must|may|can)\\b(?!\\s(?:not\\s)?be\\b)|agrees?\\b|confirms?\\b)|(\\s+(?:shall|will|must|may|can|has|have|is|are)\\b))`,
    "gu",
  );
  const found = matchesOf(acting, text);
  // what only is, or may be, something is a thing: "Hosting is billed"
  return found.length >= LEAST && found.some(({ 1: being }) => being === undefined);
}
