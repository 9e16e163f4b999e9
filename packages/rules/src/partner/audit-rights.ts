import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { againstProvider } from "../support/against-provider.js";
import { demand } from "../support/demand.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";
import { lackingInAudits, saysOfAudits, type AuditElement } from "./audit-elements.js";
import { endlessAudits } from "./endless-audits.js";
import { auditDemands } from "./audit-demands.js";

type MessageId =
  | "reportOnly"
  | "regulatorOnly"
  | "moneyOnly"
  | "onLeave"
  | "limited"
  | "recordsOnly"
  | "monitorOnly"
  | "monitorAndMoney"
  | "providerAudits"
  | "longNotice"
  | "endless"
  | "noDeadline";
interface Options {
  readonly acceptReportsInLieu: boolean;
  readonly requireRegulatorAccess: boolean;
}

/** Reports a contract that does not let the customer check on the provider. */
export default defineRequirement({
  id: "partner/audit-rights",
  subject: "the customer's right to audit",
  severity: "error",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "required",
    sla: "optional",
    "order-form": "deferrable",
    other: "required",
  },
  docs: {
    summary: "The customer may audit or inspect the provider's work, records, premises and systems.",
    why: "Trust that cannot be checked is hope; reports chosen by the provider show what it wants to show.",
    fix: "Give the customer, its auditors and its regulators access to records, premises, systems and staff on short notice, and set a date for putting right what they find.",
    references: [
      {
        title:
          "Regulation (EU) 2022/2554 (DORA), Article 30(3)(e): unrestricted rights of access, inspection and audit",
        verified: "V",
      },
      {
        title: "Regulation (EU) 2016/679 (GDPR), Article 28(3)(h): audits and inspections of a processor",
        verified: "V",
      },
    ],
  },
  elements: {
    right: "the customer's own right to audit or inspect",
    scope: "audits of performance, security and premises",
    regulators: "access for the customer's regulators",
    cooperation: "the provider's duty to cooperate",
    records: "a duty to keep records",
    remediation: "a duty to put right what an audit finds",
    subcontractors: "access to subcontractors",
  },
  schema: {
    type: "object",
    properties: {
      acceptReportsInLieu: { type: "boolean" },
      requireRegulatorAccess: { type: "boolean" },
      maxNoticeDays: { type: "number", minimum: 0 },
      requireRemediationDeadline: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: {
    acceptReportsInLieu: false,
    requireRegulatorAccess: false,
    maxNoticeDays: 30,
    requireRemediationDeadline: false,
  },
  messages: {
    reportOnly: "{{customer}} gets a report of the provider's auditors and may not look for itself.",
    regulatorOnly: "Regulators may look into {{provider}}'s affairs, but {{customer}} itself may not.",
    moneyOnly: "{{customer}} may check charges and payments, but not performance, security or premises.",
    onLeave: "{{customer}} may audit only as far as {{provider}} agrees or makes an effort.",
    limited: "{{customer}} may audit only so often, and no exception is made for an incident or for good cause.",
    recordsOnly: "{{provider}} keeps records or hands over documents, but no words let {{customer}} audit or inspect.",
    monitorOnly:
      "{{customer}} watches {{provider}}'s performance, but no words let it into records, systems or premises.",
    monitorAndMoney:
      "{{customer}} watches {{provider}}'s performance and may check charges, but no words let it into other records, systems or premises.",
    providerAudits: "{{provider}} may audit {{customer}}, and no words let {{customer}} audit {{provider}}.",
    longNotice: "{{customer}} may audit only on {{days}} days' notice; at most {{most}} are asked for.",
    endless: "{{customer}} may audit {{provider}} as often and at whatever time it likes, without notice.",
    noDeadline: "No words say by when {{provider}} has to put right what an audit finds.",
  },
  modelClause: `{customer}, its auditors and its regulators may, on ten days' notice and at any time after an incident, audit how {provider} performs this agreement, and for that purpose have access to its records, systems, premises and staff and to those of its subcontractors. {provider} shall cooperate, keep complete records for three years after the end of this agreement, and put right within thirty days what an audit finds. Each party bears its own costs, unless the audit finds a material breach.`,
  likeness: likenessOf("partner/audit-rights"),
  assess(input) {
    const { document, facts, options } = input;
    const found = facts
      .provisions("audit-access")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) > 0);
    const forCustomer = found.filter(helpsCustomer);
    const missingElements = lackingInAudits(forCustomer);
    const judgements = found.map((provision) => {
      const judgement = { ...judge(provision, forCustomer, options), missingElements };
      return weightOf(provision.evidence, { document, facts }) === 1 ? judgement : atHalfWeight(judgement);
    });
    const conclusion = conclude<AuditElement, MessageId>(judgements, ["satisfied", "negated", "weak", "adverse"]);
    return demand(conclusion, auditDemands(forCustomer, input));
  },
  assessForProvider: (input) => againstProvider(endlessAudits(input), "endless", "no audit without limits is agreed"),
});

function judge(
  provision: Provision,
  forCustomer: readonly Provision[],
  { acceptReportsInLieu, requireRegulatorAccess }: Options,
): Judgement<AuditElement, MessageId> {
  const { evidence, facts } = provision;
  const weak = (messageId: MessageId): Judgement<AuditElement, MessageId> => ({ outcome: "weak", evidence, messageId });
  if (!helpsCustomer(provision)) return { outcome: "adverse", evidence, messageId: "providerAudits" };
  if (facts["givenUp"] === true) return { outcome: "negated", evidence };
  if (facts["waived"] === true) return facts["report"] === true ? weak("reportOnly") : { outcome: "negated", evidence };
  if (facts["reportOnly"] === true || (facts["report"] === true && facts["audit"] !== true)) {
    return acceptReportsInLieu ? { outcome: "satisfied", evidence } : weak("reportOnly");
  }
  if (facts["regulatorOnly"] === true) return weak("regulatorOnly");
  const isOfBoth = saysOfAudits(forCustomer, "monitor") && saysOfAudits(forCustomer, "money");
  if (facts["audit"] !== true)
    return weak(facts["monitor"] !== true ? "recordsOnly" : isOfBoth ? "monitorAndMoney" : "monitorOnly");
  if (facts["money"] === true) return weak(isOfBoth ? "monitorAndMoney" : "moneyOnly");
  if (facts["onLeave"] === true) return weak("onLeave");
  if (facts["limited"] === true) return weak("limited");
  if (requireRegulatorAccess && !saysOfAudits(forCustomer, "regulator")) return { outcome: "weak", evidence };
  return { outcome: "satisfied", evidence };
}
