import type { Actor } from "./actor.js";
import type { PartiesFact, Side } from "./types.js";
import { matchesOf } from "../matches-of.js";

/** Words that open a phrase of time, place or condition; the subject stands behind it: "Upon termination Supplier shall". */
export const OPENING =
  /^(?:upon|on|once|after|before|in|within|at|during|throughout|for|from|with|without|notwithstanding|despite|prior|following|subject|pursuant|under|until|since|by|as|except|to the extent|(?:no|not) (?:later|less) than|promptly|immediately|(?:each|every) (?:calendar )?(?:day|week|month|quarter|year))(?=[\s,])/i;
/** A party behind one of these belongs to the phrase before it and is no subject: "a breach by Supplier shall". */
const GOVERNS =
  /\b(?:of|by|to|with|from|for|between|among|against|under|in|on|upon|at|than|as|via|through|over|towards?|within|per|without|concerning|regarding|including|excluding)\s+$/i;
const JOINS = /\s+(?:and|or|nor|and\/or)\s+$/i;
const ADVERB_AT_END = /(?:,?\s+(?:also|hereby|then|each|\w+ly))+$/i;
const ARTICLE = /^(?:the|each|any|either|neither|every|no|such|an?)\s/i;
/** Longest name looked for, in words. */
const MOST_WORDS = 7;

/** The party at the end of an opening phrase without a comma, where it can be the subject; `null` where none can. */
export function behindOpening({ words, at }: { words: string; at: number }, parties: PartiesFact): Actor | null {
  const text = words.replace(ADVERB_AT_END, "");
  const last = partyAtEnd(text, parties);
  if (last === null) return null;
  const join = JOINS.exec(text.slice(0, last.at));
  const first = join === null ? null : partyAtEnd(text.slice(0, join.index), parties);
  const subject =
    first !== null && first.side !== last.side && last.side !== "third"
      ? { at: first.at, side: "both" as const }
      : last;
  if (GOVERNS.test(text.slice(0, subject.at))) return null;
  return {
    words: text.slice(subject.at),
    side: subject.side,
    at: at + subject.at,
    opening: text.slice(0, subject.at).trim(),
  };
}

function partyAtEnd(text: string, parties: PartiesFact): { at: number; side: Side } | null {
  const starts = matchesOf(/\S+/g, text)
    .map((match) => match.index)
    .slice(-MOST_WORDS);
  let found: { at: number; side: Side } | null = null;
  for (const at of starts.reverse()) {
    const words = text.slice(at);
    const side = /^of\s/i.test(words) ? null : parties.sideOf(words);
    if (side === null || (found !== null && side !== found.side)) {
      if (found !== null) break;
      continue;
    }
    found = { at, side };
    if (ARTICLE.test(words)) break;
  }
  return found;
}
