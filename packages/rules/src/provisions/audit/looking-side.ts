import {
  anyCase,
  matchesOf,
  type ContractDocument,
  type Facts,
  type PartiesFact,
  type SentenceFact,
  type Side,
  type Statement,
} from "@clauselint/core";
import { perParties } from "../per-parties.js";
import {
  isParty,
  partyOrOwner,
  sideEndingAt,
  sideOfStatement,
  sideOfSubject,
  sideOfWords,
} from "../side-of-statement.js";

const OTHER: Readonly<Record<Side, Side>> = {
  customer: "provider",
  provider: "customer",
  both: "both",
  third: "unknown",
  unknown: "unknown",
};
const LOOKS =
  /\b(?:audit\w*|inspect\w*|examin\w*|surveillance|access|enter|monitor\w*|review\w*|assess\w*|evaluat\w*|verify|check|visit|attend|supervise|survey|look|convince|satisfy|go\s+through|checked)\b/i;
const THINGS_OF = /\b(?:books|records|accounts|facilities|premises|systems|operations|controls) of\s+/i;
/** Without one of these a sentence on somebody's premises or records gives nobody a right to look. */
const GIVES_RIGHT =
  /\b(?:may|rights?|subject|open|available|accessible|entitled|permitted|conduct\w*|audits?|surveillance|monitor\w*|admitted|permission|evaluation|evaluated|grants?|undertakes?|welcome)\b/i;
const AS_IF = /\b(?:as if|as though)\b[^;]*/i;
/** What a side does so that another may look. */
const LETS =
  /^(?:[^;]{0,60}?\b)?(?:(?:permit|allow|provide|give|grant|afford|make|enable|keep|maintain|retain|preserve|cooperate|co-operate|(?<!for )cause|ensure|furnish|submit|deliver|accord|open|agree|let|share|complete|tolerate|admit|consent)s?|permitted|be subject|subject itself)\b/i;
/** "shall be open to inspection by the Customer" has the one who looks for its agent, "be kept by the Supplier" the one who lets. */
const LOOKER_IS_AGENT = /^be\s+(?:open|available|made\s+available|accessible|subject|audited|inspected|examined)\b/i;
const LETS_IN =
  /\b(?:(?:permit|allow|give|grant|afford|provide|let)s?|(?:ensure|procure)s?\s+that|(?:available|doors|systems|premises|sites|books|records|files|logs|given|granted)\s+to|(?:nominated|named|appointed|chosen|sent)\s+by)\s+\b/gi;
const HOLDS_RIGHTS = /\s(?:(?:(?:shall|will)\s+)?(?:has|have)\s+(?:\w+\s+){0,3}?rights?|nominates)\b/gi;
/** "You agree that we may": the one who may is named behind. */
const AGREES_THAT = /^(?:(?:agrees?|accepts?|acknowledges?)\s+)?that\s+|^(?=we\b|us\b|you\b)/i;
const RECEIVES =
  /^[^,;.]{0,60}?\b(?:will|shall|must)\s+(?:be (?:provided|given|supplied|furnished|allowed|granted)|receive|have (?:full |free )?access)\b/i;
const AGENT =
  /\b(?:audit\w*|inspect\w*|examin\w*|review\w*|available|open|accessible|monitored|evaluated)\b[^;.]{1,120}?\b(?:by|(?<!\baccess\s)to)\s+/gi;
const PEOPLE_OF = /\b(?:auditors?|accountants?|representatives?|inspectors?|agents?|personnel|employees?) of\s+/gi;
const WHOSE_PEOPLE =
  /['’]s?\s+(?:\w+[ ,]+){0,5}?(?:auditors?|accountants?|representatives?|inspectors?|examiners?|agents?|nominees?|delegates?|personnel)\b/gi;

/** Those who are asked look at nothing. */
const ASKED = /\b(?:interview|question|talk\s+to|speak\s+(?:to|with))\s+[^,;.]{0,40}$/i;

/** The side that may look into the other's affairs by a sentence; `null` where the words do not show it. */
export function lookingSide(sentence: SentenceFact, document: ContractDocument, facts: Facts): Side | null {
  const { parties } = facts;
  return (
    byIntention(sentence, parties) ??
    byLooker(sentence, parties) ??
    byKeeper(sentence.statements, parties) ??
    byPresent(sentence, parties) ??
    byGuest(sentence.reading, parties) ??
    byAgent(sentence.reading, parties) ??
    byRecordsBefore(sentence, document, facts) ??
    byOwner(sentence.reading, parties)
  );
}

const INTENTION =
  /\bits\s+intention\s+to\s+(?:audit|inspect|(?:perform|conduct|carry\s+out)\b[^;.]{1,20}?\b(?:audit|inspection))\b/i;

/** "Supplier shall give Customer notice of its intention to audit": who tells of it looks, and lets nobody in. */
function byIntention({ statements, reading }: SentenceFact, parties: PartiesFact): Side | null {
  const telling = statements.find(
    ({ modality, start, end }) => modality === "duty" && INTENTION.test(reading.slice(start, end)),
  );
  return telling === undefined ? null : sideOfStatement(telling, parties);
}

/** "Customer may audit", "the Government will monitor", "Customer will be provided with supporting documents". */
export function byLooker(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const { statements, reading } = sentence;
  if (looksWithOthers(parties, "customer").test(reading)) return "customer";
  // nobody acts in "Customer will be provided with"
  if (RECEIVES.test(reading) && sideOfSubject(sentence, parties) === "customer") return "customer";
  for (const statement of statements) {
    const { modality, action } = statement;
    const side =
      (AGREES_THAT.test(action) ? sideOfWords(action.replace(AGREES_THAT, ""), parties) : null) ??
      sideOfStatement(statement, parties);
    if (!isParty(side)) continue;
    if (side === "customer" && RECEIVES.test(reading.slice(statement.start))) return side;
    const may = modality === "right" || modality === "retention" || (modality === "duty" && side === "customer");
    if (may && LOOKS.test(action.slice(0, 160)) && !lets(action)) return side;
  }
  return null;
}

/** "The Customer, its auditors and the Central Bank may inspect": the party leads a list of those who may. */
const looksWithOthers = perParties((names) =>
  anyCase(
    `^\\W*(?:\\(?\\w{1,3}\\)\\s*)?(?:the\\s+)?${names}(?:,|\\s+and\\b|\\s+or\\b)[^.;]{1,220}?\\b(?:may|can|(?:has|have)\\s+the\\s+right\\s+to|(?:is|are)\\s+entitled\\s+to|shall\\s+be\\s+entitled\\s+to)\\b(?!\\s+not\\b)[^.;]{0,140}?\\b(?:audit|inspect|examine|enter|review|verify|access|visit|have\\s+access)\\b`,
  ),
);

/** Whether an action lets somebody look, before it looks itself ("audit the records to make sure"). */
function lets(action: string): boolean {
  const match = LETS.exec(action);
  return match !== null && !LOOKS.test(match[0]);
}

/** "Supplier shall permit", "Supplier shall keep records". */
function byKeeper(statements: readonly Statement[], parties: PartiesFact): Side | null {
  const keepers = statements
    .filter(({ action, negated }) => !negated && lets(action) && !LOOKER_IS_AGENT.test(action))
    .map((one) => sideOfStatement(one, parties));
  const keeper = keepers.find((side) => isParty(side)) ?? null;
  return keeper === null ? null : OTHER[keeper];
}

/** "Supplier tolerates audits", "Customer is entitled to inspect": a subject whose verb is no modal. */
function byPresent(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const side = sentence.statements.some(({ actor }) => actor !== null) ? null : sideOfSubject(sentence, parties);
  if (!isParty(side)) return null;
  const { reading } = sentence;
  if (side !== "customer" && lets(reading)) return OTHER[side];
  return GIVES_RIGHT.test(reading) && LOOKS.test(reading) && !lets(reading) ? side : null;
}

/** "afford the Authority such access", "permit Customer to": whoever is let in. */
export function byGuest(reading: string, parties: PartiesFact): Side | null {
  const guests = matchesOf(LETS_IN, reading).map((match) =>
    partyOrOwner(reading.slice(match.index + match[0].length), parties),
  );
  const holders = matchesOf(HOLDS_RIGHTS, reading).map(({ index }) => sideEndingAt(reading, index, parties));
  return [...guests, ...holders].find(isParty) ?? null;
}

/** "audits by the Customer": no other than the party itself. */
export function auditedBy(reading: string, parties: PartiesFact): Side | null {
  return (
    matchesOf(AGENT, reading)
      .map((match) => sideOfWords(reading.slice(match.index + match[0].length), parties))
      .find(isParty) ?? null
  );
}

/** "shall be open for inspection by Customer", "Customer's auditors". */
function byAgent(reading: string, parties: PartiesFact): Side | null {
  const named = matchesOf(AGENT, reading).map((match) =>
    partyOrOwner(reading.slice(match.index + match[0].length), parties),
  );
  const people = matchesOf(WHOSE_PEOPLE, reading)
    .filter(({ index }) => !ASKED.test(reading.slice(0, index)))
    .map(({ index }) => sideEndingAt(reading, index, parties));
  const sent = matchesOf(PEOPLE_OF, reading).map((match) =>
    sideOfWords(reading.slice(match.index + match[0].length), parties),
  );
  return [...named, ...people, ...sent].find((side) => isParty(side)) ?? null;
}

/** "Such records shall be open for inspection": of whoever keeps them by the sentence before. */
function byRecordsBefore({ sentence, reading }: SentenceFact, document: ContractDocument, facts: Facts): Side | null {
  if (!/^\W*(?:(?:all )?such|these|those|the) (?:books|records|accounts|audits?|inspections?)\b/i.test(reading))
    return null;
  const at = document.sentences.indexOf(sentence);
  const before = document.sentences.slice(Math.max(0, at - 2), at).reverse();
  for (const one of before) {
    const side = byKeeper(facts.sentence(one).statements, facts.parties);
    if (side !== null) return side;
  }
  return null;
}

/** "the Supplier's facilities and records": the other side looks. */
function byOwner(words: string, parties: PartiesFact): Side | null {
  const reading = words.replace(AS_IF, "");
  if (!GIVES_RIGHT.test(reading)) return null;
  const owned =
    /['’]s?\s+(?:\w+[ ,]+){0,4}?(?:books|records|accounts|facilit(?:y|ies)|premises|offices|sites|systems|performance|operations|controls|work)\b/i;
  const match = owned.exec(reading);
  const owner = match === null ? null : sideEndingAt(reading, match.index, parties);
  const named = THINGS_OF.exec(reading);
  const side = owner ?? (named === null ? null : sideOfWords(reading.slice(named.index + named[0].length), parties));
  return side !== null && isParty(side) ? OTHER[side] : null;
}
