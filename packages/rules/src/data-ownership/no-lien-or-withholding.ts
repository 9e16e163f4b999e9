import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { ownsData } from "../support/owns-data.js";
import { helpsCustomer } from "../support/sides.js";
import { turnedAround } from "../support/turned-around.js";
import { weightOf } from "../support/weight-of.js";

type Element = "disputes" | "lien" | "code";
type MessageId = "lienGranted" | "inPart" | "suspends" | "codeOnly";
type Options = { readonly suspensionForNonPayment: "off" | "warn" | "error" };

/** Facts that stand for the elements. */
const ELEMENTS = { disputes: "disputes", lien: "noLien", code: "noKillCode" } as const;

/** Reports a contract that lets the provider hold back what the customer needs to go on. */
export default defineRequirement({
  id: "data-ownership/no-lien-or-withholding",
  subject: "a ban on withholding the customer's data and work",
  severity: "error",
  appliesTo: { msa: "required", dpa: "optional", sow: "optional", "order-form": "optional", other: "required" },
  docs: {
    summary: "The provider may not hold back data, code or deliverables, whatever is in dispute.",
    why: "A provider that may lock the customer out until it is paid wins every dispute about an invoice.",
    fix: "Forbid to withhold, lock or delete data, code, credentials and work, also in a dispute; have liens waived and disabling code banned.",
    references: [],
  },
  forProvider: turnedAround,
  elements: {
    disputes: "that it holds in a dispute and while an invoice is open",
    lien: "a waiver of liens",
    code: "a ban on disabling code",
  },
  schema: {
    type: "object",
    properties: { suspensionForNonPayment: { type: "string", enum: ["off", "warn", "error"] } },
    additionalProperties: false,
  },
  defaultOptions: { suspensionForNonPayment: "warn" },
  messages: {
    adverse: "{{provider}} may hold back data or work of {{customer}} until it is paid.",
    lienGranted: "{{provider}} has a lien on what belongs to {{customer}}.",
    inPart:
      "{{provider}} is barred from holding back data or work of {{customer}} in part only: it may do so over some debts or with some of the things.",
    suspends:
      "{{provider}} may suspend the services over a payment, and no words keep data and work within reach of {{customer}}.",
    codeOnly:
      "Disabling code is banned, but no words keep {{provider}} from holding back data and work of {{customer}}.",
  },
  modelClause: `{provider} shall not withhold, lock, disable, delete or delay the return of any data, source code, credentials or deliverables of {customer}, nor suspend access to them, for any reason, including a dispute or an open invoice. {provider} waives every lien and right of retention over them. Nothing that {provider} delivers contains code meant to disable it. {customer} may have this clause enforced by injunction.`,
  likeness: likenessOf("data-ownership/no-lien-or-withholding"),
  when({ facts }) {
    const owned = facts.provisions("deliverables-ownership").some(helpsCustomer) || ownsData(facts);
    const applies = owned || facts.provisions("withholding").length > 0;
    return { applies, reason: "neither data nor work of the customer is spoken of" };
  },
  assess({ document, facts, options }) {
    const found = facts
      .provisions("withholding")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    const lacking = Object.entries(ELEMENTS).filter(([, fact]) =>
      found.every(({ facts: said }) => said[fact] !== true),
    );
    const missingElements = lacking.flatMap(([name]) => (isElement(name) ? [name] : []));
    const judgements = fullestFirst(found, Object.values(ELEMENTS)).flatMap((provision) => {
      const verdict = judge(provision, options);
      return verdict === null ? [] : [{ evidence: provision.evidence, missingElements, ...verdict }];
    });
    return conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak"]);
  },
});

function isElement(name: string): name is Element {
  return name in ELEMENTS;
}

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId">;

function judge({ facts }: Provision, { suspensionForNonPayment }: Options): Verdict | null {
  if (facts["lien"] === true) return { outcome: "adverse", messageId: "lienGranted" };
  if (facts["allowed"] === true) return { outcome: "adverse" };
  if (facts["barred"] === true) return { outcome: "satisfied" };
  if (facts["inPart"] === true) return { outcome: "weak", messageId: "inPart" };
  if (facts["suspends"] === true) {
    if (suspensionForNonPayment === "off") return null;
    return { outcome: suspensionForNonPayment === "error" ? "adverse" : "weak", messageId: "suspends" };
  }
  return facts["noKillCode"] === true ? { outcome: "weak", messageId: "codeOnly" } : null;
}
