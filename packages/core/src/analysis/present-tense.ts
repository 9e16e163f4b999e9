import { DUTY_VERBS, INFINITIVES } from "./lexicon/performance.js";
import type { ModalHit } from "./modals.js";
import type { PartiesFact } from "./types.js";
import { matchesOf } from "../matches-of.js";

const START = "(?:^|[,;:]\\s+(?:(?:and|but)\\s+)?)(?:\\([a-z\\d]{1,4}\\)\\s+)?";
/** What follows a verb and hardly ever a noun: "invoices the Customer", not "invoices are due". */
const FOLLOWERS =
  "(?:the|all|any|its|each|every|such|their|to|an?|in|on|with|for|no|it|them|at|out|off|up|over|you|us|your|our|back|within|without|between)\\b|[A-Z\\d(]";
/** "hereby indemnifies and keeps": a second verb shows that the first is one too. */
const SECOND_VERB = `(?<=hereby\\s\\w+)\\sand\\s(?:${[...INFINITIVES.keys()].join("|")})\\b`;
const OBJECT = `(?=\\s(?:${FOLLOWERS})|${SECOND_VERB})`;
const ADVERB = "(?:\\s(?:also|hereby|\\w{2,14}ly))?";
const WORD = "[^\\s,;:.]+";
const BY_NAME = `(?!(?:[Ii]f|[Ww]hen|[Ww]here|[Uu]nless|[Ww]hile|[Aa]s|[Bb]y|[Ww]hereas|[Bb]ecause|[Tt]hat|[Ww]hich|[Uu]ntil)\\b)${WORD}(?:\\s${WORD}){0,5}?`;

const DOES = new RegExp(`${START}(${BY_NAME})${ADVERB}\\s(${[...INFINITIVES.keys()].join("|")})${OBJECT}`, "dg");
/** Behind a pronoun a verb cannot be a noun. */
const DO = new RegExp(
  `${START}([Ww]e|[Yy]ou|(?:[Bb]oth|[Tt]he)\\s[Pp]arties)${ADVERB}\\s(${DUTY_VERBS.join("|")})\\b`,
  "dg",
);
const DO_NOT = new RegExp(
  `${START}(${BY_NAME})\\s(?:do|does)(?:\\snot|n['’]t)${ADVERB}\\s(${[...DUTY_VERBS, "access", "modify", "use"].join("|")})\\b`,
  "dg",
);
const NEVER = new RegExp(
  `${START}(${BY_NAME})\\snever\\s(${[...INFINITIVES.keys(), ...DUTY_VERBS, "access", "see", "use"].join("|")})\\b`,
  "dg",
);
/** Words that cannot stand in a plain subject, or right before its verb: "the data of Customer supports", "may see Customer's records". */
const NO_SUBJECT =
  /\b(?:of|that|which|who|with|by|to|from|for|in|on|never|shall|will|must|may|can)\b|(?:\b(?:the|an?|its|their|all|any|each|every|no)|['’]s?)$/i;
/** "You" and "we" are parties even where nothing says which. */
const PRONOUN = /^(?:you|we)$/i;
const RECITAL = /^(?:whereas|recital)/i;

/** Where a further verb of the same subject begins: "and returns it". */
export const COORDINATED_PRESENT = new RegExp(
  `(?:,|,?\\s+(?:and|or|and/or))\\s+(?:\\w+ly\\s+)?(?=(?:${[...INFINITIVES.keys()].join("|")})\\s(?:it|them|${FOLLOWERS}))`,
  "g",
);

/**
 * Finds what a party does or does not do by a sentence without any modal: "The Contractor delivers the plan", "You don't
 * resell the service". Translated and plain-language agreements bind the parties so.
 */
export function findPresent(reading: string, parties: PartiesFact): ModalHit[] {
  if (RECITAL.test(reading)) return [];
  const acts = (match: RegExpExecArray): boolean => {
    const subject = match[1] ?? "";
    if (PRONOUN.test(subject)) return true;
    const side = NO_SUBJECT.test(subject) ? null : parties.sideOf(subject);
    return side !== null && side !== "third";
  };
  const hits = [
    ...[...matchesOf(DOES, reading), ...matchesOf(DO, reading)].filter(acts).map((match) => hitAt(match, false)),
    ...denials(reading)
      .filter(acts)
      .map((match) => hitAt(match, true)),
  ];
  return hits.sort((a, b) => a.start - b.start);
}

/** Most sentences have none of their words. */
function denials(reading: string): RegExpExecArray[] {
  return [
    ...(/\sdo(?:es)?(?:\snot|n)/.test(reading) ? matchesOf(DO_NOT, reading) : []),
    ...(reading.includes("never") ? matchesOf(NEVER, reading) : []),
  ];
}

function hitAt(match: RegExpExecArray, negated: boolean): ModalHit {
  return {
    start: match.indices?.[1]?.[1] ?? match.index,
    end: match.indices?.[2]?.[0] ?? match.index,
    modality: negated ? "prohibition" : "duty",
    negated,
    agent: false,
    bound: false,
    inverted: false,
    present: true,
  };
}
