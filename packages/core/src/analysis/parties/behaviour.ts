import { subjectCues } from "../lexicon/behaviour.js";
import { anyObjectCue, objectCues, possessiveCues } from "../lexicon/object-cues.js";
import { appointedBefore, appointedToSell, asReseller, reseller } from "../lexicon/reselling.js";
import type { Cue } from "../lexicon/cue.js";
import { namesSource } from "./name-forms.js";
import { matchesOf } from "../../matches-of.js";
import { singleSpaced } from "../../single-spaced.js";

/** How often a party acts as each side, weighted, with an example of each for people. */
export interface Behaviour {
  customer: number;
  provider: number;
  /** Number of places where its name stands. */
  mentions: number;
  customerExample: string;
  providerExample: string;
  /** How much of it says what the party makes the contract for. */
  readonly purpose: { customer: number; provider: number };
  /** The same by what shows little by itself. */
  readonly hints: { customer: number; provider: number };
}

const AFTER = 130;
const BEFORE = 70;
/** More places than this say nothing new; it bounds the work on very long documents. */
const MAX_MENTIONS = 3_000;
const POSSESSIVE = /^['’]s\s+/;
/** Every object cue ends in a word; most names stand behind a stop or a comma. */
const WORD_BEFORE = /\p{L}\s+$/u;
/** What a party is or has, `Harbour Orders`, not what it does; its data are customers' anyway. */
const NOUN = /^\s+(?!Data\b)\p{Lu}\p{Ll}/u;
/** What "A and B" ends in in front of B. */
const JOINS = /$(?<=\sand\s+(?:the\s+)?)/;
const VERB_LEAD =
  /^,?\s+(?:(?:hereby|also|further|furthermore|therefore|then|now|each|and\s+its\s+affiliates)\s+)?(?:(?:shall|will|must|may|should|agrees?\s+to|is\s+(?:required|obligated|obliged|responsible|entitled)\s+(?:to|for)|undertakes?\s+to|covenants?\s+to|is\s+to|has\s+the\s+right\s+to)(?:\s+|,\s[^,.;]{1,60},\s+))?(?:(?:not|promptly|timely|also|hereby|then|only|further|continue\s+to|be\s+(?:required|obligated|responsible)\s+(?:to|for)|use\s+(?:\w+\s+){0,4}efforts\s+to)\s+)*/i;

/** Counts how the parties act in a text. One list of names for each party. */
export function behaviourOf(text: string, parties: readonly (readonly string[])[]): readonly Behaviour[] {
  const counts = parties.map((): Behaviour => ({
    customer: 0,
    provider: 0,
    mentions: 0,
    customerExample: "",
    providerExample: "",
    purpose: { customer: 0, provider: 0 },
    hints: { customer: 0, provider: 0 },
  }));
  const owner = ownersOf(parties);
  const source = namesSource(parties.flat());
  if (source === null) return counts;
  const joined = new RegExp(
    `(?<!\\b(?:to|from|by|of|for|with|pays?)\\s+(?:the\\s+)?)(?:${source})\\s*,?\\s+and\\s+(?:the\\s+)?$`,
  );
  let budget = MAX_MENTIONS;
  for (const match of matchesOf(new RegExp(source, "g"), text)) {
    if (--budget < 0) break;
    for (const index of owner.get(key(match[0])) ?? []) {
      const count = counts[index];
      if (count) weigh(text, match.index, match.index + match[0].length, count, joined);
    }
  }
  return counts;
}

function ownersOf(parties: readonly (readonly string[])[]): Map<string, number[]> {
  const owner = new Map<string, number[]>();
  parties.forEach((names, index) => {
    for (const name of new Set(names.map(key))) owner.set(name, [...(owner.get(name) ?? []), index]);
  });
  return owner;
}

function key(name: string): string {
  return singleSpaced(name.toLowerCase()).replaceAll("’", "'");
}

/** @param joined - Another party that acts together with this one: what "A and B wish" says nothing of either, "serves A and B pays" does. */
function weigh(text: string, start: number, end: number, count: Behaviour, joined: RegExp): void {
  count.mentions += 1;
  const after = text.slice(end, end + AFTER);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const possessive = POSSESSIVE.exec(after);
  if (possessive) {
    tally(possessiveCues, after.slice(possessive[0].length), count, text.slice(start, end));
    return;
  }
  const lead = JOINS.test(before) && joined.test(before) ? null : VERB_LEAD.exec(after);
  if (lead && !NOUN.test(after)) tally(subjectCues, after.slice(lead[0].length), count, text.slice(start, end));
  if (!WORD_BEFORE.test(before.slice(-24)) || !anyObjectCue.test(before)) return;
  const name = text.slice(start, end);
  const appointed = reseller.test(name) || asReseller.test(after) ? appointedBefore.exec(before) : null;
  if (appointed) note(appointedToSell, `${appointed[0]}${name}`, count);
  else tally(objectCues, before, count, name);
}

/** Only the first cue that fits counts: cues stand from the most telling to the least, hints behind all others. */
function tally(cues: readonly Cue[], words: string, count: Behaviour, name: string): void {
  for (const cue of cues) {
    const match = cue.pattern.exec(words);
    if (!match) continue;
    note(cue, cues === objectCues ? `${match[0]}${name}` : `${name} ${match[0]}`, count);
    return;
  }
}

function note(cue: Omit<Cue, "pattern">, words: string, count: Behaviour): void {
  if (cue.hint) count.hints[cue.side] += cue.weight;
  else count[cue.side] += cue.weight;
  if (cue.purpose) count.purpose[cue.side] += cue.weight;
  const example = cue.side === "customer" ? "customerExample" : "providerExample";
  if (count[example] === "") count[example] = singleSpaced(words);
}
