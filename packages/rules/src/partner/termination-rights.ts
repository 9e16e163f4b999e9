import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { againstProvider } from "../support/against-provider.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";
import { endingAgainstProvider } from "./provider-termination.js";
import { daysToCure, shortestNotice } from "./termination-periods.js";

type Element = "breach" | "insolvency" | "convenience" | "levels" | "control" | "regulator";
type MessageId =
  | "mutual"
  | "slow"
  | "paid"
  | "providerOnly"
  | "denied"
  | "noConvenience"
  | "hurried"
  | "noRegulator"
  | "unpaidEnd"
  | "noWayOut";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly maxCureDays: number; readonly requireConvenience: boolean };
}

const ELEMENTS: readonly Element[] = ["breach", "insolvency", "convenience", "levels", "control", "regulator"];

/** Reports a contract that the customer cannot leave. */
export default defineRequirement({
  id: "partner/termination-rights",
  subject: "the customer's right to end the contract",
  severity: "error",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "deferrable",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "The customer may end the contract: for breach, for insolvency, and without a reason on notice.",
    why: "A partner that cannot be left need not be good.",
    fix: "Let the customer end the contract for a breach that is not cured within 30 days, insolvency, repeated failure of service levels and a change of control, and on notice without a reason.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 28(7): rights to end contracts for ICT services",
        verified: "V",
      },
    ],
  },
  elements: {
    breach: "a breach that is not cured",
    insolvency: "insolvency",
    convenience: "no reason at all",
    levels: "service levels that are missed again and again",
    control: "a change of control",
    regulator: "the word of a regulator",
  },
  schema: {
    type: "object",
    properties: {
      maxCureDays: { type: "number", exclusiveMinimum: 0 },
      requireConvenience: { type: "boolean" },
      minProviderNoticeDays: { type: "number", minimum: 0 },
      regulatorTrigger: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxCureDays: 60, requireConvenience: false, minProviderNoticeDays: 0, regulatorTrigger: false },
  messages: {
    negated: "The document says that {{customer}} may not end the contract.",
    mutual: "The contract ends early only if {{provider}} agrees.",
    slow: "{{provider}} has {{days}} days to cure a breach before {{customer}} may end the contract; at most {{most}} are asked for.",
    paid: "{{customer}} may end the contract only if it pays for the rest of the term.",
    providerOnly: "{{provider}} may end the contract, and no words let {{customer}} do so.",
    denied: "{{provider}} may end the contract, and {{customer}} may not.",
    noConvenience: "{{customer}} may end the contract for cause only.",
    hurried: "{{provider}} may end the contract on {{days}} days' notice; at least {{least}} are asked for.",
    unpaidEnd:
      "{{customer}} may end the contract without a reason, and no words pay {{provider}} for its work until then.",
    noWayOut: "{{customer}} may end the contract, and no words let {{provider}} do so, not even when it is not paid.",
    noRegulator: "{{customer}} may not end the contract because a regulator wants it to.",
  },
  modelClause: `{customer} may end this agreement or a part of it (a) on 90 days' notice without a reason; (b) at once if {provider} commits a material breach and does not cure it within 30 days after notice, misses the same service level in three months of any six, suffers a breach of security by its fault, becomes insolvent or comes under the control of a competitor of {customer}; and (c) if a regulator asks for it. {provider} may end this agreement only if {customer} owes undisputed fees for more than 60 days after a written reminder, and on 90 days' notice; it shall not suspend the services.`,
  likeness: likenessOf("partner/termination-rights"),
  assess(input) {
    const found = input.facts.provisions("termination-right").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const forCustomer = found.filter((one) => helpsCustomer(one) && one.facts["denied"] !== true);
    const missingElements = ELEMENTS.filter((name) => forCustomer.every(({ facts }) => facts[name] !== true));
    const denied = found.some((one) => helpsCustomer(one) && one.facts["denied"] === true);
    const judgements = fullestFirst(found, ELEMENTS).flatMap((provision) => {
      const judgement = judge(provision, denied, missingElements, input);
      if (judgement === null) return [];
      return weightOf(provision.evidence, input) === 1 ? [judgement] : [atHalfWeight(judgement)];
    });
    const days = shortestNotice(found, input);
    const { minProviderNoticeDays: least, regulatorTrigger } = input.options;
    return demand(conclude(judgements, ["satisfied", "weak", "adverse", "negated"]), [
      { met: days >= least, messageId: "hurried", data: { days, least } },
      { met: !regulatorTrigger || !missingElements.includes("regulator"), messageId: "noRegulator" },
    ]);
  },
  assessForProvider(input) {
    const { evidence = [], messageId = "noWayOut" } = endingAgainstProvider(input) ?? {};
    return againstProvider(
      evidence,
      messageId,
      "the ways to end the contract leave the provider paid and free to leave",
    );
  },
});

/** What one passage means; `null` where it says that the provider may not end the contract. */
function judge(
  provision: Provision,
  denied: boolean,
  missingElements: readonly Element[],
  input: Input,
): Judgement<Element, MessageId> | null {
  const { evidence, facts } = provision;
  const weak = (messageId: MessageId, data: Readonly<Record<string, number>> = {}): Judgement<Element, MessageId> => ({
    outcome: "weak",
    evidence,
    missingElements,
    messageId,
    data,
  });
  if (!helpsCustomer(provision)) {
    return facts["denied"] === true
      ? null
      : { outcome: "adverse", evidence, messageId: denied ? "denied" : "providerOnly" };
  }
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (facts["mutual"] === true) return weak("mutual");
  if (facts["paid"] === true) return weak("paid");
  const { maxCureDays: most, requireConvenience } = input.options;
  const days = daysToCure(evidence, input);
  if (days !== null && days > most && facts["convenience"] !== true) return weak("slow", { days, most });
  if (requireConvenience && missingElements.includes("convenience")) return weak("noConvenience");
  return { outcome: "satisfied", evidence, missingElements };
}
