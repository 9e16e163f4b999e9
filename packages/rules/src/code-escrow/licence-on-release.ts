import { defineRequirement, type Provision } from "@clauselint/core";
import { conclude } from "../support/conclude.js";
import { escrowAgreed } from "../support/escrow-agreed.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "modify" | "others" | "lasting" | "free" | "bankruptcy";
type MessageId = "reference" | "noModify" | "narrow" | "bound";

const ELEMENTS: readonly Element[] = ["modify", "others", "lasting", "free", "bankruptcy"];

/** Reports an escrow whose code the customer may not use once it has it. */
export default defineRequirement({
  id: "code-escrow/licence-on-release",
  subject: "the licence to use source code released from escrow",
  severity: "error",
  appliesTo: {
    msa: "required",
    escrow: "required",
    sow: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "Once the source code is released, the customer and its contractors may use, modify and maintain it.",
    why: "Code that may be held but not changed keeps nothing running; without a licence granted beforehand, a receiver can refuse one.",
    fix: "Grant the licence now, effective on release: to use, copy, modify and maintain, also by contractors, free, for as long as the software is needed.",
    references: [{ title: "11 U.S.C. § 365(n): rights of licensees when a licensor is bankrupt", verified: "M" }],
  },
  elements: {
    modify: "a right to modify and maintain the code",
    others: "use by contractors and affiliates",
    lasting: "that it lasts",
    free: "that it costs nothing",
    bankruptcy: "words for the bankruptcy of the provider",
  },
  messages: {
    missing: "An escrow is agreed, but no clause on {{subject}} was found {{where}}.",
    negated: "{{customer}} has no licence to the source code that is released.",
    reference: "{{customer}} may keep the released source code for reference, not use it.",
    noModify: "{{customer}} may use the released source code, but no words let it modify or maintain it.",
    narrow: "{{customer}} may use the released source code only to support what it has.",
    bound: "The licence to the released source code is bound to a time, a place or {{customer}} alone.",
  },
  modelClause: `{provider} hereby grants {customer}, effective on a release, a perpetual, irrevocable, royalty-free licence to use, copy, modify, maintain, host and further develop the released materials for its own business and that of its affiliates, itself or through contractors who keep them secret. The licence is one of intellectual property for the purposes of section 365(n) of the United States Bankruptcy Code and of any like law, and needs no further act of {provider}.`,
  when: ({ facts }) => escrowAgreed(facts),
  assess({ document, facts }) {
    const found = facts
      .provisions("release-licence")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).map(({ facts: said, evidence }) => ({
      evidence,
      missingElements,
      ...judge(said),
    }));
    return conclude<Element, MessageId>(judgements, ["satisfied", "weak", "adverse", "negated"]);
  },
});

function judge(facts: Provision["facts"]): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["reference"] === true) return { outcome: "adverse", messageId: "reference" };
  if (facts["modify"] !== true) return { outcome: "weak", messageId: "noModify" };
  if (facts["narrow"] === true && facts["lasting"] !== true) return { outcome: "weak", messageId: "narrow" };
  return facts["bound"] === true ? { outcome: "weak", messageId: "bound" } : { outcome: "satisfied" };
}
