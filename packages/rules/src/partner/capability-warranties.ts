import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { daysNear } from "../support/days-near.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "authority" | "skill" | "standard" | "law" | "solvency" | "told";
type MessageId = "thin" | "knowledge" | "untold" | "asIs" | "short" | "lateTold";

const ELEMENTS: readonly Element[] = ["authority", "skill", "standard", "law", "solvency", "told"];
/** One promise alone is a phrase; two of these speak of a provider that can do the work. */
const CORE: readonly Element[] = ["authority", "skill", "standard", "law", "solvency"];
const LEAST = 2;
/** How long a warranty lasts, not how fast a defect is corrected under it. */
const LASTS = {
  before:
    /\bwarrant[^.;]{1,100}\b(?:for|of|is|lasts|until)\s+(?:(?:a|the)\s+)?(?:(?:warranty\s+)?period\s+of\s+)?(?:at\s+least\s+)?$/i,
};
const WITHIN = { before: /\bwithin\s+(?:a\s+period\s+of\s+)?$/i };

/** Reports a provider that does not vouch for its ability to do the work. */
export default defineRequirement({
  id: "partner/capability-warranties",
  subject: "the provider's warranty that it can do the work",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", sla: "optional", other: "required" },
  docs: {
    summary:
      "The provider warrants authority, skill, a standard of work and lawful conduct, and says when that changes.",
    why: "A warranty turns trust into a remedy, and a duty to tell turns a failing provider into an early warning.",
    fix: "Let the provider warrant its authority, its skilled people, a professional standard, its licences and its solvency, and tell you at once of whatever may keep it from performing.",
    references: [],
  },
  elements: {
    authority: "authority to make the contract",
    skill: "skilled people",
    standard: "a standard of work",
    law: "compliance with the law and licences",
    solvency: "no suit or insolvency",
    told: "notice of adverse changes",
  },
  schema: {
    type: "object",
    properties: {
      requireAdverseChangeNotice: { type: "boolean" },
      adverseChangeNoticeDays: { type: "number", minimum: 0 },
      minWarrantyDays: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireAdverseChangeNotice: false, minWarrantyDays: 30 },
  messages: {
    thin: "{{provider}} vouches for little of what it needs to do the work; lacking: {{lacking}}.",
    knowledge: "{{provider}} vouches for its ability only as far as it knows.",
    untold: "{{provider}} vouches for its ability, but no words make it say when that changes.",
    short: "What {{provider}} warrants holds for {{days}} days; at least {{least}} are asked for.",
    lateTold:
      "{{provider}} has more than {{most}} days, or no set time, to say that its ability to perform has changed.",
    asIs: "{{provider}} gives no warranty of its work at all.",
  },
  modelClause: `{provider} warrants, at signature and throughout the term, that it has the authority to make and perform this agreement and that doing so breaks no other duty; that it has the skill, the people and the means to perform the services to the standard of a leading provider; that it holds the licences it needs and complies with the law; and that no insolvency and no suit is pending that could affect its performance. {provider} shall notify {customer} within five business days of any development that may materially affect its ability to perform.`,
  likeness: likenessOf("partner/capability-warranties"),
  assess(input) {
    const found = input.facts.provisions("capability-warranty").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    const given = CORE.filter((name) => !missingElements.includes(name)).length;
    const firm = found.some(({ facts }) => facts["knowledge"] !== true && CORE.some((name) => facts[name] === true));
    const vouched = fullestFirst(found.filter(isVouched), CORE).map((provision) => {
      const verdict = judge(given, firm, missingElements, input.options.requireAdverseChangeNotice);
      const judgement = { evidence: provision.evidence, missingElements, ...verdict };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const asIs = found
      .filter(({ facts }) => facts["disclaimed"] === true)
      .map(({ evidence }): Judgement<Element, MessageId> => ({ outcome: "adverse", evidence, messageId: "asIs" }));
    const conclusion = conclude<Element, MessageId>(vouched.length > 0 ? vouched : asIs, [
      "satisfied",
      "weak",
      "adverse",
    ]);
    const { minWarrantyDays: least, adverseChangeNoticeDays: most } = input.options;
    const days = Math.min(...found.flatMap(({ evidence }) => daysNear(evidence, input, LASTS)));
    const telling = found.filter(({ facts }) => facts["told"] === true).flatMap(({ evidence }) => evidence);
    const inTime = most === undefined || daysNear(telling, input, WITHIN).some((limit) => limit <= most);
    return demand(conclusion, [
      { met: days >= least, messageId: "short", data: { days, least } },
      { met: inTime, messageId: "lateTold", data: { most: most ?? 0 } },
    ]);
  },
});

function isVouched({ facts }: Provision): boolean {
  return ELEMENTS.some((name) => facts[name] === true);
}

function judge(
  given: number,
  firm: boolean,
  missing: readonly Element[],
  asksToTell: boolean,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (given < LEAST) return { outcome: "weak", messageId: "thin" };
  if (!firm) return { outcome: "weak", messageId: "knowledge" };
  return asksToTell && missing.includes("told") ? { outcome: "weak", messageId: "untold" } : { outcome: "satisfied" };
}
