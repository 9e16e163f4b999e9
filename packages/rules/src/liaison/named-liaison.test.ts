import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./named-liaison.js";

const PARTIES = 'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const SOW =
  "This Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a name behind each party",
      ...msa(
        "4. Customer: Ms. Jo Park, Test Manager (jo@fernhill.example). Supplier: Mr. Al Roe, Delivery Manager (al@osprey.example). They decide questions of daily business.",
      ),
    },
    ...[
      "For the Customer Ms Jo Park (process lead, jo@fernhill.example) and for the Supplier Mr A. Roe (delivery lead, al@osprey.example) act as first point of contact.",
      "Customer's lead is Jo Park (Head of Quality). Supplier's lead is Al Roe (Principal), who runs the daily work.",
      "Customer's representative is the Contract Oversight Officer (at the date of this Agreement, Jo Park). Supplier's is the Client Partner (Al Roe, al@osprey.example), who answers for the Services.",
      "Customer's CIO, Jo Park (jo@fernhill.example), and Supplier's Delivery Manager, Al Roe (al@osprey.example), are the main contacts for all matters.",
      "Customer designates its Director of Claims, currently Jo Park, and Supplier its Client Success Manager, currently Al Roe, each with authority to settle daily questions.",
      "Customer's SOW Manager is Jo Park. Supplier's Engagement Manager is Al Roe.",
    ].map((text) => ({ name: text.slice(0, 60), ...msa(`4. ${text}`), options: { requireName: true } })),
    msa("4. Each party shall appoint a project manager who coordinates all work under this Agreement."),
    {
      name: "one sentence each",
      ...msa(
        "4. The Supplier's account manager shall act as the first point of contact.\n\n5. Customer shall designate an individual to act as its representative.",
      ),
    },
    msa("4. Customer's contact person is Kim Larsen; Supplier's contact person is Sam Roe."),
    msa("4. Each of us will name a project lead. Both leads talk every week."),
    {
      name: "a table of contacts",
      ...msa(
        "## 4. Contacts\n\n| Role | Name | Contact |\n| --- | --- | --- |\n| Customer project lead | Kim Larsen | kim@fernhill.example |\n| Supplier delivery manager | Sam Roe | sam@osprey.example |",
      ),
    },
    {
      name: "the parties as columns",
      ...msa(
        "## 4. Contacts\n\n| | Customer | Supplier |\n| --- | --- | --- |\n| Project manager | Kim Larsen | Sam Roe |",
      ),
    },
    {
      name: "by name",
      ...msa("4. The initial project managers shall be Kim Larsen for Customer and Sam Roe for Supplier."),
      options: { requireName: true },
    },
    {
      name: "the people of a public customer",
      text: "This Performance Work Statement is between the Government and the Contractor.\n\n1. The Contractor shall provide a Project Manager as the primary point of contact. The COR will monitor compliance and report to the Government.",
      kind: "sow",
      parties: { customer: ["Government"], provider: ["Contractor"] },
    },
    {
      name: "one side will do where it may",
      ...msa("4. Supplier shall designate a project manager."),
      options: { requireBothParties: false },
    },
    { name: "a DPA may be silent", text: `${PARTIES}\n\n1. The parties meet.`, kind: "dpa", outcome: "missing" },
    { name: "an NDA is not asked", text: `${PARTIES}\n\n1. Nothing here.`, kind: "nda", outcome: "not-applicable" },
    {
      name: "what they may decide",
      ...msa(
        "4. Each party shall appoint a project manager who coordinates all work under this Agreement and has authority to make decisions on behalf of that party.",
      ),
      options: { requireAuthority: true },
    },
    {
      name: "a blank that somebody will fill",
      ...msa(
        "## 4. Contacts\n\n| Role | Name | Contact |\n| --- | --- | --- |\n| Customer project lead | to be named | |\n| Supplier delivery manager | Sam Roe | sam@osprey.example |",
      ),
      options: { placeholderNameIsMissing: false },
    },
  ],
  invalid: [
    {
      name: "near miss: an address behind a party",
      ...msa("4. Supplier: Osprey Systems Ltd, 4 Main Road, info@osprey.example."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "instructions from somebody",
      ...msa("4. Supplier takes technical direction from Customer's head of design, Jo Park, who may set priorities."),
      outcome: "weak",
      findings: [{ messageId: "oneSide" }],
    },
    ...[
      "Customer's data protection officer is Jo Park.",
      "Supplier's lead time is ten days. Supplier's lead is to be respected.",
      "Supplier shall take instructions from Customer.",
    ].map((text) => ({
      name: `near miss: ${text}`,
      ...msa(`4. ${text}`),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" as const }],
    })),
    {
      name: "a table with a blank",
      ...msa(
        "## 4. Contacts\n\n| Role | Name | Contact |\n| --- | --- | --- |\n| Customer project lead | to be named | |\n| Supplier delivery manager | Sam Roe | sam@osprey.example |",
      ),
      outcome: "weak",
      findings: [{ messageId: "oneSide" }],
    },
    {
      name: "whoever may name somebody need not",
      ...msa("4. The parties may name contact persons when they see a need."),
      outcome: "weak",
      findings: [{ messageId: "mentioned" }],
    },
    {
      name: "nobody has to be named",
      ...msa("4. Neither party is required to appoint a representative for the Services."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "a party as the manager of the work",
      ...msa("4. Customer appoints Supplier as its project manager for the office move."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the provider's side only",
      ...msa("4. Supplier shall appoint a project manager."),
      outcome: "weak",
      missingElements: ["customer", "name", "duties", "authority", "replacement"],
      findings: [{ messageId: "oneSide", severity: "warning", clause: "4" }],
    },
    {
      name: "the roles are swapped: the customer's side only",
      ...msa("4. Customer shall appoint a project manager."),
      outcome: "weak",
      findings: [{ messageId: "oneSide" }],
    },
    {
      name: "no name where one is asked for",
      ...msa("4. Each party shall appoint a project manager."),
      options: { requireName: true },
      outcome: "weak",
      findings: [{ messageId: "unnamed" }],
    },
    {
      name: "a blank is no name",
      ...msa("4. The project manager of each party shall be: ________."),
      options: { requireName: true },
      outcome: "weak",
      findings: [{ messageId: "unnamed" }],
    },
    ...["TBC", "TBA"].map((blank) => ({
      name: `${blank} is no name`,
      ...msa(`4. The project manager of Supplier is ${blank}. The project manager of Customer is Kim Lee.`),
      outcome: "weak" as const,
      findings: [{ messageId: "oneSide" }],
    })),
    {
      name: "somebody is taken for granted",
      ...msa("4. A dispute goes first to the account manager of each party."),
      outcome: "weak",
      findings: [{ messageId: "mentioned" }],
    },
    {
      name: "recital",
      ...msa(
        "## Background\n\nWHEREAS each party shall appoint a project manager; and\n\n## 1. Services\n\nSupplier shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "nobody is to be appointed",
      ...msa("4. Neither party shall appoint a project manager."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "silent",
      ...msa("4. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: to whom an e-mail goes",
      ...msa("4. Supplier announces each outage by sending an e-mail to Customer's designated Service Manager."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: where notices go",
      ...msa("4. Notices shall be sent to the contract manager of each party at the address above."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: staff",
      ...msa("4. Supplier shall assign skilled employees to the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work needs one of its own",
      text: `${PARTIES}\n\n${SOW}\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "nothing to decide",
      ...msa("4. Each party shall appoint a project manager who coordinates all work under this Agreement."),
      options: { requireAuthority: true },
      outcome: "weak",
      findings: [{ messageId: "noAuthority" }],
    },
  ],
});
