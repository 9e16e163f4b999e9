import { anyCase, type ContractDocument, type Facts, type PartiesFact, type Term } from "@clauselint/core";
import { dataReader, type DataKind } from "./data-words.js";
import { perParties } from "./per-parties.js";

/** "Port Data", "Tenant Records": a name for data; what is confidential or personal is so whoever's it is. */
const NAMES_DATA = /\w (?:Data|Information|Content|Records)$|^(?:Data|Content|Records)$/;
/** "Data" is part of "Personal Data", which is somebody else's. */
const ALONE = String.raw`(?<!\b\p{Lu}[\w-]*\s)`;
const NOT_MORE = String.raw`(?!\s\p{Lu})`;
const OF_ANYBODY = /\b(?:confidential|proprietary|personal|contact|account|usage|aggregated?|statistical)\b/i;
/** A definition says early what it is about, and last what it leaves out. */
const MEANING_LENGTH = 300;
const LEFT_OUT = /\b(?:excluding|other than|except)\b.*$/is;
/** How far behind its name it is said whose the data is. */
const REACH = 160;
const isTheirs = perParties((names) =>
  anyCase(
    String.raw`^\W*\s(?:(?:shall|will|always|at\s+all\s+times)\s+){0,2}(?:belongs?\s+(?:\w+\s+)?to|(?:is|are|be|remains?|stays?)\b[^.;]{0,80}?\b(?:property\s+of|owned\s+(?:\w+\s+)?by|with))\s+${names}|^\W*\s(?:(?:is|are|and|remains?|stays?|always)\s+){1,4}(?:the\s+)?${names}['\u2019]s(?=\s*(?:[.,;)]|$)|\s+(?:(?:sole|exclusive|own)\s+)?property\b|\s+alone\b)`,
  ),
);
/** By the parties of a document or of a contract annexed to it, who may have data of the same name. */
const known = new WeakMap<PartiesFact, RegExp | null>();

type Read = Pick<Facts, "parties" | "terms">;

/** Reads which kind of data some words name, as `dataReader` does, by the names as well that the document gives to data of the customer. */
export function dataReaderOf(document: ContractDocument, facts: Read): (words: string) => DataKind | null {
  const read = dataReader(facts.parties);
  const names = namesIn(document, facts);
  if (names === null) return read;
  return (words) => {
    const kind = read(words);
    return (kind === "data" || kind === null) && names.test(words) ? "customer-data" : kind;
  };
}

function namesIn(document: ContractDocument, { parties, terms }: Read): RegExp | null {
  const before = known.get(parties);
  if (before !== undefined) return before;
  const theirs = [...terms.values()]
    .filter((one) => isCustomers(one, document, parties))
    .map(({ term }) => (term.includes(" ") ? term : `${ALONE}${term}${NOT_MORE}`));
  const names = theirs.length === 0 ? null : new RegExp(String.raw`\b(?:${theirs.join("|")})\b`, "u");
  known.set(parties, names);
  return names;
}

const belongs = perParties((names) =>
  anyCase(
    String.raw`\b(?:belongs?\s+(?:\w+\s+){0,2}?to|property\s+of|owned\s+(?:\w+\s+)?by)\s+${names}(?!['\u2019])|\b(?:is|are|remains?|stays?)\s+(?:the\s+)?${names}['\u2019]s(?=\s*(?:[.,;)]|$)|\s+alone\b)`,
  ),
);

/** Whether some words say that what they speak of is the customer's: "all data … belong to Customer alone". */
export function belongsToCustomer(text: string, parties: PartiesFact): boolean {
  return belongs(parties, "customer").test(text);
}

function isCustomers({ term, definitions, uses }: Term, { text }: ContractDocument, parties: PartiesFact): boolean {
  if (!NAMES_DATA.test(term) || OF_ANYBODY.test(term) || !/^[\w -]+$/.test(term)) return false;
  const means = definitions.map(({ start }) => text.slice(start, start + MEANING_LENGTH).split(/[.;]\s/, 1)[0] ?? "");
  const alone = !term.includes(" ") && term !== "Data";
  return (
    (!alone && means.some((meaning) => dataReader(parties)(meaning.replace(LEFT_OUT, "")) === "customer-data")) ||
    [...definitions, ...uses].some(({ end }) => isTheirs(parties, "customer").test(text.slice(end, end + REACH)))
  );
}
