import { defineRequirement, type Provision } from "@clauselint/core";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "written" | "impact" | "until" | "timed";
type MessageId = "amendment" | "unwritten" | "noImpact" | "free" | "deemed";

const ELEMENTS: readonly Element[] = ["written", "impact", "until", "timed"];

/** Reports a contract whose work can grow, shrink or change without a decision. */
export default defineRequirement({
  id: "goals/change-control",
  subject: "how the work is changed",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "optional", sla: "optional", other: "required" },
  docs: {
    summary: "The work is changed only in writing, after its effect on price and time is known.",
    why: "Work changes. Without a procedure it changes by e-mail, and the invoice brings the news.",
    fix: "Say who may ask for a change, by when its effect on scope, price, dates and security is worked out, who signs, and that nothing is done or charged before.",
    references: [],
  },
  elements: {
    written: "a written change signed by both",
    impact: "its effect on price and time",
    until: "no work on it before",
    timed: "a time to answer a request",
  },
  messages: {
    amendment:
      "Only the contract itself may be amended in writing; no words say how a change of the work is asked for, priced and decided.",
    unwritten: "Changes of the work are spoken of, but they need not be in writing.",
    noImpact: "Changes of the work are made in writing, but no words ask for their effect on price and time.",
    free: "{{provider}} may change the work by itself.",
    deemed: "A change counts as approved when {{customer}} keeps silent.",
  },
  modelClause: `Either party may ask for a change of the work. Within ten business days {provider} gives {customer} a written proposal with its effect on scope, charges, dates, service levels and security, free of charge unless more than one day of work is needed. A change takes effect when authorised persons of both parties have signed the change order; silence is no approval. {provider} shall not begin work on a change, and {customer} does not pay for it, before that.`,
  assess(input) {
    const found = input.facts.provisions("change-control").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const procedure = found.filter(({ facts }) => facts["procedure"] === true);
    const missingElements = ELEMENTS.filter((name) => procedure.every(({ facts }) => facts[name] !== true));
    const named = procedure.some(({ facts }) => facts["named"] === true);
    const judgements = fullestFirst(found, ["named", ...ELEMENTS]).map((provision) => ({
      evidence: provision.evidence,
      missingElements,
      ...judge(provision, missingElements, named),
    }));
    return conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak"]);
  },
});

function judge(
  { facts }: Provision,
  missing: readonly Element[],
  named: boolean,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["free"] === true) return { outcome: "adverse", messageId: "free" };
  if (facts["deemed"] === true) return { outcome: "adverse", messageId: "deemed" };
  if (facts["amendment"] === true) return { outcome: "weak", messageId: "amendment" };
  if (missing.includes("written")) return { outcome: "weak", messageId: "unwritten" };
  return missing.includes("impact") && !named ? { outcome: "weak", messageId: "noImpact" } : { outcome: "satisfied" };
}
