import { defineRequirement, type Provision } from "@clauselint/core";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { escrowAgreed } from "../support/escrow-agreed.js";
import { fullestFirst } from "../support/fullest-first.js";
import { intervalIn } from "../support/interval-in.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "level" | "frequency" | "cost" | "cure";
type MessageId = "listOnly" | "open" | "disclaimed" | "notRun" | "rare";
type Options = { readonly minLevel: "inventory" | "build" | "functional" };

const RUNS =
  /\b(?:functional(?:ly)?|runs?|running|execut\w+|operat\w+|usab\w+|tests?\s+(?:suite|cases)|fully?\s+(?:test|verif)\w*)\b/i;
const STATED = ["level", "cost", "cure"] as const;

/** Reports an escrow whose deposit nobody tests. */
export default defineRequirement({
  id: "code-escrow/verification",
  subject: "the verification of the escrow deposit",
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
    summary: "Somebody tests that the software can be built from what is in escrow.",
    why: "Most deposits turn out to be incomplete, and an escrow agent does not open the box.",
    fix: "Let the agent or the customer build the software from the deposit once a year, say who pays, and have gaps closed within days.",
    references: [],
  },
  elements: {
    level: "a test that the software can be built",
    frequency: "how often it is tested",
    cost: "who pays for the test",
    cure: "a duty to close gaps",
  },
  schema: {
    type: "object",
    properties: {
      minLevel: { type: "string", enum: ["inventory", "build", "functional"] },
      frequencyDays: { type: "number", exclusiveMinimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { minLevel: "build" },
  messages: {
    missing: "An escrow is agreed, but no clause on {{subject}} was found {{where}}.",
    listOnly: "The escrow deposit is checked against a list, but nobody tests that the software can be built from it.",
    open: "The escrow deposit may be verified, but no words say that the software is built from it.",
    notRun: "The software is built from the escrow deposit, but nobody runs and tests it.",
    rare: "The escrow deposit is not verified at least every {{most}} days.",
    disclaimed: "The escrow agent answers for nothing in the deposit, and nobody else is to test it.",
  },
  modelClause: `Once a year, and after each major release, the escrow agent or a tester whom {customer} names builds the software from the deposit and runs its tests. {customer} pays for a test that the deposit passes, {provider} for one that it fails. {provider} closes every gap that is found within 15 business days and deposits anew.`,
  when: ({ facts }) => escrowAgreed(facts),
  assess(input) {
    const { facts, options } = input;
    const counted = facts.provisions("escrow-verification").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const found = fullestFirst(counted, STATED);
    const missingElements: Element[] = STATED.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const often = found.some(({ evidence }) => evidence.some(({ quote }) => intervalIn(quote) !== null));
    if (!often) missingElements.push("frequency");
    const judgements = found.map(({ facts: said, evidence }) => {
      const judgement = { evidence, missingElements, ...judge(said, options) };
      return weightOf(evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const { minLevel, frequencyDays: most } = options;
    const quotes = found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    return demand(conclude<Element, MessageId>(judgements, ["satisfied", "weak", "negated"]), [
      { met: minLevel !== "functional" || quotes.some((quote) => RUNS.test(quote)), messageId: "notRun" },
      {
        met: most === undefined || quotes.some((quote) => (intervalIn(quote) ?? Infinity) <= most),
        messageId: "rare",
        data: { most: most ?? 0 },
      },
    ]);
  },
});

function judge(
  facts: Provision["facts"],
  { minLevel }: Options,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["disclaimed"] === true) return { outcome: "negated", messageId: "disclaimed" };
  if (facts["level"] === true) return { outcome: "satisfied" };
  if (minLevel === "inventory") return { outcome: "satisfied" };
  return { outcome: "weak", messageId: facts["listOnly"] === true ? "listOnly" : "open" };
}
