import {
  defineProvision,
  type ContractDocument,
  type Facts,
  type PartiesFact,
  type ProvisionMatch,
  type SentenceFact,
} from "@clauselint/core";
import { dataReader, type DataKind } from "./data-words.js";
import { ownershipsIn, type Ownership } from "./ownership/ownerships-in.js";
import { lastParty } from "../support/last-party.js";
import { sentencesIn } from "../support/sentences-in.js";
import { words } from "./words.js";

/** "Customer represents that it owns the content" promises the other side something and gives nobody a right. */
const ASSURES =
  /\b(?:represent(?:s|ations?)?|warrant(?:s|y|ies)?|guarantees?|indemnif\w+)\b[^;]{1,80}\b(?:that|:)|\b(?:represents?|warrants?) that\b/i;
const WIDE =
  /\b(?:generated|derived|process(?:ed|ing)|results?|outputs?|collected|created|produced|maintained|all forms|reports?)\b/i;
const NOT_IDENTIFYING =
  /\b(?:not|never|cannot|no longer)\b[^.;]{1,80}\bidentif\w+|\bnon-identif\w+|\bwithout identifying\b|\bde-identified\b/i;
/** Figures in which nobody can be told. */
const PLAIN_SUMS = /\b(?:aggregat\w+|anonym\w+|statistic\w+)\b/i;
const LICENCE =
  /\bgrants?\b(?=[^.;]{1,160}\b(?:licen[cs]es?|rights?)\b)|\blicenses\b(?=[^.;]{1,300}\b(?:data|content|information|records)\b)/i;
const WIDE_LICENCE = /\b(?:perpetual|irrevocable|unrestricted|for any purpose|resell|sell|exploit|commerciali[sz]e)\b/i;
/** What the provider does with the data for itself and not for the customer. */
const OWN_USE =
  /\b(?:use|exploit|analy[sz]e|process|sell|share|disclose|publish|commerciali[sz]e|license|trade)\b[^.;]{1,120}\b(?:for (?:any|its|our|whatever) (?:own |other |business |lawful |commercial ){0,3}(?:purposes?|business|benefit|ends)|to (?:improve|develop|train|enhance|market|promote) (?:its|our|other) )/i;
const USE_LIMIT =
  /\b(?:acts?|process\w*)\b[^.;]{1,80}?\bonly\b[^.;]{1,40}?\binstructions?\b|\b(?:use|access|process(?:es)?|handles?|utili[sz]e|sell|share)\b[^.;]{1,200}\b(?:only|solely|exclusively|other than|except)\b|\b(?:only|solely|exclusively)\b[^.;]{1,40}\b(?:use|access|process)\b|\b(?:use|copy|reproduce|sell|disclose)\b[^.;]{1,200}\bwithout\b[^.;]{1,60}\b(?:consent|permission|approval|authori[sz]ation)\b/i;

/** "use no materials other than those of Customer" limits what is used, and not what is done with it. */
const OWN_THINGS_ONLY =
  /\b(?:materials?|documents?|content|information|data)\s+other\s+than\s+(?:the\s+)?(?:those|materials?|documents?|content|information|data)\b/i;
/** What binds the use to the customer's word or work, whoever the data is about. */
const ONLY_FOR_IT =
  /\b(?:only|solely|exclusively)\b[^.;]{1,60}?\binstruct\w*|\bfor no other purpose\b|\bpurposes? other than\b/i;
/** Data that the provider has only because it performs. */
const HANDLED =
  /\b(?:data|records|databases?|content)\s+(?:\w+\s+){0,6}?(?:stor|held|hold|host|keep|kept|collect|generat|gather|process|receiv|enter|upload|captur|made|make|creat|produc|suppl|provid)\w*(?<!ing)\b/i;
/** "no right in the software, documentation or data" is about what the provider brings along. */
const SOFTWARE = /\b(?:software|documentation|technology|know-how)\b/i;
/** "all data collected or derived": whatever comes in, not only what is made from it. */
const ALL_DATA =
  /^\W*(?:all|any)\s+(?:and\s+all\s+)?(?:data|information|records|content)\s+(?:collected|received|stored|entered|provided|processed|held)\b/i;
/** Nothing is settled yet. */
const OPEN =
  /\b(?:intends?|intention|normally|in principle|in general|as a rule|should)\b|\bsubject\s+to\s+(?:an?\s+)?(?:further|separate|later|future)\b|\bto\s+be\s+(?:agreed|negotiated|discussed)\b/i;
/** A thing that only the sentence in front names, where that one says what it is. */
const PRONOUN = /^\W*(?:it|they)(?:\s+(?:shall|will))?\s*$/i;
/** Where data is kept is a thing of its own. */
const OF_STORAGE = /\b(?:equipment|hardware|machines?|servers?|devices?|cabinets?|centres?|centers?|rooms?)\s*$/i;
const ABOUT = /^(.{1,80}?)\s(?:means?|is|are|includes?|consists?|comprises?)\b/is;
/** A definition says early what it is about. */
const MEANING_LENGTH = 400;
/** "the software, exclusive of Customer's information". */
const LEFT_OUT = /\b(?:exclusive of|excluding|other than|except(?:ing)?(?: for)?)\b[^;.]*/i;
const JOINT = /\bjoint(?:ly)?\b/i;

interface Said extends Required<ProvisionMatch> {
  /** How much the customer gains; the greatest speaks for the sentence. */
  readonly rank: number;
}

/** What the document says that the names in some words mean. */
function meaning(words: string, terms: Facts["terms"], document: ContractDocument): string {
  const named = [...terms.values()].filter(({ term }) => words.includes(term));
  return named
    .flatMap(({ definitions }) =>
      definitions.map(({ start }) => document.text.slice(start, start + MEANING_LENGTH).split(/[.;]\s/, 1)[0] ?? ""),
    )
    .join(" ");
}

function fromOwnership(
  one: Ownership,
  read: (words: string) => DataKind | null,
  explain: (words: string) => string,
): Said | null {
  const kind = read(one.object.replace(LEFT_OUT, ""));
  if (kind === null || one.form === "work-for-hire") return null;
  if (one.form === "promise" && one.owner !== "customer") return null;
  const facts = {
    [kind === "confidential" ? "confidentialOnly" : "title"]: true,
    ...(WIDE.test(one.object) || WIDE.test(explain(one.object)) ? { wide: true } : {}),
    ...(one.form === "assignment" ? { assignBack: true } : {}),
    ...(JOINT.test(one.words) ? { joint: true } : {}),
    ...(OPEN.test(one.words) ? { open: true } : {}),
  };
  if (one.owner === "customer" || (one.owner === "both" && kind !== "provider-data" && kind !== "derived")) {
    return { favours: one.owner, facts, rank: kind === "confidential" ? 2 : 3 };
  }
  if (one.owner !== "provider") return null;
  if (kind === "derived" && !ALL_DATA.test(one.object)) {
    return {
      favours: "provider",
      facts: { derived: true, ...(NOT_IDENTIFYING.test(one.words) ? { nonIdentifying: true } : {}) },
      rank: 1,
    };
  }
  if (one.form === "no-transfer") {
    const denied = kind === "customer-data" || (kind === "data" && !SOFTWARE.test(one.object));
    return denied ? { favours: "provider", facts: { denied: true }, rank: 1 } : null;
  }
  const customers =
    kind === "customer-data" ||
    kind === "derived" ||
    (kind === "data" && (HANDLED.test(one.object) || one.form === "assignment"));
  return customers ? { favours: "provider", facts: { title: true }, rank: 1 } : null;
}

/** "Gate Records means … It belongs to Customer": the thing is what the sentence in front is about. */
function meant(one: Ownership, { sentence }: SentenceFact, document: ContractDocument): Ownership {
  const clause = PRONOUN.test(one.object) ? document.at(sentence.start) : null;
  const last = clause === null ? undefined : sentencesIn(document, { start: clause.start, end: sentence.start }).at(-1);
  const thing = last === undefined ? undefined : ABOUT.exec(document.quote(last))?.[1];
  return thing === undefined || OF_STORAGE.test(thing) ? one : { ...one, object: thing };
}

/** "Customer grants Supplier a perpetual licence to its data". */
function grantsLicence(reading: string, parties: PartiesFact): boolean {
  const grant = LICENCE.exec(reading);
  if (grant === null || !WIDE_LICENCE.test(reading)) return false;
  return lastParty(reading.slice(0, grant.index), parties) === "customer";
}

/** What the provider may do with the customer's data, where the sentence does not say whose it is. */
function fromUse({ reading, statements }: SentenceFact, parties: PartiesFact): Said | null {
  if (OWN_THINGS_ONLY.test(reading)) return null;
  const kind = dataReader(parties)(reading);
  if (kind !== null && grantsLicence(reading, parties) && !NOT_IDENTIFYING.test(reading)) {
    return { favours: "provider", facts: { wideLicence: true }, rank: 1 };
  }
  const limited = kind === "data" && ONLY_FOR_IT.test(reading);
  if (
    kind !== "customer-data" &&
    !limited &&
    !/\bpersonal (?:data|information)\b|\bdocumented instructions\b/i.test(reading)
  )
    return null;
  const ownUse = statements.some(
    ({ side, modality, negated, start, end }) =>
      side === "provider" &&
      modality === "right" &&
      !negated &&
      OWN_USE.test(reading.slice(start, end)) &&
      !USE_LIMIT.test(reading.slice(start, end)),
  );
  if (ownUse && !NOT_IDENTIFYING.test(reading) && !PLAIN_SUMS.test(reading)) {
    return { favours: "provider", facts: { ownUse: true }, rank: 1 };
  }
  const limits = statements.some(
    ({ side, modality, start }, index) =>
      (side === "provider" || side === "both") &&
      (modality === "duty" || modality === "prohibition" || modality === "right") &&
      USE_LIMIT.test(reading.slice(start, statements.slice(index + 1).find((next) => next.side !== null)?.start)),
  );
  return limits ? { favours: "customer", facts: { limitedUse: true }, rank: 1 } : null;
}

export const customerDataOwnership = defineProvision({
  type: "customer-data-ownership",
  description: "Whose the customer's data is, or how far the provider may use it.",
  anchors: [
    "data",
    "record",
    "file",
    "content",
    "information",
    "material",
    "documents",
    "everything",
    "whatever",
    "anything",
    "they ",
    "it belongs",
    "it remains",
    "it stays",
    "it is the",
    "it shall",
    "these ",
    "yours",
    "recordings",
    "transcripts",
    "instructions",
    "images",
    "photographs",
  ],
  patterns: [
    words(
      "\\b(?:yours|ours|alone|own|owns|owned|owner|owners|ownership|title|property|proprietary|rights?|vests?|belongs?|assigns?|transfers?|licen[cs]es?|grants?|use|uses|used|access|process|remains?|stays?|ceases?|held|acts?)\\b|['’]s?(?=[.,;]|$)",
    ),
  ],
  refine({ sentence, document, facts: { parties, terms } }) {
    const read = dataReader(parties);
    const explain = (name: string): string => meaning(name, terms, document);
    if (ASSURES.test(sentence.reading)) return null;
    const said = [
      ...ownershipsIn(sentence, parties).map((one) => fromOwnership(meant(one, sentence, document), read, explain)),
      fromUse(sentence, parties),
    ];
    const [best] = said.filter((one) => one !== null).sort((a, b) => b.rank - a.rank);
    return best === undefined ? null : { favours: best.favours, facts: best.facts };
  },
  examples: {
    yes: [
      "Customer owns all Customer Data.",
      "All right, title and interest in the Customer Data remains with Customer.",
      "The Customer's records shall remain the Customer's exclusive property.",
      "Supplier acquires no right or title in the Customer Data.",
      "Supplier shall use Customer Data solely to perform the Services.",
      "Supplier shall own all aggregated data.",
      "Each party retains all right, title and interest in its own data.",
      "All information entered by or on behalf of Customer belongs to Customer.",
      "Supplier agrees that all right, title and interest in data that it stores for Customer will be held by Customer.",
      "The Customer Data is Customer's alone.",
      "Title to the records made by the system vests in Supplier.",
      "Customer Information means what Supplier hears about trains. It belongs to Customer.",
    ],
    no: [
      "Supplier shall back up its own records daily.",
      "The crane means the one that lifts Customer's records. It belongs to Supplier.",
      "Data storage equipment is supplied with the racks. It belongs to Supplier.",
      "Supplier retains all right, title and interest in its trademarks.",
      "Customer shall give Supplier access to the data center.",
      "Supplier owns its data centre and all equipment in it.",
      "Customer represents that it owns the content that it uploads.",
      "Supplier shall have no liability for any claim of copyright or design right in programs or data not made by Supplier.",
      "Supplier retains all right, title and interest in the software, exclusive of the information of Customer.",
      "If this ends, the Party not in breach shall have the right to withdraw any rights granted under Clause 4 and any data supplied by Customer.",
    ],
  },
});
