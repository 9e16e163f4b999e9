import type { SectionRole } from "../ast/nodes.js";
import { matchesOf } from "../matches-of.js";
import { singleSpaced } from "../single-spaced.js";

const byHeading: readonly (readonly [SectionRole, RegExp])[] = [
  ["toc", /^(?:table of contents?|contents|index(?: of (?:exhibits|schedules))?)$/i],
  [
    "recitals",
    /^(?:recitals?|background|whereas|witnesseth|preamble|recitals and background|background and recitals|introduction)$/i,
  ],
  [
    "definitions",
    /^(?:definitions?|certain definitions|defined terms|glossary(?: of terms)?|definitions? (?:and|&) (?:interpretations?|constructions?)|interpretation(?: and definitions?)?|schedule of definitions|definition of terms|certain defined terms|definitions? of certain terms|general definitions|key definitions)$/i,
  ],
  [
    "signature",
    /^(?:signatures?|signature pages?|execution|signed by the parties|signature blocks?|acceptance and signature)$/i,
  ],
  [
    "drafting-note",
    /^(?:drafting notes?|notes? to draft(?:er)?s?|instructions? (?:for|to) (?:completing|user|drafter).*)$/i,
  ],
];

/** The role that a heading gives to what stands under it; `null` when it gives none. */
export function roleOfHeading(heading: string): SectionRole | null {
  if (heading.length > 70) return null;
  const words = singleSpaced(heading.replace(/[\s.:;–—-]+$/, "")).replace(/^the /i, "");
  for (const [role, pattern] of byHeading) if (pattern.test(words)) return role;
  return null;
}

/** Words with which a recital starts. */
export const recitalStart = /^(?:\(?[A-Z0-9]\)?[.)]?\s*)?WHEREAS\b/i;
/** Words that end the recitals. */
export const recitalEnd =
  /^(?:NOW,?\s+)?THEREFORE\b|^(?:NOW|ACCORDINGLY),?\s+(?:the parties|it is)\b|^(?:the parties|it is)\s+(?:hereby\s+|therefore\s+|mutually\s+|have\s+)*agreed?\b|^IN CONSIDERATION OF\b/i;
/** What binds somebody, and so is no recital any more, though nothing ended them. */
export const recitalOver = /^(?!\W*WHEREAS\b|\(?[A-Z\d]{1,4}[.)]).{2,90}?\b(?:shall|agrees? to)\b/i;
/** Words that open the signatures. */
export const signatureStart =
  /^(?:IN WITNESS WHEREOF|AS WITNESS\b|EXECUTED (?:as|by)\b|SIGNED (?:for|by) and on behalf\b|\[?signature page)/i;
/** A line of a signature block. */
export const signatureLine =
  /^(?:by|name|title|date|its|signature|signed)\s*:\s*(?:_|$|\/s\/|[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,4}$)/i;
/** A note for those who fill in a template. */
export const draftingNote =
  /^(?:[[(]?\s*(?:NTD|drafting notes?|notes? to (?:draft(?:er)?|self|counsel|reviewers?))\b|[[(]\s*(?:guidance|instructions?|note|drafter|comment)(?:\snotes?)?\s?:)/i;
/** A line of a table of contents: dots or a gap, then a page number. */
export const tocLine = /(?:\.\s?){4,}\s*(?:(?:[ivxlc]+|\d{1,3})\s*)?$|\t\s*\d{1,3}\s*$|\s{3,}\d{1,3}\s*$/i;

const runEntry = /(?:^|\s)\d{1,2}\.\d{1,2}\.?\s{1,6}[A-Z][^.\d]{2,90}\s\d{1,3}(?=\s|$)/g;

/** True for entries of a table of contents that lost their line ends: number, title, page, again and again. */
export function isRunOfEntries(text: string): boolean {
  let count = 0;
  let length = 0;
  for (const [entry] of matchesOf(runEntry, text)) {
    count++;
    length += entry.length;
  }
  return count >= 2 && length > text.length * 0.6;
}
