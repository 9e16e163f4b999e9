import { defineRequirement } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import type { AcceptanceReading } from "../provisions/acceptance-reader.js";
import { acceptanceClauses } from "./acceptance-clauses.js";
import { handsOver } from "./hands-over.js";
import { judgeAcceptance } from "./judge-acceptance.js";

const DENIAL_FIRST = ["negated", "satisfied", "weak", "adverse"] as const;

/** Reports a contract that does not say how work is tested and when it counts as accepted. */
export default defineRequirement({
  id: "goals/acceptance-criteria",
  subject: "the acceptance of work",
  severity: "error",
  appliesTo: { msa: "deferrable", sow: "deferrable", "order-form": "deferrable", other: "required" },
  docs: {
    summary: "The customer can test work against criteria and reject it.",
    why: "Without criteria and a right to reject, work is accepted when it is delivered, and the fees are due whether it runs or not.",
    fix: "Say against what each deliverable is tested, how long the customer has, that it accepts or rejects in writing, how often the provider may correct, and what follows when it fails again.",
    references: [
      { title: "FAR 52.246-4: inspection of services, re-performance and reduction of price", verified: "M" },
      {
        title:
          "UNIDROIT Principles of International Commercial Contracts, Article 7.1.4: cure by the non-performing party",
        verified: "M",
      },
    ],
  },
  forProvider: { satisfied: "satisfied", adverse: "satisfied", negated: "satisfied", missing: "missing" },
  elements: {
    criteria: "criteria to test against",
    period: "a period for the test",
    rejection: "a right to reject",
    correction: "a duty to correct and deliver again",
    consequence: "what follows when it fails again",
    payment: "payment tied to acceptance",
  },
  schema: {
    type: "object",
    properties: {
      deemedAcceptance: { type: "string", enum: ["allow", "weak"] },
      minTestDays: { type: "integer", minimum: 0 },
      requireRefundOnFailure: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { deemedAcceptance: "allow", minTestDays: 10, requireRefundOnFailure: false },
  messages: {
    atOnce: "Work counts as accepted on delivery, use or payment, before {{customer}} has tested it.",
    providerDecides: "{{provider}} itself decides whether its work is accepted.",
    deemed: "Work that {{customer}} does not reject counts as accepted.",
    tooShort: "Work counts as accepted when {{customer}} is silent for less than {{minTestDays}} days.",
    optional: "Work is accepted or rejected only where another paper says so: {{reason}}.",
  },
  modelClause: `{customer} has 15 business days after delivery of each deliverable to test it against the acceptance criteria in the statement of work, and accepts or rejects it in writing with the reasons. {provider} corrects a rejected deliverable within 10 business days and delivers it again; {customer} then has the same period to test it. If it fails a second time, {customer} may reject it for good, be refunded the fees paid for it and terminate the statement of work. Fees for a deliverable fall due only after its acceptance. Acceptance does not waive any warranty, and silence or use is no acceptance.`,
  likeness: likenessOf("goals/acceptance-criteria"),
  when({ document, facts }) {
    const applies = acceptanceClauses(document, facts).length > 0 || facts.evidence.some(handsOver);
    return { applies, reason: "nothing is said to be handed over that could be tested" };
  },
  assess({ document, facts, options }) {
    const clauses = acceptanceClauses(document, facts);
    const judgements = clauses.flatMap((clause) => judgeAcceptance(clause, facts, options));
    // where no clause lets the customer decide, words that deny it the right to are not mended by what follows acceptance
    const order = clauses.some(({ said }) => said.some(isDecision)) ? undefined : DENIAL_FIRST;
    return { ...conclude(judgements, order), data: { minTestDays: options.minTestDays } };
  },
});

function isDecision({ by, decision, rejection, denied }: AcceptanceReading): boolean {
  return by === "customer" && !denied && (decision || rejection);
}
