import {
  anyCase,
  matchesOf,
  type ContractDocument,
  type PartiesFact,
  type SentenceFact,
  type Side,
  type Span,
  type ProvisionMatch,
} from "@clauselint/core";
import { framed } from "./framed.js";
import { handingOnIn } from "./handing-on.js";
import { perParties } from "./per-parties.js";
import { sideOfStatement } from "./side-of-statement.js";
import { agreedLater, answersLater, mayObject, termsIn, answering } from "./subcontracting-terms.js";
import {
  AFFILIATES_FREE,
  CONSENT_DENIED,
  CONSENT_TO_SUBCONTRACT,
  FIRST_ASKED,
  FORBIDDEN_TO_HAND_ON,
  FREE_TO_HAND_ON,
  GENERAL_LEAVE,
  NEEDS_CONSENT,
  NEEDS_NO_CONSENT,
  ONLY_SO,
  OUTRIGHT,
  OWN_STAFF,
  SIMPLY_USES,
  SOFT_CONSENT,
  SUBSTITUTION,
  WITH_CONSENT,
} from "./subcontracting-words.js";

/** The side that hands on: the one that acts at the words, else the party named in front of them ("(b) Provider shall"). */
function actingSide({ statements, reading }: SentenceFact, at: number, parties: PartiesFact): Side | null {
  const sides = statements
    .map((one) => ({ ...one, side: sideOfStatement(one, parties) }))
    .filter(({ side }) => side !== null);
  const acting = sides.find((one) => one.start <= at && at < one.end) ?? sides.findLast((one) => one.start <= at);
  if (acting !== undefined && acting.side !== "third") return acting.side;
  const before = reading.slice(Math.max(0, at - 160), at + 12);
  const named = matchesOf(/(?<![\w'’])(?=\w)/g, before).map(({ index }) => parties.sideOf(before.slice(index)));
  return named.findLast((side) => side === "customer" || side === "provider" || side === "both") ?? null;
}

function ownStaffOnly(reading: string): Span | null {
  const match = OWN_STAFF.exec(reading);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function freeToHandOn(reading: string, handsOn: readonly Span[]): Span | null {
  const simply = SIMPLY_USES.exec(reading);
  return simply === null ? framed(reading, handsOn, FREE_TO_HAND_ON) : { start: 0, end: simply[0].length };
}

/** Whether the words that somebody agrees are about the handing on. */
function asksConsent(reading: string, handsOn: readonly Span[], known: boolean): boolean {
  return (
    (known && framed(reading, handsOn, FIRST_ASKED) !== null) ||
    framed(reading, handsOn, NEEDS_CONSENT) !== null ||
    CONSENT_TO_SUBCONTRACT.test(reading) ||
    SUBSTITUTION.test(reading)
  );
}

/** Who has to ask the provider hands on nothing of the provider's. */
const leaveOf = perParties((names) =>
  anyCase(
    String.raw`\b(?:without|with|subject to)\s+(?:the\s+)?(?:prior\s+)?(?:${names}['\u2019]s?)\s+(?:\w+\s+){0,3}?(?:consent|approval|permission)\b`,
  ),
);

/** Whether a sentence lets the provider hand work on, and on what terms. */
export function readSubcontracting(
  sentence: SentenceFact,
  matchEnd: number,
  document: ContractDocument,
  parties: PartiesFact,
): ProvisionMatch | null {
  const { reading } = sentence;
  const handsOn = handingOnIn(reading);
  const free = freeToHandOn(reading, handsOn);
  const forbidden =
    framed(reading, handsOn, ONLY_SO) ?? framed(reading, handsOn, FORBIDDEN_TO_HAND_ON) ?? ownStaffOnly(reading);
  const decisive = (forbidden ?? free)?.end ?? matchEnd;
  if (GENERAL_LEAVE.test(reading) && mayObject(document, sentence))
    return { favours: "customer", facts: { ...termsIn(reading), disclosed: true, consent: true } };
  if (CONSENT_DENIED.test(reading)) return { favours: "provider", facts: { ...termsIn(reading), denied: true } };
  const side = actingSide(sentence, decisive - 1, parties);
  if (side === "customer" || (side !== "provider" && side !== "both" && leaveOf(parties, "provider").test(reading)))
    return null;
  const found = { ...termsIn(reading), ...answering(reading, handsOn.length > 0) };
  if ("disclosed" in found && mayObject(document, sentence))
    return { favours: "customer", facts: { ...found, consent: true } };
  const exempt = AFFILIATES_FREE.test(reading) ? { affiliates: true } : {};
  const soft = SOFT_CONSENT.test(reading) ? { soft: true } : {};
  const agreed = WITH_CONSENT.test(reading);
  const known = side === "provider" || side === "both";
  const released = free !== null && NEEDS_NO_CONSENT.test(reading.slice(free.start));
  if (known && free !== null && (released || !agreed) && (forbidden === null || forbidden.start > free.start)) {
    const liable = "liable" in found || answersLater(document, sentence);
    if (!released && agreedLater(document, sentence))
      return { favours: "customer", facts: { ...found, ...exempt, ...(liable ? { liable } : {}), consent: true } };
    return { favours: "provider", facts: { ...found, ...exempt, ...(liable ? { liable } : {}), free: true } };
  }
  if (agreed && (forbidden !== null || (known && free !== null) || asksConsent(reading, handsOn, known)))
    return { favours: "customer", facts: { ...found, ...exempt, ...soft, consent: true } };
  if (known && "soft" in soft && forbidden !== null)
    return { favours: "customer", facts: { ...found, ...soft, consent: true } };
  if ((known || OUTRIGHT.test(reading)) && forbidden !== null)
    return { favours: "customer", facts: { ...found, ...exempt, forbidden: true } };
  return Object.keys(found).length === 0 ? null : { favours: "customer", facts: found };
}
