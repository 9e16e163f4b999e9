import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { turnedAround } from "../support/turned-around.js";
import { higherLimits } from "./higher-limits.js";
import { liabilityLimits } from "./liability-limits.js";
import { limitExceptions } from "./limit-exceptions.js";
import { superCapDemand } from "./super-cap.js";
import { claimsNamedIn, exceptedKinds, exceptsDebtsOnly, type ExceptedKind } from "./excepted-kinds.js";

type MessageId = "customerOnly" | "dataLoss" | "parentLimit" | "openTerm" | "unclear" | "lowSuperCap";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly requireCarveOuts: readonly ExceptedKind[]; readonly superCapMultiple: number };
}

/** Reports a limit of liability that also covers what the provider does to data, secrets and rights. */
export default defineRequirement({
  id: "data-security/liability-carve-out",
  subject: "exceptions from the limit of liability for data and security",
  severity: "error",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "deferrable",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "The limit of liability does not cover breaches of security, data protection and confidentiality.",
    why: "A breach of data costs the customer far more than a year's fees; a limit that covers it leaves that loss with the customer, who answers for it to its own customers and to the authorities.",
    fix: "Except breaches of confidentiality and of the duties on security and data, the indemnity for infringement and wilful harm from the limit, or give them a limit of their own several times as high.",
    references: [],
  },
  forProvider: turnedAround,
  elements: {
    confidentiality: "breaches of confidentiality",
    dataBreach: "breaches of security and data protection",
    ipIndemnity: "infringement or the indemnities",
    wilful: "gross negligence or wilful harm",
  },
  schema: {
    type: "object",
    properties: {
      requireCarveOuts: {
        type: "array",
        items: { type: "string", enum: ["confidentiality", "dataBreach", "ipIndemnity", "wilful"] },
      },
      superCapMultiple: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireCarveOuts: ["confidentiality", "dataBreach", "ipIndemnity", "wilful"], superCapMultiple: 0 },
  messages: {
    lowSuperCap:
      "For data {{provider}} answers up to {{times}} times the limit or the fees; at least {{least}} times is asked for.",
    missing:
      "The liability of {{provider}} is limited, and nothing {{where}} excepts breaches of security, of data protection or of confidentiality from the limit.",
    weak: "Some claims are excepted from the limit of liability, but not {{lacking}}.",
    unclear: "Some claims are excepted from the limit of liability, but the words do not say which.",
    openTerm:
      "The claims that are excepted from the limit of liability go by a term, “{{term}}”, and no words say which they are.",
    customerOnly: "Only what {{customer}} owes is excepted from the limit of liability.",
    dataLoss: "{{provider}} does not answer for the loss or exposure of data.",
    parentLimit:
      "What {{provider}} owes for data counts towards the limit of another contract; nothing here raises or lifts it.",
  },
  modelClause: `The limits of liability in this agreement do not apply to a breach of confidentiality, to a breach of the duties of {provider} on security, data protection or {customer}'s data, to the indemnity for infringement, or to gross negligence, wilful harm or abandonment of the services. The costs of investigating a breach, of notices to persons and authorities, of credit monitoring, of fines as far as the law allows, and of restoring data are direct loss.`,
  likeness: likenessOf("data-security/liability-carve-out"),
  when({ facts, document }) {
    const limited =
      liabilityLimits({ facts, document }).length > 0 || facts.provisions("liability-under-parent").length > 0;
    return { applies: limited || losses(facts).length > 0, reason: "no words limit the provider's liability" };
  },
  assess(input) {
    const exceptions = excepted(input);
    const lost = losses(input.facts)
      .filter(({ favours }) => favours === "provider" || !exceptions.some(answersForData))
      .map(({ evidence }) => ({ outcome: "adverse", evidence, messageId: "dataLoss" }) as const);
    const said = conclude<ExceptedKind, MessageId>([...lost, ...exceptions], ["adverse", "satisfied", "weak"]);
    const { superCapMultiple: least } = input.options;
    const quotes = higherLimits(input).map((span) => input.document.quote(span));
    if (said.outcome !== "missing") return demand(said, [superCapDemand(quotes, least)]);
    const parent = input.facts.provisions("liability-under-parent").flatMap(({ evidence }) => evidence);
    if (parent.length > 0) return { outcome: "adverse", evidence: parent, messageId: "parentLimit" };
    const limits = liabilityLimits(input).flatMap(({ evidence }) => evidence);
    return { ...said, evidence: limits.slice(0, 2) };
  },
});

/** Data lost is the customer's, also where both parties are said not to answer for it among other losses. */
function losses(facts: Facts): readonly Provision[] {
  return facts
    .provisions("data-loss-exclusion")
    .filter((one) => one.favours === "provider" || (one.favours === "both" && one.facts["head"] === true));
}

/** Who answers for a breach of data protection without the limit answers for lost data as well. */
function answersForData({ outcome, missingElements }: Judgement<ExceptedKind, MessageId>): boolean {
  return outcome === "satisfied" || (missingElements !== undefined && !missingElements.includes("dataBreach"));
}

/** What the exceptions of the document say together. */
function excepted(input: Input): readonly Judgement<ExceptedKind, MessageId>[] {
  const exceptions = limitExceptions(input);
  const higher = higherLimits(input);
  const all = [...exceptions.filter(helpsCustomer).flatMap((one) => one.evidence), ...higher];
  const evidence = all.filter((span, i) => all.findIndex(({ start }) => start === span.start) === i);
  const naming = evidence.filter((span) => exceptedKinds(span, input).length > 0);
  const term = evidence.map((span) => claimsNamedIn(span, input)).find((claims) => claims !== null);
  if (naming.length > 0) {
    const named = new Set(naming.flatMap((span) => exceptedKinds(span, input)));
    const missingElements = input.options.requireCarveOuts.filter((kind) => !named.has(kind));
    if (missingElements.length === 0) return [{ outcome: "satisfied", evidence: naming }];
    if (term === undefined) return [{ outcome: "weak", evidence: naming, missingElements }];
  }
  if (term !== undefined) return [{ outcome: "weak", evidence, messageId: "openTerm", data: { term } }];
  const [first] = exceptions;
  if (first === undefined) return [];
  const owed = exceptions.every(({ evidence: spans }) => spans.every((span) => exceptsDebtsOnly(span, input)));
  return [
    owed
      ? { outcome: "adverse", evidence: first.evidence, messageId: "customerOnly" }
      : { outcome: "weak", evidence: first.evidence, messageId: "unclear" },
  ];
}
