import type { Placeholder } from "../../ast/nodes.js";
import { withoutOverlaps } from "./overlap.js";
import { bracketKind } from "./placeholder-brackets.js";
import { matchesOf } from "../../matches-of.js";

type Kind = Placeholder["kind"];

const bracket = /\[[^[\]\n]{0,400}\]/g;
const fieldError =
  /#(?:REF|VALUE|NAME|DIV\/0|N\/A)[!?]|\bError!(?:$| (?:Reference source|Bookmark|No text of specified style|Unknown)[^.\n]{0,40}\.?)/g;
const variable =
  /\{\{[\w.\s-]{1,60}\}\}|\{[a-z][a-z0-9_]{1,40}\}|%%[A-Za-z_]{2,40}%%|\$\{[A-Za-z_.]{2,40}\}|\$[A-Z][A-Z_]{2,40}\$|«[A-Za-z_ ]{2,40}»/g;
const angle = /<{1,2}[A-Z][^<>\n]{1,60}>{1,2}/gi;
/** HTML tags, addresses on the web and e-mail addresses are no placeholders. */
const markup = /^<\/?[a-z][a-z0-9-]*(?: [a-z-]+=|\s?\/?>)|^<[a-z]+:|^<www\.|@/;
const underscores = /_{3,}(?:[ ./-]{0,3}_{2,})*/g;
const promptText =
  /\b(?:Click|Tap)(?: or tap)? (?:here )?to (?:enter|add|insert)(?: an?)? (?:text|date)\b\.?|\bChoose an item\b\.?/g;
const marker =
  /\b(?:TBD|TBC|TBA|TBN|T\.B\.D\.)(?![A-Za-z])|\b[Ll]orem ipsum\b|\$ ?[xX]{2,}(?:,[xX]{3})*(?![A-Za-z])|\b[xX]{2,}(?= ?%| (?:days|months|percent|hours)\b)/g;
/** "to be agreed" is ordinary prose but where it stands in the place of a value: alone in a cell, or behind a colon. */
const pending =
  /(?<=^|[:\t] ?)to be (?:determined|agreed|confirmed|inserted|completed|advised|defined|supplied)(?: later)?(?=\s?\.?\s?$)/gi;

/** A caption of a line to be filled in by hand when the document is signed. */
const signatureBefore =
  /\b(?:by|name|title|date|dated|signature|signed|its|print(?:ed)?|witness|attest|address|per|for|on behalf of|company|position|place|initials?|initialed|seal|notary(?: public)?|fax|facsimile|phone|telephone|tel|e-?mail|capacity|officer|signatory|representative)(?: ?\([^()]{0,40}\))?[:.]?[\s_/#]{0,40}$/i;
const signatureAfter =
  /^[\s_]{0,40}[([]?\s?(?:by|name|title|date|signature|signed|seal|authori[sz]ed|print|witness|notary|initials?|l\. ?s\.|l\.s|duly|address)\b/i;

/**
 * Finds blanks that nobody filled and leftovers of drafting in one sentence. Lines for signatures are no placeholders.
 */
export function scanPlaceholders(sentence: string, offset: number): Placeholder[] {
  const all = (pattern: RegExp, kind: Kind, accept: (match: RegExpExecArray) => boolean = () => true): Placeholder[] =>
    matchesOf(pattern, sentence)
      .filter(accept)
      .map((match) => placeholder(match, kind, offset));
  return withoutOverlaps([
    bracketed(sentence, offset),
    all(fieldError, "field-error"),
    all(variable, "variable"),
    all(angle, "instruction", (match) => !markup.test(match[0])),
    all(promptText, "instruction"),
    /[A-Z]/i.test(sentence) ? all(underscores, "blank", (match) => !isSignatureLine(sentence, match)) : [],
    all(marker, "marker"),
    all(pending, "marker"),
  ]);
}

function bracketed(sentence: string, offset: number): Placeholder[] {
  const found: Placeholder[] = [];
  for (const match of matchesOf(bracket, sentence)) {
    const kind = bracketKind(sentence, match.index, match[0]);
    if (kind !== null) found.push(placeholder(match, kind, offset));
  }
  return found;
}

function placeholder(match: RegExpExecArray, kind: Kind, offset: number): Placeholder {
  const start = offset + match.index;
  return { type: "Placeholder", kind, start, end: start + match[0].length };
}

function isSignatureLine(sentence: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const before = sentence.slice(Math.max(0, match.index - 80), match.index);
  if (/\/s\/|\binitial(?:ed|s)\b[^:]{0,70}:\s?$/i.test(before)) return true;
  return signatureBefore.test(before) || signatureAfter.test(sentence.slice(end, end + 60));
}
