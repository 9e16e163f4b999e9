import { anyOf } from "./lexicon/compile.js";
import { DUTY_VERBS } from "./lexicon/performance.js";
import type { SentenceFact } from "./types.js";

/** What "you" are told to do beside what parties do in longer words. */
const PLAIN_VERBS =
  "accept access allow ask back commit draw get give grant insure let list lock make meet obtain offer own pay push put register rotate start switch use wipe write";
/** Those that begin a sentence as nouns as often: "Access to the servers", "Support in English", "Plan A", "Work that is not done". */
const NOUNS_AS_WELL = new Set(
  "access audit bill book build call cause change charge code contact copy cover credit deposit design display document estimate file fix help invoice issue launch limit list log look move offer order pass patch plan post present print process program push record refund register release remedy repair report return review run scan schedule service share show sort staff start stop supply support switch test track transfer transport turn update upload use view visit watch work".split(
    " ",
  ),
);
/** What something is done to, with whom it is done for in front ("Report to us any loss"); it hardly ever follows a noun. */
const OBJECTS =
  "(?:to\\s+(?:us|me)\\s+)?(?:the|all|any|anything|everything|every|each|whatever|whoever|an?|it|them|our|your|this|these|those)\\b|(?:us|me)\\b";
/** What follows a verb and hardly ever a noun: "Return the files", not "Return of files is free". */
const FOLLOWERS = `${OBJECTS}|(?:that|only|nobody|no one|back|out|off|up|over|in|on|with|for|no|to|at|within|without|between)\\b|[A-Z\\d]`;
const VERBS = [...new Set([...DUTY_VERBS, ...PLAIN_VERBS.split(" ")])];
const ACT = actOf(VERBS);
const CAPITAL_ACT = actOf(VERBS, (verb) => verb.charAt(0).toUpperCase() + verb.slice(1));
const NUMBER = "(?:\\([a-z\\d]{1,4}\\)\\s+)?";
const PLEASE = "[Pp]lease\\s+";
const NOT = "(?:[Dd]on['’]t|[Dd]o\\s+not|[Nn]ever)\\s+(?:ever\\s+)?(?=[a-z])";

const OPENS = new RegExp(`^${NUMBER}(?:${PLEASE}(${ACT})|(${CAPITAL_ACT}))`);
const OPENS_WITH_NOT = new RegExp(`^${NUMBER}(?:${PLEASE})?(${NOT})`);
const ITEM = new RegExp(`^${NUMBER}(${ACT})`);
const ITEM_WITH_NOT = new RegExp(`^${NUMBER}(${NOT})`);
/** A condition, with the comma behind which somebody is told what to do then. */
const OCCASION = new RegExp(
  `^(?:[Ii]f|[Ww]hen|[Ww]henever|[Oo]nce|[Bb]efore|[Aa]fter|[Aa]s\\s+soon\\s+as|[Uu]nless|[Uu]ntil|[Ww]here|[Aa]t\\s+the\\s+end)\\b[^.;:]*,\\s+(?:then\\s+)?(?:${PLEASE})?(${ACT}|${NOT})`,
);
/** Behind the comma of a condition somebody is said to do something: what stands in front is still the condition. */
const SOMEBODY_ACTS =
  /,\s+(?:then\s+)?(?:you|we|it|they|this|that|the|all|any|our|your|their|either|both|neither|no)\b[^,;.]*?(?:\s(?:shall|will|must|may|can|is|are|has|have|don['’]t)\b|['’](?:ll|re)\b)/i;
/** A further thing that is told in the same breath. */
const FURTHER = new RegExp(
  `(?<=[,;]\\s+(?:and\\s+)?)${NOT}|(?<=\\s(?:and|or|but)\\s+)${NOT}|(?<=(?:[,;]|\\sand)\\s+then\\s+)(?=${ACT})|(?<=;\\s+(?:and\\s+)?)(?=${ACT})`,
  "g",
);
/** What goes on telling "you" in a list, or tells whose tasks they are; "Out of scope:" and "Price:" tell nobody anything. */
const ANNOUNCES =
  /^(?:(?:and\s+)?(?:in\s+particular|namely|specifically|also|please)(?:,?\s+(?:also|please))?|(?:(?:each|every)\s+\p{L}+,?\s+)?you(?:\s+(?:also|then|always))?|your\s+(?:tasks|duties|obligations|responsibilities)):$/iu;

/**
 * What a sentence tells "you" to do, with the words that a longer contract has for it: "Don't resell it" reads "You shall not
 * resell it". Only for a document that calls one of its parties "you"; other sentences are left as they are.
 */
export function toldInFull(words: string, leadIn: SentenceFact | null): string {
  const verb = leadIn === null ? firstTold(words) : itemTold(words, leadIn.reading);
  if (verb === null) return words;
  const { index, text } = verb;
  const rest = words.slice(index + text.length);
  const you = index === 0 && leadIn === null ? "You" : "you";
  return `${words.slice(0, index)}${bind(you, text)}${rest.replace(FURTHER, (further) => bind("you", further))}`;
}

/** "you shall" in front of a verb, "you shall not" in place of "don't". */
function bind(you: string, text: string): string {
  if (/^(?:do(?:n['’]t|\s+not)\b|never\b)/i.test(text)) return `${you} shall not `;
  return `${you} shall ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Source of any of some verbs with what shows that it is one. */
function actOf(verbs: readonly string[], spelt = (verb: string): string => verb): string {
  const of = (some: readonly string[]): string => anyOf(some.map(spelt));
  const nouns = verbs.filter((verb) => NOUNS_AS_WELL.has(verb));
  const others = verbs.filter((verb) => !NOUNS_AS_WELL.has(verb));
  return `(?:${of(nouns)}(?=\\s+(?:${OBJECTS}))|${of(others)}(?=\\s+(?:${FOLLOWERS})))`;
}

interface Told {
  readonly index: number;
  readonly text: string;
}

function firstTold(words: string): Told | null {
  const found = OPENS.exec(words) ?? OPENS_WITH_NOT.exec(words);
  if (found !== null) return toldAt(found);
  const then = OCCASION.exec(words);
  return then === null || SOMEBODY_ACTS.test(words) ? null : toldAt(then);
}

function itemTold(words: string, leadIn: string): Told | null {
  if (!ANNOUNCES.test(leadIn)) return null;
  const found = ITEM.exec(words) ?? ITEM_WITH_NOT.exec(words);
  return found === null ? null : toldAt(found);
}

function toldAt(match: RegExpExecArray): Told {
  const text = match[1] ?? match[2] ?? "";
  return { index: match.index + match[0].length - text.length, text };
}
