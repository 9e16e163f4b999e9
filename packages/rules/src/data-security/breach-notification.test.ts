import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./breach-notification.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

const NOTICE = "7. Supplier shall notify Customer within 24 hours of becoming aware of any security incident.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa(NOTICE),
    msa(
      "7. In the event of any unauthorised access to Customer Data, Supplier shall inform Customer within twelve (12) hours.",
    ),
    {
      name: "the limit stands in the next sentence",
      ...msa("7. Supplier shall report every data breach to Customer. The report is due within 8 hours of discovery."),
    },
    {
      name: "a mutual clause binds the provider too",
      ...msa(
        "7. Each party shall notify the other within 24 hours of any unauthorised disclosure of the other's data.",
      ),
    },
    { name: "on the same day", ...msa("7. Supplier shall inform Customer of any data breach on the same day.") },
    {
      name: "a term defined as an incident",
      ...msa(
        '7. "Incident" means any unauthorised access to Customer Data.\n\n8. Supplier gives Customer notice of each Incident within 24 hours.',
      ),
    },
    { name: "passive", ...msa("7. Customer shall be notified within 24 hours after any loss of its data.") },
    {
      name: "suspected incidents, where they are asked for",
      ...msa("7. Supplier shall notify Customer within 24 hours of any actual or suspected security breach."),
      options: { requireSuspected: true },
    },
    {
      name: "a longer limit, where it is allowed",
      ...msa("7. Supplier shall notify Customer within 72 hours of any personal data breach."),
      options: { maxHours: 72 },
    },
    { name: "an SLA may be silent", text: `${PARTIES}\n\n1. Supplier answers calls.`, kind: "sla", outcome: "missing" },
    { name: "not asked of an escrow", text: `${PARTIES}\n\n${NOTICE}`, kind: "escrow", outcome: "not-applicable" },
  ],
  invalid: [
    {
      name: "a late item of a list of what a recipient does",
      ...msa(
        "7. Each party, where it is the recipient of Confidential Information, shall (i) keep what it learns secret, (ii) use the care with which a prudent business guards its own papers, (iii) hand them to nobody but those of its staff who have signed a promise of secrecy that is no weaker than this one, and (iv) promptly inform the other of any unauthorized disclosure of Confidential Information.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noClock" }],
    },
    {
      name: "a loss of secrets beside rights in them",
      ...msa(
        "7. Each party shall tell the other at once of any loss or improper use of the other's Confidential Information and help to defend the Intellectual Property Rights in it.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noClock" }],
    },
    {
      name: "a wrong use of names",
      ...msa("7. Supplier shall inform Customer of any unauthorised use or infringement of the Trademarks."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "no number",
      ...msa("7. Supplier shall promptly notify Customer of any breach of security."),
      outcome: "weak",
      missingElements: ["clock", "suspected", "content", "cooperation", "costs"],
      findings: [{ messageId: "noClock", severity: "warning", clause: "7" }],
    },
    {
      name: "too slow",
      ...msa("7. Supplier shall notify Customer within 5 days of discovering a data breach."),
      outcome: "weak",
      findings: [{ messageId: "slow", data: { provider: "Supplier", hours: 120, most: 24 } }],
    },
    {
      name: "only an effort",
      ...msa("7. Supplier shall use reasonable efforts to notify Customer within 24 hours of a security incident."),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "only once confirmed",
      ...msa("7. Supplier shall notify Customer within 24 hours of any confirmed security incident."),
      outcome: "weak",
      findings: [{ messageId: "confirmedOnly" }],
    },
    {
      name: "suspected incidents are asked for",
      ...msa("7. Supplier shall notify Customer within 24 hours of any security incident."),
      options: { requireSuspected: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "nobody knows who tells whom",
      ...msa("7. The Operator shall notify the Board within 24 hours of any security incident."),
      outcome: "weak",
      findings: [{ messageId: "unclear" }],
    },
    {
      name: "a recital binds nobody",
      ...msa(
        "## Background\n\nWHEREAS Supplier shall notify Customer within 24 hours of any security incident; and\n\n## 1. Services\n\nSupplier shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "only where the law compels it",
      ...msa("7. Supplier shall notify Customer of a data breach only where it is required by applicable law."),
      outcome: "adverse",
      findings: [{ messageId: "discretionary", severity: "error" }],
    },
    {
      name: "the provider speaks for the customer",
      ...msa("7. Customer shall not disclose any security incident to third parties without Supplier's prior consent."),
      outcome: "adverse",
      findings: [{ messageId: "gag" }],
    },
    {
      name: "no duty at all",
      ...msa("7. Supplier is not required to notify Customer of any data breach."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "the roles are swapped",
      ...msa("7. Customer shall notify Supplier within 24 hours of any unauthorised use of its account."),
      outcome: "missing",
      findings: [{ messageId: "customerOnly" }],
    },
    {
      name: "silent",
      ...msa("7. Supplier shall encrypt the Customer Data."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error", clause: "" }],
    },
    {
      name: "others are told as far as the law asks for it",
      ...msa(
        "7. Supplier notifies Customer of each data breach without delay and the authorities where required by law.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noClock" }],
    },
    {
      name: "the law binds the customer to tell an authority",
      ...msa(
        "7. Where the law requires Customer to notify an authority, Supplier shall tell Customer of the data breach at once.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noClock" }],
    },
    {
      name: "near miss: goods are missing",
      ...msa("7. If equipment goes missing, Supplier shall notify Customer within 24 hours."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error", clause: "" }],
    },
    {
      name: "near miss: a meeting is called",
      ...msa("7. Supplier calls a meeting on security incidents with Customer each quarter."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error", clause: "" }],
    },
    {
      name: "near miss: a compelled disclosure",
      ...msa(
        "7. Supplier shall notify Customer within 24 hours if a court order compels an otherwise unauthorised disclosure.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: an insurer is told",
      ...msa("7. Supplier shall notify its insurer within 24 hours of any theft of Customer's records."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: an infringement of rights",
      ...msa(
        "7. Supplier shall notify Customer within 24 hours of any unauthorised use or infringement of the trademarks.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work whose parent may say it",
      text: `${PARTIES}\n\nThis Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
