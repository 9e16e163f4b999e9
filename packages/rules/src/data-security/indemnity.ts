import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Element = "defence" | "infringement" | "security";
type MessageId = "hedged" | "narrow" | "customerOnly" | "notFor";

const ELEMENTS: readonly Element[] = ["defence", "infringement", "security"];

const IN_WORDS = {
  infringement: "claims of infringement",
  security: "breaches of security or confidentiality",
} as const;

/** Reports a contract that leaves the customer alone with what others claim because of the provider. */
export default defineRequirement({
  id: "data-security/indemnity",
  subject: "an indemnity by the provider",
  heading: "Indemnity",
  severity: "warning",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "optional",
    "order-form": "deferrable",
    sla: "optional",
    nda: "optional",
    other: "required",
  },
  docs: {
    summary: "The provider protects the customer against claims of third parties that its work or its failures cause.",
    why: "When a stranger sues over the provider's code, or a regulator fines over its leak, it is the customer's name on the letter.",
    fix: "Bind the provider to defend, indemnify and hold harmless the customer against claims of infringement, breaches of security and law, and claims of its staff and subcontractors.",
    references: [],
  },
  forProvider: {
    satisfied: "adverse",
    weak: "adverse",
    adverse: "satisfied",
    negated: "satisfied",
    missing: "satisfied",
  },
  elements: {
    defence: "a duty to defend",
    ...IN_WORDS,
  },
  schema: {
    type: "object",
    properties: {
      require: { type: "array", items: { type: "string", enum: ["dataBreach", "ip"] }, uniqueItems: true },
    },
    additionalProperties: false,
  },
  defaultOptions: { require: [] },
  messages: {
    notFor: "{{provider}} protects {{customer}} against claims of others, but not against {{uncovered}}.",
    hedged: "{{provider}} promises no more than an effort to protect {{customer}} against claims of others.",
    narrow: "{{provider}} protects {{customer}} only against what it alone caused or what a court finally awards.",
    customerOnly:
      "{{customer}} protects {{provider}} against claims of others, and nothing obliges {{provider}} to do the same.",
  },
  modelClause: `{provider} shall defend {customer} against every claim of a third party, and indemnify and hold it harmless from the loss, fines and costs, that result from (a) an infringement of rights by the services or deliverables, (b) a breach of security, confidentiality or data protection law by {provider}, its staff or its subcontractors, or (c) claims of those people themselves. {customer} tells {provider} of a claim without delay, leaves it the defence, and helps at {provider}'s cost. {provider} settles nothing that binds {customer} without its consent.`,
  likeness: likenessOf("data-security/indemnity"),
  assess(input) {
    const found = input.facts.provisions("indemnity").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const good = found.filter((one) => helpsCustomer(one) && one.facts["denied"] !== true);
    const missingElements = ELEMENTS.filter((name) => good.every(({ facts }) => facts[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).flatMap((provision) => {
      const judgement = judge(provision, missingElements);
      if (judgement === null) return [];
      return weightOf(provision.evidence, input) === 1 ? [judgement] : [atHalfWeight(judgement)];
    });
    const asked = input.options.require.map((kind) => (kind === "ip" ? "infringement" : "security"));
    const uncovered = asked.filter((name) => missingElements.includes(name)).map((name) => IN_WORDS[name]);
    return demand(conclude(judgements, ["satisfied", "negated", "weak", "adverse"]), [
      { met: uncovered.length === 0, messageId: "notFor", data: { uncovered: uncovered.join(" or ") } },
    ]);
  },
});

/** What one passage means; `null` where it says that the customer need not protect the provider. */
function judge(provision: Provision, missingElements: readonly Element[]): Judgement<Element, MessageId> | null {
  const { evidence, facts } = provision;
  if (!helpsCustomer(provision)) {
    return facts["denied"] === true ? null : { outcome: "adverse", evidence, messageId: "customerOnly" };
  }
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (facts["hedged"] === true) return { outcome: "weak", evidence, missingElements, messageId: "hedged" };
  if (facts["narrow"] === true) return { outcome: "weak", evidence, missingElements, messageId: "narrow" };
  return { outcome: "satisfied", evidence, missingElements };
}
