import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { durationsIn } from "../support/durations-in.js";
import type { Judgement } from "../support/judgement.js";
import { turnedAround } from "../support/turned-around.js";
import { weightOf } from "../support/weight-of.js";

type Element = "consent" | "removal" | "replacement";
type MessageId = "hedged" | "namedOnly" | "noticeOnly" | "free" | "brief";

/** Reports a contract in which the provider's people come and go as it likes. */
export default defineRequirement({
  id: "liaison/key-personnel",
  subject: "the provider's key people",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "optional", sla: "optional", other: "required" },
  docs: {
    summary: "The provider's key people stay, are replaced only with consent, and go when the customer asks.",
    why: "The people in the sales meeting are why the provider was chosen; without a clause they are at the next customer's in a month.",
    fix: "Name the key people, forbid their replacement without consent for a time, ask for successors of equal skill with a hand-over, and let the customer have somebody removed.",
    references: [],
  },
  forProvider: turnedAround,
  elements: {
    consent: "the customer's consent to changes",
    removal: "removal at the customer's demand",
    replacement: "successors of equal skill",
  },
  schema: {
    type: "object",
    properties: { minTenureMonths: { type: "number", minimum: 0 } },
    additionalProperties: false,
  },
  defaultOptions: { minTenureMonths: 0 },
  messages: {
    brief: "No words keep the key people on the work for {{least}} months.",
    negated: "{{provider}} commits to nobody in particular.",
    hedged: "{{provider}} only tries to keep its people.",
    namedOnly: "Key people are named, but {{provider}} may replace them.",
    noticeOnly: "{{provider}} has to give notice before it replaces somebody, but needs no consent.",
    free: "{{provider}} may replace its people at its discretion.",
  },
  modelClause: `{provider} shall perform the services with the key people named in Schedule 4. For the first twelve months it shall not remove any of them without the written consent of {customer}, unless they fall ill or leave. It shall propose a successor of at least equal skill within ten days, let {customer} interview and approve the successor, and bear the cost of a hand-over of two weeks. {customer} may at any time, on reasonable grounds, require that somebody be replaced.`,
  likeness: likenessOf("liaison/key-personnel"),
  assess(input) {
    const found = input.facts.provisions("key-personnel").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const has = (fact: string): boolean => found.some(({ facts }) => facts[fact] === true);
    const missingElements: Element[] = [
      ...(has("consent") ? [] : ["consent" as const]),
      ...(has("demanded") ? [] : ["removal" as const]),
      ...(has("replaced") ? [] : ["replacement" as const]),
    ];
    const judgements = found.map((provision) => {
      const judgement = { missingElements, evidence: provision.evidence, ...judge(provision) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const { minTenureMonths: least } = input.options;
    const kept = found.filter(({ facts }) => facts["kept"] === true).flatMap(({ evidence }) => evidence);
    const periods = kept.flatMap((span) => durationsIn(input.facts, span));
    const met = least === 0 || periods.some(({ months }) => months >= least);
    const conclusion = conclude<Element, MessageId>(judgements, ["satisfied", "adverse", "weak", "negated"]);
    return demand(conclusion, [{ met, messageId: "brief", data: { least } }]);
  },
});

function judge({ facts }: Provision): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["kept"] === true || facts["demanded"] === true) return { outcome: "satisfied" };
  if (facts["free"] === true) return { outcome: "adverse", messageId: "free" };
  if (facts["hedged"] === true) return { outcome: "weak", messageId: "hedged" };
  return { outcome: "weak", messageId: facts["noticeOnly"] === true ? "noticeOnly" : "namedOnly" };
}
