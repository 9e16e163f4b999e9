import type { PartiesFact, SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";

/** A number, whatever its value; a party, whatever its name. */
const NUMBER = "#";
const PARTY = "party";
const TOKEN = /[a-z]+|\d[\d.,]*|[;%$]|\*{2,}/g;
/** Words by which contracts of all kinds call a party. */
const ROLE =
  /^(?:customer|client|licensee|licensor|distributor|reseller|supplier|vendor|provider|contractor|consultant|manufacturer|company|buyer|seller|purchaser|developer|agent|partner|sponsor|franchisee|franchisor|recipient|owner)s?$/;
const MOST_TOKENS = 400;
const SHORTEST_NAME = 3;
const LONGEST = 3;

const known = new WeakMap<SentenceFact, readonly string[]>();

/**
 * The runs of one to three words of a sentence, each once, and the words of the heading it stands under (with `in:` before them).
 * Names and role words of parties are one word, and so are numbers, so that what was learned holds for other parties and other figures.
 */
export function gramsOf(sentence: SentenceFact, document: ContractDocument, parties: PartiesFact): readonly string[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const tokens = tokensOf(sentence.reading.replace(namesOf(parties), ` ${PARTY} `));
  const heading = tokensOf(document.headingPath(sentence.sentence.start).at(-1) ?? "");
  const grams = [...new Set([...runsOf(tokens), ...heading.map((word) => `in:${word}`)])];
  known.set(sentence, grams);
  return grams;
}

function tokensOf(text: string): readonly string[] {
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  return tokens.slice(0, MOST_TOKENS).map((token) => {
    if (/^\d/.test(token)) return NUMBER;
    return ROLE.test(token) ? PARTY : token;
  });
}

function runsOf(tokens: readonly string[]): string[] {
  const text = tokens.join(" ");
  const grams: string[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    let end = start;
    for (const next of tokens.slice(index, index + LONGEST)) {
      end += next.length + (end === start ? 0 : 1);
      grams.push(text.slice(start, end));
    }
    start += token.length + 1;
  });
  return grams;
}

const names = new WeakMap<PartiesFact, RegExp>();
/** Stands where a document names nobody: nothing contains it. */
const NO_NAME = "\\0";

function namesOf(parties: PartiesFact): RegExp {
  const before = names.get(parties);
  if (before !== undefined) return before;
  const written = parties.all
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.match(/[\p{L}\d]+/gu)?.join("\\W+") ?? "")
    .filter((source) => source !== "");
  const pattern = new RegExp(`(?<!\\w)(?:${[...written, NO_NAME].join("|")})(?!\\w)`, "g");
  names.set(parties, pattern);
  return pattern;
}
