import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { durationsIn } from "../support/durations-in.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "authorisation" | "list" | "notice" | "objection" | "consequence" | "flowDown" | "liable";
type MessageId = "free" | "noObjection" | "noConsequence" | "deemed" | "shortNotice" | "noPeriod" | "unauthorised";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minNoticeDays: number };
}

const MENTIONED = /\bsub-?processors?\b/i;
/** Computers have processors too. */
const FURTHER = /\b(?:an)?other\s+processors?\b|\b(?:further|additional)\s+processors?\b/i;
const PERSONAL = /\bpersonal\s+(?:data|information)\b|\bdata\s+(?:subjects?|controllers?)\b|\bGDPR\b/i;
/** What is said of subcontractors shows that they get personal data only where it has to do with letting them in. */
const LETS_IN = ["specific", "general", "free", "objection"];
const FACTS = ["specific", "general", "list", "notice", "objection", "consequence", "flowDown", "liable"] as const;

/** Reports terms on personal data under which the processor may hand it on without the customer's say. */
export default defineRequirement({
  id: "data-security/subprocessor-control",
  subject: "sub-processors",
  severity: "error",
  appliesTo: { dpa: "required", msa: "required", sow: "deferrable", "order-form": "deferrable", other: "required" },
  docs: {
    summary:
      "Personal data goes to other processors only with the customer's authorisation, on the same terms, and on the processor's liability.",
    why: "Each further processor is another place where the data can be lost, and the customer answers for all of them; without a say it does not even know them.",
    fix: "Ask for prior written authorisation of each, or for a general one with a list, 30 days' notice of changes and a right to object that stops the change or lets the customer leave.",
    references: [
      {
        title:
          "Regulation (EU) 2016/679 (GDPR), Article 28(2): authorisation, information on changes, opportunity to object",
        verified: "V",
      },
      {
        title: "Regulation (EU) 2016/679 (GDPR), Article 28(4): the same obligations by contract, full liability",
        verified: "V",
      },
    ],
  },
  elements: {
    authorisation: "the customer's authorisation",
    list: "a list of the sub-processors",
    notice: "notice of changes",
    objection: "a right to object",
    consequence: "what follows from an objection",
    flowDown: "the same obligations for sub-processors",
    liable: "the processor's liability for them",
  },
  schema: {
    type: "object",
    properties: { minNoticeDays: { type: "number", minimum: 0 } },
    additionalProperties: false,
  },
  defaultOptions: { minNoticeDays: 30 },
  messages: {
    free: "{{provider}} may choose sub-processors without {{customer}}'s authorisation and without notice.",
    noObjection: "{{customer}} hears of sub-processors, but no words let it object.",
    noConsequence:
      "{{customer}} may object to a sub-processor, but no words say that the objection stops it or lets {{customer}} leave.",
    deemed: "{{customer}}'s silence counts as its authorisation of a sub-processor.",
    shortNotice: "{{customer}} hears of a new sub-processor {{days}} days before; at least {{least}} are asked for.",
    noPeriod: "{{customer}} hears of a new sub-processor, but no words say how long before.",
    unauthorised:
      "Sub-processors are bound to some terms, but no words ask for {{customer}}'s authorisation; lacking: {{lacking}}.",
  },
  modelClause: `{provider} may engage the sub-processors in Annex III, each for the task and at the place stated there. It shall give {customer} 30 days' written notice before it adds or replaces one. If {customer} objects within that time on reasonable grounds of data protection, {provider} shall not use that sub-processor for {customer}'s data; if it cannot do without, {customer} may terminate the services concerned and is refunded what it paid in advance. {provider} shall bind each sub-processor in writing to the same obligations and is fully liable for its acts and omissions.`,
  likeness: likenessOf("data-security/subprocessor-control"),
  when({ facts, document }) {
    const applies =
      facts.kind.kind === "dpa" ||
      MENTIONED.test(document.text) ||
      (FURTHER.test(document.text) && PERSONAL.test(document.text)) ||
      facts
        .provisions("subprocessor")
        .some(
          (one) =>
            LETS_IN.some((fact) => one.facts[fact] === true) && weightOf(one.evidence, { document, facts }) === 1,
        );
    return { applies, reason: "nothing is said of sub-processors" };
  },
  assess(input) {
    const found = input.facts.provisions("subprocessor").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const verdict = judge(found, input);
    const missingElements = lacking(found);
    const order =
      verdict.messageId === "free" ? found.filter(({ facts }) => facts["free"] === true) : fullestFirst(found, FACTS);
    return conclude<Element, MessageId>(order.map(({ evidence }) => ({ evidence, missingElements, ...verdict })));
  },
});

function says(found: readonly Provision[], fact: string): boolean {
  return found.some(({ facts }) => facts[fact] === true);
}

function lacking(found: readonly Provision[]): readonly Element[] {
  const others = (["list", "notice", "objection", "consequence", "flowDown", "liable"] as const).filter(
    (fact) => !says(found, fact),
  );
  if (says(found, "specific"))
    return others.filter((element) => element !== "notice" && element !== "objection" && element !== "consequence");
  return says(found, "general") || (says(found, "notice") && says(found, "objection"))
    ? others
    : ["authorisation", ...others];
}

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

/** What all passages say together: each holds one part of the whole. */
function judge(found: readonly Provision[], input: Input): Verdict {
  const specific = says(found, "specific");
  if (says(found, "free") && !specific && !says(found, "notice") && !says(found, "objection"))
    return { outcome: "adverse", messageId: "free" };
  if (says(found, "deemed") && !says(found, "consequence")) return { outcome: "weak", messageId: "deemed" };
  if (specific) return { outcome: "satisfied" };
  if (!says(found, "notice") && !says(found, "objection")) return { outcome: "weak", messageId: "unauthorised" };
  if (!says(found, "objection")) return { outcome: "weak", messageId: "noObjection" };
  if (!says(found, "consequence")) return { outcome: "weak", messageId: "noConsequence" };
  const { minNoticeDays: least } = input.options;
  const periods = found
    .filter(({ facts }) => facts["notice"] === true || facts["objection"] === true)
    .flatMap(({ evidence }) => evidence.flatMap((span) => durationsIn(input.facts, span)))
    .map((period) => Math.round(period.days));
  if (periods.length === 0) return least > 0 ? { outcome: "weak", messageId: "noPeriod" } : { outcome: "satisfied" };
  const days = Math.max(...periods);
  return days < least ? { outcome: "weak", messageId: "shortNotice", data: { days, least } } : { outcome: "satisfied" };
}
