import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./audit-rights.js";

const PARTIES = 'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const SOW =
  "This Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "an audit each quarter instead of one a year",
      ...msa(
        "8. Instead of a yearly audit Customer may on ten days' notice audit Supplier's records and systems each quarter.",
      ),
    },
    {
      name: "the customer leads a list of those who may look",
      ...msa(
        "9. Customer, the Ombudsman and those whom they appoint may on five days' notice audit the performance, security and premises of Supplier.",
      ),
    },
    msa("8. Customer may audit Supplier's records, systems and premises at any time."),
    msa("8. Supplier shall let Customer's staff check the operations and the security measures on site."),
    msa("8. Records of the Services shall be open to inspection by Customer at all reasonable times."),
    msa("8. Customer has rights of access and inspection, which extend to all sites."),
    {
      name: "Supplier lets Customer in",
      ...msa(
        "8. Supplier shall permit any representative of Customer to enter its premises for the purpose of inspecting the service.",
      ),
    },
    {
      name: "each may look",
      ...msa(
        "8. Each party shall make its books and records relating to the Services available for inspection by the other party.",
      ),
    },
    {
      name: "records that stand open",
      ...msa(
        "8. Supplier shall keep records of the Services. Such records shall be open for inspection by Customer's auditors.",
      ),
    },
    {
      name: "Supplier must not stand in the way",
      ...msa("8. Supplier shall not refuse or delay an audit of its records by Customer."),
    },
    {
      name: "not more than once a year, but for good cause",
      ...msa("8. Customer shall not audit Supplier's premises more than once a year, unless there was an incident."),
    },
    {
      name: "reports will do where they are let pass",
      ...msa("8. Supplier shall provide Customer with its SOC 2 report once a year."),
      options: { acceptReportsInLieu: true },
    },
    {
      name: "regulators where they are asked for",
      ...msa("8. Customer, its auditors and any regulatory authority may inspect Supplier's premises and systems."),
      options: { requireRegulatorAccess: true },
    },
    {
      name: "a service level agreement may be silent",
      text: `${PARTIES}\n\n1. The parties meet.`,
      kind: "sla",
      outcome: "missing",
    },
    { name: "an NDA is not asked", text: `${PARTIES}\n\n1. Nothing here.`, kind: "nda", outcome: "not-applicable" },
    {
      name: "notice as short as asked for",
      ...msa("8. Customer may on five days' notice audit Supplier's systems and premises."),
      options: { maxNoticeDays: 5 },
    },
    {
      name: "a date for putting right",
      ...msa(
        "8. Customer may audit Supplier's systems and premises. Supplier shall remedy each deficiency that the audit finds within 30 days.",
      ),
      options: { requireRemediationDeadline: true },
    },
    {
      name: "from the provider's side, an audit within bounds",
      ...msa("8. Customer may on ten days' notice and during business hours audit Supplier's systems and premises."),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "a report instead of an inspection",
      ...msa(
        "9. Once a year Customer may read the audit report of Supplier, which it takes instead of an inspection of the premises.",
      ),
      outcome: "weak",
      findings: [{ messageId: "reportOnly" }],
    },
    {
      name: "near miss: who may see records in the customer's own house",
      ...msa(
        "9. Customer decides who within its house may see which records, and its audit committee meets each year.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "only as far as the provider agrees",
      ...msa("8. Customer may inspect Supplier's premises only if Supplier agrees."),
      outcome: "weak",
      findings: [{ messageId: "onLeave" }],
    },
    {
      name: "no duty to let anybody in",
      ...msa("8. Supplier is not obliged to permit audits of its systems by Customer."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "an audit trail is part of the work",
      ...msa("8. Supplier will deliver an audit trail that records each login."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a report only",
      ...msa("8. Supplier shall provide Customer with its SOC 2 report once a year."),
      outcome: "weak",
      findings: [{ messageId: "reportOnly", severity: "warning", clause: "8" }],
    },
    {
      name: "regulators only",
      ...msa(
        "8. The records of Supplier shall be available for examination by the regulatory authorities of Customer's business.",
      ),
      outcome: "weak",
      findings: [{ messageId: "regulatorOnly" }],
    },
    {
      name: "regulators are asked for",
      ...msa("8. Customer may audit Supplier's systems and premises."),
      options: { requireRegulatorAccess: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "charges only",
      ...msa("8. Customer may audit the accounts of Supplier to verify the invoices."),
      outcome: "weak",
      findings: [{ messageId: "moneyOnly" }],
    },
    {
      name: "once a year, whatever happens",
      ...msa("8. Customer may audit Supplier's premises no more than once a year."),
      outcome: "weak",
      findings: [{ messageId: "limited" }],
    },
    {
      name: "records are kept",
      ...msa("8. Supplier shall maintain complete and accurate records of the Services."),
      outcome: "weak",
      missingElements: ["right", "scope", "regulators", "cooperation", "remediation", "subcontractors"],
      findings: [{ messageId: "recordsOnly" }],
    },
    {
      name: "Customer watches, and checks charges",
      ...msa(
        "8. Customer may monitor the performance of the Services.\n\n9. Customer may audit the invoices and the charges of Supplier.",
      ),
      outcome: "weak",
      findings: [{ messageId: "monitorAndMoney" }],
    },
    {
      name: "Customer watches",
      ...msa("8. Customer may monitor the performance of the Services."),
      outcome: "weak",
      findings: [{ messageId: "monitorOnly" }],
    },
    {
      name: "Customer gives it up",
      ...msa("8. Customer waives any right to audit Supplier's records."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "Customer gives it up for a report",
      ...msa(
        "8. Supplier delivers a SOC 2 report each year. It is accepted in place of an inspection by Customer, and Customer waives its right to one.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "near miss: a report in place of an audit, and nothing given up",
      ...msa("8. Supplier delivers a SOC 2 report each year. It is accepted in place of an inspection by Customer."),
      outcome: "weak",
      findings: [{ messageId: "reportOnly" }],
    },
    {
      name: "Customer may not",
      ...msa("8. Customer shall not audit the premises of Supplier."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "no audit, not even at any time without notice",
      ...msa(
        "8. Customer may not audit Supplier's records and premises once a year, and at any time without notice after an incident.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "the roles are swapped",
      ...msa("8. Supplier may audit Customer's books and records on ten days' notice."),
      outcome: "adverse",
      findings: [
        {
          messageId: "providerAudits",
          severity: "error",
          quote: "Supplier may audit Customer's books and records on ten days' notice.",
        },
      ],
    },
    {
      name: "what Supplier finds by its own audit",
      ...msa("8. If an audit of the records shows an underpayment, Customer shall reimburse Supplier for it."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "Supplier tells of its own audit",
      ...msa(
        "8. Supplier shall give Customer notice of its intention to conduct an audit of Customer's books and records.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "providerAudits" }],
    },
    {
      name: "Customer lets Supplier in",
      ...msa("8. Customer shall allow Supplier to inspect its premises and systems for compliance with the licence."),
      outcome: "adverse",
      findings: [{ messageId: "providerAudits" }],
    },
    {
      name: "silent",
      ...msa("8. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: acceptance",
      ...msa("8. Customer shall inspect the deliverables within ten days."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: secrecy",
      ...msa("8. The receiving party may disclose it to its auditors for an examination of its accounts."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work",
      text: `${PARTIES}\n\n${SOW}\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "a long notice",
      ...msa("8. Customer may on sixty days' prior written notice audit Supplier's systems and premises."),
      options: {},
      outcome: "weak",
      findings: [{ messageId: "longNotice" }],
    },
    {
      name: "no date for putting right",
      ...msa(
        "8. Customer may audit Supplier's systems and premises. Supplier shall remedy each deficiency that the audit finds.",
      ),
      options: { requireRemediationDeadline: true },
      outcome: "weak",
      findings: [{ messageId: "noDeadline" }],
    },
    {
      name: "from the provider's side, an audit without bounds",
      ...msa("8. Customer may audit Supplier's records, systems and premises."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "endless", severity: "error" }],
    },
  ],
});
