import { PERFORMANCE_VERBS } from "./lexicon/performance.js";
import type { PartiesFact, Side } from "./types.js";
import { matchesOf } from "../matches-of.js";

/** Pronouns that stand for a party spoken of before. */
const PRONOUN = /^(?:it|they|he|she|he\s*(?:\/|or)\s*she)$/i;
/** Where a subject may stand in front of a pronoun: at the start, behind a comma, behind a word that opens a clause. */
const SUBJECT_START =
  /^\W*(?:(?:if|when|whenever|where|unless|until|after|before|once|while|because|should|upon|as)\s+)?|[,;:]\s+(?:(?:and|but|or|then|that|if|when|where|while|as|should)\s+)*|\b(?:if|when|whenever|where|whether|unless|until|after|before|once|while|because|that|should|and|but|upon)\s+/gi;
/** Things do these too: "it shall contain". */
const OF_THINGS = new Set([
  "carry",
  "cover",
  "hold",
  "meet",
  "name",
  "own",
  "present",
  "run",
  "show",
  "start",
  "stop",
  "work",
]);
/** How far back a pronoun points, and how long a subject may be, in characters. */
const REACH = 2_000;
const SUBJECT = 300;
const ACTS = new Set(PERFORMANCE_VERBS.filter((verb) => !OF_THINGS.has(verb)));
const BEFORE_VERB = /^(?:(?:not|also|then|hereby|at\s+once|\w+ly(?<!\b(?:comply|reply|apply|supply|rely)))\s+)*/;

/** Whether words are a pronoun for somebody spoken of before. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words);
}

/** Whether an act is one of people rather than of things, so that a pronoun that does it is a party. */
export function isPersonal(action: string): boolean {
  const verb = /^[a-z]+/.exec(action.replace(BEFORE_VERB, ""))?.[0];
  return verb !== undefined && ACTS.has(verb);
}

/** The side of the party that is the last subject in the words in front of a pronoun; `null` where none is. */
export function antecedentIn(before: string, parties: PartiesFact): Side | null {
  const near = before.slice(-REACH);
  for (const { index, 0: lead } of matchesOf(SUBJECT_START, near).reverse()) {
    const at = index + lead.length;
    const side = parties.sideOf(near.slice(at, at + SUBJECT));
    if (side !== null && side !== "third") return side;
  }
  return null;
}
