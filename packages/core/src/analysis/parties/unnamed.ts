import { unnamedRoleWords } from "../lexicon/roles.js";
import type { NamedParty } from "./clause.js";
import { letterOf } from "./letter.js";
import { matchesOf } from "../../matches-of.js";

/** Times a role word must stand as someone who acts before the document is taken to mean a party by it. */
const LEAST = 3;
/** Times a role word must be spoken of where none acts. */
const SPOKEN_OF = 5;
/** Words for public bodies in general, unless "the" makes them one. */
const PUBLIC = new Set(["state", "agency", "authority"]);
const MODAL =
  "(?:shall|will|must|may|agrees|agree|should|is\\s+(?:required|responsible)|are\\s+(?:required|responsible)|has|acknowledges|warrants|represents|provides)\\b";

/** A side of a document that names nobody: the role words it uses. */
export interface UnnamedParty extends NamedParty {
  readonly role: "customer" | "provider";
}

/** Parties of a document without names, by the role words that act in it ("The Contractor shall …", "Offerors must …"). */
export function unnamedParties(text: string, sides: readonly ("customer" | "provider")[]): readonly UnnamedParty[] {
  const acting = new Map(sides.map((role) => [role, actingWords(text, role)]));
  const counterpart = sides.length < 2 || [...acting.values()].some((words) => words.length > 0);
  return sides.flatMap((role): UnnamedParty[] => {
    const often = acting.get(role) ?? [];
    const counted =
      often.length > 0 || !counterpart ? often : either(actingWords(text, role, 1), countWords(text, COMPANY, LEAST));
    const [first, ...others] = counted;
    if (first === undefined) return [];
    const initials = role === "customer" ? publicInitials(text, first) : [];
    return [{ name: first, aliases: [...others, ...initials], role }];
  });
}

/** "Company" is whichever side has no word of its own. */
const COMPANY = new RegExp(`\\b(Company)(?=\\s+${MODAL})`, "g");

const either = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.length > 0 ? words : others;

/** Times each of "you" and "we" must act before a document is taken to be written by one party to the other. */
const ADDRESSED = 3;
const YOU = /\byou(?:['’](?:ll|re|ve)\b|\s+(?:shall|will|must|may|can|agree|are|have|make|choose|pay|keep|get)\b)/gi;
const YOURS = /\byours?\b/gi;
const WE =
  /\bwe(?:['’](?:ll|re|ve)\b|\s+(?:shall|will|must|may|can|agree|are|have|make|run|keep|use|provide|charge)\b)/gi;

const times = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Whoever a document addresses as "you" all the time; `null` where it does not. */
export function addressee(text: string): NamedParty | null {
  const you = times(YOU, text) >= ADDRESSED || times(YOURS, text) >= 2 * ADDRESSED;
  return you ? { name: "you", aliases: ["You", ...(letterOf(text)?.you ?? [])] } : null;
}

/** Whether a document addresses somebody more often than it names a public body, which a clause for public customers does once. */
export function addressesRatherThan(text: string, name: string): boolean {
  return OFFICIAL.has(name.toLowerCase()) && times(YOU, text) + times(YOURS, text) > text.split(name).length - 1;
}

/** The two parties of a document that says only "you" and "we"; none where it does not. */
export function addressedParties(text: string): readonly NamedParty[] {
  const you = addressee(text);
  return you !== null && times(WE, text) >= ADDRESSED
    ? [you, { name: "we", aliases: ["We", "us", ...(letterOf(text)?.we ?? [])] }]
    : [];
}

/** Times a public body that goes by its initials must want or keep something before it is taken for the customer. */
const WANTS = 2;
const INITIALS =
  /\b(\p{Lu}[\p{Lu}\d&]{2,}(?:\s\p{Lu}[\p{Lu}\d&]{2,})?)\s+(?:also\s+|hereby\s+)?(?:requires|seeks|reserves|intends|retains|desires|wishes)\b/gu;
/** A customer of this kind is a public body, which also goes by its initials. */
const OFFICIAL = new Set(["government", "agency", "authority", "state"]);

/** The initials by which a document without names also calls its public customer: "GSD requires", "GSD seeks". */
function publicInitials(text: string, customer: string): readonly string[] {
  return OFFICIAL.has(customer.toLowerCase()) ? countWords(text, INITIALS, WANTS) : [];
}

/** Beside one who discloses, a recipient is whichever party is told a secret. */
const DISCLOSES = /\bdisclos(?:er|ing\s+party)\b/i;

/** Role words of a side that act in a text, most used first, as most often spelled; where none acts, those that are spoken of all the time. */
export function actingWords(text: string, role: "customer" | "provider", least = LEAST): readonly string[] {
  const words = unnamedRoleWords[role]
    .filter((word) => word !== "recipient" || !DISCLOSES.test(text))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `\\b(?<=^|[.,;:)\\n]\\s{0,2}|\\b(?:the|an?|each|any|such|if|and|that|all|selected|awarded)\\s)(${words.join("|")})s?(?=\\s+(?:also\\s+|hereby\\s+|and\\s+its\\s+\\w+\\s+)?${MODAL})`,
    "gi",
  );
  const acting = countWords(text, pattern, least);
  if (acting.length > 0) return acting;
  return countWords(
    text,
    new RegExp(`\\b[Tt]he\\s+(${words.map(capitalised).join("|")})(?![\\p{L}-])`, "gu"),
    SPOKEN_OF,
  );
}

function countWords(text: string, pattern: RegExp, least: number): readonly string[] {
  const counts = new Map<string, { count: number; spelled: string }>();
  for (const match of matchesOf(pattern, text)) {
    const spelled = match[1] ?? "";
    const key = spelled.toLowerCase();
    if (
      PUBLIC.has(key) &&
      !/\bthe\s$/i.test(text.slice(Math.max(0, match.index - 6), match.index + match[0].indexOf(spelled)))
    )
      continue;
    const entry = counts.get(key) ?? { count: 0, spelled };
    entry.count += 1;
    if (/^\p{Lu}\p{Ll}/u.test(spelled)) entry.spelled = spelled;
    counts.set(key, entry);
  }
  return [...counts.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.spelled < b.spelled ? -1 : 1))
    .map(({ spelled }) => spelled);
}

function capitalised(words: string): string {
  return words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
