import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { daysNear } from "../support/days-near.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "assignment" | "told" | "ends" | "competitor";
type MessageId = "assignmentOnly" | "leaves" | "buyer" | "toldOnly" | "free" | "reversed" | "noCompetitor" | "noTime";
const WITHIN = { before: /\b(?:within|later\s+than)\s+$/i };

type Answer = Judgement<Element, MessageId>;

/** Reports a contract that may end up with another partner than the one that was chosen. */
export default defineRequirement({
  id: "partner/change-of-control",
  subject: "what happens when the provider is sold",
  severity: "warning",
  appliesTo: { msa: "required", sow: "optional", "order-form": "optional", sla: "optional", other: "required" },
  docs: {
    summary: "The customer is told when the provider changes hands and may leave.",
    why: "The partner was chosen; its next owner was not, and may be a competitor.",
    fix: "Bar the provider from handing on the contract without consent, also by merger or sale of shares, and let the customer end it within some months of a change of control.",
    references: [],
  },
  elements: {
    assignment: "no assignment without consent",
    told: "notice of the change",
    ends: "a right to end the contract",
    competitor: "the case of a competitor",
  },
  schema: {
    type: "object",
    properties: { competitorTrigger: { type: "boolean" }, noticeDays: { type: "number", minimum: 0 } },
    additionalProperties: false,
  },
  defaultOptions: { competitorTrigger: false },
  messages: {
    noCompetitor: "No words say what happens when a competitor of {{customer}} buys {{provider}}.",
    noTime: "{{provider}} need not tell {{customer}} within {{most}} days that it has been sold.",
    assignmentOnly:
      "{{provider}} may not assign the contract, but no words say what happens when {{provider}} itself is sold.",
    leaves: "{{provider}} may hand on the contract without consent, although {{customer}} may leave then.",
    buyer: "{{provider}} may hand on the contract to whoever buys it, and no words let {{customer}} leave then.",
    toldOnly: "{{customer}} is told when {{provider}} is sold, but no words let it leave.",
    free: "{{provider}} may hand on the contract to anybody without consent.",
    reversed:
      "A change of control of {{customer}} has consequences; no words say what happens when {{provider}} is sold.",
  },
  modelClause: `{provider} shall not assign, novate or otherwise hand on this agreement, by operation of law or otherwise, without the written consent of {customer}. {provider} shall tell {customer} of a change of control, in which another gains more than half of its shares or votes or the power to direct it, as soon as the law allows and at the latest five business days after it takes place. Within 180 days after that notice {customer} may end this agreement without charge on 30 days' notice, and at once if the new owner competes with {customer}.`,
  likeness: likenessOf("partner/change-of-control"),
  assess(input) {
    const operative = (type: string): readonly Provision[] =>
      input.facts.provisions(type).filter(({ evidence }) => weightOf(evidence, input) === 1);
    const control = operative("change-of-control");
    const freedom = operative("assignment-freedom").filter(({ favours }) => favours !== "customer");
    const bars = operative("anti-assignment").filter(({ favours }) => favours !== "provider");
    const missingElements = lacking(control, bars);
    const ours = control.filter(protects);
    const judgements: Answer[] = [
      ...fullestFirst(ours, ["told", "competitor"]).map((one) => satisfied(one, missingElements)),
      ...freedom.map((one) => freely(one, missingElements)),
      ...(ours.length === 0 ? control : []).flatMap((one) => without(one, missingElements)),
      ...bars.map(({ evidence }): Answer => weak(evidence, "assignmentOnly", missingElements)),
    ];
    const { competitorTrigger, noticeDays: most } = input.options;
    const telling = control.filter(({ facts }) => facts["told"] === true).flatMap(({ evidence }) => evidence);
    return demand(conclude<Element, MessageId>(judgements, ["satisfied", "adverse", "weak"]), [
      { met: !competitorTrigger || !missingElements.includes("competitor"), messageId: "noCompetitor" },
      {
        met: most === undefined || daysNear(telling, input, WITHIN).some((days) => days <= most),
        messageId: "noTime",
        data: { most: most ?? 0 },
      },
    ]);
  },
});

/** The customer, or either party, may leave, or the provider needs leave. */
function protects({ facts }: Provision): boolean {
  const { endsBy, boundBy } = facts;
  return endsBy === "customer" || endsBy === "both" || boundBy === "provider" || boundBy === "both";
}

function lacking(control: readonly Provision[], bars: readonly Provision[]): readonly Element[] {
  const ends = ({ facts: { endsBy } }: Provision): boolean => endsBy === "customer" || endsBy === "both";
  const there: readonly (readonly [Element, boolean])[] = [
    ["assignment", bars.length > 0],
    ["told", control.some(({ facts }) => facts["told"] === true)],
    ["ends", control.some(ends)],
    ["competitor", control.some(({ facts }) => facts["competitor"] === true)],
  ];
  return there.filter(([, has]) => !has).map(([element]) => element);
}

function satisfied({ evidence }: Provision, missingElements: readonly Element[]): Answer {
  return { outcome: "satisfied", evidence, missingElements };
}

function freely({ evidence, facts, favours }: Provision, missingElements: readonly Element[]): Answer {
  if (facts["leaves"] === true) return weak(evidence, "leaves", missingElements);
  if (facts["buyer"] === true) return weak(evidence, "buyer", missingElements);
  // what both may do the customer may do as well; it is no less a way for the provider to hand the work to a stranger
  return favours === "both"
    ? weak(evidence, "free", missingElements)
    : { outcome: "adverse", evidence, messageId: "free" };
}

/** What a clause on the change of control is worth that neither lets the customer leave nor asks for its leave. */
function without({ evidence, facts }: Provision, missingElements: readonly Element[]): readonly Answer[] {
  if (facts["endsBy"] === "provider" || facts["boundBy"] === "customer") {
    return [{ outcome: "adverse", evidence, messageId: "reversed" }];
  }
  return facts["told"] === true ? [weak(evidence, "toldOnly", missingElements)] : [];
}

function weak(evidence: Provision["evidence"], messageId: MessageId, missingElements: readonly Element[]): Answer {
  return { outcome: "weak", evidence, messageId, missingElements };
}
