import {
  matchesOf,
  type ContractDocument,
  type Facts,
  type PartiesFact,
  type ProvisionMatch,
  type SentenceFact,
  type Side,
} from "@clauselint/core";
import { partsAround } from "../support/parts-around.js";
import * as say from "./milestone-words.js";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject, sideOfWords } from "./side-of-statement.js";

/** What a sentence says of the time by which work is due; `null` where that is nothing. */
export function readMilestone(sentence: SentenceFact, document: ContractDocument, facts: Facts): ProvisionMatch | null {
  const { reading } = sentence;
  const side = actorOf(sentence, facts);
  const against = againstCustomer(reading, side, facts.parties);
  if (against !== undefined) return against;
  if ((side === "customer" && !say.RECEIVES.test(reading)) || say.OF_CONTRACT.test(reading) || say.NEVER.test(reading))
    return null;
  if (isEstimate(reading, side))
    return {
      favours: "customer",
      facts: { estimate: true, ...(say.ALL_ESTIMATES.test(reading) ? { all: true } : {}) },
    };
  const dated = datedParts(sentence, side, document, facts);
  if (dated.length > 0) {
    const firm = dated.some((part) => !say.ESTIMATE.test(part) || say.FIRM.test(part));
    return { favours: "customer", facts: { [firm ? "dated" : "estimate"]: true } };
  }
  return isOpen(reading, side) ? { favours: "customer", facts: { open: true } } : null;
}

/** The provider moves the dates, or nothing follows when it misses them; `undefined` where a sentence is about neither. */
function againstCustomer(reading: string, side: Side | null, parties: PartiesFact): ProvisionMatch | null | undefined {
  if (side === "provider" && say.MOVES_ALL.test(reading))
    return { favours: "provider", facts: { moved: true, all: true } };
  if (say.MOVES.test(reading)) return side === "provider" ? { favours: "provider", facts: { moved: true } } : null;
  const moved = say.MOVED.exec(reading);
  if (moved !== null) {
    const by = /\bby\s+(?:the\s+)?\b/i.exec(reading.slice(moved.index + moved[0].length));
    if (by === null) return null;
    const mover = sideOfWords(reading.slice(moved.index + moved[0].length + by.index + 3).trimStart(), parties);
    return mover === "provider" ? { favours: "provider", facts: { moved: true } } : null;
  }
  if (!say.NO_DELAY_REMEDY.test(reading) || say.FOR_A_CAUSE.test(reading)) return undefined;
  const waives = /\b(?:waives?|gives? up|renounces?)\b/i.test(reading);
  return side === (waives ? "customer" : "provider") ? { favours: "provider", facts: { noRemedy: true } } : null;
}

function isEstimate(reading: string, side: Side | null): boolean {
  return (
    say.ONLY_ESTIMATES.test(reading) ||
    (side === "provider" && say.ESTIMATE.test(reading) && say.DATED_ELSEWHERE.test(reading)) ||
    (side === "provider" && say.GUESSES.test(reading))
  );
}

/** Work is due, but no words say when. */
function isOpen(reading: string, side: Side | null): boolean {
  if (say.DEFINES.test(reading)) return false;
  const parts = partsAround(reading, say.SPEAKS).filter((part) => !say.OTHERWISE.test(part));
  const timely = side === "provider" ? parts.filter((part) => say.TIMELY.test(part)) : [];
  return (
    parts.some((part) => say.TO_BE_AGREED.test(part) || (side === "provider" && say.ONE_BY_ONE.test(part))) ||
    timely.some((part) => say.DUE.test(part))
  );
}

/** The parts of a sentence that say when their work is due. */
function datedParts(
  sentence: SentenceFact,
  side: Side | null,
  document: ContractDocument,
  facts: Facts,
): readonly string[] {
  if (isRightOnly(sentence)) return [];
  const reading = sentence.reading.split(say.OR_ELSE)[0] ?? "";
  const isWork = (part: string): boolean => !say.OTHERWISE.test(part);
  const days = daysIn(sentence, document, facts);
  const listed = isListed(sentence, document);
  const named = partsAround(reading, say.SPEAKS)
    .filter(isWork)
    .filter((part) => isDated(part, side ?? presentSide(reading, facts.parties), days, listed));
  if (named.length > 0) return named;
  // whatever is due on a day is a step, also where no word for such work names it
  const others = partsAround(reading, say.A_DAY).filter(isWork);
  if (listed && days.length > 0) return others;
  return side === "provider" && !say.GOES_ON.test(reading)
    ? others.filter((part) => say.STEPS.test(part) || isDue(part, days))
    : [];
}

/** "may apply for a new rate three months after the opening": who may, need not. */
function isRightOnly({ reading, statements }: SentenceFact): boolean {
  return (
    statements[0]?.modality === "right" &&
    statements.every(({ modality }) => modality !== "duty") &&
    !say.BESIDE_RIGHT.test(reading)
  );
}

function isListed({ sentence: { start }, reading }: SentenceFact, document: ContractDocument): boolean {
  const heading = document.headingPath(start).at(-1) ?? "";
  return say.DATES_LEAD.test(reading) || (say.DATES_HEADING.test(heading) && !say.OTHER_DATES_HEADING.test(heading));
}

/** Whether one part of a sentence says when its work is due. */
function isDated(part: string, side: Side | null, days: readonly string[], listed: boolean): boolean {
  if (say.WEEKS.test(part) || say.SPRINTS.test(part)) return true;
  if (side === null && !listed && !say.STATES.test(part)) return false;
  return say.OFFSET.test(part) || days.some((day) => (listed && part.includes(day)) || isOn(part, day, say.DAY_OF));
}

function isDue(part: string, days: readonly string[]): boolean {
  return days.some((day) => isOn(part, day, say.DUE_BY));
}

function isOn(part: string, day: string, before: RegExp): boolean {
  const until = part.slice(0, Math.max(0, part.indexOf(day)));
  return before.test(until) || say.BY_HOUR.test(until);
}

/** The words of the days of a sentence, as its reading has them; those that come again each month are no steps. */
function daysIn(
  { sentence, reading }: SentenceFact,
  document: ContractDocument,
  { quantities }: Facts,
): readonly string[] {
  const dates = quantities
    .filter(({ kind, start, end }) => kind === "date" && start >= sentence.start && end <= sentence.end)
    .map((date) => document.quote(date));
  if (say.AGAIN.test(reading)) return dates;
  return [...dates, ...matchesOf(say.DAYS_OF_MONTHS, reading).map(([day]) => day)];
}

function actorOf(sentence: SentenceFact, { parties }: Facts): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  const subject = sideOfSubject(sentence, parties);
  if (sides.includes("provider") || subject === "provider") return "provider";
  return sides[0] ?? subject;
}

/** Behind "within thirty days from signing" the party is not the first word. */
function presentSide(reading: string, parties: PartiesFact): Side | null {
  return partyDoes(parties, "provider", say.DOES_WORK).test(reading) ? "provider" : null;
}
