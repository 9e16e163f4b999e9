import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./customer-owns-data.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a lasting licence for figures in which nobody can be told",
      ...msa(
        "5. Customer owns all Customer Data. Customer grants Supplier a perpetual licence to use Customer Data in aggregated form that does not permit the identification of anybody.",
      ),
    },
    {
      name: "use for the services only, and for no other purpose",
      ...msa(
        "5. Customer owns the Customer Data. Supplier may use the Customer Data only to perform the Services and shall not use it for any other purpose.",
      ),
    },
    { ...msa("5. Customer owns all right, title and interest in the Customer Data."), outcome: "satisfied" },
    msa(
      "5. All data that Supplier processes for Customer, and all results, are and shall remain the Customer's exclusive property.",
    ),
    {
      name: "no right passes",
      ...msa("5. Supplier shall not acquire any right, title or interest in the Customer Data."),
    },
    { name: "each side keeps its own", ...msa("5. Each party retains all right, title and interest in its own data.") },
    {
      name: "an assignment back, where it is asked for",
      ...msa("5. Supplier hereby assigns to Customer all rights in the Customer Data."),
      options: { requireAssignBack: true },
    },
    {
      name: "the provider acknowledges it",
      ...msa("5. Supplier acknowledges that Customer is the owner of the Customer Data and of the copyright in it."),
    },
    {
      name: "title that does not pass",
      ...msa("5. Title to the Customer's data does not pass to Supplier and rests with Customer."),
    },
    {
      name: "in plain words",
      ...msa("5. Customer is and stays the owner of its records. Supplier gets no rights in them."),
    },
    {
      name: "derived data that identifies nobody",
      ...msa(
        "5. Customer owns the Customer Data.\n\n6. Supplier shall own all aggregated data, which must not identify Customer or any person.",
      ),
    },
    {
      name: "derived data, not looked at",
      ...msa("5. Customer owns the Customer Data.\n\n6. Supplier shall own all aggregated data."),
      options: { derivedData: "off" },
    },
    { name: "a licence is not asked", text: `${PARTIES}\n\n1. Nothing here.`, kind: "sla", outcome: "not-applicable" },
    {
      name: "an NDA may be silent",
      text: `${PARTIES}\n\n1. The parties meet weekly.`,
      kind: "nda",
      outcome: "missing",
    },
    {
      name: "telemetry in the definition",
      ...msa(
        '1. "Customer Data" means all data that Customer enters and all telemetry of its users.\n\n5. Customer owns the Customer Data. Supplier may use it only to perform the Services.',
      ),
      options: { dataTerms: ["telemetry"] },
    },
  ],
  invalid: [
    {
      name: "the provider, which the customer acknowledges as the owner",
      ...msa(
        "5. Customer acknowledges that, as between the parties, Supplier (or a third party it buys from) is the owner of all title and right in the licensed content.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a right that is denied, which is no title",
      ...msa("5. Customer has no right to sublicense the content of the site to others."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a provider that does not own what it uses itself",
      ...msa("5. Supplier does not own the data of the survey but has a right to use it."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a question that is still to be answered",
      ...msa("5. Supplier shall help Customer to determine which system will own which records."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "nothing but the customer's things to be used",
      ...msa("5. Supplier shall use no materials other than materials provided by Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "use is limited, title is not given",
      ...msa("5. Supplier shall use Customer Data solely to perform the Services."),
      outcome: "weak",
      missingElements: ["title"],
      findings: [{ messageId: "useOnly", severity: "warning", clause: "5" }],
    },
    {
      name: "only secrecy",
      ...msa("5. All Confidential Information remains the property of the disclosing party."),
      outcome: "weak",
      findings: [{ messageId: "confidentialOnly" }],
    },
    {
      name: "recital",
      ...msa(
        "## Background\n\nWHEREAS Customer owns all Customer Data; and\n\n## 1. Services\n\nSupplier shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "nothing is assigned",
      ...msa("5. Supplier does not assign to Customer any rights in Customer Data."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "the roles are swapped",
      ...msa("5. Supplier owns all right, title and interest in the Customer Data."),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    {
      name: "together",
      ...msa("5. Customer and Supplier shall jointly own all customer data gathered through the portal."),
      outcome: "weak",
      findings: [{ messageId: "joint" }],
    },
    {
      name: "a condition gives nothing",
      ...msa("5. When Supplier owns the administration rights, Customer may request access to Customer Data."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "derived data",
      ...msa("5. Customer owns the Customer Data.\n\n6. Supplier shall own all aggregated data."),
      outcome: "weak",
      findings: [{ messageId: "derived", clause: "6", severity: "warning" }],
    },
    {
      name: "derived data, strictly",
      ...msa("5. Customer owns the Customer Data.\n\n6. Supplier shall own all aggregated data."),
      options: { derivedData: "error" },
      outcome: "adverse",
      findings: [{ messageId: "derived", severity: "error" }],
    },
    {
      name: "a licence to everything",
      ...msa(
        "5. Customer owns the Customer Data.\n\n6. Customer hereby grants Supplier a perpetual, irrevocable licence to use the Customer Data.",
      ),
      outcome: "weak",
      findings: [{ messageId: "licence", clause: "6" }],
    },
    {
      name: "no assignment back",
      ...msa("5. Customer owns all Customer Data."),
      options: { requireAssignBack: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "silent",
      ...msa("5. Supplier shall host the platform."),
      outcome: "missing",
      findings: [
        {
          messageId: "missing",
          suggestion: `Customer owns all right, title and interest in the data that Customer or its users supply, that Supplier collects or generates on their behalf, and in all results of processing it ("Customer Data"). Supplier hereby assigns to Customer any right in Customer Data that it acquires. Supplier uses Customer Data only to perform the services for Customer.`,
        },
      ],
    },
    {
      name: "near miss: the provider's own records",
      ...msa("5. Supplier retains all right, title and interest in Supplier's records."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: the customer vouches for what it uploads",
      ...msa("5. Customer represents and warrants that it owns the content that it uploads."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "negated",
      ...msa("5. Customer shall not own any data on the platform."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "negated by title that does not pass",
      ...msa("5. No ownership in the data stored in the system passes to Customer."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "only intended",
      ...msa("5. The parties intend that Customer should own its data, subject to a further agreement."),
      outcome: "weak",
      findings: [{ messageId: "open" }],
    },
    {
      name: "given away for ever",
      ...msa("5. Customer grants Supplier a perpetual licence to exploit the Customer Data for any purpose."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "assigned to the provider",
      ...msa("5. Customer hereby assigns to Supplier all right, title and interest in the data it provides."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "a statement of work under a master agreement",
      text: `${PARTIES}\n\nThis Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "no telemetry",
      ...msa(
        '1. "Customer Data" means all data that Customer enters and all messages of its users.\n\n5. Customer owns the Customer Data. Supplier may use it only to perform the Services.',
      ),
      options: { dataTerms: ["Telemetry", "messages"] },
      outcome: "weak",
      findings: [{ messageId: "notNamed" }],
    },
  ],
});
