import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { durationsIn } from "../support/durations-in.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";
import { returnDemands } from "./return-demands.js";
import { returnFault, type ReturnFault } from "./return-fault.js";

type Element = "return" | "deletion" | "period" | "certificate" | "copies";
type MessageId = ReturnFault | "keeps" | "withheld" | "briefRetrieval" | "lateDeletion";
type Options = {
  readonly maxReturnDays: number;
  readonly requireCertificate: boolean;
  readonly minRetrievalDays: number;
  readonly maxDeletionDays?: number | undefined;
};

/** Reports a contract that does not bind the provider to give the customer's data back and delete it. */
export default defineRequirement({
  id: "data-ownership/return-and-deletion",
  subject: "the return and deletion of the customer's data",
  severity: "error",
  appliesTo: {
    msa: "required",
    dpa: "required",
    nda: "required",
    sow: "deferrable",
    "order-form": "deferrable",
    other: "required",
  },
  docs: {
    summary: "At the end the provider gives the customer's data back and deletes what it holds.",
    why: "Data that nobody has to give back keeps the customer with the provider, and copies that nobody deletes stay at risk for ever.",
    fix: "Bind the provider to return the data in a usable format within a number of days of the end, then to delete every copy and certify it.",
    references: [
      {
        title: "Regulation (EU) 2016/679 (GDPR), Article 28(3)(g): deletion or return at the end of the processing",
        verified: "M",
      },
      {
        title: "Regulation (EU) 2023/2854 (Data Act), Article 25(2)(g): at least 30 days for retrieval",
        verified: "M",
      },
    ],
  },
  elements: {
    return: "a duty to return the data",
    deletion: "a duty to delete what is left",
    period: "a period for the return",
    certificate: "a certificate of deletion",
    copies: "that copies and backups are included",
  },
  schema: {
    type: "object",
    properties: {
      maxReturnDays: { type: "integer", minimum: 1 },
      requireCertificate: { type: "boolean" },
      minRetrievalDays: { type: "integer", minimum: 0 },
      maxDeletionDays: { type: "integer", minimum: 1 },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxReturnDays: 30, requireCertificate: false, minRetrievalDays: 0 },
  messages: {
    briefRetrieval: "{{customer}} has fewer than {{least}} days, or no stated time, to fetch its data.",
    lateDeletion: "The data is not deleted within {{most}} days, or no time for it is stated.",
    paid: "The data goes back to {{customer}} only against payment.",
    keeps: "The data goes back to {{customer}}, but {{provider}} may keep copies for itself.",
    withheld: "{{provider}} may keep the data until it is paid.",
    slow: "The data is returned {{days}} days after the end; {{most}} are asked for.",
    oneCause: "The duty to return the data holds for one way to end the contract only.",
    asInstructed:
      "What becomes of the data is for {{customer}} to say, but no words bind {{provider}} to return or delete it.",
    ownPolicy: "The data is deleted when a policy of {{provider}} says so, not when the contract ends.",
    optional: "{{provider}} may return the data at the end, but need not.",
    onlyAsLong:
      "The time for which {{provider}} may keep the data is limited, but no words bind it to return the data.",
    materialsOnly:
      "Materials and documents are handed over at the end; nothing says so of the data that {{provider}} holds.",
    unclear:
      "Data has to be given back or deleted, but it is not clear whether {{provider}} has to do so for {{customer}}.",
    hedged: "The duty of {{provider}} to return or delete the data is one of efforts only.",
  },
  modelClause: `Within 30 days of the end of this agreement, whatever its cause, or earlier on request, {provider} returns all data of {customer} in a common machine-readable format at no charge. Once {customer} has confirmed that the copy is complete, {provider} deletes every other copy within 60 days, including backups and copies held by its subcontractors, and certifies the deletion in writing. {provider} has no right to retain data for any claim.`,
  likeness: likenessOf("data-ownership/return-and-deletion"),
  assess(input) {
    const found = input.facts.provisions("data-return");
    const keeps = found.filter(({ facts }) => facts["keeps"] === true);
    const judgements = found.flatMap((provision) => {
      const judgement = judge(provision, input);
      if (judgement === null) return [];
      return weightOf(provision.evidence, input) === 1 ? [judgement] : [atHalfWeight(judgement)];
    });
    const said = demand(conclude(judgements), returnDemands(found, input));
    const [kept] = keeps;
    if (said.outcome !== "satisfied" || kept === undefined) return said;
    const evidence = new Set([...said.evidence, ...kept.evidence]);
    return { ...said, outcome: "weak", messageId: "keeps", evidence: [...evidence] };
  },
});

function judge(
  provision: Provision,
  input: { readonly document: ContractDocument; readonly facts: Facts; readonly options: Options },
): Judgement<Element, MessageId> | null {
  const { evidence, facts } = provision;
  if (!helpsCustomer(provision)) {
    if (facts["denied"] === true) return { outcome: "negated", evidence };
    if (facts["withheld"] === true) return { outcome: "adverse", evidence, messageId: "withheld" };
    // Copies that the provider may keep matter where it has to give the rest back; alone they are no answer.
    return facts["deletes"] === true || facts["ownEnds"] === true ? { outcome: "adverse", evidence } : null;
  }
  const days = evidence.flatMap((piece) => durationsIn(input.facts, piece)).map((duration) => duration.days);
  const missingElements: Element[] = [
    ...(facts["returns"] === true ? [] : ["return" as const]),
    ...(facts["destroys"] === true ? [] : ["deletion" as const]),
    ...(days.length > 0 ? [] : ["period" as const]),
    ...(facts["certified"] === true ? [] : ["certificate" as const]),
    ...(facts["copies"] === true ? [] : ["copies" as const]),
  ];
  return { evidence, missingElements, ...returnFault(facts, days, input.options) };
}
