import { type ContractDocument, defineRequirement, type Facts, type Provision } from "@clauselint/core";
import { conclude } from "../support/conclude.js";
import { type Duration, durationsIn } from "../support/durations-in.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "stop";
type MessageId = "long" | "early" | "price";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly maxRenewalMonths: number; readonly maxNoticeDays: number };
}

const AGAIN = /\b(?:renew|extended|extension|successive|additional|another|further|subsequent)\w*/i;
/** It goes on without anybody doing anything. */
const BY_ITSELF =
  /\bautomatic\w*|\b(?:shall|will|is deemed to)\s(?:then\s|thereafter\s)?(?:be\s)?(?:renew|extend|continue)\w*\b[^.;]{1,60}\b(?:successive|additional|further|year[- ]to[- ]year)/i;
/** Both sides, or the customer, must want it. */
const BY_CHOICE =
  /\b(?:mutual\w*|agreed?|agrees|option|elect\w*|may|consent|request|right)\b[^.;]{1,60}\b(?:renew|exten)/i;
const NOTICE_BEHIND = /^['’]?\s(?:[\w-]+\s){0,2}?(?:prior|before|notice|advance|preceding)\b/i;
const STOPS = /\bunless\b|\b(?:non-?renewal|not (?:to |be )?(?:renew|extend))/i;
const THEIR_PRICE = /\bthen[- ]current\s(?:\w+\s){0,3}(?:rates?|prices?|pricing|fees?|charges?|price lists?)\b/i;

/** Reports a contract that does not say how long it runs, or that renews itself for long, early or at any price. */
export default defineRequirement({
  id: "hygiene/term-and-renewal",
  subject: "how long the contract runs and how it is renewed",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", other: "optional" },
  docs: {
    summary:
      "The contract says how long it runs, and does not renew itself for long, with a long notice or at any price.",
    why: "A renewal that nobody stopped in time is the most expensive signature that nobody gave.",
    fix: "State the start and the end; let the contract be renewed by agreement, or for a year at most, with a notice of at most 90 days and the price of the term before.",
  },
  forProvider: { satisfied: "satisfied", weak: "satisfied", adverse: "satisfied", missing: "missing" },
  elements: { stop: "how a party stops the renewal" },
  schema: {
    type: "object",
    properties: {
      maxRenewalMonths: { type: "number", minimum: 0 },
      maxNoticeDays: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxRenewalMonths: 12, maxNoticeDays: 90 },
  messages: {
    long: "The contract renews itself for {{months}} months at a time; at most {{most}} are accepted.",
    early: "To stop the renewal, notice must be given {{days}} days before the end; at most {{most}} are accepted.",
    price: "The contract renews itself at whatever {{provider}} charges by then.",
  },
  modelClause: `This agreement starts on the date of the last signature and runs for 36 months. {customer} may extend it, by notice at least 30 days before it ends, by up to twelve months at the same charges. It is not renewed otherwise.`,
  assess: (input) => {
    const of = (type: string): readonly Provision[] =>
      input.facts.provisions(type).filter(({ evidence }) => weightOf(evidence, input) > 0);
    const renewals = of("renewal-term").filter(isAutomatic);
    const notices = of("non-renewal-notice");
    const adverse = [
      ...renewals.flatMap((one) => judgeRenewal(one, input)),
      ...notices.flatMap((one) => judgeNotice(one, input)),
    ];
    const [first] = renewals;
    if (adverse.length > 0 || first === undefined) {
      const runs = [...of("contract-term"), ...of("renewal-term")].map(
        ({ evidence }) => ({ outcome: "satisfied", evidence }) as const,
      );
      return conclude<Element, MessageId>([...adverse, ...runs], ["adverse", "satisfied"]);
    }
    const stops =
      notices.length > 0 ||
      of("termination-for-convenience").length > 0 ||
      renewals.some((one) => STOPS.test(wordsOf(one)));
    return stops
      ? { outcome: "satisfied", evidence: first.evidence }
      : { outcome: "weak", evidence: first.evidence, missingElements: ["stop"] };
  },
});

/** The provider says that the end is near; nothing is stopped by that. */
const REMINDS =
  /\b(?<!non-)renewal\s+notice\b|\b(?<!non-)notice\s+of\s+(?:renewal|the\s+(?:upcoming|coming))\b|\bremind\w*\b/i;

type Found = readonly Judgement<Element, MessageId>[];

const wordsOf = ({ evidence }: Provision): string => evidence.map(({ quote }) => quote).join(" ");
const isAutomatic = (one: Provision): boolean => BY_ITSELF.test(wordsOf(one)) && !BY_CHOICE.test(wordsOf(one));

function judgeRenewal({ evidence }: Provision, { facts, options }: Input): Found {
  return evidence.flatMap((piece): Found => {
    if (THEIR_PRICE.test(piece.quote)) return [{ outcome: "adverse", evidence, messageId: "price" }];
    const again = piece.start + (AGAIN.exec(piece.quote)?.index ?? 0);
    const period = durationsIn(facts, piece).find(
      ({ start }) => start > again && !NOTICE_BEHIND.test(piece.quote.slice(start - piece.start)),
    );
    if (period === undefined || period.months <= options.maxRenewalMonths) return [];
    const data = { months: period.months, most: options.maxRenewalMonths };
    return [{ outcome: "adverse", evidence, messageId: "long", data }];
  });
}

function judgeNotice({ evidence }: Provision, { facts, options }: Input): Found {
  return evidence.flatMap((piece): Found => {
    if (REMINDS.test(piece.quote)) return [];
    const isNotice = ({ start, end }: Duration): boolean =>
      start >= piece.start && NOTICE_BEHIND.test(piece.quote.slice(end - piece.start));
    const days = durationsIn(facts, piece)
      .filter(isNotice)
      .map((period) => Math.round(period.days));
    const longest = Math.max(0, ...days);
    if (longest <= options.maxNoticeDays + 3) return [];
    return [{ outcome: "adverse", evidence, messageId: "early", data: { days: longest, most: options.maxNoticeDays } }];
  });
}
