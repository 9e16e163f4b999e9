import type { Definition } from "../../ast/nodes.js";

const open = "[\"“”„‟″«‘']{1,2}";
const close = "[\"“”‟″»’']{1,2}";
const pointerVerb =
  "(?:shall |will )?(?:have|has|bear|bears) the (?:respective |same )?meanings?|(?:is|are|shall be|shall have been) (?:as )?defined|(?:shall have|has|have) such meaning";
const meansVerb =
  "(?:shall |will )?(?:means?|refers? to|includes?|be deemed to (?:mean|include)|be (?:construed|interpreted) as)|denotes?|(?:is|are) (?:deemed to be|the|an?|any|all)";
/** Other terms that share the verb: `"Affiliate" or "Affiliates" means`. */
const siblings = `(?:,? ?(?:and\\/or|or|and)? ?(?:the )?${open}[^"“”]{1,60}${close}){0,4}`;
/** What may stand before the verb: a bracket, an aside in commas, "when used in this Agreement". */
const aside =
  "(?: ?\\([^()]{0,120}\\))?(?:,[^,;.]{0,80},|,)?(?: (?:as|when|where|each|both|collectively|individually)(?: [a-z]+){0,3} (?:used|herein|hereunder|applied|context)(?: \\w+){0,4},?)?";
const verbAfter = new RegExp(`^${siblings}${aside} ?:? (?:(${pointerVerb})|${meansVerb})(?![A-Za-z])`);

/** "referred to herein collectively as the", in front of the term. */
const naming =
  /\b(?:(?:referred to|known|defined|designated|described|identified)(?: (?:each|herein|hereinafter|hereafter|throughout|in this \w+|collectively|individually|together|jointly)){0,3}(?: as)?|hereinafter|hereafter|called),?(?: (?:each|either|together|collectively|individually),?){0,2}(?: as)?(?: (?:the|an?|each|either|any|all|both)){0,3}$/i;
/** A term right behind another one: `"Disclosing Party" and "Receiving Party"`, `"Party" and collectively as the "Parties"`. */
const behindAnother =
  /["”’'],?(?: (?:and\/or|or|and))?,?(?: (?:each|either|collectively|individually|together|jointly|as applicable|with [\w ,]{1,60}),?){0,2}(?: as)?,?(?: (?:the|an?|each))?$/i;
const leadWords = new Set(
  (
    "the a an each any all both such this these those that collectively individually together jointly severally with hereinafter hereafter herein hereunder sometimes " +
    "referred refer to as called known also and or and/or its their his her defined singularly singly being in agreement contract it generally throughout either every one " +
    "collective individual for purposes of foregoing same here after below hereby may be is are which shall will from time certain hereto where used plural party parties"
  ).split(" "),
);

/**
 * How the words around a quoted term define it, or `null` where they only use it. Both sides are passed with single
 * spaces; `left` ends before the opening quote, `right` starts behind the closing one.
 */
export function definitionStyle(left: string, right: string): Definition["style"] | null {
  const verb = verbAfter.exec(right);
  if (verb !== null) return verb[1] === undefined ? "means" : "pointer";
  if (left.trim() === "" && /^ ?[:–—] \S/.test(right)) return "means";
  if (naming.test(left.trimEnd())) return "inline";
  return inBracket(left, right) ? "inline" : null;
}

/** `(the "Services")`, `(each, a "Party" and together, the "Parties")`: nothing but the words of defining stands before the term. */
function inBracket(left: string, right: string): boolean {
  const opening = left.lastIndexOf("(");
  if (opening < 0 || left.includes(")", opening) || !right.includes(")")) return false;
  if (behindAnother.test(left.trimEnd())) return true;
  const lead = left.slice(opening + 1);
  const words = lead.slice(Math.max(lead.lastIndexOf(";"), lead.lastIndexOf(":")) + 1).match(/[a-z/]+/gi) ?? [];
  return words.length <= 12 && words.every((word) => leadWords.has(word.toLowerCase()));
}
