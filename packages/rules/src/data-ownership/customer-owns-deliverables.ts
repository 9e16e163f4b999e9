import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { speaksOfMaking } from "../provisions/made-words.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { words } from "../provisions/words.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";
import { rightsBeforePayment } from "./rights-before-payment.js";

type Element = "assignment" | "unconditional" | "sole" | "everything";
type MessageId =
  "beforePayment" | "promised" | "declared" | "forHire" | "onPayment" | "joint" | "each" | "licensed" | "unvested";
type Options = {
  readonly ownership: "assign" | "perpetual-licence-ok";
  readonly paymentConditioned: "off" | "warn" | "error";
  readonly jointOwnership: "off" | "warn" | "error";
};

const ON_CREATION = words(
  "\\b(?:on|upon|at|from|as|when|immediately) (?:(?:the|its|their|they|it|and|time|moment|date|are|is|of|soon) ){0,6}?(?:creat\\w+|conce\\w+|made|develop\\w+|authored|written|arise)\\b|\\bcome into (?:existence|being)\\b|\\bfuture rights\\b",
);

/** Reports deliverables that do not become the customer's with words of present transfer. */
export default defineRequirement({
  id: "data-ownership/customer-owns-deliverables",
  subject: "who owns the deliverables",
  heading: "Ownership of deliverables",
  severity: "error",
  appliesTo: { msa: "required", sow: "required", other: "required", "order-form": "deferrable", amendment: "optional" },
  docs: {
    summary: "What the provider makes under the contract is assigned to the customer with words of present transfer.",
    why: "A promise to assign, or a statement of ownership without words of transfer, can leave title with the provider, its staff or its creditors.",
    fix: "Let the provider assign all right, title and interest in the deliverables now, as they are created, whatever the state of payments.",
    references: [
      {
        title:
          "Board of Trustees of Leland Stanford Junior University v. Roche Molecular Systems, Inc., 563 U.S. 776 (2011)",
        verified: "M",
      },
    ],
  },
  elements: {
    assignment: "words of present assignment to the customer",
    unconditional: "a transfer that does not wait for payment",
    sole: "ownership by the customer alone",
    everything: "a transfer without an exception in the provider's favour",
  },
  schema: {
    type: "object",
    properties: {
      ownership: { type: "string", enum: ["assign", "perpetual-licence-ok"] },
      paymentConditioned: { type: "string", enum: ["off", "warn", "error"] },
      jointOwnership: { type: "string", enum: ["off", "warn", "error"] },
      requireVestOnCreation: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: {
    ownership: "assign",
    paymentConditioned: "warn",
    jointOwnership: "warn",
    requireVestOnCreation: false,
  },
  messages: {
    beforePayment: "The deliverables are {{customer}}'s before it has paid {{provider}} for them.",
    unvested:
      "The deliverables are assigned to {{customer}}, but no words say that they are its own as they are created.",
    promised: "The deliverables are only promised to be assigned; title stays with {{provider}} until it does so.",
    declared: "The deliverables are said to be {{customer}}'s, but no words transfer them to it.",
    forHire: "The deliverables are called works made for hire, and nothing assigns those that by law are not.",
    onPayment: "Title to the deliverables passes to {{customer}} only once it has paid.",
    joint: "The deliverables are owned by both sides together.",
    each: "Each side owns what it makes, so what {{provider}} makes for {{customer}} stays with {{provider}}.",
    licensed: "The deliverables are licensed to {{customer}}, which does not own them.",
  },
  modelClause: `{provider} hereby assigns to {customer}, as they are created and whatever the state of payments, all right, title and interest worldwide, including all intellectual property rights, in the deliverables, their drafts, source code and documentation. {provider} has written assignments from everyone who works on them, and signs what is needed to record the transfer.`,
  likeness: likenessOf("data-ownership/customer-owns-deliverables"),
  when({ facts }) {
    const owned = facts.provisions("deliverables-ownership");
    const applies =
      owned.some((provision) => provision.favours === "customer" || provision.facts["made"] === true) ||
      facts.evidence.some(speaksOfMaking);
    return { applies, reason: "nothing is said to be made for the customer" };
  },
  assess({ document, facts, options }) {
    const judgements = facts.provisions("deliverables-ownership").flatMap((provision) => {
      const judgement = judge(provision, options);
      if (judgement === null) return [];
      if (weightOf(provision.evidence, { document, facts }) === 1) return [judgement];
      // What a recital or definition says of the provider's own things is not a clause against the customer.
      return judgement.outcome === "adverse" ? [] : [atHalfWeight(judgement)];
    });
    const assigning = facts.provisions("deliverables-ownership").filter((one) => one.facts["assignment"] === true);
    const vests = assigning.some(({ evidence }) => evidence.some(({ quote }) => ON_CREATION.test(quote)));
    return demand(conclude(judgements), [{ met: vests || !options.requireVestOnCreation, messageId: "unvested" }]);
  },
  assessForProvider: rightsBeforePayment,
});

function judge({ favours, facts, evidence }: Provision, options: Options): Judgement<Element, MessageId> | null {
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (favours === "provider") return judgeProvider(facts, evidence, options);
  const weak = (messageId: MessageId, ...missingElements: Element[]): Judgement<Element, MessageId> => ({
    outcome: "weak",
    evidence,
    messageId,
    missingElements,
  });
  if (favours === "both")
    return facts["joint"] === true
      ? jointly(weak("joint", "assignment", "sole"), options)
      : weak("each", "assignment", "sole");
  if (facts["onPayment"] === true && options.paymentConditioned !== "off") {
    const outcome = options.paymentConditioned === "error" ? "adverse" : "weak";
    return { ...weak("onPayment", "unconditional"), outcome };
  }
  if (facts["assignment"] === true) {
    const missingElements: Element[] = facts["except"] === true ? ["everything"] : [];
    return { outcome: facts["except"] === true ? "weak" : "satisfied", evidence, missingElements };
  }
  if (facts["joint"] === true) return jointly(weak("joint", "assignment", "sole"), options);
  if (facts["declaration"] === true || facts["retention"] === true) return weak("declared", "assignment");
  return facts["work-for-hire"] === true ? weak("forHire", "assignment") : weak("promised", "assignment");
}

function jointly(weak: Judgement<Element, MessageId>, { jointOwnership }: Options): Judgement<Element, MessageId> {
  if (jointOwnership === "warn") return weak;
  const { evidence } = weak;
  return jointOwnership === "error" ? { ...weak, outcome: "adverse" } : { outcome: "satisfied", evidence };
}

function judgeProvider(
  facts: Provision["facts"],
  evidence: Provision["evidence"],
  { ownership }: Options,
): Judgement<Element, MessageId> {
  if (facts["licence"] !== true || facts["declaration"] === true || facts["retention"] === true)
    return { outcome: "adverse", evidence };
  const enough = ownership === "perpetual-licence-ok" && facts["perpetual"] === true;
  return enough ? { outcome: "satisfied", evidence } : { outcome: "adverse", evidence, messageId: "licensed" };
}
