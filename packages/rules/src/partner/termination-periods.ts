import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { daysNear } from "../support/days-near.js";
import { durationsIn } from "../support/durations-in.js";
import { noticeOf } from "../support/notice-of.js";

const CURE = /\b(?:cur(?:e[ds]?|ing)|remed(?:y|ied|ies)|correct(?:s|ed)?|rectif(?:y|ied)|uncured|unremedied)\b/i;

interface Seen {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** The days of notice on which the provider may end the contract without a reason; endless where it may not, or no days are named. */
export function shortestNotice(found: readonly Provision[], input: Seen): number {
  const leaving = found.filter(
    ({ favours, facts }) => favours !== "customer" && facts["convenience"] === true && facts["denied"] !== true,
  );
  return Math.min(...leaving.flatMap(({ evidence }) => daysNear(evidence, input, noticeOf)));
}

/** The days a breach may stay uncured; `null` where nothing is said of a cure. */
export function daysToCure(evidence: Provision["evidence"], { document: { text }, facts }: Seen): number | null {
  const days = evidence.flatMap((piece) =>
    durationsIn(facts, piece)
      .filter(({ start, end }) => CURE.test(text.slice(Math.max(piece.start, start - 60), end + 40)))
      .map((period) => Math.round(period.days)),
  );
  return days.length === 0 ? null : Math.min(...days);
}
