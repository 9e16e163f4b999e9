import { matchesOf, type ContractDocument, type Facts, visit } from "@clauselint/core";
import { keyOf } from "./capitalised-words.js";

/** Sentences that send the reader to another document for the meaning of capitalised words. */
const definedElsewhere = [
  /\bcapitali[sz]ed\s(?:terms?|words?|expressions?)\s[^.]{0,200}\b(?:defined|meanings?|definitions?)\b/i,
  /\b(?:terms?|words?|expressions?)\s(?:used|appearing)\s[^.]{0,100}\bnot\s(?:otherwise\s|expressly\s|specifically\s)?defined\b/i,
  /\bsame\smeanings?\s(?:as|given|ascribed|assigned)\s[^.]{0,80}\b(?:Agreement|Contract|Conditions|Terms)\b/,
  /\b(?:on|in) the Cover Page\b|\bKey Terms\b/,
];

/** Words that are given a name: in quotes (one of which may be lost), alone in brackets, in front of "means", behind "called". */
const named = [
  /["“]([A-Z][^"“”]{1,60}?)[,.;]?["”]/g,
  /\((?:(?:the|an?|each)\s)?["“”]?([A-Z][\w’'&-]*(?:\s[A-Z0-9][\w’'&-]*){0,4})["“”]?\)/g,
  /\b(?:takes?\seffect\sas|called|referred\sto\sas|known\sas)\s(?:(?:the|an?|each)\s)?([A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*){0,4})/g,
  /(?<=(?:^|[;:,.)\d])\s?)([A-Z][\w’'&-]*(?:[\s/][A-Z][\w’'&-]*){0,6})\s(?:means?|(?:shall|will)\smean|is\sdefined\sas|refers?\sto)\b/gm,
];

/** True when the document leaves the meaning of its capitalised words to another one. */
export const leavesDefinitionsToOthers = (document: ContractDocument, facts: Facts): boolean =>
  facts.incorporation.parent !== null ||
  facts.kind.kind === "amendment" ||
  definedElsewhere.some((pattern) => pattern.test(document.text));

/**
 * Keys of everything the document gives a name or meaning to: defined terms, parties, headings, whatever stands in
 * quotes, and its own title.
 */
export function knownTerms(document: ContractDocument, facts: Facts): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (term: string): unknown => known.add(keyOf(term.trim().replace(/^(?:the|each|an?)\s/i, "")));
  for (const term of facts.terms.keys()) add(term);
  for (const { name, aliases } of facts.parties.all) for (const word of [name, ...aliases]) add(word);
  for (const pattern of named) {
    for (const [, term = ""] of matchesOf(pattern, document.text)) {
      for (const part of term.split("/")) add(part);
      // ("Supplier's Materials") names the materials, whoever has them
      add(term.replace(/^.*[’']s\s/, ""));
    }
  }
  visit(document.tree, (node) => {
    if (node.type === "Heading") for (const part of node.value.split(/[;:,–—]|\sand\s/)) add(part);
    if (node.type === "Heading") add(node.value);
    return node.type !== "Sentence";
  });
  if (document.tree.title !== null) add(document.tree.title);
  return known;
}

/** Keys of the words that stand for a party, "Customer" in "Customer Data". */
export function partyKeys(facts: Facts): ReadonlySet<string> {
  return new Set(facts.parties.all.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)));
}
