import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./agreement.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

const SOFTWARE = "2. Supplier grants to Customer a licence to use the Software.";
const ESCROW =
  "9. Within 30 days of the Effective Date, Supplier shall deposit the source code of the Software with an independent escrow agent.";
const REPOSITORY = "9. Supplier shall push all code to Customer's git repository every day.";
const ASSIGNED = "8. Supplier hereby assigns to Customer all right, title and interest in the Deliverables.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa(`${SOFTWARE}\n\n${ESCROW}`),
    msa(`${SOFTWARE}\n\n9. The parties have entered into a source code escrow agreement with Ironmount Escrow Ltd.`),
    {
      name: "the agent in one sentence and the date in another",
      ...msa(
        `${SOFTWARE}\n\n9. The parties shall enter into an escrow agreement for the Software within 45 days of the Effective Date. The escrow agent for the source code shall be acceptable to Customer.`,
      ),
    },
    {
      name: "a named agent, where one is asked for",
      ...msa(`${SOFTWARE}\n\n9. Supplier has placed the source code in escrow with Ironmount Escrow Ltd.`),
      options: { requireNamedAgent: true },
    },
    {
      name: "the customer's repository, for those who accept it",
      ...msa(`${ASSIGNED}\n\n${REPOSITORY}`),
      options: { acceptRepositoryControl: true },
    },
    {
      name: "no software",
      ...msa("2. Supplier shall clean the offices."),
      outcome: "not-applicable",
      reason: "no software that the provider supplies, hosts or runs is mentioned",
    },
    {
      name: "kept in escrow, in the present tense",
      ...msa(
        `${SOFTWARE}\n\n9. The source code is in escrow with Ironmount Escrow Ltd, an independent agent. Supplier keeps the deposit there throughout the term.`,
      ),
    },
    {
      name: "a list with the time in its lead-in",
      ...msa(
        `${SOFTWARE}\n\n9. Supplier shall, within 30 days after the Effective Date:\n\n(a) sign an escrow agreement with an escrow agent that both parties accept; and\n\n(b) deposit the source code with that agent.`,
      ),
    },
    {
      name: "with a notary",
      ...msa(
        `${SOFTWARE}\n\n9. Supplier shall lodge the source code with a notary within 14 days after the Effective Date.`,
      ),
    },
    {
      name: "a statement of work whose code goes to the customer's repository",
      text: `# Statement of Work\n\nThis Statement of Work is made under the Master Services Agreement dated 4 May 2026 between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").\n\n2. Supplier shall develop the software.\n\n3. Supplier shall commit all source code weekly to the repository that Customer owns.`,
      kind: "sow",
      outcome: "missing",
    },
    { name: "a statement of work may be silent", text: `${PARTIES}\n\n${SOFTWARE}`, kind: "sow", outcome: "missing" },
    { name: "not asked of an NDA", text: `${PARTIES}\n\n${ESCROW}`, kind: "nda", outcome: "not-applicable" },
  ],
  invalid: [
    {
      name: "no agent and no date",
      ...msa(`${SOFTWARE}\n\n9. Supplier shall place the source code in escrow.`),
      outcome: "weak",
      missingElements: ["agent", "execution", "survival"],
      findings: [{ messageId: "weak", severity: "warning", clause: "9" }],
    },
    {
      name: "a named agent is asked for",
      ...msa(`${SOFTWARE}\n\n${ESCROW}`),
      options: { requireNamedAgent: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "too late",
      ...msa(`${SOFTWARE}\n\n${ESCROW.replace("30 days", "180 days")}`),
      outcome: "weak",
      findings: [{ messageId: "late", data: { days: 180, most: 90 } }],
    },
    {
      name: "later than the user accepts",
      ...msa(`${SOFTWARE}\n\n${ESCROW}`),
      options: { executeWithinDays: 14 },
      outcome: "weak",
      findings: [{ messageId: "late" }],
    },
    {
      name: "an effort only",
      ...msa(
        `${SOFTWARE}\n\n9. Supplier shall use reasonable efforts to deposit the source code with an escrow agent within 30 days.`,
      ),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "the provider's own vault",
      ...msa(`${SOFTWARE}\n\n9. Within 30 days, Supplier shall deposit the source code in escrow with its attorneys.`),
      outcome: "weak",
      findings: [{ messageId: "ownVault" }],
    },
    {
      name: "a mention only",
      ...msa(`${SOFTWARE}\n\n9. The source code escrow agent may be paid by either party.`),
      outcome: "weak",
      findings: [{ messageId: "mentioned" }],
    },
    {
      name: "handed over, not deposited",
      ...msa("9. Supplier shall deliver the source code of the Software to Customer with each release."),
      outcome: "weak",
      findings: [{ messageId: "delivery" }],
    },
    {
      name: "a repository is no escrow",
      ...msa(`${ASSIGNED}\n\n${REPOSITORY}`),
      outcome: "weak",
      findings: [{ messageId: "delivery" }],
    },
    {
      name: "a repository without title",
      ...msa(REPOSITORY),
      options: { acceptRepositoryControl: true },
      outcome: "weak",
      findings: [{ messageId: "delivery" }],
    },
    {
      name: "handed over on failure",
      ...msa("9. If Supplier becomes insolvent, it shall deliver the source code of the Software to Customer."),
      outcome: "weak",
      findings: [{ messageId: "onFailure" }],
    },
    {
      name: "the provider may choose",
      ...msa(`${SOFTWARE}\n\n9. Supplier may, at its option, place the source code in escrow.`),
      outcome: "adverse",
      findings: [{ messageId: "optional", severity: "error" }],
    },
    {
      name: "the customer is to deposit the provider's code",
      ...msa(
        `${SOFTWARE}\n\n9. Within 30 days the parties shall sign an escrow agreement with an independent escrow agent. Customer shall deposit the source code of the Software with the escrow agent.`,
      ),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "an agent, but nobody has to deposit anything",
      ...msa(
        `${SOFTWARE}\n\n9. Supplier shall not be required to deposit the source code with the escrow agent. The escrow agent shall verify each deposit within ten days.`,
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "a deposit where it suits",
      ...msa(
        `${SOFTWARE}\n\n9. Within 30 days of the Effective Date, Supplier shall, where reasonably practicable, deposit the source code with an independent escrow agent. The escrow agent shall verify each deposit.`,
      ),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "the roles are swapped",
      ...msa(`${SOFTWARE}\n\n9. Customer shall deposit its source code with the escrow agent for Supplier.`),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "denied",
      ...msa(`${SOFTWARE}\n\n9. No source code escrow is provided.`),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "no right to the source code",
      ...msa(`${SOFTWARE}\n\n9. Customer has no right to the source code.`),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "silent",
      ...msa(SOFTWARE),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "the provider does not deposit",
      ...msa(`${SOFTWARE}\n\n9. Supplier does not place its source code in escrow.`),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "near miss: fees in escrow",
      ...msa(`${SOFTWARE}\n\n9. Ten per cent of the fees are held in escrow until the Software has been accepted.`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: money",
      ...msa(`${SOFTWARE}\n\n9. The purchase price is held in escrow until the software has been accepted.`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: no decompiling",
      ...msa(`${SOFTWARE}\n\n9. Customer shall not decompile the source code.`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a heading alone",
      ...msa(`${SOFTWARE}\n\n## 9. Source Code Escrow\n\n[Intentionally omitted.]`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
