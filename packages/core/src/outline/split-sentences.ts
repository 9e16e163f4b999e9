import type { Span } from "../ast/nodes.js";

/** Abbreviations that are always followed by more of the same sentence. */
const OPEN_ABBREVIATIONS = new Set(
  (
    "no nos nr sec secs art arts cl para paras par sch exh ex app fig vol ch pt pp p vs v cf viz approx e.g i.e eg ie al ca " +
    "mr mrs ms smt dr prof rev gen sen rep gov hon messrs st mt ft jan feb mar apr jun jul aug sep sept oct nov dec rs tel fax attn ext dept reg"
  ).split(" "),
);

/** Abbreviations that can also stand at the end of a sentence. */
const CLOSING_ABBREVIATIONS = new Set(
  (
    "inc ltd co corp llc l.l.c llp l.l.p lp l.p plc pty pte bhd sdn gmbh n.v s.a b.v s.r.l s.p.a k.k a.g p.c n.a cos bros assn intl " +
    "u.s u.s.a u.s.c c.f.r u.k e.u u.c.c d.c n.y etc esq jr sr a.m p.m a.s.a.p supp stat cir fed ave blvd rd hwy bldg ste yr yrs hr hrs min mins approx est incl"
  ).split(" "),
);

/** Words that begin a new sentence far more often than they continue a name. */
const STARTERS = new Set(
  (
    "a an the this that these those such it its he she they we you i in on at by for from to upon under with within without during after before until unless " +
    "if when where while whenever except notwithstanding subject provided each every either neither both all any no none nothing some one there here " +
    "however therefore thereafter furthermore moreover accordingly otherwise as pursuant should shall nor and or but party parties customer client supplier provider " +
    "vendor contractor consultant licensee licensor company buyer seller"
  ).split(" "),
);

/** Nouns that are followed by a letter or number of their own, so that a stop behind it may end the sentence. */
const DESIGNATED =
  /(?:^|[^a-z])(?:exhibit|schedule|annex|appendix|attachment|part|section|sections|article|clause|paragraph|table|phase|tier|class|series|option)\s+$/i;

/** In characters; the longest sentences of real contracts have some 6,000. */
const LONGEST = 10_000;
const STOP = /[.!?]+/g;
const CLOSERS = /["'”’)\]»*_]*/y;
const SPACE = /\s+/y;
const OPENERS = /["'“‘«([*_]*/y;
/** A number or letter in front of what it numbers: `4.2`, `(a)`, `IV`, `Section 4`, `ARTICLE IV`. */
const ENUMERATOR =
  /^["'“(*_]*(?:(?:section|article|clause|part|schedule|exhibit|annex|appendix|attachment)\s+)?\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]{1,6})(?:\([a-z\d]{1,4}\))*\)?$/i;

/**
 * Cuts the text of one block into sentences.
 *
 * Made for contracts: abbreviations (`Inc.`, `No.`, `U.S.C.`), initials, decimals and clause numbers do not end a sentence, and quotes
 * and brackets that close behind a stop belong to it. Semicolons and colons never end a sentence, so that an inline list stays with the
 * words that lead in to it.
 *
 * @param text - The words of one paragraph, list item or cell.
 * @returns Spans into `text`, in order, without the white space between them. Takes time linear in the length of `text`.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  STOP.lastIndex = start;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const end = matchEnd(CLOSERS, text, STOP.lastIndex);
    const next = skipSpace(text, end);
    if (next === end || next >= text.length || !endsSentence(text, start, stop, next)) continue;
    sentences.push({ start, end });
    start = next;
    STOP.lastIndex = next;
  }
  const last = text.trimEnd().length;
  if (last > start) sentences.push({ start, end: last });
  return sentences.flatMap((sentence) => parted(text, sentence));
}

/** What is longer than any sentence was written to be is parted at white space: what reads a sentence compares its words with each other. */
function parted(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = /\s\S*$/.exec(text.slice(from, from + LONGEST))?.index ?? 0;
    const cut = space > 0 ? from + space : from + LONGEST;
    parts.push({ start: from, end: cut });
    from = skipSpace(text, cut);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function endsSentence(text: string, start: number, stop: RegExpExecArray, next: number): boolean {
  const after = text.charAt(matchEnd(OPENERS, text, next));
  if (isLowerCase(after) && text.charAt(next) === after) return false;
  if (stop[0].length > 2 && isDigit(after)) return false; // dot leaders of a table of contents
  if (stop[0] !== ".") return true;
  if (stop.index - start < 24 && ENUMERATOR.test(text.slice(start, stop.index))) return false;
  return !continuesAbbreviation(text, start, stop.index, next);
}

function continuesAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  const word = lastWord(text, start, stop).toLowerCase();
  if (OPEN_ABBREVIATIONS.has(word)) return word !== "no" || isDigit(text.charAt(next));
  // "article L. 122-6" of a French code
  if (/^[lr]$/.test(word) && /^\d{1,4}-\d/.test(text.slice(next, next + 6))) return true;
  const initial = /^[a-z]$/.test(word) && !DESIGNATED.test(text.slice(Math.max(start, stop - 24), stop - 1));
  const dotted = /^(?:[a-z]\.)+[a-z]$/.test(word);
  return (initial || dotted || CLOSING_ABBREVIATIONS.has(word)) && !STARTERS.has(firstWord(text, next));
}

/** The word before a stop, at most 16 characters of it. */
function lastWord(text: string, start: number, stop: number): string {
  let from = stop;
  const limit = Math.max(start, stop - 16);
  while (from > limit && /[A-Z.]/i.test(text.charAt(from - 1))) from--;
  return text.slice(from, stop);
}

function firstWord(text: string, at: number): string {
  const found = /^[A-Z]+/i.exec(text.slice(at, at + 20));
  return found === null ? "" : found[0].toLowerCase();
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skipSpace(text: string, at: number): number {
  return matchEnd(SPACE, text, at);
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
