import { anyCase, type ContractDocument, type Facts, type PartiesFact, type Term } from "@clauselint/core";
import { isAlwaysMade } from "./made-words.js";
import { perParties } from "./per-parties.js";

/** What a definition is about stands at its start; further on it may only mention other things. */
const MEANING_LENGTH = 220;
const LEFT_OUT = /\b(?:excluding|other\s+than|except|not\s+includ\w+)\b.*$/is;
/** Names of what is done or made, whatever is used for it. */
const NO_THING =
  /\b(?:services?|agreement|work|projects?|fees|charges|data|information|documents?|documentation|party|term|affiliates?|date|rights?)\b/i;
const PRODUCT =
  "(?:products?|software|platforms?|tools?|toolkits?|libraries|components|modules|code|materials|technology|frameworks?)";
/** "the Supplier's standard planning product". */
const itsProduct = perParties((names) =>
  anyCase(
    String.raw`${names}['\u2019]s?\s+(?:own\s+)?(?:standard|existing|pre-?existing|proprietary|generic|off-the-shelf|commercial|packaged)\s+(?:[\w-]+\s+){0,4}?${PRODUCT}\b`,
  ),
);
/** "Vendor tools", "the Supplier's toolkit": what it works with and keeps is its own without a definition. */
const itsTools = perParties((names) =>
  anyCase(
    String.raw`${names}(?:['\u2019]s?)?\s+(?:own\s+|standard\s+|proprietary\s+)?(?:tools|toolkits?|toolsets?|utilities|accelerators|libraries|templates|frameworks|modules)\b(?=[^.;]{0,80}?\b(?:remains?|stays?|belongs?|(?:is|are)\s+not\s+(?:assigned|transferred|included\s+in)|(?:used|employed)\s+(?:to|in|for))\b)`,
  ),
);
/** "Hullkit together with the new screens", "based on Hullkit". */
const HOLDS_IT =
  /\bPRODUCT\b[^.;]{1,60}?\b(?:together\s+with|embedded|incorporated|contained)\b|\b(?:incorporating|embedding|containing|(?:based|built)\s+(?:up)?on|built\s+(?:with|from))\s+(?:the\s+)?PRODUCT\b/;
/** 'Supplier's component library ("Cog") is not assigned': a name in brackets stands behind its meaning. */
const itsNamed = perParties((names) =>
  anyCase(String.raw`${names}['\u2019]s?\s+(?:[\w-]+\s+){0,4}?(?:${PRODUCT}|library)\s*\(\W*$`),
);
const KEPT =
  /^[^.;()]{0,60}\)\s+(?:(?:is|are)\s+not\s+(?:assigned|transferred|included)|(?:remains?|stays?|belongs?|(?:is|are)\s+(?:excluded|kept|retained))\b)/i;
const NAME_LENGTH = 120;
/** By the parties of a document or of a contract annexed to it. */
const known = new WeakMap<PartiesFact, RegExp | null>();

/**
 * The words of a sentence with "Background IP" in place of each name that the document gives to things which the provider brings along.
 *
 * @param isEarlier - Whether some words name things that were there before, or made apart from the contract.
 */
export function withBackgroundNamed(
  document: ContractDocument,
  { parties, terms }: Pick<Facts, "parties" | "terms">,
  isEarlier: (words: string) => boolean,
): (words: string) => string {
  let names = known.get(parties);
  if (names === undefined) {
    const brought = [...terms.values()].filter((one) => isBrought(one, document, { parties, terms }, isEarlier));
    names =
      brought.length === 0 ? null : new RegExp(String.raw`\b(?:${brought.map(({ term }) => term).join("|")})\b`, "g");
    known.set(parties, names);
  }
  const found = names;
  return (words) => {
    const named = found === null ? words : words.replace(found, "Background IP");
    const tools = itsTools(parties, "provider").exec(named);
    if (tools === null) return named;
    return `${named.slice(0, tools.index)}Background IP${named.slice(tools.index + tools[0].length)}`;
  };
}

function isBrought(
  { term, definitions }: Term,
  document: ContractDocument,
  { parties, terms }: Pick<Facts, "parties" | "terms">,
  isEarlier: (words: string) => boolean,
): boolean {
  if (NO_THING.test(term) || isAlwaysMade(term) || !/^[\w -]+$/.test(term)) return false;
  if (definitions.some(({ start }) => isKeptByName(document.text, start, parties))) return true;
  return meaningsOf(definitions, document).some(
    (meaning) =>
      isEarlier(meaning) || (itsProduct(parties, "provider").test(meaning) && isBuiltUpon(term, document, terms)),
  );
}

function isKeptByName(text: string, start: number, parties: Facts["parties"]): boolean {
  const before = text.slice(Math.max(0, start - NAME_LENGTH), start);
  return itsNamed(parties, "provider").test(before) && KEPT.test(text.slice(start, start + NAME_LENGTH));
}

/** A product that is only bought is nothing built in; here another thing is said to hold it. */
function isBuiltUpon(product: string, document: ContractDocument, terms: Facts["terms"]): boolean {
  return [...terms.values()]
    .filter(({ term }) => term !== product)
    .flatMap(({ definitions }) => meaningsOf(definitions, document))
    .some((meaning) => HOLDS_IT.test(meaning.replaceAll(product, "PRODUCT")));
}

function meaningsOf(definitions: Term["definitions"], { text }: ContractDocument): readonly string[] {
  return definitions
    .map(({ start }) => text.slice(start, start + MEANING_LENGTH).split(/[.;]\s/, 1)[0] ?? "")
    .map((meaning) => meaning.replace(LEFT_OUT, ""));
}
