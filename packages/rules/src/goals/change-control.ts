import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { words } from "../provisions/words.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "written" | "impact" | "until" | "timed";
type MessageId = "amendment" | "unwritten" | "noImpact" | "free" | "terms" | "deemed" | "partImpact";

const IMPACTS = {
  scope: words("\\b(?:scope|services|work|deliverables?|specifications?)\\b"),
  price: words("\\b(?:costs?|prices?|fees?|charges?|rates|budget|estimates?|quot(?:e|es|ation)|compensation)\\b"),
  schedule: words("\\b(?:schedules?|timetable|time ?lines?|dates?|delivery|milestones?|time)\\b"),
  serviceLevels: words("\\b(?:service levels?|performance|availability|quality)\\b"),
  security: words("\\b(?:security|data protection|privacy|risks?)\\b"),
} as const;
const IN_WORDS: Readonly<Record<keyof typeof IMPACTS, string>> = {
  scope: "the scope",
  price: "the price",
  schedule: "the dates",
  serviceLevels: "the service levels",
  security: "security",
};
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
  forProvider: { satisfied: "satisfied", weak: "weak", adverse: "satisfied", missing: "missing" },
  elements: {
    written: "a written change signed by both",
    impact: "its effect on price and time",
    until: "no work on it before",
    timed: "a time to answer a request",
  },
  schema: {
    type: "object",
    properties: {
      impactElements: {
        type: "array",
        items: { type: "string", enum: ["scope", "price", "schedule", "serviceLevels", "security"] },
        uniqueItems: true,
      },
    },
    additionalProperties: false,
  },
  defaultOptions: { impactElements: [] },
  messages: {
    partImpact: "A change is assessed before it is made, but not for {{unassessed}}.",
    amendment:
      "Only the contract itself may be amended in writing; no words say how a change of the work is asked for, priced and decided.",
    unwritten: "Changes of the work are spoken of, but they need not be in writing.",
    noImpact: "Changes of the work are made in writing, but no words ask for their effect on price and time.",
    free: "{{provider}} may change the work by itself.",
    terms: "{{provider}} may change the contract by itself, and the work with it.",
    deemed: "A change counts as approved when {{customer}} keeps silent.",
  },
  modelClause: `Either party may ask for a change of the work. Within ten business days {provider} gives {customer} a written proposal with its effect on scope, charges, dates, service levels and security, free of charge unless more than one day of work is needed. A change takes effect when authorised persons of both parties have signed the change order; silence is no approval. {provider} shall not begin work on a change, and {customer} does not pay for it, before that.`,
  likeness: likenessOf("goals/change-control"),
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
    const assessed = procedure.filter(({ facts }) => facts["impact"] === true).flatMap(({ evidence }) => evidence);
    const text = assessed.map((span) => input.document.quote(span)).join("\n");
    const unassessed = input.options.impactElements.filter((name) => !IMPACTS[name].test(text));
    return demand(conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak"]), [
      {
        met: unassessed.length === 0,
        messageId: "partImpact",
        data: { unassessed: unassessed.map((name) => IN_WORDS[name]).join(", ") },
      },
    ]);
  },
});

function judge(
  { facts }: Provision,
  missing: readonly Element[],
  named: boolean,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["free"] === true) return { outcome: "adverse", messageId: "free" };
  if (facts["terms"] === true) return { outcome: "adverse", messageId: "terms" };
  if (facts["deemed"] === true) return { outcome: "adverse", messageId: "deemed" };
  if (facts["amendment"] === true) return { outcome: "weak", messageId: "amendment" };
  if (missing.includes("written")) return { outcome: "weak", messageId: "unwritten" };
  return missing.includes("impact") && !named ? { outcome: "weak", messageId: "noImpact" } : { outcome: "satisfied" };
}
