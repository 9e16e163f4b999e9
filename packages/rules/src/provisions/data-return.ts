import {
  defineProvision,
  type ContractDocument,
  type Modality,
  type PartiesFact,
  type ProvisionMatch,
  type SentenceFact,
  type Side,
  type Statement,
} from "@clauselint/core";
import { lastParty } from "../support/last-party.js";
import {
  ANY_CAUSE,
  ANY_TIME,
  AFTER_RETURN,
  AT_END,
  BACKUPS,
  CERTIFIES,
  DELIVER,
  DESTROY,
  FORCED,
  HOLDS,
  INSTRUCTS,
  KEEPS,
  NAMES_DATA,
  NAMES_OWN,
  NAMES_THING,
  ONE_CAUSE,
  ONLY_AS_LONG,
  OTHER_THINGS,
  OWN_ENDS,
  OWN_POLICY,
  PAYS,
  PLAN,
  PRESENT,
  RECIPIENT,
  RETURN,
  SAYS_DELIVER,
  SAYS_DESTROY,
  SAYS_RETURN,
  THING,
  WE_PRESENT,
  WHEN,
  WITHHOLDS,
} from "./data-return-words.js";
import { perParties } from "./per-parties.js";
import { words } from "./words.js";

const BINDING: ReadonlySet<Modality> = new Set<Modality>(["duty", "promise", "declaration"]);

/** "All files are returned": a duty in the present tense, whoever does it. */
const PASSIVE_NOW = words(
  "\\b(?:is|are) (?:\\w+ly |then )?(?:returned|handed (?:over|back)|given back|sent back|deleted|erased|destroyed|wiped|purged)\\b",
);
const DUTY_TO: ReadonlySet<Modality> = new Set<Modality>(["duty", "promise"]);

/** How far back the sentence in front may begin. */
const SENTENCE_LENGTH = 400;

interface Said extends Required<ProvisionMatch> {
  /** How much the customer gains; the greatest speaks for the sentence. */
  readonly rank: number;
}

/** One side with what it does, as far as the words go on about it. */
interface Act {
  readonly by: Side;
  readonly statement: Statement;
  readonly text: string;
}

function actsIn(fact: SentenceFact, parties: PartiesFact): readonly Act[] {
  const { reading, statements } = fact;
  if (
    statements.every(
      ({ modality, action }) => !DUTY_TO.has(modality) || !(SAYS_RETURN.test(action) || SAYS_DESTROY.test(action)),
    )
  ) {
    const present = inPresent(reading, parties);
    if (present.length > 0) return [...present, ...asked(fact)];
  }
  const passive = statements.length === 0 ? PASSIVE_NOW.exec(reading) : null;
  if (passive !== null) {
    const said = { start: 0, end: reading.length, actor: null, side: null, modality: "duty", negated: false } as const;
    const statement = { ...said, action: passive[0], condition: null, exception: null, hedge: null, vague: null };
    return [{ by: actorOf(statement, reading, fact, parties), statement, text: reading }];
  }
  return statements.map((statement, index) => {
    const next = statements.slice(index + 1).find(({ side }) => side !== null && side !== statement.side);
    const text = reading.slice(statement.start, next?.start);
    return { by: actorOf(statement, text, fact, parties), statement, text };
  });
}

const doesNow = perParties((names) =>
  words(`(?:${names} (?:\\w+ly )?(?:${PRESENT}|${WE_PRESENT})|\\bwe (?:\\w+ly )?${WE_PRESENT})\\b[^;]*`),
);

/** "Supplier deletes all copies": a duty without a modal word. */
function inPresent(reading: string, parties: PartiesFact): readonly Act[] {
  const match = doesNow(parties, "provider").exec(reading);
  if (match === null) return [];
  const start = match.index;
  const text = reading.slice(start, start + match[0].length);
  const qualifiers = { condition: null, exception: null, hedge: null, vague: null };
  const duty = { actor: null, side: "provider", modality: "duty", negated: false, action: text } as const;
  return [{ by: "provider", statement: { start, end: start + text.length, ...duty, ...qualifiers }, text }];
}

/** What the customer may ask for, beside what the provider does. */
function asked({ reading, statements }: SentenceFact): readonly Act[] {
  return statements
    .filter(({ side, modality }) => side === "customer" && modality === "right")
    .map((statement) => ({ by: "customer", statement, text: reading.slice(statement.start, statement.end) }));
}

function actorOf({ side, actor }: Statement, text: string, fact: SentenceFact, parties: PartiesFact): Side {
  const { reading, statements } = fact;
  if (actor !== null && RECIPIENT.test(actor) && /\bdisclos(?:er|ing)/i.test(reading)) return "both";
  if (side !== null) return side;
  const named = actor === null ? null : lastParty(actor, parties);
  if (named !== null) return named;
  if (actor !== null && !NAMES_THING.test(actor)) return "unknown";
  const sides = new Set(statements.map((one) => one.side));
  if (sides.has("customer") && !sides.has("provider") && !sides.has("both")) return "customer";
  // A passive without an agent is done by whoever holds the things: the other party than the one they go to.
  const receiver = parties.sideOf(/\bto\s+([^,;.]{2,60})/i.exec(text)?.[1] ?? "");
  return receiver === "customer" ? "provider" : receiver === "provider" ? "customer" : "both";
}

/** A heading over what happens at the end. */
const ENDING = /\b(?:terminat|expir|exit\b|end(?:ing)?\b|leaving\b|finish|(?:hand|giv)ing back)/i;

/** Whether the sentence in front, in the same paragraph, gives something back at the end: "It shall then delete …". */
function followsReturn(document: ContractDocument, start: number): boolean {
  const before = document.text.slice(Math.max(0, start - SENTENCE_LENGTH), start);
  const sentence = /[^.\n]+\.[ \t]*$/.exec(before)?.[0] ?? "";
  return WHEN.test(sentence) && (SAYS_RETURN.test(sentence) || SAYS_DELIVER.test(sentence));
}

function read(act: Act, reading: string, follows: boolean): Said | null {
  const { by, statement, text } = act;
  const does = `${statement.action} ${text}`;
  if (!NAMES_THING.test(reading) || OTHER_THINGS.test(text)) return null;
  if (by === "provider" && !statement.negated && WITHHOLDS.test(text))
    return { favours: "provider", facts: { withheld: true }, rank: 4 };
  const destroys = SAYS_DESTROY.test(does);
  const delivers =
    SAYS_DELIVER.test(does) &&
    by !== "unknown" &&
    !PLAN.test(does) &&
    NAMES_OWN.test(does) &&
    (AT_END.test(reading) || destroys);
  const gives = SAYS_RETURN.test(does) || delivers;
  if (by === "provider" && statement.modality === "right" && !statement.negated)
    return fromRight(act, destroys, reading);
  if (by === "provider" && statement.modality === "no-duty" && !gives && HOLDS.test(text) && AT_END.test(reading)) {
    return { favours: "provider", facts: { deletes: true }, rank: 1 };
  }
  if (by === "provider" && statement.modality === "no-duty" && (gives || destroys) && WHEN.test(reading)) {
    return { favours: "provider", facts: { denied: true }, rank: 0 };
  }
  if (by === "customer" && INSTRUCTS.test(statement.action) && destroys && AT_END.test(reading)) {
    return { favours: "customer", facts: { asInstructed: true }, rank: 1 };
  }
  if (mayFetch(act, reading)) return { favours: "customer", facts: { retrieval: true, data: true }, rank: 1 };
  return readDuty(act, reading, { follows, gives, destroys });
}

/** What somebody has to do with the data, or the customer may ask for. */
function readDuty(
  { by, statement, text }: Act,
  reading: string,
  { follows, gives, destroys }: { readonly follows: boolean; readonly gives: boolean; readonly destroys: boolean },
): Said | null {
  const does = `${statement.action} ${text}`;
  const asks = by === "customer" && statement.modality === "right" && gives && AT_END.test(reading);
  if (!asks && (by === "customer" || by === "third" || !BINDING.has(statement.modality) || statement.negated))
    return null;
  if (!gives && !destroys) {
    return by !== "unknown" && ONLY_AS_LONG.test(does)
      ? { favours: "customer", facts: { onlyAsLong: true }, rank: 1 }
      : null;
  }
  const timed =
    WHEN.test(reading) || (follows && SAYS_RETURN.test(does)) || (destroys && (follows || AFTER_RETURN.test(reading)));
  if (!timed && !(destroys && OWN_POLICY.test(does))) return null;
  const facts = {
    ...duty(gives, destroys, statement, reading),
    ...(timed ? {} : { ownPolicy: true }),
    ...(asks ? { retrieval: true } : {}),
  };
  return { favours: by === "both" ? "both" : "customer", facts, rank: timed ? 3 : 2 };
}

/** "Customer may export its data at any time": a way out, though no words bind the provider at the end. */
function mayFetch({ by, statement: { modality, negated }, text }: Act, reading: string): boolean {
  const theirs = by === "customer" || (by === "both" && /\bcan\b/i.test(text));
  return theirs && modality === "right" && !negated && ANY_TIME.test(text) && NAMES_DATA.test(reading);
}

/** What the provider may do with the data when its duty to serve has ended. */
function fromRight({ statement, text }: Act, destroys: boolean, reading: string): Said | null {
  if (destroys && OWN_ENDS.test(reading)) return { favours: "provider", facts: { deletes: true }, rank: 1 };
  if (SAYS_RETURN.test(statement.action) && AT_END.test(reading)) {
    return { favours: "customer", facts: { optional: true }, rank: 1 };
  }
  const keeps = KEEPS.test(statement.action === "" ? text.replace(/^.*?\b(?=to\s)/s, "") : statement.action);
  if (keeps && !FORCED.test(reading)) {
    return {
      favours: "provider",
      facts: { keeps: true, ...(OWN_ENDS.test(reading) ? { ownEnds: true } : {}) },
      rank: 1,
    };
  }
  return null;
}

function duty(gives: boolean, destroys: boolean, { hedge }: Statement, reading: string): Said["facts"] {
  return {
    ...(gives ? { returns: true } : {}),
    ...(destroys ? { destroys: true } : {}),
    ...(NAMES_DATA.test(reading) ? { data: true } : {}),
    ...(CERTIFIES.test(reading) ? { certified: true } : {}),
    ...(BACKUPS.test(reading) ? { copies: true } : {}),
    ...(PAYS.test(reading) ? { paid: true } : {}),
    ...(ONE_CAUSE.test(reading) && !ANY_CAUSE.test(reading) ? { oneCause: true } : {}),
    ...(hedge === null ? {} : { hedged: true }),
  };
}

export const dataReturn = defineProvision({
  type: "data-return",
  description: "What the provider holds of the customer is given back, or destroyed, at the end or on request.",
  anchors: [
    "return",
    "deliver",
    "hand",
    "let ",
    "transmit",
    "pass on",
    "pull",
    "turn over",
    "surrender",
    "giv",
    "send",
    "sent back",
    "download",
    "extract",
    "overwrit",
    "relinquish",
    "export",
    "retriev",
    "migrat",
    "transfer",
    "provide",
    "furnish",
    "make available",
    "receive",
    "destr",
    "delet",
    "eras",
    "purg",
    "wipe",
    "saniti",
    "shred",
    "dispos",
    "expung",
    "retain",
    "keep",
    "as long as",
    "longer than",
  ],
  patterns: [
    words(`\\b(?:${RETURN}|${DELIVER}|${DESTROY})\\b[^;]{0,400}\\b${THING}\\b`),
    words(`\\b${THING}\\b[^;]{0,400}\\b(?:${RETURN}|${DELIVER}|${DESTROY})\\b`),
    words(
      `\\b(?:retain|keep|as long as|longer than)\\b[^;]{0,200}\\b${THING}\\b|\\b${THING}\\b[^;]{0,200}\\b(?:as long as|longer than)\\b`,
    ),
  ],
  refine({ sentence, document, facts: { parties } }) {
    const start = sentence.sentence.start;
    const ending = document
      .headingPath(start)
      .slice(-1)
      .some((heading) => ENDING.test(heading));
    const follows = ending || followsReturn(document, start);
    const said = actsIn(sentence, parties).map((act) => read(act, sentence.reading, follows));
    const [best] = said.filter((one) => one !== null).sort((a, b) => b.rank - a.rank);
    if (best === undefined) return null;
    const beside = said.filter((one) => one !== null && one.rank === best.rank && one.favours === best.favours);
    return {
      favours: best.favours,
      facts: Object.fromEntries(beside.flatMap((one) => Object.entries(one?.facts ?? {}))),
    };
  },
  examples: {
    yes: [
      "Upon termination, Supplier shall return all Customer Data.",
      "Each party shall return or destroy the other party's Confidential Information upon request.",
      "All records shall be returned to Customer upon expiry of this Agreement.",
      "On completion of the Services Supplier will erase the personal data and certify the erasure.",
      "Supplier may delete Customer Data at any time after termination without liability.",
      "Customer may export its data at any time at no cost.",
      "All Customer files are returned within ten days of the end of the contract and then wiped.",
      "When Customer leaves, Supplier shall hand back a copy of its data.",
      "Upon termination Customer shall be entitled to receive all data held by Supplier.",
    ],
    no: [
      "Supplier shall give notice of termination.",
      "Customer shall return the leased equipment on termination.",
      "Supplier shall return telephone calls within one hour.",
      "Upon termination, Customer shall return or destroy the Documentation.",
      "Supplier shall deliver the monthly report.",
    ],
  },
});
