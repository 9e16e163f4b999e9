import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { assignsWork } from "../support/assigns-work.js";
import { weightOf } from "../support/weight-of.js";

type Element = "bound" | "subcontractors" | "title";
type MessageId = "staffOnly" | "titleOnly" | "hedged";

const ELEMENTS: readonly Element[] = ["bound", "subcontractors", "title"];

/** Reports an assignment by a provider that may not own what its people make. */
export default defineRequirement({
  id: "data-ownership/subcontractor-ip-flow-down",
  subject: "how the provider gets title from its people and subcontractors",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", other: "required" },
  docs: {
    summary: "The provider has written assignments from everyone who makes the deliverables.",
    why: "Nobody can assign what a freelancer or subcontractor still owns; the gap shows when the customer sells or sues.",
    fix: "Have the provider obtain written assignments from employees and subcontractors before they start, and warrant its title.",
    references: [],
  },
  elements: {
    bound: "assignments from those who do the work",
    subcontractors: "that subcontractors are among them",
    title: "a warranty of title",
  },
  messages: {
    missing: "The work is assigned to {{customer}}, but no clause on {{subject}} was found {{where}}.",
    staffOnly: "The staff of {{provider}} assign their rights, but no words speak of subcontractors.",
    titleOnly:
      "{{provider}} warrants its title, but no words make it obtain assignments from its people and subcontractors.",
    hedged: "{{provider}} promises no more than an effort to obtain assignments from its people.",
  },
  modelClause: `Before anyone works on a deliverable, {provider} has a written agreement with that person or subcontractor under which all intellectual property in the work is assigned, so that {provider} can assign it to {customer} under this agreement, and moral rights are waived as far as the law allows. {provider} warrants that it owns what it assigns, free of claims of others, and shows the agreements on request.`,
  likeness: likenessOf("data-ownership/subcontractor-ip-flow-down"),
  when: ({ facts }) => assignsWork(facts),
  assess({ document, facts }) {
    const found = facts.provisions("ip-chain").filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).map(({ facts: said, evidence }) => ({
      evidence,
      missingElements,
      ...judge(said),
    }));
    return conclude<Element, MessageId>(judgements);
  },
});

function judge(facts: Provision["facts"]): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["hedged"] === true) return { outcome: "weak", messageId: "hedged" };
  if (facts["bound"] !== true) return { outcome: "weak", messageId: "titleOnly" };
  return facts["subcontractors"] === true ? { outcome: "satisfied" } : { outcome: "weak", messageId: "staffOnly" };
}
