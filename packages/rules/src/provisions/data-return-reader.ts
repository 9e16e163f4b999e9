import type {
  ContractDocument,
  Modality,
  PartiesFact,
  ProvisionMatch,
  SentenceFact,
  Statement,
} from "@clauselint/core";
import { type Act, actsIn } from "./data-return-acts.js";
import {
  AFTER_RETURN,
  ANY_CAUSE,
  ANY_TIME,
  AT_END,
  BACKUPS,
  CERTIFIES,
  FORCED,
  FORCED_COPY,
  HOLDS,
  INSTRUCTS,
  KEEPS,
  KEEPS_COPY,
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
  SAYS_DELIVER,
  SAYS_DESTROY,
  SAYS_RETURN,
  TAKES_BACK,
  WHEN,
  WITHHOLDS,
} from "./data-return-words.js";

const BINDING: ReadonlySet<Modality> = new Set<Modality>(["duty", "promise", "declaration"]);

/** How far back the sentence in front may begin, and how far back a paragraph is read. */
const SENTENCE_LENGTH = 400;
const PARAGRAPH_LENGTH = 1200;

/** What stands in front of a sentence: a return at the end right before it or in its heading, or one anywhere in its paragraph. */
interface Place {
  readonly follows: boolean;
  readonly behind: boolean;
}

interface Said extends Required<ProvisionMatch> {
  /** How much the customer gains; the greatest speaks for the sentence. */
  readonly rank: number;
}

/** A heading over what happens at the end. */
const ENDING = /\b(?:terminat|expir|exit\b|end(?:ing)?\b|leaving\b|finish|(?:hand|giv)ing back)/i;

/** Whether the sentence in front, in the same paragraph, gives something back at the end: "It shall then delete …". */
function followsReturn(document: ContractDocument, start: number): boolean {
  const before = document.text.slice(Math.max(0, start - SENTENCE_LENGTH), start);
  const sentence = /(?<![^.\n])[^.\n]+\.[ \t]*$/.exec(before)?.[0] ?? "";
  return WHEN.test(sentence) && (SAYS_RETURN.test(sentence) || SAYS_DELIVER.test(sentence));
}

/** Whether the paragraph gives something back further up: "Upon request it shall return the papers. … It may keep one copy." */
function behindReturn(document: ContractDocument, start: number): boolean {
  const above = document.text.slice(Math.max(0, start - PARAGRAPH_LENGTH), start);
  const before = above.slice(above.lastIndexOf("\n") + 1);
  return before.split(/(?<=\.)\s/).some((sentence) => WHEN.test(sentence) && SAYS_RETURN.test(sentence));
}

/** "It may keep one copy for its archives": some of what was to go back stays, by nobody's command. */
function keepsCopy({ by, statement: { modality, negated, action } }: Act, reading: string): boolean {
  const holder = by !== "customer" && by !== "third";
  return holder && modality === "right" && !negated && KEEPS_COPY.test(action) && !FORCED_COPY.test(reading);
}

function read(act: Act, reading: string, { follows, behind }: Place): Said | null {
  const { by, statement, text } = act;
  if (behind && keepsCopy(act, reading)) return { favours: "provider", facts: { keeps: true, copy: true }, rank: 1 };
  const does = `${statement.action} ${text}`;
  if (!NAMES_THING.test(reading) || OTHER_THINGS.test(text)) return null;
  if (by === "provider" && TAKES_BACK.test(text)) return null;
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
    ...(statement.side === "unknown" ? { unclear: true } : {}),
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

/** "… shall return the data, provided that it may keep copies for its own use". */
const keepsForItself = (one: Said | null): boolean => one?.facts["keeps"] === true && one.facts["ownEnds"] === true;

/** What a sentence says becomes of the data at the end; of several things the one that the customer gains most by. */
export function readDataReturn(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): ProvisionMatch | null {
  const start = sentence.sentence.start;
  const ending = document
    .headingPath(start)
    .slice(-1)
    .some((heading) => ENDING.test(heading));
  const follows = ending || followsReturn(document, start);
  const place = { follows, behind: behindReturn(document, start) };
  const said = actsIn(sentence, parties).map((act) => read(act, sentence.reading, place));
  const [best] = said.filter((one) => one !== null).sort((a, b) => b.rank - a.rank);
  if (best === undefined) return null;
  const beside = said.filter((one) => one !== null && one.rank === best.rank && one.favours === best.favours);
  return {
    favours: best.favours,
    facts: Object.fromEntries(
      [...beside, ...said.filter(keepsForItself)].flatMap((one) => Object.entries(one?.facts ?? {})),
    ),
  };
}
