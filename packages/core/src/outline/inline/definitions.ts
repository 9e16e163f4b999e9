import type { Definition } from "../../ast/nodes.js";
import { definitionStyle } from "./definition-context.js";
import { matchesOf } from "../../matches-of.js";
import { singleSpaced } from "../../single-spaced.js";

const quoted = /(?<![A-Z0-9])["“”„‟″«‘']{1,2}\s?([^"“”„‟″«»\n]{1,80}?)\s?[,.;]?["“”‟″»’']{1,2}(?![A-Z0-9])/gi;
const bareMeans =
  /^([A-Z][\w’'&/.-]*(?:,? (?:(?:of|and|or|to|for|the|in|on|by|with) ){0,2}[A-Z0-9][\w’'&/.-]*){0,6})(?: \([^()]{0,60}\))? (?:(?:shall |will )?means?\b|((?:shall have|has|have) the meanings?\b))/;
const bareBracket =
  /\((?:each(?: of them)?,? an?|collectively,?(?: (?:referred to as )?the)?|together,? the|hereinafter,?(?: (?:referred to as|called))?(?:,? the)?|the) ([A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,4})\)/g;
const noTerm = /^(?:It|This|That|These|Which|He|She|They|What|Such|Nothing|By)\b/;

/**
 * Finds the places of one sentence that give a term its meaning. The node covers the term as written, quotes included.
 * Without quotes (bold was stripped, or the file never had them) only two shapes are certain enough: a sentence that
 * opens "Cover Page means …", and a bracket that holds nothing but "the Services".
 */
export function scanDefinitions(sentence: string, offset: number): Definition[] {
  const found: Definition[] = [];
  for (const match of matchesOf(quoted, sentence)) {
    const term = clean(match[1] ?? "");
    if (!/[A-Z]/i.test(term) || term.split(" ").length > 9) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const style = definitionStyle(
      singleSpaced(sentence.slice(Math.max(0, start - 160), start)),
      singleSpaced(sentence.slice(end, end + 260)),
    );
    if (style !== null) found.push({ type: "Definition", term, style, start: offset + start, end: offset + end });
  }
  const opening = openingTerm(sentence, offset);
  if (opening !== null && !found.some((other) => other.start < opening.end)) found.unshift(opening);
  if (sentence.includes("(")) found.push(...bracketedTerms(sentence, offset));
  return found;
}

/** "Cover Page means …", without quotes. */
function openingTerm(sentence: string, offset: number): Definition | null {
  const match = bareMeans.exec(sentence);
  const term = match?.[1];
  if (match === null || term === undefined || noTerm.test(term)) return null;
  const style = match[2] === undefined ? "means" : "pointer";
  return { type: "Definition", term: clean(term), style, start: offset, end: offset + term.length };
}

/** "(the Services)", without quotes. */
function bracketedTerms(sentence: string, offset: number): Definition[] {
  const found: Definition[] = [];
  for (const match of matchesOf(bareBracket, sentence)) {
    const term = match[1] ?? "";
    const end = offset + match.index + match[0].length - 1;
    found.push({ type: "Definition", term: clean(term), style: "inline", start: end - term.length, end });
  }
  return found;
}

const clean = (term: string): string => singleSpaced(term).replace(/^["“”'‘’\s]+|["“”'’,.;:\s]+$/g, "");
