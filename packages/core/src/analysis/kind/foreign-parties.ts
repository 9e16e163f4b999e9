import { matchesOf } from "../../matches-of.js";
import type { Titles } from "./titles.js";

/** Where parties get their names, in characters. */
const HEAD = 4_000;
/** So many words of the matter show that the name is meant as it is there. */
const LEAST_WORDS = 5;

/** What parties are called in a contract that is not about services, whatever its title says. */
interface ForeignParties {
  readonly what: string;
  /** All of them are names. */
  readonly names: readonly RegExp[];
  /** What such a contract speaks of. */
  readonly words: RegExp;
}

/** Who is served may be a lender or an employer. */
const SERVICES_FOR =
  /\b(?:outsourc|servicing|process|administ|host|software|licen[sc]|payroll|staffing|consult|system|platform|technolog|cloud|saas|support|collection|statement\s+of\s+work)/i;
const called = (names: string): RegExp =>
  new RegExp(`\\([^()]{0,120}?["“”'‘’]{1,2}(${names})["“”'‘’]{1,2}\\s?[^()]{0,40}\\)`);

const foreignParties: readonly ForeignParties[] = [
  {
    what: "employment",
    names: [called("Executive|Employee")],
    words: /\b(?:salary|employment|dismissal|bonus|pension|holidays?|sick\s+pay|vacation)\b/gi,
  },
  {
    what: "credit",
    names: [called("Lenders?"), called("Borrowers?")],
    words: /\b(?:Financing|Credit|Loan|Facility)\s+(?:Agreement|Documents?)\b/g,
  },
];

/** Says which names of parties tell that a text is not about services; `null` where none do. A "Service Agreement" may employ an executive. */
export function foreignPartiesOf({ title }: Titles, text: string): string | null {
  if (title.some((words) => SERVICES_FOR.test(words))) return null;
  const head = text.slice(0, HEAD);
  for (const { what, names, words } of foreignParties) {
    const found = names.map((name) => name.exec(head)?.[1]);
    if (found.includes(undefined) || matchesOf(words, text).length < LEAST_WORDS) continue;
    return `a party is called "${found[0] ?? ""}": ${what}`;
  }
  return null;
}
