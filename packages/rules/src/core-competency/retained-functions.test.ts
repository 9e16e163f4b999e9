import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./retained-functions.js";

const PARTIES = 'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const SOW =
  "This Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "no say of the provider",
      ...msa("6. Supplier has no say in the pricing of Customer."),
    },
    {
      name: "near miss: a function beside backups, and systems that the customer backs up itself",
      ...msa(
        "2. Customer shall back up its data and shall be responsible for the operation of its network and the configuration of its servers.",
      ),
    },
    msa("3. Customer retains control of the architecture and the roadmap of its products."),
    {
      name: "near miss: functions beside what every customer tells or lists",
      ...msa(
        "2. Customer shall inform its staff and retains responsibility for the pricing, the release planning and the IT strategy.",
      ),
    },
    msa("2. Customer shall keep the lists of licences and keep security policy and pricing under its own control."),
    msa("3. Customer is solely responsible for first-level support of its users."),
    msa("3. Final say on prices and on the backlog lies with Customer."),
    msa("3. Supplier shall not take decisions on risk acceptance or pricing without Customer."),
    {
      name: "a responsibility matrix",
      ...msa(
        "3. Tasks\n\n| Task | Customer | Supplier |\n| --- | --- | --- |\n| IT strategy | A/R | C |\n| Service desk | I | A/R |",
      ),
    },
    { name: "what the provider does not do", ...msa("3. Supplier shall not be required to provide hosting.") },
    {
      name: "a list under a heading",
      ...msa("## 3. Retained functions\n\n- Pricing of all products.\n- Security architecture."),
    },
    {
      name: "several decisions",
      ...msa(
        "3. Customer may approve the design.\n\n4. Supplier shall not change the architecture without Customer's approval.\n\n5. Supplier shall not move to other locations without the consent of Customer.\n\n6. Customer has the final decision on the configuration.",
      ),
    },
    {
      name: "a core function that stays",
      ...msa("3. Customer retains control of pricing and risk scoring."),
      options: { coreFunctions: ["risk scoring"] },
    },
    {
      name: "an order form may be silent",
      text: `${PARTIES}\n\n1. The parties meet.`,
      kind: "order-form",
      outcome: "missing",
    },
    { name: "a DPA is not asked", text: `${PARTIES}\n\n1. Nothing here.`, kind: "dpa", outcome: "not-applicable" },
  ],
  invalid: [
    {
      name: "all decisions on the customer's behalf, without asking",
      ...msa("6. Supplier may make all product decisions on Customer's behalf without asking."),
      outcome: "adverse",
      findings: [{ messageId: "handedOver" }],
    },
    {
      name: "housekeeping: backups of what the customer itself holds",
      ...msa(
        "2. Customer shall keep its passwords safe, shall notify Supplier of any misuse, and shall back up any data that it cannot afford to lose.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "housekeeping under the customer's heading",
      ...msa(
        "## 2. Customer Responsibilities\n\n2.1 Customer shall keep its passwords safe, carry property insurance and notify Supplier of any change to its network.\n\n2.2 Customer shall not subcontract any of its services.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "cooperation only",
      ...msa("3. Customer shall cooperate with Supplier."),
      outcome: "weak",
      missingElements: ["functions", "decisions", "limits"],
      findings: [{ messageId: "cooperation", severity: "info", clause: "3" }],
    },
    {
      name: "a thing to supply",
      ...msa("3. Customer shall provide the graphics and other content for the site."),
      outcome: "weak",
      findings: [{ messageId: "dependencies" }],
    },
    {
      name: "each its own",
      ...msa("3. Each party is responsible for the maintenance of its own systems."),
      outcome: "weak",
      findings: [{ messageId: "shared" }],
    },
    {
      name: "a say in one thing",
      ...msa("3. Supplier shall not change the design without the approval of Customer."),
      outcome: "weak",
      findings: [{ messageId: "decisionsOnly" }],
    },
    {
      name: "a heading says that functions stay, the words that they do not",
      ...msa(
        "## 3. Retained Functions\n\n3.1 Customer does not keep the following functions:\n\n(a) product strategy and pricing; and\n\n(b) the acceptance of risk.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "functions that stay with the provider",
      ...msa("3. The following systems and functions stay with Supplier and are excluded from the Services: pricing."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "functions that do not stay with the customer",
      ...msa("3. Product strategy and pricing do not stay with Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the roles are swapped",
      ...msa("3. Supplier shall have full authority over the pricing of Customer's products."),
      outcome: "adverse",
      findings: [{ messageId: "handedOver", severity: "warning" }],
    },
    {
      name: "a core function goes to the provider",
      ...msa("3. Customer retains control of pricing.\n\n4. Supplier shall perform risk scoring for Customer."),
      options: { coreFunctions: ["risk scoring"] },
      outcome: "adverse",
      findings: [
        { messageId: "coreFunction", data: { customer: "Customer", provider: "Supplier", function: "risk scoring" } },
      ],
    },
    {
      name: "negated: nothing stays",
      ...msa("3. Customer keeps no functions and no decisions."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "nothing is the customer's to do",
      ...msa("3. Customer is not responsible for the operation of any system."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "left to a later agreement",
      ...msa("3. Product strategy should stay with Customer wherever feasible."),
      outcome: "weak",
      findings: [{ messageId: "open" }],
    },
    {
      name: "roles the wrong way round: the provider decides",
      ...msa("3. Supplier alone decides on Customer's product strategy."),
      outcome: "adverse",
      findings: [{ messageId: "handedOver" }],
    },
    {
      name: "the provider's own affairs",
      ...msa("3. Supplier keeps control of its own staff, methods and architecture."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "silent",
      ...msa("3. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: taxes",
      ...msa("3. Customer is responsible for all taxes."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: what fees do not include",
      ...msa("3. The fees are calculated per user and do not include support fees."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work needs its own list",
      text: `${PARTIES}\n\n${SOW}\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
