import {
  defineProvision,
  type ContractDocument,
  type Facts,
  type PartiesFact,
  type Provision,
  type ProvisionMatch,
} from "@clauselint/core";
import { dataReader } from "./data-words.js";
import { isAlwaysMade, isBackground, isMade, namesChanges, namesRights } from "./made-words.js";
import { ownershipsIn, type Ownership } from "./ownership/ownerships-in.js";
import { words } from "./words.js";

const PAYMENT =
  /\b(?:upon|after|on|following|until|once|when|subject to|condition\w* (?:up)?on|provided)\b[^.;]{1,60}\b(?:pay|pays|paid|payments?|fees|(?:financial|payment|monetary) obligations|amounts? due|instal?ments?)\b/i;
const JOINT = /\bjoint(?:ly)?\b|\bco-own/i;
/** Title moves by itself when the thing comes to be. */
const VESTS_NOW =
  /\b(?:vests?|vested|pass(?:es)?|transfers?)\b[^.;]{1,80}\b(?:(?:up)?on|at the (?:time|moment) of|at|as soon as|from the (?:time|moment|date) of|as|as they|when)\b[^.;]{1,30}\b(?:creation|created?|made|writt?en?|exist\w*|comes? into being|conception|fixed|fixation)\b|\bvests?\s+(?:automatically|immediately)\b/i;
const WORKS = /\b(?:software|code|works?|inventions?|designs?|programs?)\b/i;
const OTHER_RIGHTS = /\b(?:trade\s?marks?|service marks?|goodwill|domain names?|causes? of action|receivables)\b/i;
/** Debts that are sold, which nobody makes for anybody. */
const DEBTS = /\b(?:receivables|mortgage\s+loans?)\b/i;
/** What is only meant to be done is not promised. */
const INTENDS = /\bintends?\s+to\b/i;
/** Rights of authors and inventors, which are about what somebody makes. */
const AUTHORS =
  /\b(?:copyrights?|intellectual property|iprs?|source code|rights (?:in|to) (?:the|all|any|each)(?! (?:equipment|hardware|goods)\b))\b/i;
/** "unless the parties agree otherwise" takes nothing back that the customer did not give away itself. */
/** Changes that are made for one customer, whatever else a provider improves for itself. */
const CUSTOM = /\bcustomi[sz](?:ations?|ed)\b/i;
/** Who may hand on its contract hands over nothing that it makes. */
const CONTRACT_RIGHTS =
  /\brights\s+(?:(?:and|or)\s+\w+\s+)?(?:under\s+(?:this|the)\s+(?:agreement|contract)|hereunder)\b/i;
const EXCEPT = /\bunless\b(?![^.;]{1,60}\b(?:otherwise|agree|writing)\b)/i;
const MAKER =
  /\b(?:created|conceived|developed|prepared|produced|authored|made|written|designed)\s+(?:\w+ly\s+)?by\s+(?:(?:any|each|all|the)\s+(?:\w+\s+){0,2}?of\s+)?(?:the\s+)?([^;.]{1,80})/i;
const LICENCE =
  /\bgrants?\b[^.;]{1,120}\b(?:licen[cs]es?|rights? to use)\b[^.;]{1,200}\b(?:deliverables?|work product|developments)\b/i;
const LASTING = /\bperpetual\b/i;
/** What takes the place of an assignment where the author cannot sign the copyright over: all uses, for good, to hand on. */
const EXCLUSIVE_USE = /\bgrants?\b[^.;]{1,200}(?<!\bnon[- ])\bexclusive\b[^.;]{1,120}\b(?:licen[cs]e|rights?)\b/i;
const FOR_GOOD =
  /\b(?:perpetual|unlimited\s+(?:in|as\s+to)\s+(?:\w+\s+of\s+)?time|without\s+(?:any\s+)?limit(?:ation|s)?\s+(?:in|of|as\s+to)\s+time|for\s+the\s+(?:full|whole|entire)\s+(?:term|duration|life)\s+of\s+(?:the\s+)?(?:copyrights?|protection|rights))\b/i;
const HANDED_ON = /(?<!\b(?:non-|not\s+))\b(?:transferr?able|assignable)\b/i;
/** What is made, by the name that a contract for work gives it, or because it is granted as it comes to be. */
const MADE_AS_GRANTED =
  /\b(?:the\s+works?(?!\s+(?:place|day|force))|as\s+(?:they|it)\s+(?:are|is)\s+(?:created|made|written)|(?:at|from)\s+the\s+(?:time|moment|date)\s+of\s+(?:its|their)\s+creation|(?:up)?on\s+(?:(?:its|their)\s+)?creation(?!\s+of))\b/i;

const DENIES =
  /\b(?:transfer|convey|assign|ownership|title)\w*\b[^.;]{1,80}\bintellectual property\b|\bintellectual property\b[^.;]{1,80}\b(?:transfer|convey|assign)/i;
/** "the premises at which the Deliverables are made" speaks of premises. */
const PLACE = /\b(?:at|in|on|from|to|through)\s+which\b[^,;]*/i;
/** "no licence by implication" speaks of licences. */
const IMPLIED = /\b(?:implication|implied|estoppel)\b/i;
/** A definition says early what it is about. */
const MEANING_LENGTH = 400;

interface Said extends Required<ProvisionMatch> {
  readonly rank: number;
}

const RANK = { assignment: 6, "work-for-hire": 4, declaration: 5, retention: 5, promise: 4, "no-transfer": 2 } as const;

/** The thing with the meaning that the document gives to its name: "Customer IP" can mean what the provider makes. */
function explained(one: Ownership, terms: Facts["terms"], document: ContractDocument): Ownership {
  const meanings = [...terms.values()].flatMap(({ term, definitions }) =>
    one.object.includes(term) ? definitions.map(({ start }) => document.text.slice(start, start + MEANING_LENGTH)) : [],
  );
  if (one.owner !== "customer" || meanings.length === 0) return one;
  const meaning = meanings.map((words) => words.split(/[.;\n]/, 1)[0] ?? "").join(" ");
  return { ...one, object: `${one.object} ${meaning}`, words: `${one.words} ${meaning}` };
}

/** "developed by Customer": what the customer makes itself is no deliverable. */
function madeByCustomer(text: string, parties: PartiesFact): boolean {
  const maker = MAKER.exec(text)?.[1];
  return maker !== undefined && parties.sideOf(maker) === "customer";
}

/** The customer's own data, names and claims may be assigned back to it; that is no deliverable. */
function isOther(object: string, parties: PartiesFact): boolean {
  const kind = dataReader(parties)(object);
  return ((kind === "customer-data" || kind === "derived") && !WORKS.test(object)) || OTHER_RIGHTS.test(object);
}

function fromOwnership(one: Ownership, parties: PartiesFact): Said | null {
  const thing = one.words.replace(PLACE, "");
  const made = isMade(thing) && (isAlwaysMade(thing) || !madeByCustomer(one.words, parties));
  const changes = namesChanges(one.object);
  const marks = {
    ...(PAYMENT.test(one.words) ? { onPayment: true } : {}),
    ...(JOINT.test(one.words) ? { joint: true } : {}),
    ...(EXCEPT.test(one.words) ? { except: true } : {}),
  };
  if (one.form === "no-transfer") return fromDenial(one, made);
  if (DEBTS.test(one.object)) return null;
  if (one.form === "promise" && (INTENDS.test(one.words) || CONTRACT_RIGHTS.test(one.object))) return null;
  if (one.form === "promise" && !namesRights(one.words)) return null;
  if (one.owner === "customer") {
    const enough =
      made ||
      one.form === "work-for-hire" ||
      (one.form === "assignment" && namesRights(one.words) && !isOther(one.object, parties));
    if (!enough && !(one.form === "promise" && AUTHORS.test(one.object) && !isOther(one.object, parties))) return null;
    const form = one.form === "declaration" && VESTS_NOW.test(one.words) ? "assignment" : one.form;
    return { favours: "customer", facts: { [form]: true, ...marks }, rank: RANK[form] };
  }
  if (one.owner === "provider" && (made || changes) && !isBackground(one.object)) {
    return {
      favours: "provider",
      facts: { [one.form]: true, ...marks, ...(made || CUSTOM.test(one.object) ? { made: true } : {}) },
      rank: 1,
    };
  }
  return one.owner === "both" && made ? { favours: "both", facts: { [one.form]: true, ...marks }, rank: 1 } : null;
}

/** "Supplier acquires no right in the Deliverables"; "nothing transfers intellectual property to the other party". */
function fromDenial({ owner, object, words: around }: Ownership, made: boolean): Said | null {
  if (owner === "customer" && made)
    return { favours: "customer", facts: { declaration: true }, rank: RANK["no-transfer"] };
  if (owner === "provider" && isMade(object))
    return { favours: "provider", facts: { retention: true, made: true }, rank: 1 };
  return owner === "both" && DENIES.test(around) && !IMPLIED.test(around)
    ? { favours: "both", facts: { denied: true }, rank: 0 }
    : null;
}

/** An exclusive licence to all uses of what is made, which the author's law knows in place of an assignment. */
function grantsAllUse(reading: string): boolean {
  return (
    EXCLUSIVE_USE.test(reading) &&
    FOR_GOOD.test(reading) &&
    HANDED_ON.test(reading) &&
    (isMade(reading) || MADE_AS_GRANTED.test(reading))
  );
}

/** "It shall belong to Customer, and Supplier shall sign an assignment of it": what is declared is promised as well. */
function promisedBeside({ favours, facts }: Said, said: readonly (Said | null)[]): Provision["facts"] {
  const promised = said.some((one) => one?.favours === "customer" && one.facts["promise"] === true);
  return promised && favours === "customer" && facts["assignment"] !== true ? { promise: true } : {};
}

export const deliverablesOwnership = defineProvision({
  type: "deliverables-ownership",
  description: "Whose the things are that the provider makes under the contract.",
  anchors: ["assign", "own", "property", "title", "vest", "belong", "hire", "transfer", "convey", "right", "licen"],
  patterns: [
    words("\\b(?:assign|own|title|propert|proprietary|vest|belong|hire\\b|transfer|convey|rights?\\b|licen[cs]e)"),
  ],
  refine({ sentence, document, facts: { parties, terms } }) {
    const said = ownershipsIn(sentence, parties).map((one) => fromOwnership(explained(one, terms, document), parties));
    const [best] = said.filter((one) => one !== null).sort((a, b) => b.rank - a.rank);
    const { reading, statements } = sentence;
    const grants = statements.some(({ side, modality }) => side === "provider" && modality === "transfer");
    if (grants && grantsAllUse(reading)) return { favours: "customer", facts: { assignment: true } };
    if (best !== undefined) return { favours: best.favours, facts: { ...best.facts, ...promisedBeside(best, said) } };
    if (!grants || !LICENCE.test(reading)) return null;
    return { favours: "provider", facts: { licence: true, ...(LASTING.test(reading) ? { perpetual: true } : {}) } };
  },
  examples: {
    yes: [
      "Supplier hereby assigns to Customer all right, title and interest in the Deliverables.",
      "All Deliverables shall be the property of Customer.",
      "Supplier shall assign to Customer all intellectual property rights in the Work Product.",
      "Supplier retains all right, title and interest in the Work Product.",
      "The Deliverables are works made for hire.",
      "Supplier grants Customer a licence to use the Deliverables.",
      "Title to the software and to any modifications of it remains with Supplier.",
      "The drawings shall be Customer's as they are drawn up, Supplier hereby assigning all rights in them to Customer.",
      "Supplier shall upon request execute an assignment of the copyright in the Deliverables.",
      "Supplier hereby grants Customer the exclusive, assignable right to use the Works in every way, without limit of time.",
    ],
    no: [
      "Supplier hereby assigns to Customer all rights in Customer Data.",
      "Supplier shall assign three engineers to the project.",
      "Neither party may assign this Agreement.",
      "Supplier retains all right, title and interest in its trademarks.",
      "Title to the leased servers remains with Supplier.",
      "Supplier hereby grants Customer the exclusive and transferable right to use the meeting room, unlimited in time.",
      "Supplier hereby grants Customer the exclusive right to sell the Works in Wales for the term.",
      "Supplier shall sign an assignment of the lease of the premises.",
      "Supplier hereby grants Customer the exclusive, perpetual and assignable right to sell cheese on the creation of each shop.",
      "Supplier shall have the right to assign its rights under this Agreement to a buyer of its intellectual property.",
    ],
  },
});
