import { behindOpening, OPENING } from "./actor-behind-opening.js";
import type { PartiesFact, Side } from "./types.js";
import { matchesOf } from "../matches-of.js";

/** Who acts: the words and the side they name. `at` is the offset of the words in the text that was looked through. */
export interface Actor {
  readonly words: string;
  readonly side: Side | null;
  readonly at: number;
  /** Words in front of the subject that say when or under what condition, where no comma parts them from it. */
  readonly opening?: string;
}

/** An insertion between subject and verb: "Supplier, at its own cost, shall". */
const INSERTION = /,[^,]{1,160},\s*$/;
/** Where a new subject can begin. A "that" counts only behind verbs and nouns that report something. */
const STRONG_CUT =
  /[,;:]\s+|\b(?:if|when|whenever|where|whether|unless|until|while|whereas|because|but|then|(?:agree|acknowledge|represent|warrant|ensure|provided|confirm|understand|covenant|procure|require|provide|state|determine|case|event|extent|condition|notice|so)\w*(?:,\s*however,?)?\s+that)\s+/gi;
const SOFT_CUT = /\b(?:and|or|nor)\s+/gi;
const LEADING =
  /^(?:[\s"“'‘(*_]|\([a-z\d]{1,4}\)|(?:and|or|but|then|that|however|also|accordingly|therefore|thereafter|in addition|further|furthermore|moreover),?\s)*/i;
const ANAPHOR = /^(?:its|their|his|her|any of its|such)\b/i;
/** People who are named before the sides they come from: "representatives of Customer and Supplier". */
const PEOPLE_OF =
  /^(?:the|each|all)?\s*(?:\w+\s+){0,2}(?:representatives?|managers?|leads?|leaders|teams?|staff|personnel|executives?|directors|members)\s+(?:of|from)\s+(?:each\s+of\s+|both\s+)?/i;
const CONDITIONAL = /\b(?:if|when|whenever|where|unless|until|while|whereas|because)\s+$/i;
/** Words in capitals in front of others. */
const TITLE = /^(?:[A-Z][A-Z,;&’'/-]*\s+){1,6}/;
/** Nobody looks for a subject further away than this. */
const WINDOW = 400;

/**
 * Finds the subject in the words before a modal.
 *
 * @param before - The words from the last full boundary up to the modal.
 * @param behindVerb - Whether they follow another modal, so that its verb stands in front of the subject.
 */
export function actorBefore(before: string, parties: PartiesFact, behindVerb = false): Actor | null {
  const offset = Math.max(0, before.length - WINDOW);
  const text = withoutInsertions(before.slice(offset));
  const cuts = cutsIn(text, STRONG_CUT);
  let from = cuts.at(-1) ?? 0;
  let phrase = nounPhrase(text, from);
  if (ANAPHOR.test(phrase.words) && cuts.length > 0) {
    from = cuts.at(-2) ?? 0;
    phrase = nounPhrase(text, from);
  }
  if (phrase.words === "") return null;
  const opened = CONDITIONAL.test(text.slice(0, from)) || OPENING.test(phrase.words);
  const named =
    (opened ? behindOpening(phrase, parties) : null) ?? sideIn(text, from, parties) ?? behindTitle(phrase, parties);
  if (named !== null) {
    const { words, side, at, opening } = named;
    return opening === undefined ? { words, side, at: at + offset } : { words, side, at: at + offset, opening };
  }
  const joined = behindVerb && from === 0 ? cutsIn(text, SOFT_CUT).at(-1) : undefined;
  const own = joined === undefined ? phrase : nounPhrase(text, joined);
  return { words: own.words, side: null, at: own.at + offset };
}

/** The party a passive or an ownership names behind it: "by Customer", "the property of the Customer". */
export function actorAfter(after: string, parties: PartiesFact): Actor | null {
  const at = after.length - after.trimStart().length;
  const end = /[,.;:]|\b(?:and shall|and will|upon|pursuant|in accordance|under|within)\b/i.exec(after.slice(at));
  const words = after.slice(at, end === null ? undefined : at + end.index).trim();
  return words === "" ? null : { words, side: parties.sideOf(words), at };
}

/** The subject of an inverted sentence: "in no event shall Supplier be liable". */
export function actorInverted(after: string, parties: PartiesFact): Actor | null {
  const at = after.length - after.trimStart().length;
  const text = after.slice(at, at + 160);
  const side = parties.sideOf(text);
  const end = /[,;]|\s[a-z]+\s/.exec(
    text.replace(/^(?:the|either|neither|each|any|such)\s/i, (w) => "_".repeat(w.length)),
  );
  const words = text.slice(0, end?.index).trim();
  return words === "" ? null : { words, side, at };
}

function withoutInsertions(text: string): string {
  let rest = text.trimEnd();
  for (let i = 0; i < 3 && rest.endsWith(","); i++) {
    const shorter = rest.replace(INSERTION, "").trimEnd();
    rest = shorter === "" || shorter.length === rest.length ? rest.slice(0, -1).trimEnd() : shorter;
  }
  return rest;
}

function sideIn(text: string, from: number, parties: PartiesFact): Actor | null {
  const starts = [from, ...cutsIn(text.slice(from), SOFT_CUT).map((cut) => from + cut)];
  for (const [index, start] of [...starts.entries()].reverse()) {
    const phrase = nounPhrase(text, start);
    const side = phrase.words === "" ? null : parties.sideOf(phrase.words);
    if (side === null || (side === "third" && start > from)) continue;
    const before = index === 0 ? null : nounPhrase(text, starts[index - 1] ?? from);
    const beside =
      before === null || !PEOPLE_OF.test(before.words) ? null : parties.sideOf(before.words.replace(PEOPLE_OF, ""));
    if (before !== null && beside !== null && beside !== side) return { ...before, side: "both" };
    return before !== null && parties.sideOf(before.words) === "both"
      ? { ...before, side: "both" }
      : { words: phrase.words, side, at: phrase.at };
  }
  return null;
}

/** A title that lost its line runs into the sentence below it: "PRICES AND PAYMENT Supplier shall". */
function behindTitle({ words, at }: { words: string; at: number }, parties: PartiesFact): Actor | null {
  const title = TITLE.exec(words)?.[0] ?? "";
  for (const { index } of matchesOf(/(?<=\s)(?=\S)|$/g, title)) {
    const side = index === 0 ? null : parties.sideOf(words.slice(index));
    if (side !== null) return { words: words.slice(index), side, at: at + index };
  }
  return null;
}

function nounPhrase(text: string, from: number): { words: string; at: number } {
  const lead = LEADING.exec(text.slice(from))?.[0].length ?? 0;
  return { words: text.slice(from + lead).trim(), at: from + lead };
}

function cutsIn(text: string, pattern: RegExp): number[] {
  return matchesOf(pattern, text).map((match) => match.index + match[0].length);
}
