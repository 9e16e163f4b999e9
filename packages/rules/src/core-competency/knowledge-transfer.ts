import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "transfer" | "documents" | "training" | "current";
type MessageId = "exitOnly" | "paid" | "hedged" | "documentsOnly" | "trainingOnly";

const ELEMENTS: readonly Element[] = ["transfer", "documents", "training", "current"];

/** Reports a contract under which only the provider learns. */
export default defineRequirement({
  id: "core-competency/knowledge-transfer",
  subject: "how the provider hands on what it learns",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "optional", sla: "optional", other: "optional" },
  docs: {
    summary: "The provider documents its work, keeps the documents current and teaches the customer.",
    why: "Knowledge that is with the provider alone is the strongest lock-in: nobody else can run, check or take over what was built.",
    fix: "Ask for documents that are kept current, for sessions in which the customer's people learn the system during the term, and for both in the price.",
    references: [],
  },
  elements: {
    transfer: "the hand-over of knowledge",
    documents: "documents on the work",
    training: "training of the customer's people",
    current: "a duty to keep the documents current",
  },
  messages: {
    exitOnly: "{{provider}} hands on what it knows only when the contract ends.",
    paid: "{{provider}} hands on what it knows only at further charges.",
    hedged: "{{provider}} promises no more than an effort to hand on what it knows.",
    documentsOnly: "{{provider}} has to write documents, but no words make it teach {{customer}} what it knows.",
    trainingOnly: "{{provider}} has to train {{customer}}, but no words make it write down what it does.",
  },
  modelClause: `{provider} documents its work so that a skilled third party can run, maintain and develop it: architecture, configuration, run books and decisions, in the repository of {customer}, updated with each release. Each quarter {provider} trains the people that {customer} names in a session of at least half a day, and lets them work beside its own. Both are part of the charges. What {customer} learns it may use without limit during and after the term.`,
  likeness: likenessOf("core-competency/knowledge-transfer"),
  assess(input) {
    const found = input.facts.provisions("knowledge-transfer").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).map((provision) => {
      const judgement = { evidence: provision.evidence, missingElements, ...judge(provision, missingElements) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    return conclude<Element, MessageId>(judgements, ["satisfied", "weak"]);
  },
});

function judge(
  { facts }: Provision,
  missing: readonly Element[],
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  const weak = (messageId: MessageId) => ({ outcome: "weak", messageId }) as const;
  const firm = facts["firm"] === true;
  if (!firm && facts["atEnd"] === true) return weak("exitOnly");
  if (!firm && facts["paid"] === true) return weak("paid");
  if (!firm && facts["hedged"] === true) return weak("hedged");
  if (facts["firmTransfer"] === true) return { outcome: "satisfied" };
  if (missing.includes("documents")) return weak("trainingOnly");
  return missing.includes("training") && missing.includes("transfer")
    ? weak("documentsOnly")
    : { outcome: "satisfied" };
}
