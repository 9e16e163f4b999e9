import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { headedContacts } from "../provisions/liaison/headed-contacts.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "customer" | "provider" | "name" | "duties" | "authority" | "replacement";
type MessageId = "oneSide" | "mentioned" | "unnamed" | "noAuthority";
interface Options {
  readonly requireBothParties: boolean;
  readonly requireAuthority: boolean;
  readonly requireName: boolean;
}

/** Reports a contract in which nobody on each side is there to settle what comes up. */
export default defineRequirement({
  id: "liaison/named-liaison",
  subject: "a liaison person on each side",
  heading: "Liaison persons",
  severity: "error",
  appliesTo: {
    msa: "required",
    sow: "required",
    dpa: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "Each party has a named or appointed person who manages the relationship.",
    why: "Without one person on each side to ask, questions wait, decisions are made by nobody and small problems become disputes.",
    fix: "Let each party appoint a project lead by name or by date, and say what the lead decides and how a successor is named.",
    references: [{ title: "CUAD v1: 7 of 18 outsourcing agreements name a manager or liaison", verified: "V" }],
  },
  forProvider: "same",
  elements: {
    customer: "a liaison of the customer",
    provider: "a liaison of the provider",
    name: "a name",
    duties: "what the liaison does",
    authority: "what the liaison may decide",
    replacement: "how a liaison is replaced",
  },
  schema: {
    type: "object",
    properties: {
      requireBothParties: { type: "boolean" },
      requireName: { type: "boolean" },
      requireAuthority: { type: "boolean" },
      placeholderNameIsMissing: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: {
    requireBothParties: true,
    requireName: false,
    requireAuthority: false,
    placeholderNameIsMissing: true,
  },
  messages: {
    oneSide: "Only one side has a liaison person; lacking: {{lacking}}.",
    mentioned: "Liaison persons are mentioned, but no words appoint them or say what they do.",
    noAuthority: "Liaison persons are appointed, but no words say what they may decide.",
    unnamed: "A liaison person is to be appointed, but no name is given.",
  },
  modelClause: `{customer} and {provider} shall each appoint a project lead, by name and with contact details, within five business days of signature. The project leads are the first contact in all matters of this agreement, meet at least once a week, settle day-to-day questions and may approve changes that neither raise the charges nor move a milestone. A party that replaces its project lead shall give the other ten days' notice and name the successor.`,
  likeness: likenessOf("liaison/named-liaison"),
  assess({ document, facts, options }) {
    const headed = headedContacts(document, facts);
    const all = [...facts.provisions("liaison"), ...headed];
    const found = all.filter((provision) => provision.facts["denied"] !== true);
    const counts = (one: Provision): boolean => !isBlank(one) || !options.placeholderNameIsMissing;
    const strong = found.filter((one) => isAppointed(one) || (isBlank(one) && counts(one)));
    const sides = (strong.length > 0 ? found.filter(counts) : []).map(({ favours }) => favours);
    const has = (side: "customer" | "provider"): boolean => sides.includes(side) || sides.includes("both");
    const missingElements = lacking(found, has);
    const judgements = strong.map((provision) => {
      const judgement = judge(provision, missingElements, options);
      const whole = headed.includes(provision) || weightOf(provision.evidence, { document, facts }) === 1;
      return whole ? judgement : atHalfWeight(judgement);
    });
    return conclude<Element, MessageId>([...judgements, ...unfilled(found, missingElements), ...denials(all)]);
  },
});

function judge(
  { evidence }: Provision,
  missingElements: readonly Element[],
  { requireBothParties, requireName, requireAuthority }: Options,
): Judgement<Element, MessageId> {
  const oneSided = missingElements.includes("customer") || missingElements.includes("provider");
  if (oneSided && requireBothParties) return { outcome: "weak", evidence, missingElements, messageId: "oneSide" };
  if (requireName && missingElements.includes("name")) {
    return { outcome: "weak", evidence, missingElements, messageId: "unnamed" };
  }
  if (requireAuthority && missingElements.includes("authority")) {
    return { outcome: "weak", evidence, missingElements, messageId: "noAuthority" };
  }
  return { outcome: "satisfied", evidence, missingElements };
}

/** Titles that are used on both sides as if somebody held them, and titles that wait for a name. */
function unfilled(
  found: readonly Provision[],
  missingElements: readonly Element[],
): readonly Judgement<Element, MessageId>[] {
  const weak = found.filter((one) => one.favours === "both" || isBlank(one));
  return weak.map((one) => {
    const messageId = isBlank(one) ? "unnamed" : "mentioned";
    return { outcome: "weak", evidence: one.evidence, missingElements, messageId };
  });
}

function denials(all: readonly Provision[]): readonly Judgement<Element, MessageId>[] {
  return all.flatMap(({ facts, evidence }) => (facts["denied"] === true ? [{ outcome: "negated", evidence }] : []));
}

function isAppointed({ facts }: Provision): boolean {
  return facts["appointed"] === true || facts["duties"] === true || facts["named"] === true;
}

function isBlank(provision: Provision): boolean {
  return provision.facts["blank"] === true && !isAppointed(provision);
}

function lacking(found: readonly Provision[], has: (side: "customer" | "provider") => boolean): readonly Element[] {
  const says = (fact: string): boolean => found.some(({ facts }) => facts[fact] === true);
  const needed: readonly (readonly [Element, boolean])[] = [
    ["customer", has("customer")],
    ["provider", has("provider")],
    ["name", found.some(({ facts }) => facts["named"] === true && facts["blank"] !== true)],
    ["duties", says("duties")],
    ["authority", says("authority")],
    ["replacement", says("replacement")],
  ];
  return needed.filter(([, there]) => !there).map(([element]) => element);
}
