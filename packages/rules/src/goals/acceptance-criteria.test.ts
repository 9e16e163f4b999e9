import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./acceptance-criteria.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const FULL =
  "## 6. Acceptance\n\n6.1 Customer has twenty (20) days after delivery to test each Deliverable against the Specifications and shall accept or reject it in writing.\n\n6.2 Supplier shall correct each rejected Deliverable within ten days and deliver it again.";
const SILENCE =
  "6. Customer may reject a Deliverable that does not meet the Specifications within thirty (30) days after delivery. A Deliverable that is not rejected in that time is deemed accepted.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "near miss: terms that are accepted by using on",
      ...msa("12. Supplier may change these terms. Continuing to use the portal means that Customer accepts it."),
      outcome: "not-applicable",
    },
    {
      name: "a table with a test and what follows a failure",
      ...msa(
        "3. Supplier shall deliver the outputs below.\n\n| Output | Test | If it fails |\n|---|---|---|\n| Feed | Match rate of 99 % in three runs | Corrected within 4 days |\n\n3.1 Customer confirms each pass or fail in writing.",
      ),
    },
    {
      name: "from the provider's side, it decides itself",
      ...msa("6. Supplier alone shall determine whether the deliverables are accepted."),
      perspective: "provider",
    },
    msa(FULL),
    { name: "silence after a fair time", ...msa(SILENCE) },
    {
      name: "in public procurement",
      text: "# Statement of Work\n\nThe Contractor shall provide services to the Government.\n\n## 5. Inspection\n\nAll deliverables shall be inspected, tested, reviewed and accepted by the Government within 5 days after each sprint. Only the Government may accept or reject deliverables.",
      kind: "sow",
    },
    {
      name: "money back",
      ...msa(
        `${FULL}\n\n6.3 If the Deliverable fails the test again, Customer may reject it, be refunded the fees and terminate.`,
      ),
      options: { requireRefundOnFailure: true },
    },
    {
      name: "nothing is handed over",
      ...msa(
        "6. Supplier shall keep the servers running, answer support calls and apply security patches every month.",
      ),
      outcome: "not-applicable",
    },
    {
      name: "time to look, and the provider puts it right",
      ...msa(
        "6. Once a module stands in the test environment, Customer has ten working days to run the test scripts in Annex 3. If a script fails, Customer reports the fault and Supplier fixes it and hands the module over again.",
      ),
    },
    {
      name: "paid when tested",
      ...msa(
        "6. The last instalment is due once Customer has verified that the software fulfils the acceptance criteria in Annex 2 and has signed the protocol.",
      ),
    },
    {
      name: "says what does not match the brief",
      ...msa(
        "6. Customer then has 14 days to tell Supplier about anything in the first version that does not match the brief. Supplier makes those changes free of charge.",
      ),
    },
    { name: "not asked of an SLA", text: `${PARTIES}\n\n1. Nothing here.`, kind: "sla", outcome: "not-applicable" },
    msa(
      "## 6. Review of work products\n\nUpon receipt of a Work Product Customer has 20 days to review it for conformity with the specification. If it does not conform, Customer shall tell Supplier in writing why, and Supplier shall correct and resubmit it.",
    ),
    {
      name: "a column of a table",
      ...msa(
        "## 6. Deliverables\n\n| Deliverable | Acceptance criteria |\n| --- | --- |\n| Data model | Approved by Customer's architect against Annex 2 within 15 days |\n| Portal | All test cases pass |",
      ),
    },
    {
      name: "in plain words",
      ...msa(
        "## 6. Sign-off\n\nCustomer has 15 working days to try the new site. If it does not do what the specification says, Supplier will put it right and give it to Customer again. Customer pays the last part only after it has signed it off.",
      ),
    },
  ],
  invalid: [
    {
      name: "accepted when it is switched on",
      ...msa("12. The portal is accepted when it is first switched on in Customer's account."),
      outcome: "adverse",
      findings: [{ messageId: "atOnce" }],
    },
    {
      name: "near miss: consent to a change",
      ...msa(
        "12. Supplier shall build the portal. Change of the site requires Customer's consent, which it may refuse.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "nothing to test against, no time, no way on",
      ...msa("6. Supplier shall invoice each milestone after its acceptance by Customer."),
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "warning", clause: "6" }],
    },
    {
      name: "only a test",
      ...msa("6. Supplier shall go on to the next phase upon successful completion of the tests of the software."),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "only where the order says so",
      ...msa(
        "6. If the Statement of Work provides for acceptance, Customer may reject a Deliverable that does not meet the Specifications within thirty (30) days.",
      ),
      outcome: "weak",
      findings: [{ messageId: "optional" }],
    },
    {
      name: "silence, where it is not wanted",
      ...msa(SILENCE),
      options: { deemedAcceptance: "weak" },
      outcome: "weak",
      findings: [{ messageId: "deemed" }],
    },
    {
      name: "silence for a few days",
      ...msa(
        "6. Customer may reject a Deliverable that does not meet the Specifications. A Deliverable that is not rejected within three (3) days is deemed accepted.",
      ),
      outcome: "weak",
      findings: [{ messageId: "tooShort" }],
    },
    {
      name: "no money back",
      ...msa(FULL),
      options: { requireRefundOnFailure: true },
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "on delivery",
      ...msa("6. Each Deliverable is deemed accepted upon delivery."),
      outcome: "adverse",
      findings: [{ messageId: "atOnce", severity: "error" }],
    },
    {
      name: "on delivery, whatever it is the acceptance of",
      ...msa("6. Acceptance of each of the Deliverables takes place upon delivery."),
      outcome: "adverse",
      findings: [{ messageId: "atOnce" }],
    },
    {
      name: "silence for a few days, and no criteria",
      ...msa("6. The Deliverables are deemed accepted unless Customer rejects them in writing within three days."),
      outcome: "adverse",
      findings: [{ messageId: "tooShort" }],
    },
    {
      name: "accepted when it is used, in so many words",
      ...msa("6. The Software is accepted when it is first used in a live environment."),
      outcome: "adverse",
      findings: [{ messageId: "atOnce" }],
    },
    {
      name: "accepted by itself",
      ...msa("6. Acceptance shall occur automatically when Supplier sends its completion notice for the Software."),
      outcome: "adverse",
      findings: [{ messageId: "atOnce" }],
    },
    {
      name: "no test at all",
      ...msa("6. No acceptance testing will take place and Customer waives any right to refuse the Deliverables."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "by use",
      ...msa("6. First productive use of the Software by Customer constitutes acceptance."),
      outcome: "adverse",
      findings: [{ messageId: "atOnce" }],
    },
    {
      name: "the provider finds itself good enough",
      ...msa("6. Supplier alone determines whether the Deliverables meet the Specifications."),
      outcome: "adverse",
      findings: [{ messageId: "providerDecides" }],
    },
    {
      name: "criteria still to come",
      ...msa("6. The acceptance criteria will be agreed by the parties in due course."),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "near miss: what the customer supplies",
      ...msa(
        "6. Supplier shall review the materials supplied by Customer within ten days and may reject any that do not meet the Specifications.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a test of another kind",
      ...msa(
        "5. Supplier shall build the portal.\n\n6. Supplier shall pass the yearly recovery test of the regulator without findings.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the customer may neither test nor reject",
      ...msa(
        "## 6. Acceptance\n\n6.1 Customer has no right to test or reject a Deliverable.\n\n## 7. Payment\n\n7.1 Customer shall pay for each Deliverable once it meets the Specifications, after the acceptance of the Deliverable.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "the roles are swapped",
      ...msa(
        "6. Supplier shall determine whether each Deliverable meets the Specifications, and a Deliverable approved by Supplier is deemed accepted.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "providerDecides" }],
    },
    {
      name: "negated",
      ...msa("6. Customer shall have no right to reject any Deliverable."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "silent",
      ...msa("6. Supplier shall build the portal."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: an order",
      ...msa(
        "5. Supplier shall build the portal.\n\n6. Supplier shall accept all purchase orders of Customer within two days.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: books",
      ...msa(
        "5. Supplier shall build the portal.\n\n6. Customer may inspect the books and records of Supplier, which follow generally accepted accounting principles.",
      ),
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
  ],
});
