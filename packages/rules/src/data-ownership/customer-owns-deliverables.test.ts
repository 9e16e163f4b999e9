import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./customer-owns-deliverables.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa("9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables."),
    msa(
      "9. Supplier agrees to assign and hereby assigns to Customer all intellectual property rights in the Work Product.",
    ),
    msa("9. Supplier assigns all right, title and interest in the Deliverables to Customer as they are created."),
    {
      name: "a clause on the other party behind the assignment",
      ...msa(
        "9. Supplier hereby assigns all the rights in the code to Customer, and Supplier waives its moral rights in it.",
      ),
    },
    {
      name: "works for hire with an assignment behind",
      ...msa(
        "9. The Deliverables are works made for hire. To the extent that they are not, Supplier hereby assigns to Customer all right, title and interest in them.",
      ),
    },
    {
      name: "assigned in the passive",
      ...msa("9. The rights in all reports and other results of the services are assigned to Customer by Supplier."),
    },
    {
      name: "title passes on creation",
      ...msa("9. Ownership of the Work Product passes to Customer at the time of creation."),
    },
    {
      name: "rights of use of a legal system in which copyright cannot be assigned",
      ...msa(
        "9. Supplier hereby transfers to Customer the exclusive and unrestricted rights of use in all work results.",
      ),
    },
    {
      name: "several verbs",
      ...msa("9. Supplier grants, assigns and conveys to Customer all proprietary rights in the Developments."),
    },
    {
      name: "the provider keeps what it had",
      ...msa(
        "9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables. Supplier retains all right, title and interest in its pre-existing tools.",
      ),
    },
    {
      name: "a licence for ever, where that will do",
      ...msa("9. Supplier grants to Customer a perpetual licence to use the Deliverables."),
      options: { ownership: "perpetual-licence-ok" },
    },
    {
      name: "payment, not looked at",
      ...msa("9. Upon payment Supplier hereby assigns to Customer all right, title and interest in the Deliverables."),
      options: { paymentConditioned: "off" },
    },
    {
      name: "a service that the provider improves for itself",
      ...msa("1. Supplier retains all right, title and interest in the Service and any improvements of it."),
      outcome: "not-applicable",
      reason: "nothing is said to be made for the customer",
    },
    { name: "nothing is made", ...msa("1. Supplier shall clean the offices every day."), outcome: "not-applicable" },
    {
      name: "as they are created",
      ...msa("9. Supplier assigns all right, title and interest in the Deliverables to Customer as they are created."),
      options: { requireVestOnCreation: true },
    },
    {
      name: "joint where it is let pass",
      ...msa("9. Customer and Supplier shall jointly own all right, title and interest in the Deliverables."),
      options: { jointOwnership: "off" },
    },
    {
      name: "from the provider's side, rights that wait for payment",
      ...msa(
        "9. Upon full payment Supplier hereby assigns to Customer all right, title and interest in the Deliverables.",
      ),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "things that the provider or third parties own",
      ...msa("5. Supplier or third parties have all right, title and interest in the materials created for Customer."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "what the customer's own staff assigns to it",
      ...msa(
        "4. Supplier shall develop software for Customer.\n\n5. Customer shall ensure that its employees assign to Customer all rights in inventions made during the project.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "debts that are sold",
      ...msa(
        "4. Supplier shall develop software for Customer.\n\n5. Supplier hereby assigns to Customer all right, title and interest in the receivables that arise under the contracts.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "what the customer's people make",
      ...msa(
        "4. Supplier shall develop software for Customer.\n\n5. Customer owns all works made from the licensed materials and prepared by any member of Customer under this Agreement.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a promise behind a time",
      ...msa("9. Supplier will, at the end of the project, assign to Customer the copyright in the software."),
      outcome: "weak",
      findings: [{ messageId: "promised" }],
    },
    {
      name: "nothing assigns",
      ...msa("9. Nothing in this Agreement assigns to Customer any copyright in the software developed for it."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "no title passes",
      ...msa("9. No title to the Deliverables passes to Customer."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "near miss: an assignment of data only",
      ...msa("9. Supplier shall write the software. Supplier hereby assigns to Customer all rights in Customer Data."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a promise",
      ...msa("9. Supplier shall assign to Customer all right, title and interest in the Deliverables."),
      outcome: "weak",
      missingElements: ["assignment"],
      findings: [{ messageId: "promised", severity: "warning", clause: "9" }],
    },
    {
      name: "a declaration",
      ...msa("9. All Deliverables shall be the sole property of Customer."),
      outcome: "weak",
      findings: [{ messageId: "declared" }],
    },
    {
      name: "works for hire alone",
      ...msa("9. The Deliverables are works made for hire."),
      outcome: "weak",
      findings: [{ messageId: "forHire" }],
    },
    {
      name: "payment first",
      ...msa(
        "9. Upon full payment of the fees Supplier hereby assigns to Customer all right, title and interest in the Deliverables.",
      ),
      outcome: "weak",
      missingElements: ["unconditional"],
      findings: [{ messageId: "onPayment", severity: "warning" }],
    },
    {
      name: "payment first, strictly",
      ...msa(
        "9. Upon full payment of the fees Supplier hereby assigns to Customer all right, title and interest in the Deliverables.",
      ),
      options: { paymentConditioned: "error" },
      outcome: "adverse",
      findings: [{ messageId: "onPayment", severity: "error" }],
    },
    {
      name: "together",
      ...msa("9. The Deliverables shall be jointly owned by Customer and Supplier."),
      outcome: "weak",
      findings: [{ messageId: "joint" }],
    },
    {
      name: "each its own",
      ...msa("9. Each party shall own the inventions that it makes in performing this Agreement."),
      outcome: "weak",
      findings: [{ messageId: "each" }],
    },
    {
      name: "an exception for the provider",
      ...msa(
        "9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables unless Supplier supports them.",
      ),
      outcome: "weak",
      missingElements: ["everything"],
      findings: [{ messageId: "weak" }],
    },
    {
      name: "the roles are swapped",
      ...msa("9. Customer hereby assigns to Supplier all right, title and interest in the Deliverables."),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    {
      name: "the provider keeps them",
      ...msa("9. Supplier retains all right, title and interest in the Deliverables."),
      outcome: "adverse",
      findings: [{ messageId: "adverse" }],
    },
    {
      name: "a licence only",
      ...msa("9. Supplier grants to Customer a non-exclusive licence to use the Deliverables."),
      outcome: "adverse",
      findings: [{ messageId: "licensed", severity: "error" }],
    },
    {
      name: "negated",
      ...msa(
        "8. Supplier shall prepare the Deliverables.\n\n9. Nothing in this Agreement transfers any intellectual property rights of either party to the other.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "silent",
      ...msa("8. Supplier shall deliver the Deliverables listed in Schedule 1."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a place",
      ...msa("8. Customer owns the premises at which Supplier prepares the Deliverables."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the provider keeps changes that the customer has made for it",
      ...msa(
        "8. Supplier shall develop customisations of its software.\n\n9. Supplier shall own all modifications and enhancements of the software.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "adverse", clause: "9" }],
    },
    {
      name: "near miss: people are assigned",
      ...msa("8. Supplier shall assign three engineers to prepare the Deliverables."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: the contract is assigned",
      ...msa("8. Neither party may assign this Agreement.\n\n9. Supplier shall deliver the Deliverables."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "an order form under a master agreement",
      text: `${PARTIES}\n\nThis Order Form is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall deliver the Deliverables.`,
      kind: "order-form",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "nobody knows when",
      ...msa("9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables."),
      options: { requireVestOnCreation: true },
      outcome: "weak",
      findings: [{ messageId: "unvested" }],
    },
    {
      name: "joint where it is not",
      ...msa("9. Customer and Supplier shall jointly own all right, title and interest in the Deliverables."),
      options: { jointOwnership: "error" },
      outcome: "adverse",
      findings: [{ messageId: "joint" }],
    },
    {
      name: "from the provider's side, rights that do not wait for payment",
      ...msa("9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables."),
      perspective: "provider",
      outcome: "weak",
      findings: [{ messageId: "beforePayment", severity: "warning" }],
    },
  ],
});
