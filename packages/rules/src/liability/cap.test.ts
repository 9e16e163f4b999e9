import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./cap.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "from the provider's side, it answers for nothing",
      ...msa("12. Supplier shall not be liable for any loss or damage whatsoever."),
      perspective: "provider",
    },
    ...[
      "the higher of EUR 5,000,000 and the fees paid in the three months before the claim",
      "the larger of EUR 5,000,000 and the fees paid in the three months before the claim",
      "EUR 5,000,000 or the fees paid in the three months before the claim, whichever is the greater",
    ].map((most) => ({
      name: `the higher of two amounts: ${most}`,
      ...msa(`12. The total liability of Supplier shall not exceed ${most}.`),
    })),
    {
      name: "an amount",
      ...msa(
        "12. The total liability of Supplier under this Agreement shall not exceed EUR 2,000,000 in each contract year.",
      ),
    },
    {
      name: "a share of the fees",
      ...msa(
        "12. Each party's aggregate liability arising out of this Agreement is limited to 150 % of the fees payable in the year in which the claim arises.",
      ),
    },
    {
      name: "twelve months of fees",
      ...msa(
        "12. In no event will Supplier's cumulative liability exceed the amounts paid by Customer in the twelve (12) months before the event.",
      ),
    },
    {
      name: "plain words",
      ...terms(
        "12. Our total liability to you for everything that goes wrong under these Terms will not be more than the fees you paid us in the last 12 months.",
      ),
    },
    {
      name: "capped at an amount",
      ...government(
        "12. The Contractor's liability to the Government is capped at $500,000 per claim and $2,000,000 in total.",
      ),
    },
    {
      name: "not in excess of",
      ...names("12. Osprey shall not be liable to Fernhill for damages in excess of the annual fee."),
    },
    {
      name: "liable up to",
      ...bank(
        "12. The Vendor is liable for damage caused by slight negligence only up to an amount of EUR 250,000 per case of damage.",
      ),
    },
    {
      name: "with exceptions where they are asked for",
      ...msa(
        "12. Supplier's total liability shall not exceed EUR 500,000. The limitations in this clause do not apply to breaches of confidentiality.",
      ),
      options: { requireExceptions: true },
    },
  ],
  invalid: [
    {
      name: "from the provider's side, no limit at all",
      ...msa("12. The liability of each party under this Agreement is unlimited."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "againstProvider", severity: "warning", clause: "12" }],
    },
    {
      name: "from the provider's side, nothing said",
      ...msa("12. Each party shall insure its liability."),
      perspective: "provider",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "only kinds of loss",
      ...msa("12. Neither party shall be liable for any indirect, incidental or consequential damages."),
      outcome: "weak",
      findings: [{ messageId: "lossOnly", severity: "info" }],
    },
    {
      name: "three months of fees",
      ...msa("12. The liability of Supplier shall not exceed the fees paid in the three (3) months before the claim."),
      outcome: "weak",
      findings: [{ messageId: "low", severity: "info" }],
    },
    {
      name: "no greater than three months of fees",
      ...msa(
        "12. The liability of Supplier shall be no greater than the fees paid in the three months before the claim.",
      ),
      outcome: "weak",
      findings: [{ messageId: "low", data: { period: "3 months" } }],
    },
    {
      name: "one month of fees",
      ...msa("12. The liability of Supplier shall not exceed the fees paid in the month before the claim."),
      outcome: "weak",
      findings: [{ messageId: "low", data: { period: "1 month" } }],
    },
    {
      name: "an amount that nobody knows",
      ...msa(
        "12. The Supplier's liability is limited to a reasonable amount that the parties agree when a claim arises.",
      ),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "no liability at all",
      ...msa(
        "12. Supplier accepts no liability whatsoever for any loss or damage that Customer suffers from the Services.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "excluded", severity: "warning" }],
    },
    {
      name: "not liable for anything",
      ...terms("12. We are not liable to you for any damages of any kind."),
      outcome: "adverse",
      findings: [{ messageId: "excluded", severity: "warning" }],
    },
    {
      name: "only the customer answers",
      ...msa(
        "12. The liability of Customer is limited to the fees of one year. All liability of Supplier is excluded.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "excluded", severity: "warning" }],
    },
    {
      name: "unlimited",
      ...msa("12. The liability of each party under this Agreement is unlimited."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "without exceptions where they are asked for",
      ...msa("12. Supplier's total liability shall not exceed EUR 500,000."),
      options: { requireExceptions: true },
      outcome: "weak",
      missingElements: ["exceptions"],
      findings: [
        { messageId: "weak", severity: "info", quote: "Supplier's total liability shall not exceed EUR 500,000." },
      ],
    },
    {
      name: "silent",
      ...msa("12. Supplier shall perform the Services with care."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the limits of an insurance",
      ...msa(
        "12. Supplier shall maintain professional liability insurance with limits of not less than USD 2,000,000 per claim.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the limits of a cover",
      ...msa(
        "12. Supplier shall keep general liability cover with limits of not less than EUR 1,000,000 per occurrence.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped: the customer's liability only",
      ...msa("12. Customer's liability for the purchase price shall not exceed EUR 40,000."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a limit of the fees",
      ...msa("12. The fees for a month shall not exceed EUR 10,000 without Customer's consent."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
