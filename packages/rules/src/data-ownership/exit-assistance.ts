import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { againstProvider } from "../support/against-provider.js";
import { demand } from "../support/demand.js";
import { durationsIn } from "../support/durations-in.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "period" | "plan" | "successor" | "rates";
type MessageId =
  | "open"
  | "handover"
  | "short"
  | "hedged"
  | "paid"
  | "optional"
  | "excluded"
  | "ownUse"
  | "bare"
  | "noPlan"
  | "noRates"
  | "unpaid";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minDays: number };
}

const ELEMENTS: readonly Element[] = ["period", "plan", "successor", "rates"];

const FREE_OF_DUTY = ["released", "denied", "optional"] as const;

/** Reports a contract that does not make the provider help when it ends. */
export default defineRequirement({
  id: "data-ownership/exit-assistance",
  subject: "the provider's help at the end",
  severity: "error",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", sla: "optional", other: "required" },
  docs: {
    summary: "The provider goes on with the services and hands them over when the contract ends.",
    why: "The day a contract ends, the provider holds the knowledge, the systems and the clock.",
    fix: "Agree an exit plan soon after the start, and bind the provider to go on and to assist the customer or its successor for a stated time, at stated rates, whatever ends the contract.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 30(3)(f): exit strategies with a mandatory transition period",
        verified: "V",
      },
    ],
  },
  elements: {
    period: "how long the help lasts",
    plan: "an exit plan",
    successor: "help to a successor",
    rates: "what the help costs",
  },
  schema: {
    type: "object",
    properties: {
      minDays: { type: "number", minimum: 0 },
      requireExitPlan: { type: "boolean" },
      fixedRates: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { minDays: 0, requireExitPlan: false, fixedRates: false },
  messages: {
    negated: "{{provider}} need not help when the contract ends.",
    open: "{{provider}} has to help when the contract ends, but no words say for how long or by what plan.",
    handover: "{{provider}} has to hand over its work when the contract ends, but not to help with it.",
    short: "{{provider}} has to help for {{days}} days when the contract ends; at least {{least}} are asked for.",
    hedged: "{{provider}} promises no more than an effort to help when the contract ends.",
    paid: "{{provider}} helps when the contract ends only once everything is paid.",
    optional: "{{provider}} may choose whether, or on what terms, it helps when the contract ends.",
    ownUse:
      "{{customer}} may go on by itself for a time when the contract ends, but no words bind {{provider}} to help.",
    bare: "Help at the end is named, but no words bind {{provider}} to it.",
    unpaid: "{{provider}} has to help when the contract ends, and no words pay it for that.",
    noPlan: "{{provider}} has to help when the contract ends, but no words ask for an exit plan.",
    noRates: "{{provider}} has to help when the contract ends, but no words say at what rates.",
    excluded: "{{provider}} need not help where {{customer}} ends the contract.",
  },
  modelClause: `When this agreement ends, for whatever reason, {provider} shall at the request of {customer} go on with the services, at the same levels and charges, for up to six months, and help {customer} or its successor to take them over: hand over documents, configurations, credentials and licences, train their staff and answer their questions, at the rates in Schedule 2. {provider} shall deliver an exit plan within 60 days of the start and keep it up to date. A dispute or an open invoice is no ground to withhold that help.`,
  likeness: likenessOf("data-ownership/exit-assistance"),
  assess(input) {
    const found = input.facts.provisions("exit-assistance").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).map((provision) => {
      const judgement = { missingElements, evidence: provision.evidence, ...judge(provision, input) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const { requireExitPlan, fixedRates } = input.options;
    return demand(conclude<Element, MessageId>(judgements, ["satisfied", "adverse", "weak", "negated"]), [
      { met: !requireExitPlan || !missingElements.includes("plan"), messageId: "noPlan" },
      { met: !fixedRates || !missingElements.includes("rates"), messageId: "noRates" },
    ]);
  },
  assessForProvider(input) {
    const found = input.facts.provisions("exit-assistance").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const owed = found.filter(({ facts }) => FREE_OF_DUTY.every((fact) => facts[fact] !== true));
    const paid = found.some(({ facts }) => facts["rates"] === true || facts["paid"] === true);
    const evidence = paid ? [] : owed.flatMap((one) => one.evidence);
    return againstProvider(evidence, "unpaid", "no help without pay is owed at the end");
  },
});

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

function judge({ evidence, facts }: Provision, input: Input): Verdict {
  if (facts["released"] === true) return { outcome: "adverse", messageId: "excluded" };
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["optional"] === true) return { outcome: "weak", messageId: "optional" };
  if (facts["hedged"] === true) return { outcome: "weak", messageId: "hedged" };
  if (facts["paid"] === true) return { outcome: "weak", messageId: "paid" };
  if (facts["handover"] === true && facts["plan"] !== true) return { outcome: "weak", messageId: "handover" };
  if (facts["ownUse"] === true) return { outcome: "weak", messageId: "ownUse" };
  if (facts["bare"] === true) return { outcome: "weak", messageId: "bare" };
  if (facts["period"] !== true && facts["plan"] !== true) return { outcome: "weak", messageId: "open" };
  const { minDays: least } = input.options;
  const periods = evidence.flatMap((piece) => durationsIn(input.facts, piece).map((period) => Math.round(period.days)));
  const days = Math.max(0, ...periods);
  return days > 0 && days < least
    ? { outcome: "weak", messageId: "short", data: { days, least } }
    : { outcome: "satisfied" };
}
