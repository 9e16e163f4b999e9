import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { ownsData } from "../support/owns-data.js";
import { weightOf } from "../support/weight-of.js";

type Element = "limit" | "sale" | "training";
type MessageId = "training" | "ownEnds" | "improves" | "aggregated" | "confidentialOnly" | "saleOnly";
type Options = { readonly aiTraining: "off" | "warn" | "error"; readonly aggregated: "off" | "warn" };
/** Facts that stand for the elements. */
const ELEMENTS = { limit: "limited", sale: "noSale", training: "noTraining" } as const;

/** Reports a contract that lets the provider use the customer's data for more than the services. */
export default defineRequirement({
  id: "data-ownership/provider-data-use",
  subject: "what the provider may use the customer's data for",
  severity: "error",
  appliesTo: {
    msa: "required",
    dpa: "required",
    sow: "deferrable",
    "order-form": "deferrable",
    nda: "optional",
    other: "required",
  },
  docs: {
    summary: "The provider uses the customer's data to perform the services and for nothing else.",
    why: "Data that may also be used for the provider's own ends ends up in its products, its models and its sales.",
    fix: "Limit use to the services, and forbid sale, use for the provider's own products and the training of models.",
    references: [
      {
        title: "Regulation (EU) 2016/679 (GDPR), Article 28(3)(a): processing only on documented instructions",
        verified: "V",
      },
    ],
  },
  elements: {
    limit: "a limit of use to the services",
    sale: "a ban on selling the data",
    training: "a ban on training models with it",
  },
  schema: {
    type: "object",
    properties: {
      aiTraining: { type: "string", enum: ["off", "warn", "error"] },
      aggregated: { type: "string", enum: ["off", "warn"] },
    },
    additionalProperties: false,
  },
  defaultOptions: { aiTraining: "error", aggregated: "warn" },
  messages: {
    training: "{{provider}} may train models with the data of {{customer}}.",
    ownEnds: "{{provider}} may use the data of {{customer}} for its own ends.",
    improves: "{{provider}} may use the data of {{customer}} to improve or market its own products.",
    aggregated:
      "{{provider}} may use usage data or what it makes anonymous for its own ends, and nothing keeps it from identifying {{customer}} or its people again.",
    confidentialOnly:
      "Use of confidential information is limited, but no words limit the use of the data of {{customer}}.",
    saleOnly: "The data of {{customer}} may not be sold or trained with, but no words limit its use to the services.",
  },
  modelClause: `{provider} uses the data of {customer} only to perform the services for {customer}. It does not sell or rent the data, does not combine it with data of others, does not use it to improve its own products, and does not train, test or tune any model with it. Figures that {provider} keeps on the use of its services neither identify {customer} or a person nor allow either to be identified again.`,
  likeness: likenessOf("data-ownership/provider-data-use"),
  when({ facts }) {
    const used = facts.provisions("data-use").some(({ facts: said }) => said["confidentialOnly"] !== true);
    const applies = ownsData(facts) || used;
    return { applies, reason: "neither ownership nor use of the customer's data is spoken of" };
  },
  assess(input) {
    const found = input.facts.provisions("data-use").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const against = found.flatMap((provision) => taken(provision, input.options));
    const lacking = Object.entries(ELEMENTS).filter(([, fact]) => found.every(({ facts }) => facts[fact] !== true));
    const missingElements = lacking.flatMap(([name]) => (isElement(name) ? [name] : []));
    const kept = fullestFirst(found, Object.values(ELEMENTS)).flatMap(({ facts, evidence }) => {
      const verdict = limits(facts);
      return verdict === null ? [] : [{ evidence, missingElements, ...verdict }];
    });
    return conclude<Element, MessageId>(
      against.length > 0 ? against : kept,
      against.length > 0 ? ["adverse", "weak"] : ["satisfied", "weak"],
    );
  },
});

function isElement(name: string): name is Element {
  return name in ELEMENTS;
}

/** What the provider takes for itself. */
function taken(
  { facts, evidence }: Provision,
  { aiTraining, aggregated }: Options,
): readonly Judgement<Element, MessageId>[] {
  const marks: Judgement<Element, MessageId>[] = [];
  if (facts["aggregated"] === true) {
    if (facts["namesNobody"] === true || aggregated === "off") return [];
    return [{ outcome: "weak", evidence, messageId: "aggregated" }];
  }
  if (facts["training"] === true && aiTraining !== "off")
    marks.push({ outcome: aiTraining === "error" ? "adverse" : "weak", evidence, messageId: "training" });
  if (facts["ownEnds"] === true) marks.push({ outcome: "adverse", evidence, messageId: "ownEnds" });
  if (facts["improves"] === true) marks.push({ outcome: "weak", evidence, messageId: "improves" });
  return marks;
}

function limits(facts: Provision["facts"]): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> | null {
  if (facts["limited"] === true) return { outcome: "satisfied" };
  if (facts["noSale"] === true || facts["noTraining"] === true) return { outcome: "weak", messageId: "saleOnly" };
  return facts["confidentialOnly"] === true ? { outcome: "weak", messageId: "confidentialOnly" } : null;
}
