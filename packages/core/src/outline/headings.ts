import type { Block } from "./blocks.js";

const smallWord =
  /^(?:a|an|and|as|at|by|for|from|if|in|into|its|not|of|on|or|per|the|to|upon|with|within|under|vs|etc)$/i;
const operative = /\b(?:shall|will|must|may|agrees?|hereby|is|are|has|have|means|does|were|was)\b/;
const longestHeading = 140;
/** Longest heading of two parts: "INDEMNITY; LIABILITY". */
const longestParted = 60;

/** True when every word that would be capitalised in a title is, or all letters are capitals. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[A-Z][\w'’&/-]*/gi) ?? [];
  if (words.length === 0 || words.length > 14) return false;
  let capital = 0;
  for (const word of words) {
    if (/^[A-Z]/.test(word)) capital++;
    else if (!smallWord.test(word)) return false;
  }
  return capital > 0;
}

/** True when the text has letters and all of them are capitals. */
export function isAllCaps(text: string): boolean {
  return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text);
}

const stop = /[\s.:;–—-]/;

/** A text without the stops at its end. */
function plain(text: string): string {
  let end = text.length;
  while (end > 0 && stop.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** True when a text after its number reads as a heading and not as a sentence. */
export function readsAsHeading(text: string): boolean {
  const words = plain(text);
  if (words === "" || words.length > longestHeading || /[,;]$/.test(text.trim())) return false;
  const parted = words.length > longestParted ? /[.;]\s/ : /\.\s/;
  if (isAllCaps(words)) return words.length <= 100 && !parted.test(words);
  return !operative.test(words) && isTitleCase(words) && !parted.test(words);
}

/** True when a few words could be a title, however they are capitalised: no verb that binds, no stop. */
export function readsAsTitle(text: string): boolean {
  return /^[A-Z][^.;:]{1,60}[^.;:,\s]$/.test(text) && !operative.test(text);
}

const binding = /\b(?:shall|will|must)\b/i;
/** Fewest words of a sentence that is known by its length alone. */
const sentenceWords = 10;

/**
 * True when words in a heading style are a clause: templates number whole clauses with the styles of headings. It binds
 * and ends like a sentence, it leads in to a list below its number, or it is an item of a list that goes on or ends.
 */
function readsAsClause(text: string, numbered: boolean): boolean {
  const words = text.trim();
  if (/[;,](?:\s+(?:and|or|and\/or))?$/.test(words)) return true;
  if (!/[.:]$/.test(words)) return false;
  const count = words.split(/\s+/).length;
  if (isAllCaps(words)) return count > 5 && binding.test(words);
  if (isTitleCase(plain(words))) return false;
  return words.endsWith(":")
    ? numbered && binding.test(words)
    : operative.test(words) || count >= sentenceWords || /^[a-z]/.test(words);
}

/** True for the headings of Word and PDF files, which are known by their styles; the sign of a Markdown heading is meant as one. */
function isStyled({ origin }: Block): boolean {
  return origin?.paragraph !== undefined || origin?.page !== undefined;
}

/** True when a paragraph without a number looks like a heading by its letters or its layout. */
export function looksLikeHeading(block: Block): boolean {
  const text = block.text;
  if (text.length < 3 || text.length > 100 || block.aside !== null || block.kind === "item") return false;
  if (
    /^(?:by|name|title|date|its|attn|attention|tel|fax|e-?mail|signature|witness)\s*:/i.test(text) ||
    /[_@]|\.{4}/.test(text)
  )
    return false;
  if (/^(?:recitals?|background|definitions|witnesseth|preamble|schedules?|exhibits)[.:]?$/i.test(text)) return true;
  if (/[,;]$/.test(text) || !/[A-Z]{3}/i.test(text)) return false;
  const wholeStrong =
    block.strongEnd >= plain(text).length || block.layout.bold === true || block.layout.underlined === true;
  if (wholeStrong) return readsAsHeading(text) || (text.length < 60 && !/\.$/.test(text) && !operative.test(text));
  if (isAllCaps(text))
    return (
      text.split(/\s+/).length <= 10 &&
      !/^\W*and\W*$/i.test(text) &&
      !/\.$/.test(text.replace(/\.$/, "")) &&
      /[A-Z]{4}/.test(text)
    );
  return block.layout.centred === true && readsAsHeading(text);
}

/**
 * Where the heading at the start of a block's text ends: offsets of the heading's words and of the text after it.
 * `rest` equals the length of the text when the whole block is a heading; `null` when there is none.
 */
export function findHeading(block: Block, from: number): { readonly end: number; readonly rest: number } | null {
  const text = block.text;
  const body = text.slice(from);
  if (body.trim() === "") return null;
  const whole = { end: from + plain(body).length, rest: text.length };
  const isTitle = block.kind === "heading" && body.length <= longestHeading && !/[a-z]{2}[.;]\s+[A-Z]/.test(body);
  const numbered = from > 0 || block.autoLabel !== null;
  if (isTitle && !((numbered || isStyled(block)) && readsAsClause(body, numbered))) return whole;
  if (block.strongEnd > from) {
    const strong = text.slice(from, block.strongEnd);
    if (strong.trim() !== "" && strong.length <= longestHeading) {
      const rest = block.strongEnd + (/^[\s.:;–—-]*/.exec(text.slice(block.strongEnd))?.[0].length ?? 0);
      if (rest >= text.length) return readsAsHeading(body) || body.length < 80 ? whole : null;
      if (readsAsHeading(strong) || /[.:]\s*$/.test(text.slice(from, rest)))
        return { end: from + plain(strong).length, rest };
    }
  }
  if (!isTitle && readsAsHeading(body)) return whole;
  return findRunIn(text, from);
}

/** "Ownership of Data. The Customer …": a short title, a stop, then a sentence. */
function findRunIn(text: string, from: number): { readonly end: number; readonly rest: number } | null {
  const m = /^([A-Z"“][^.:;]{1,90})(?:\.(?:\s*[–—-])?|:|\s[–—]|\s-)\s+(?=["“‘([A-Z])/.exec(
    text.slice(from, from + 120),
  );
  const title = m?.[1];
  if (!m || title === undefined || !readsAsHeading(title) || isCutOff(title)) return null;
  return { end: from + title.length, rest: from + m[0].length };
}

/** The stop belongs to an abbreviation or an initial ("Mr T."), or stands within brackets that are still open. */
function isCutOff(title: string): boolean {
  return /\b(?:Inc|Ltd|Corp|Co|No|vs|LLC|(?:Mrs?|Ms|Dr)(?:\s[A-Z])?)$/.test(title) || /\([^()]*$/.test(title);
}
