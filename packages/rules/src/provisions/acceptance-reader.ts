import { anyCase } from "@clauselint/core";
import type { ContractDocument, PartiesFact, SentenceFact, Side } from "@clauselint/core";
import * as say from "./acceptance-words.js";
import { perParties } from "./per-parties.js";

/** What one sentence says about the acceptance of work. */
export interface AcceptanceReading {
  /** Who tests, accepts or rejects; `null` where nobody is named. */
  readonly by: Side | null;
  readonly test: boolean;
  /** Something hangs on a test that is passed, or on a review. */
  readonly passed: boolean;
  /** It speaks of acceptance in so many words. */
  readonly core: boolean;
  /** Somebody decides: accepts or rejects, approves, signs off. */
  readonly decision: boolean;
  readonly rejection: boolean;
  readonly criteria: boolean;
  /** How long there is for it, in words as written. */
  readonly period: boolean;
  readonly correction: boolean;
  /** Silence counts as acceptance. */
  readonly deemed: boolean;
  /** Acceptance is deemed on delivery, use or payment, without a look at the work. */
  readonly atOnce: boolean;
  /** The customer is told that it cannot refuse. */
  readonly denied: boolean;
  readonly refund: boolean;
  readonly payment: boolean;
  /** Nothing goes on, or is paid, before the customer has said so. */
  readonly gate: boolean;
  /** It stands under a heading on acceptance or tests. */
  readonly heading: boolean;
  /** It only asks for the customer's satisfaction. */
  readonly satisfaction: boolean;
  /** The provider decides on its own work. */
  readonly providerDecides: boolean;
  /** What the work is measured against is still to come. */
  readonly later: boolean;
  /** The procedure holds only where another paper says so. */
  readonly optional: boolean;
}

/** Reads a sentence about the acceptance of work; `null` where it is about something else. */
export function readAcceptance(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): AcceptanceReading | null {
  const { reading } = sentence;
  if (!isAboutAcceptance(reading, isUnderAcceptance(sentence, document))) return null;
  return { ...readWords(sentence, parties), heading: isUnderAcceptance(sentence, document) };
}

/**
 * Reads a sentence next to one about acceptance: "It has fifteen days to do so." It need not name acceptance itself, but says something
 * about a test, a defect or a correction; `null` where it does not.
 */
export function readNextToAcceptance(sentence: SentenceFact, parties: PartiesFact): AcceptanceReading | null {
  const { reading } = sentence;
  const told = [say.TEST, say.DECISION, say.REJECTION, say.CRITERIA, say.CORRECTION, say.GATE, say.LOCKED];
  if (!told.some((words) => words.test(reading))) return null;
  if ([say.OTHER_SENSE, say.OTHER_TESTS, say.WARRANTS].some((words) => words.test(reading))) return null;
  const { test, decision, rejection, criteria, correction, gate, ...rest } = readWords(sentence, parties);
  if (!(test || decision || rejection || criteria || correction || gate)) return null;
  return { test, decision, rejection, criteria, correction, gate, ...rest };
}

/** Reads a cell of a column on acceptance: what it says is a criterion, in whatever words. */
export function readAcceptanceCell(sentence: SentenceFact, parties: PartiesFact): AcceptanceReading {
  return { ...readWords(sentence, parties), criteria: true };
}

function readWords(sentence: SentenceFact, parties: PartiesFact): AcceptanceReading {
  const { reading } = sentence;
  const denied = say.DENIED.test(reading);
  const deemed =
    say.DEEMED.test(reading) &&
    !/\bnot (?:be )?(?:deemed|considered|regarded|accept|constitute|imply|mean|count|treated|amount)|\bno acceptance\b|\baccepted only\b/i.test(
      reading,
    );
  const by = decider(sentence, parties);
  const atOnce = deemed && say.AT_ONCE.test(reading) && !say.SILENCE.test(reading);
  return {
    by,
    test: say.TEST.test(reading) && !denied,
    passed: say.PASSED.test(reading) || say.REVIEW.test(reading) || say.FOR_COMMENT.test(reading),
    core: isCore(reading),
    decision: say.DECISION.test(reading) && !denied && !atOnce,
    rejection: say.REJECTION.test(reading) && !denied,
    criteria: say.CRITERIA.test(reading),
    period: say.TIMED.test(reading),
    correction: say.CORRECTION.test(reading),
    deemed,
    atOnce,
    denied,
    refund: say.REFUND.test(reading),
    payment: say.PAYMENT.test(reading),
    gate: (say.GATE.test(reading) && !atOnce) || say.LOCKED.test(reading),
    heading: false,
    satisfaction: by !== "provider" && say.ITS_SATISFACTION.test(reading),
    providerDecides: by === "provider" && say.DETERMINES.test(reading),
    later: say.LATER.test(reading),
    optional: say.OPTIONAL.test(reading),
  };
}

function isAboutAcceptance(reading: string, underHeading: boolean): boolean {
  if (reading.length > say.LONGEST_ROW && !say.MODAL.test(reading)) return false;
  if (say.OTHER_TESTS.test(reading)) return false;
  if (say.OTHER_SENSE.test(reading) && !/\bacceptance (?:test\w*|criteria|period)\b/i.test(reading)) return false;
  if (
    isCore(reading) ||
    [say.REVIEW, say.FOR_COMMENT, say.DETERMINES, say.PASSED, say.LATER, say.HAS_TIME, say.LOCKED, say.SIGNS_OFF].some(
      (words) => words.test(reading),
    )
  )
    return true;
  if (say.CONFORMITY.test(reading) || say.COMPLAINS.test(reading)) return !say.WARRANTS.test(reading);
  if (say.ABOUT_ACCEPTANCE.test(reading)) {
    return underHeading || say.ACCEPTANCE_WORD.test(reading) || say.DELIVERED.test(reading) || say.DEEMED.test(reading);
  }
  if (!underHeading) return say.ITS_SATISFACTION.test(reading);
  return say.DECISION.test(reading) || say.DEEMED.test(reading) || (say.TEST.test(reading) && say.TIMED.test(reading));
}

function isCore(reading: string): boolean {
  return say.CORE.test(reading) && say.ACCEPTANCE_WORD.test(reading);
}

function isUnderAcceptance({ sentence }: SentenceFact, document: ContractDocument): boolean {
  const heading = document.headingPath(sentence.start).at(-1) ?? "";
  return say.HEADING.test(heading) && !say.OTHER_HEADING.test(heading);
}

const VERBS =
  "(?:accepts?|rejects?|approves?|inspects?|reviews?|tests?|tested|evaluates?|examines?|verif(?:y|ies)|checks?|notif(?:y|ies)|determines?|decides?|confirms?|confirmed|certif(?:y|ies)|refuses?|signs?|signed|issues?|issued|has approved|objects?|tells?|informs?|lets?|reports?|returns?|declines?|records?|logs?|executes?|validates?|try|runs?|looks?|takes?|exercises?|sends?|scrutini[sz]es?|organi[sz]es?|compares?|holds?|conducts?|walks?)";
const DECIDES = anyCase(`\\b${VERBS}\\b`);

/** What somebody else has to do first is not the act itself. */
const BEHIND = /\b(?:until|unless|before|after|once|when|if|whether|upon|following|subject to)\b.*$/is;

/** Who accepts or rejects: the one whose verb it is, or whose acceptance it is. */
function decider({ reading, statements }: SentenceFact, parties: PartiesFact): Side | null {
  if (hasTimeTo(parties, "customer").test(reading)) return "customer";
  const at = statements.findIndex(({ action }) => DECIDES.test(action.slice(0, 60).replace(BEHIND, "")));
  const acting = statements.slice(0, at + 1).findLast(({ side }) => side !== null);
  if (acting?.side !== undefined && acting.side !== null) return acting.side;
  if (saidOf(parties, "customer").test(reading)) return "customer";
  return saidOf(parties, "provider").test(reading) ? "provider" : null;
}

const ACCEPTANCE =
  "(?:accept\\w*|reject\\w*|approv\\w*|acceptance|approval|determined|inspected|tested|scrutini[sz]ed|examined|reviewed|checked|verified|issued|satisfaction)";
/** "the … has twenty days after delivery to test", where another party may stand in between. */
const hasTimeTo = perParties((names) =>
  anyCase(
    String.raw`\b(?:${names})(?:['\u2019]ve\s+got|\s+(?:\w+\s+)?(?:has|have|gets?))\s+[^.;]{0,100}?\bto\s+(?:\w+\s+)?${VERBS}\b`,
  ),
);

/** "accepted by the …", "the …'s approval", "the … tests": sentences without a modal verb. */
const saidOf = perParties((names) =>
  anyCase(
    `\\b${ACCEPTANCE}\\s+(?:by|of)\\s+(?:the\\s+)?(?:${names})\\b|\\b(?:${names})(?:['’]s?)\\s+(?:\\w+\\s+){0,4}(?:acceptance|approval|satisfaction|sign-?off|signature)\\b|\\b(?:${names})\\b(?:['’]s?)?(?:\\s+[\\w’'-]+){0,8}?\\s+${VERBS}\\b`,
  ),
);
