import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { monthsIn } from "../support/durations-in.js";
import { escrowAgreed } from "../support/escrow-agreed.js";
import { fullestFirst } from "../support/fullest-first.js";
import { intervalIn } from "../support/interval-in.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { weightOf } from "../support/weight-of.js";

type Element = "first" | "onRelease" | "interval";
type MessageId = "vague" | "rare" | "late" | "firstOnly" | "hedged" | "byHand";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly maxIntervalMonths: number; readonly maxLagDays: number };
}

const ELEMENTS = ["first", "onRelease"] as const;
const AUTOMATIC = /\b(?:automat\w+|continuous\w*|synchroni[sz]\w+|mirror\w*|connected\s+to|pulled)\b/i;

/** Reports an escrow whose deposit grows old. */
export default defineRequirement({
  id: "code-escrow/deposit-frequency",
  subject: "how often the escrow deposit is renewed",
  severity: "warning",
  appliesTo: {
    msa: "required",
    escrow: "required",
    sow: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "The escrow deposit is renewed with each release, or at short intervals.",
    why: "A deposit that is two years old rebuilds the software of two years ago.",
    fix: "Fix a date for the first deposit, have it renewed within days of each release, and at least every three months.",
    references: [],
  },
  elements: {
    first: "a date for the first deposit",
    onRelease: "a renewal with each release",
    interval: "a longest interval between renewals",
  },
  schema: {
    type: "object",
    properties: {
      maxIntervalMonths: { type: "number", minimum: 0 },
      maxLagDays: { type: "number", minimum: 0 },
      automated: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxIntervalMonths: 3, maxLagDays: 60, automated: false },
  messages: {
    missing: "An escrow is agreed, but no clause on {{subject}} was found {{where}}.",
    vague: "The escrow deposit is renewed, but no words say after what time or event.",
    rare: "The escrow deposit is renewed every {{months}} months; at most {{most}} are asked for.",
    late: "The escrow deposit is renewed only {{days}} days after a release; at most {{most}} are asked for.",
    firstOnly: "A first deposit is made, but no words have it renewed.",
    byHand: "The escrow deposit is renewed by hand; no words have it renewed by itself.",
    hedged: "{{provider}} promises no more than an effort to renew the escrow deposit.",
  },
  modelClause: `{provider} makes the first deposit within 30 days of the effective date, renews it within 30 days of each release that it gives to {customer}, and renews it at least every three months in any case. With each deposit it confirms in writing that the deposit is complete and is that of the version in use.`,
  when: ({ facts }) => escrowAgreed(facts),
  assess(input) {
    const counted = input.facts.provisions("escrow-update").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const found = fullestFirst(counted, ELEMENTS);
    const intervals = found.map(({ evidence }) => intervalOf(evidence));
    const missingElements: Element[] = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    if (intervals.every((days) => days === null)) missingElements.push("interval");
    const judgements = found.map((provision, index) => {
      const { evidence } = provision;
      const judgement = { missingElements, evidence, ...judge(provision, intervals[index] ?? null, input) };
      return weightOf(evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const byItself = found.some(({ evidence }) => evidence.some(({ quote }) => AUTOMATIC.test(quote)));
    return demand(conclude<Element, MessageId>(judgements), [
      { met: byItself || !input.options.automated, messageId: "byHand" },
    ]);
  },
});

function intervalOf(evidence: Provision["evidence"]): number | null {
  const found = evidence.flatMap(({ quote }) => intervalIn(quote) ?? []);
  return found.length === 0 ? null : Math.min(...found);
}

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

function judge({ evidence, facts }: Provision, interval: number | null, input: Input): Verdict {
  const { maxIntervalMonths, maxLagDays } = input.options;
  if (facts["renewed"] !== true) return { outcome: "weak", messageId: "firstOnly" };
  if (facts["hedged"] === true) return { outcome: "weak", messageId: "hedged" };
  if (facts["onRelease"] === true) {
    const days = Math.max(
      0,
      ...evidence.flatMap((piece) => limitsIn(piece, input).map((limit) => Math.round(limit.days))),
    );
    if (days <= maxLagDays || interval !== null) return { outcome: "satisfied" };
    return { outcome: "weak", messageId: "late", data: { days, most: maxLagDays } };
  }
  if (interval === null) return { outcome: "weak", messageId: "vague" };
  const months = monthsIn(interval);
  if (months <= maxIntervalMonths) return { outcome: "satisfied" };
  return { outcome: "weak", messageId: "rare", data: { months, most: maxIntervalMonths } };
}
