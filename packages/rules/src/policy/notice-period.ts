import { defineRule, type ContractDocument, type Evidence, type Facts } from "@clauselint/core";
import { durationsIn } from "../support/durations-in.js";
import { weightOf } from "../support/weight-of.js";

const NOTICE_AHEAD =
  /^['’]?s?['’]?\s*(?:(?:prior|advance|written|previous|or|and|more|calendar)[\s,]+){0,4}(?:notice|notification)\b/i;
const NOTICE_BEHIND = /\b(?:notice|notification|notif(?:y|ies|ying))\b[^.;]{0,80}$/i;

/** Reports a notice to end or not to renew that is longer than a house allows. */
export default defineRule({
  meta: {
    id: "policy/notice-period",
    severity: "warning",
    docs: {
      summary: "The notice to end the contract, or not to renew it, is no longer than the house allows.",
      why: "A long notice is a price for leaving, and a renewal that had to be stopped half a year ago is one for a year more.",
      fix: "Agree a notice of the house's length or shorter for the party whose side you take.",
      references: [],
    },
    schema: { type: "object", properties: { maxDays: { type: "number", minimum: 0 } }, additionalProperties: false },
    messages: {
      end: "Ending the contract takes a notice of {{days}} days; at most {{most}} are asked for.",
      renewal: "Not renewing the contract takes a notice of {{days}} days; at most {{most}} are asked for.",
    },
  },
  create: ({ document, facts, options: { maxDays: most }, perspective, report }) => ({
    Contract() {
      if (most === undefined) return;
      const other = perspective === "customer" ? "provider" : "customer";
      for (const [type, messageId] of kinds) {
        for (const { evidence, favours } of facts.provisions(type)) {
          if (favours === other || weightOf(evidence, { document, facts }) === 0) continue;
          const days = noticeDays(evidence, document, facts);
          if (days !== null && days > most) report({ messageId, evidence, data: { days, most } });
        }
      }
    },
  }),
});

const kinds = [
  ["termination-for-convenience", "end"],
  ["non-renewal-notice", "renewal"],
] as const;

/** The longest period that is a notice: "sixty days' notice", "notice of at least sixty days". A business day counts a day and two fifths. */
function noticeDays(evidence: readonly Evidence[], { text }: ContractDocument, facts: Facts): number | null {
  const days = evidence.flatMap((span) =>
    durationsIn(facts, span)
      .filter(
        ({ start, end }) =>
          NOTICE_AHEAD.test(text.slice(end, end + 60)) ||
          NOTICE_BEHIND.test(text.slice(Math.max(span.start, start - 120), start)),
      )
      .map((period) => Math.round(period.days)),
  );
  return days.length === 0 ? null : Math.max(...days);
}
