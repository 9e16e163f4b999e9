import type { ContractDocument, PartiesFact, ProvisionMatch, SentenceFact } from "@clauselint/core";
import { isParty, sideOfWords } from "../side-of-statement.js";
import { contactLine } from "./contact-line.js";
import { isNamed } from "./is-named.js";
import { sidesIn, splitSide } from "./named-sides.js";
import { representedSides } from "./represented.js";
import {
  APPOINTMENT,
  AUTHORITY,
  BLANK,
  DENIED,
  DESIGNATED,
  DIRECTED_BY,
  DUTIES,
  IN_CHARGE,
  IN_WORDS,
  MAY_DESIGNATE,
  NAMED_NOW,
  PARTY_AS_MANAGER,
  REPLACED,
  TASKED,
} from "./words.js";

function appointsParty(reading: string, parties: PartiesFact): boolean {
  const match = PARTY_AS_MANAGER.exec(reading);
  return match !== null && isParty(sideOfWords(reading.slice(match.index + match[0].length), parties));
}

/** Whose liaisons a sentence names, and what it says of them; `null` where it names none. */
export function readLiaison(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): ProvisionMatch | null {
  const line = contactLine(sentence, document, parties);
  if (line !== null) return { favours: line.side, facts: line.named ? { named: true } : { blank: true } };
  const { reading } = sentence;
  const headings = document.headingPath(sentence.sentence.start).join(" ");
  const represented = representedSides(reading, `${headings} ${sentence.leadIn?.reading ?? ""}`, parties);
  const speaking = represented.length > 0;
  if (!(speaking || IN_WORDS.some((pattern) => pattern.test(reading))) || appointsParty(reading, parties)) return null;
  const [first, second] = new Set([...represented.flatMap(splitSide), ...sidesIn(reading, parties)]);
  if (DENIED.test(reading))
    return { favours: second === undefined ? (first ?? "unknown") : "both", facts: { denied: true } };
  if (first === undefined) return null;
  const details: [string, boolean][] = [
    [
      "appointed",
      !MAY_DESIGNATE.test(reading) &&
        [APPOINTMENT, TASKED, DESIGNATED, IN_CHARGE, NAMED_NOW].some((pattern) => pattern.test(reading)),
    ],
    ["duties", speaking || [DUTIES, TASKED, DIRECTED_BY].some((pattern) => pattern.test(reading))],
    ["named", speaking || isNamed(reading)],
    ["blank", BLANK.test(reading)],
    ["authority", AUTHORITY.test(reading)],
    ["replacement", REPLACED.test(reading)],
  ];
  const facts = Object.fromEntries(details.filter(([, there]) => there).map(([name]) => [name, true as const]));
  return { favours: second === undefined ? first : "both", facts };
}
