import type { Modality } from "./types.js";
import { anyOf, spaced } from "./lexicon/compile.js";
import {
  ADVERB,
  INSERTION,
  LIMIT,
  MODAL_HEADS,
  MODAL_TAILS,
  OCCASION,
  type ModalHead,
  type ModalTail,
} from "./lexicon/modals.js";

/** Words that say what kind of rule a sentence states. Offsets are into the reading; the verb phrase starts at `end`. */
export interface ModalHit {
  readonly start: number;
  readonly end: number;
  readonly modality: Modality;
  readonly negated: boolean;
  /** The owner or doer stands behind the words: "shall be owned by Customer". */
  readonly agent: boolean;
  /** The words name a duty as such ("is liable", "shall be required to"), so that a negative subject takes the duty away. */
  readonly bound: boolean;
  /** The subject stands behind the modal: "in no event shall Supplier". */
  readonly inverted: boolean;
  /** There is no modal: a party does it, in the present tense, and `start` is where the subject ends. */
  readonly present?: true;
}

const ANY_HEAD = new RegExp(`\\b${anyOf(MODAL_HEADS.flatMap((head) => head.words))}(?=[\\s:,.—–]|$)`, "gi");
const heads = MODAL_HEADS.map((head) => ({ head, pattern: sticky(`${anyOf(head.words)}(?![\\w])`) }));
const tails = MODAL_TAILS.map((tail) => ({ tail, pattern: sticky(`\\s*${anyOf(tail.words)}`) }));
/** "not later than" and "not only" forbid nothing. */
const NEGATION = sticky(
  spaced(
    ",? (?:not|never|neither|in no (?:event|case|way|circumstances?)|under no circumstances?|at no time|on no account)\\b(?! (?:later|earlier|more|less|fewer|longer|only)\\b)(?:,(?= ))?",
  ),
);
const ASIDES = [ADVERB, OCCASION, LIMIT, INSERTION].map((source) => sticky(spaced(source)));
/** More words than these between a modal and its verb are not looked past. */
const MOST_ASIDES = 5;
const NEGATED_WITHIN = /\b(?:not|no|neither|cannot)\b|n['’]t\b/i;
/** "agrees, at no charge, to" denies nothing. */
const ASIDE_WITHIN = /,[^,]*,/;
const INVERTED =
  /\b(?:in\s+no\s+(?:event|case|way|circumstances?)|under\s+no\s+circumstances?|at\s+no\s+time|on\s+no\s+account|nor|neither)\s*,?$/i;
/** "1 May", "by May": only a capital tells the month from the modal. */
const MONTH_BEFORE = /\b(?:\d{1,2}(?:st|nd|rd|th)?|by|in|until|before|of)\s$/i;
/** "at will", "good will", "May 1", "May, 2024". */
const NO_MODAL_BEFORE = /\b(?:at|good|free|last)\s$/i;
const MONTH = /^May(?:\s+\d|,?\s+(?:19|20)\d\d)/;

/** "Should the Supplier fail", "released should Supplier go bankrupt": a subject behind it makes a condition. */
const SHOULD_IF =
  /^(?:Should\s|should\s(?=(?:the|an?|any|either|neither|both|you|we|it|they|this|such|there|that|one|all)\s|\p{Lu}))/u;
/** "Supplier Should" in a title; only at the start of a sentence or part of it does a capital make a condition. */
const PART_START = /(?:^|[.;:,(]\s*)$/;
const IS_TO = /^(?:is|are)\s(?:\w+\s)?to\b/i;
/** "the purpose of the Services is to enable": no duty. */
const PURPOSE =
  /\b(?:purposes?|goals?|objectives?|aims?|intent|intentions?|roles?|tasks?|ideas?|targets?|missions?|effects?|functions?|responsibilit(?:y|ies)|dut(?:y|ies)|obligations?|remed(?:y|ies)|plans?|reasons?|reference)\b[^,.;:]*$/i;
/** How far in front of "is to" the subject begins, in characters. */
const SUBJECT_REACH = 120;

function sticky(source: string): RegExp {
  return new RegExp(source, "iy");
}

/** Finds the modal words of a reading, in order. */
export function findModals(reading: string): ModalHit[] {
  const hits: ModalHit[] = [];
  ANY_HEAD.lastIndex = 0;
  for (let found = ANY_HEAD.exec(reading); found !== null; found = ANY_HEAD.exec(reading)) {
    const hit = classify(reading, found.index);
    if (hit === null) continue;
    hits.push(hit);
    ANY_HEAD.lastIndex = Math.max(hit.end, ANY_HEAD.lastIndex);
  }
  return hits;
}

function classify(reading: string, start: number): ModalHit | null {
  const before = reading.slice(Math.max(0, start - 24), start);
  if (NO_MODAL_BEFORE.test(before) || MONTH.test(reading.slice(start, start + 12))) return null;
  if (reading.startsWith("May", start) && MONTH_BEFORE.test(before)) return null;
  if (isCondition(reading, start, before) || isPurpose(reading, start)) return null;
  for (const { head, pattern } of heads) {
    pattern.lastIndex = start;
    if (!pattern.test(reading)) continue;
    const inverted = INVERTED.test(before);
    return complete(reading, start, pattern.lastIndex, head, inverted);
  }
  return null;
}

function isCondition(reading: string, start: number, before: string): boolean {
  const found = SHOULD_IF.exec(reading.slice(start, start + 16));
  return found !== null && (found[0].startsWith("s") || PART_START.test(before));
}

function isPurpose(reading: string, start: number): boolean {
  return (
    IS_TO.test(reading.slice(start, start + 16)) &&
    PURPOSE.test(reading.slice(Math.max(0, start - SUBJECT_REACH), start))
  );
}

function complete(reading: string, start: number, end: number, head: ModalHead, inverted: boolean): ModalHit {
  const within =
    head.modality !== "no-duty" && NEGATED_WITHIN.test(reading.slice(start, end).replace(ASIDE_WITHIN, ""));
  if (head.open !== true) {
    return { start, end, ...said(head, within || inverted), agent: head.agent === true, inverted };
  }
  const { verb, denied } = verbBehind(reading, end);
  const negated = within || inverted || denied;
  for (const { tail, pattern } of tails) {
    pattern.lastIndex = verb;
    if (pattern.test(reading)) {
      return { start, end: pattern.lastIndex, ...said(tail, negated), agent: tail.agent === true, inverted };
    }
  }
  return { start, end: verb, ...said(head, negated), agent: false, inverted };
}

/** Where the verb of a modal begins, past negations, adverbs and insertions, and whether there was a negation. */
function verbBehind(reading: string, end: number): { verb: number; denied: boolean } {
  let verb = end;
  let denied = false;
  for (let i = 0; i < MOST_ASIDES; i++) {
    const afterNegation = matchEnd(NEGATION, reading, verb);
    denied ||= afterNegation > verb;
    const next = ASIDES.reduce((at, aside) => (at > afterNegation ? at : matchEnd(aside, reading, at)), afterNegation);
    if (next === verb) break;
    verb = next;
  }
  return { verb, denied };
}

function said(
  words: ModalHead | ModalTail,
  negated: boolean,
): { modality: Modality; negated: boolean; bound: boolean } {
  const inherent = words.modality === "prohibition" || words.modality === "no-duty";
  return {
    modality: negated && words.negated !== undefined ? words.negated : words.modality,
    negated: negated || inherent,
    bound: words.negated === "no-duty",
  };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
