import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./return-and-deletion.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa(
      "12. Within 20 days of termination Supplier shall return all Customer Data, then delete every copy and certify the deletion in writing.",
    ),
    msa("12. Upon termination each party shall return or destroy the other party's Confidential Information."),
    {
      name: "an item of a list of the provider's duties",
      ...msa(
        "12. Upon termination Supplier (i) shall stop all work, and (ii) will return to Customer all Customer Data.",
      ),
    },
    {
      name: "near miss: a copy that a law asks for, the customer's copy, no copy, a copy of something else",
      ...msa(
        "12. Upon termination Supplier shall return all Customer Data. It may keep one copy for as long as a law requires. Customer may keep one copy. Supplier may not keep any copy. Supplier may keep a signed copy as evidence of the return.\n\n13. Upon termination Supplier shall return all Customer Data. Supplier may keep one copy of its own invoices. Each party may keep a copy of this Agreement. Supplier may keep a copy of the open source libraries.",
      ),
    },
    { name: "passive", ...msa("12. All records shall be returned to Customer upon expiry of this Agreement.") },
    {
      name: "a list",
      ...msa(
        "12. Upon expiry of this Agreement, Supplier shall:\n\n(a) hand over all data of Customer; and\n\n(b) erase the data from its systems.",
      ),
    },
    {
      name: "a right to receive",
      ...msa("12. Upon termination Customer shall be entitled to receive from Supplier all data that Supplier holds."),
    },
    {
      name: "time to fetch the data",
      ...msa("12. When the account ends, Customer can download its data for 60 days."),
    },
    {
      name: "passive, with a second part",
      ...msa(
        "12. Upon close-out all records shall be delivered to Customer within 20 days and all copies shall be purged.",
      ),
    },
    {
      name: "deletion in the sentence behind",
      ...msa(
        "12. Within 15 days after the end of this Agreement Supplier shall return the Customer Data. It shall delete all copies, including backups, and give Customer a certificate.",
      ),
      missingElements: [],
    },
    {
      name: "in the present tense",
      ...msa(
        "12. If this Agreement ends, Supplier gives back all data of Customer within 7 days and wipes any copies.",
      ),
    },
    {
      name: "at the end of a statement of work",
      ...msa(
        "12. At the end of this SOW Supplier shall return all Customer Data. Once Customer has confirmed receipt, Supplier shall delete all copies and certify the deletion.",
      ),
      missingElements: ["period"],
    },
    {
      name: "a longer period that was agreed",
      ...msa("12. Within 45 days of termination Supplier shall return all Customer Data."),
      options: { maxReturnDays: 60 },
    },
    {
      name: "a certificate, where it is asked for",
      ...msa(
        "12. Upon termination Supplier shall return or destroy all Customer Data and certify that it has done so.",
      ),
      options: { requireCertificate: true },
    },
    {
      name: "not asked of a service level agreement",
      text: `${PARTIES}\n\n1. Nothing here.`,
      kind: "sla",
      outcome: "not-applicable",
    },
    {
      name: "time to fetch it",
      ...msa(
        "12. Supplier shall return all Customer Data on termination. Customer may retrieve its data for 45 days after termination, after which Supplier shall delete it.",
      ),
      options: { minRetrievalDays: 30 },
    },
    {
      name: "deleted in time",
      ...msa(
        "12. Within 20 days of termination Supplier shall return all Customer Data to Customer, and shall delete all copies within 60 days of the return.",
      ),
      options: { maxDeletionDays: 60 },
    },
  ],
  invalid: [
    {
      name: "a party of whom nobody knows whether it is the provider",
      text: 'This Agreement is made between Alder Ltd ("Alder") and Rowan Ltd ("Rowan").\n\n12. Upon termination Rowan shall return all records and information that it holds.',
      kind: "msa",
      outcome: "weak",
      findings: [{ messageId: "unclear" }],
    },
    {
      name: "things that go back to the provider, in an item of a list",
      ...msa(
        "12. Upon termination Customer (i) shall stop the use of the name, (ii) will return to Supplier all information and materials of the provider, and (iii) will pay what is due.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "things that somebody unnamed gives back to the provider",
      ...msa("12. Upon termination the Distributor shall return to Supplier all records and information."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a product that the provider takes back",
      ...msa(
        "12. If the Software or its documentation may no longer be used at the direction of a court, Supplier may change it or Supplier shall require the return of the Software and its documentation.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "secrecy as provided in the contract",
      ...msa(
        "12. During this Agreement and after its termination the parties shall keep all information of the other secret and use it only as provided in this Agreement.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a policy of the provider",
      ...msa("12. Supplier will delete Customer Data in accordance with its standard retention policy."),
      outcome: "weak",
      findings: [{ messageId: "ownPolicy" }],
    },
    {
      name: "the provider may, but need not",
      ...msa("12. Supplier may return the Customer's records on termination."),
      outcome: "weak",
      findings: [{ messageId: "optional" }],
    },
    {
      name: "nothing is kept",
      ...msa("12. Supplier has no obligation to keep Customer Data after termination."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "against payment",
      ...msa("12. Upon termination and subject to payment of all fees, Supplier shall return all Customer Data."),
      outcome: "weak",
      findings: [{ messageId: "paid", severity: "warning", clause: "12" }],
    },
    {
      name: "copies are kept",
      ...msa(
        "12. Upon termination Supplier shall return all Customer Data.\n\n13. Supplier may retain copies of the Customer Data for its own purposes.",
      ),
      outcome: "weak",
      findings: [{ messageId: "keeps" }],
    },
    {
      name: "one copy is kept in a later sentence",
      ...msa(
        "12. Upon request the receiving party shall return the other party's Confidential Information. Instead of that it may destroy it and certify so. It may keep one copy for its archives.",
      ),
      outcome: "weak",
      findings: [{ messageId: "keeps" }],
    },
    {
      name: "a copy is kept for its profession and its business",
      ...msa(
        "12. Upon termination Supplier shall return all Customer Data. Supplier may keep one copy of the data for professional and commercial ends.",
      ),
      outcome: "weak",
      findings: [{ messageId: "keeps" }],
    },
    {
      name: "a copy is kept by the provider's name in a later sentence",
      ...msa("12. Upon termination Supplier shall return all Customer Data. Supplier may retain a complete copy."),
      outcome: "weak",
      findings: [{ messageId: "keeps" }],
    },
    {
      name: "copies are kept by a proviso",
      ...msa(
        "12. Upon termination Supplier shall return all Customer Data, provided that Supplier may retain copies of it indefinitely.",
      ),
      outcome: "weak",
      findings: [{ messageId: "keeps" }],
    },
    {
      name: "a pledge by a proviso",
      ...msa(
        "12. Upon termination Supplier shall return all Customer Data; provided that Supplier may retain it for so long as any invoice remains unpaid.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "withheld" }],
    },
    {
      name: "slow",
      ...msa("12. Within 90 days of termination Supplier shall return all Customer Data."),
      outcome: "weak",
      findings: [{ messageId: "slow", data: { days: 90, most: 30 } }],
    },
    {
      name: "for one cause",
      ...msa("12. If this Agreement is terminated by Customer for cause, Supplier shall return all Customer Data."),
      outcome: "weak",
      findings: [{ messageId: "oneCause" }],
    },
    {
      name: "the customer may say what it wants",
      ...msa("12. Before termination Customer shall instruct Supplier on the disposal of the records."),
      outcome: "weak",
      findings: [{ messageId: "asInstructed" }],
    },
    {
      name: "kept as long as needed",
      ...msa("12. Supplier shall keep personal data only as long as necessary to perform the Services."),
      outcome: "weak",
      findings: [{ messageId: "onlyAsLong" }],
    },
    {
      name: "materials",
      ...msa("12. Upon termination Supplier shall hand over all project materials to Customer."),
      outcome: "weak",
      findings: [{ messageId: "materialsOnly" }],
    },
    {
      name: "efforts",
      ...msa("12. Upon termination Supplier shall use reasonable efforts to return all Customer Data."),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "deletion without return",
      ...msa("12. Upon termination Supplier shall delete all Customer Data."),
      outcome: "weak",
      missingElements: ["return", "period", "certificate", "copies"],
      findings: [{ messageId: "weak" }],
    },
    {
      name: "no certificate",
      ...msa("12. Upon termination Supplier shall return or destroy all Customer Data."),
      options: { requireCertificate: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "data as a pledge for fees",
      ...msa("12. Supplier shall retain Customer Data until all amounts due have been paid."),
      outcome: "adverse",
      findings: [{ messageId: "withheld", severity: "error" }],
    },
    {
      name: "deletion at the provider's will",
      ...msa("12. Supplier may delete Customer Data at any time after termination without liability."),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    {
      name: "no duty",
      ...msa("12. Upon termination Supplier has no obligation to return any Customer Data."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "the roles are swapped",
      ...msa("12. Upon termination Customer shall return or destroy the Supplier's Confidential Information."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a report",
      ...msa("12. Upon completion Supplier shall deliver the monthly report to Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: goods",
      ...msa("12. Upon termination Supplier shall return any defective stock and its documentation."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work under a master agreement",
      text: `${PARTIES}\n\nThis Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "little time to fetch it",
      ...msa(
        "12. Supplier shall return all Customer Data on termination. Customer may retrieve its data for ten days after termination, after which Supplier shall delete it.",
      ),
      options: { minRetrievalDays: 30 },
      outcome: "weak",
      findings: [{ messageId: "briefRetrieval" }],
    },
    {
      name: "deleted some day",
      ...msa(
        "12. Within 20 days of termination Supplier shall return all Customer Data to Customer, and shall delete all copies.",
      ),
      options: { maxDeletionDays: 10 },
      outcome: "weak",
      findings: [{ messageId: "lateDeletion" }],
    },
  ],
});
