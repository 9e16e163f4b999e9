import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./subcontracting-control.js";

const PARTIES = 'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const SOW =
  "This Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a ban in the passive, with consent",
      ...msa("7. The Services shall not be further outsourced, unless Customer has given its consent beforehand."),
    },
    { name: "a ban in the passive", ...msa("7. The Services shall not be outsourced or delegated.") },
    msa("7. Before Supplier engages a subcontractor it shall obtain Customer's written approval."),
    msa("7. Any subcontracting by Supplier is void without the prior written consent of Customer."),
    {
      name: "a list with a say on changes",
      ...msa(
        "7. Supplier may use only the subcontractors listed in Annex 2 and shall notify Customer of a change. If Customer objects, Supplier shall not make it.",
      ),
    },
    msa("7. Supplier shall not subcontract any part of the Services without the prior written consent of Customer."),
    msa("7. Supplier may use subcontractors only with Customer's prior permission."),
    {
      name: "consent of the other, for both",
      ...msa("7. Neither party may delegate its duties without the written consent of the other party."),
    },
    {
      name: "leave in one sentence, approval in the next",
      ...msa(
        "7. Supplier may appoint third parties to perform the Services. Supplier shall submit each such appointment to Customer for its prior written approval.",
      ),
    },
    { name: "a plain ban", ...msa("7. Supplier shall not subcontract the Services.") },
    { name: "a ban in other words", ...msa("7. Supplier must not use subcontractors for the Services.") },
    {
      name: "affiliates are let in",
      ...msa(
        "7. Supplier may use subcontractors only with Customer's prior permission.\n\n8. Supplier may use its affiliates to perform the Services without Customer's consent.",
      ),
    },
    {
      name: "names are asked for and given",
      ...msa(
        "7. Supplier shall not subcontract any Service without Customer's consent.\n\n8. Supplier shall provide Customer with notice of each subcontractor.",
      ),
      options: { requireList: true },
    },
    { name: "an NDA may be silent", text: `${PARTIES}\n\n1. The parties meet.`, kind: "nda", outcome: "missing" },
    {
      name: "an escrow agreement is not asked",
      text: `${PARTIES}\n\n1. Nothing here.`,
      kind: "escrow",
      outcome: "not-applicable",
    },
    {
      name: "time to object",
      ...msa(
        "7. Supplier shall notify Customer of each new subcontractor 30 days before it starts. Customer may object to it, and Supplier shall then not use it.",
      ),
      options: { objectionDays: 30 },
    },
    {
      name: "consent needs no time",
      ...msa("7. Supplier shall not subcontract without Customer's prior written consent."),
      options: { objectionDays: 30 },
    },
  ],
  invalid: [
    ...["a delegated regulation", "the delegated acts"].map((law) => ({
      name: `near miss: ${law}`,
      ...msa(`7. Supplier may apply ${law} at its discretion.`),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" }],
    })),
    {
      name: "a consent that silence gives",
      ...msa("7. Supplier shall not subcontract without Customer's consent, which is deemed given after two days."),
      outcome: "weak",
      findings: [{ messageId: "softConsent" }],
    },
    {
      name: "no consent needed",
      ...msa("7. Supplier does not need Customer's consent to engage subcontractors."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "whom it likes",
      ...msa("7. Supplier may entrust third parties with the Services without the consent of Customer."),
      outcome: "adverse",
      findings: [{ messageId: "free" }],
    },
    {
      name: "free, but answers for them",
      ...msa(
        "7. Supplier may subcontract any part of the Services, provided that Supplier remains fully responsible for the acts of its subcontractors.",
      ),
      outcome: "weak",
      missingElements: ["consent", "list", "flowDown", "removal"],
      findings: [{ messageId: "answersOnly", severity: "warning", clause: "7" }],
    },
    {
      name: "responsibility stands in the next sentence",
      ...msa(
        "7. Supplier may engage third parties to perform the Services. Supplier shall remain responsible for such performance.",
      ),
      outcome: "weak",
      findings: [{ messageId: "answersOnly" }],
    },
    {
      name: "bound to some terms",
      ...msa("7. Supplier shall ensure that its subcontractors comply with the security policy."),
      outcome: "weak",
      findings: [{ messageId: "disclosedOnly" }],
    },
    {
      name: "no list where one is asked for",
      ...msa("7. Supplier shall not subcontract the Services without the consent of Customer."),
      options: { requireList: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "affiliates, where they are not let in",
      ...msa(
        "7. Supplier may use subcontractors only with Customer's prior consent.\n\n8. Supplier may use its affiliates to perform the Services without Customer's consent.",
      ),
      options: { affiliatesExempt: "warn" },
      outcome: "weak",
      findings: [{ messageId: "affiliates" }],
    },
    {
      name: "free at its discretion",
      ...msa("7. Supplier may subcontract any part of the Services in its sole discretion."),
      outcome: "adverse",
      findings: [
        {
          messageId: "free",
          severity: "error",
          quote: "Supplier may subcontract any part of the Services in its sole discretion.",
        },
      ],
    },
    {
      name: "no consent is needed",
      ...msa("7. Supplier may delegate the performance of the Services without the consent of Customer."),
      outcome: "adverse",
      findings: [{ messageId: "free" }],
    },
    {
      name: "a notice will do",
      ...msa("7. Supplier may subcontract the Services, and shall give notice of each subcontractor to Customer."),
      outcome: "adverse",
      findings: [{ messageId: "freeOnNotice" }],
    },
    {
      name: "it does not answer for them",
      ...msa("7. Supplier shall not be liable for the acts or omissions of its subcontractors."),
      outcome: "adverse",
      findings: [{ messageId: "notLiable" }],
    },
    {
      name: "the roles are swapped",
      ...msa("7. Customer shall not subcontract its duties without the consent of Supplier."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "recital",
      ...msa(
        "## Background\n\nWHEREAS Supplier shall not subcontract the Services without the consent of Customer; and\n\n## 1. Services\n\nSupplier shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "silent",
      ...msa("7. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: the contract is not to be assigned",
      ...msa("7. Supplier may not assign this Agreement without the consent of Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: what a subcontractor is",
      ...msa('7. "Subcontractor" means a person that a party retains.'),
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
      name: "little time to object",
      ...msa(
        "7. Supplier shall notify Customer of each new subcontractor ten days before it starts. Customer may object to it, and Supplier shall then not use it.",
      ),
      options: { objectionDays: 30 },
      outcome: "weak",
      findings: [{ messageId: "shortObjection" }],
    },
    {
      name: "no time to object",
      ...msa(
        "7. Supplier shall notify Customer of each new subcontractor before it starts. Customer may object to it, and Supplier shall then not use it.",
      ),
      options: { objectionDays: 30 },
      outcome: "weak",
      findings: [{ messageId: "shortObjection" }],
    },
  ],
});
