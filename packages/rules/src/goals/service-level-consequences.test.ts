import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, swapped, terms } from "../testing/contracts.js";
import rule from "./service-level-consequences.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "If it is not met twice, Customer can terminate this Agreement.",
      "For a missed service level Customer may not only claim a credit of 5 % but also terminate this Agreement.",
      "Customer has the right, but not the duty, to terminate this Agreement after three misses.",
    ].map((text) => ({
      name: `near miss: ${text}`,
      ...msa(
        `3. Availability is at least 99 % in each month, and a missed service level gives a credit of 5 % of the fee. ${text}`,
      ),
    })),
    {
      name: "only tried for, and nothing agreed for a miss",
      ...msa(
        "3. Supplier will use reasonable efforts to make the platform available 99.5 % of the time in each calendar month.",
      ),
      outcome: "not-applicable",
    },
    {
      name: "a way out by a defined term",
      ...msa(
        '3. Availability is 99.5 % in each calendar month, measured by Customer. If it is missed, Customer receives a service credit of 5 % of the fee. A "Lasting Shortfall" is a failure to meet the same service level in any three months of six.\n\n4. Customer may terminate this Agreement at once upon (a) insolvency or (b) a Lasting Shortfall.',
      ),
    },
    {
      name: "lowered, and a way out if it happens again",
      ...msa(
        "3. Availability is at least 99 % in each month. For every full 0.5 % by which it falls short the monthly fee is lowered by 4 %, without a request. If that happens in two months in a row Customer may terminate this Agreement.",
      ),
    },
    {
      name: "a quota and good cause",
      ...msa(
        "3. Availability is at least 99 % in each month. If the quota is not reached, the monthly remuneration is reduced by 8 %. Good cause exists for Customer in particular if Supplier misses the same service level in three months.",
      ),
    },
    {
      name: "a target that is missed, in another clause",
      ...msa(
        "3. Availability is at least 99 % in each month. If availability falls below that, the charge is reduced by 8 %.\n\n9. If any target is missed in three months out of six, Customer may terminate this Agreement.",
      ),
    },
    {
      name: "credit and way out",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. For each month in which it is missed Supplier shall credit 5 % of the monthly fee. If Supplier misses it in three months of any six, Customer may terminate this Agreement.",
      ),
    },
    {
      name: "company names",
      ...names(
        "3. Osprey shall resolve each critical incident within four hours. Where Osprey fails to meet a service level, the monthly charge is reduced by 3 %. Fernhill may terminate for material breach if Osprey fails to meet a service level in two consecutive quarters.",
      ),
    },
    {
      name: "you and we",
      ...terms(
        "3. We will keep the service available 99.9 % of each month. If availability drops below that, we will credit you 10 % of the monthly subscription. You may cancel if uptime is missed three months running.",
      ),
    },
    {
      name: "liquidated damages",
      ...government(
        "3. The Contractor shall answer 95 % of calls each month within 30 seconds. The Contractor shall pay liquidated damages of USD 500 for each service level it fails to meet. Repeated failure to meet a service level is a material breach for which the Government may terminate.",
      ),
    },
    {
      name: "cause and plan",
      ...bank(
        "3. The Vendor shall respond to each priority 1 incident within 15 minutes. After any service level default the Vendor shall report the root cause and a remediation plan, and if the default recurs the Bank may terminate the affected service.",
      ),
    },
    {
      name: "a column of credits",
      ...authority(
        "| Service level | Target | Measurement period | Service credit |\n|---|---|---|---|\n| Availability | 99.5 % | Calendar month | 5 % |\n\n4. If the Service Provider misses a service level twice in a row, the Authority may terminate this Contract.",
      ),
    },
    {
      name: "credits without prejudice",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. If availability falls below that, Supplier pays a service credit of 5 %, without prejudice to Customer's other rights. If Supplier misses it in three months of any six, Customer may terminate this Agreement.",
      ),
      missingElements: ["cause"],
    },
    {
      name: "a claim within a long time",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. If availability falls below that, Customer receives a service credit of 5 %, which it must claim within 60 days. If Supplier misses it in three months of any six, Customer may terminate this Agreement.",
      ),
    },
    {
      name: "a list under a heading",
      ...msa(
        "## 3. Service levels\n\n3.1 Availability is at least 99.5 % per calendar month.\n\n3.2 For each failure:\n\n(a) Supplier shall credit 5 % of the monthly fee; and\n\n(b) where it occurs in three months of a year, Customer may terminate this Agreement.",
      ),
    },
    {
      name: "a way out in the parent",
      ...sow(
        "3. Availability is at least 99.5 % per calendar month. If availability falls below that, Supplier shall credit 5 % of the monthly fee.",
      ),
    },
    {
      name: "no service level",
      ...msa("3. Supplier shall host the platform."),
      outcome: "not-applicable",
      reason: "no service level that can be measured is agreed",
    },
    {
      name: "service levels that cannot be measured",
      ...msa("3. Supplier shall use reasonable efforts to make the service available 99 % of the time."),
      outcome: "not-applicable",
    },
    {
      name: "parties swapped",
      ...swapped(
        "3. Vendor shall keep the service available 99.5 % of each month. If availability falls below that, Vendor shall credit 5 % of the fee. If Vendor misses the service level in three months, Client may terminate.",
      ),
    },
    {
      name: "no termination asked for",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. If it is missed, Supplier shall credit 5 % of the fee.",
      ),
      options: { requireTerminationTrigger: false },
    },
    {
      name: "the only remedies where they are let pass",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. For each month in which it is missed Supplier shall credit 5 % of the monthly fee. If Supplier misses it in three months of any six, Customer may terminate this Agreement. Service credits and termination are Customer's sole remedies for a failure to meet a service level.",
      ),
      options: { soleRemedy: "off" },
    },
    {
      name: "from the provider's side, credits and nothing else",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. Service credits are Customer's sole and exclusive remedy for a missed service level.",
      ),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "a sole remedy that bars the way out",
      ...msa(
        "3. Availability is at least 99 % in each month. Service credits are Customer's sole remedy for a missed service level, and Customer may neither rescind nor terminate for it.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole" }],
    },
    {
      name: "all that the customer gets",
      ...msa(
        "3. Availability is at least 99 % in each month. A credit of 2 % for a missed service level is all that Customer receives. It cannot terminate because of it.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole" }],
    },
    {
      name: "a miss that is forgiven",
      ...msa(
        "3. Availability is at least 99 % in each month. A failure to reach a service level shall be deemed waived once the invoice is paid.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "a sole remedy beside a way out",
      ...msa(
        "3. Availability is at least 99 % in each month. Service credits, which do not exceed 10 % of the fee, are Customer's sole remedy for a missed service level; Customer may terminate this Agreement after three misses.",
      ),
      outcome: "weak",
      findings: [{ messageId: "soleAndEnd" }],
    },
    {
      name: "only tried for, with a credit as the only remedy",
      ...msa(
        "3. Supplier will use commercially reasonable efforts to make the platform available 99.5 % of the time in each calendar month. If availability falls below that level Customer may request a credit of 2 % of the fees, which is its sole and exclusive remedy for unavailability.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole" }],
    },
    {
      name: "near miss: a way out of the other side",
      ...msa(
        '3. Availability is 99.5 % in each calendar month, measured by Customer. If it is missed, Customer receives a service credit of 5 % of the fee. A "Lasting Shortfall" is a failure to meet the same service level in any three months of six.\n\n4. Supplier may terminate this Agreement at once upon a Lasting Shortfall.',
      ),
      outcome: "weak",
      findings: [{ messageId: "noEnd" }],
    },
    {
      name: "a credit and no way out",
      ...msa(
        "3. Availability is 99.5 % in each calendar month, measured by Customer. If it is missed, Customer receives a service credit of 5 % of the fee. That credit is Customer's only remedy for a missed service level, and a miss does not entitle Customer to terminate.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole" }],
    },
    {
      name: "all that may be claimed",
      ...msa(
        "3. Availability is at least 99 % in each month. A credit of 5 % for each full per cent of shortfall is all that Customer may claim for it.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole", severity: "warning" }],
    },
    {
      name: "the only recourse",
      ...msa(
        "3. Availability is at least 99 % in each month. Customer's only recourse for unavailability is a credit of one day of the fee.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole", severity: "warning" }],
    },
    {
      name: "near miss: the target date of a release",
      ...msa(
        "3. Availability is at least 99 % in each month. If availability falls below that, the charge is reduced by 8 %.\n\n9. If Supplier misses the target date for the release, Customer may terminate this Agreement.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noEnd", severity: "info" }],
    },
    ...["TBC", "TBA", "[target]", "To be confirmed"].map((cell) => ({
      name: `a credit still to be filled in: ${cell}`,
      ...authority(
        `| Service level | Target | Measurement period | Service credit |\n|---|---|---|---|\n| Availability | 99.5 % | Calendar month | ${cell} |`,
      ),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" }],
    })),
    {
      name: "no way out",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. If availability falls below that, Supplier shall credit 5 % of the monthly fee.",
      ),
      outcome: "weak",
      findings: [
        {
          messageId: "noEnd",
          severity: "info",
          quote: "If availability falls below that, Supplier shall credit 5 % of the monthly fee.",
        },
      ],
    },
    {
      name: "a way out only",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. If Supplier misses a service level in three months of any six, Customer may terminate this Agreement.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noCredit", severity: "info" }],
    },
    {
      name: "claimed within a week",
      ...terms(
        "3. We will keep the service available 99.9 % of each month. If availability falls below that, you receive a service credit, provided that you request it within seven days.",
      ),
      outcome: "weak",
      findings: [{ messageId: "claim", severity: "info", data: { days: 7, least: 30 } }],
    },
    {
      name: "as it likes",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. If availability falls below that, Supplier may in its sole discretion grant a service credit.",
      ),
      outcome: "weak",
      findings: [{ messageId: "optional", severity: "info" }],
    },
    {
      name: "the only remedy",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. Service credits are Customer's sole and exclusive remedy for a missed service level.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "sole", severity: "warning" }],
    },
    {
      name: "the only remedies",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. Service credits and termination under clause 9 are Customer's sole remedies for a failure to meet a service level.",
      ),
      outcome: "weak",
      findings: [{ messageId: "soleAndEnd", severity: "info" }],
    },
    {
      name: "no consequence",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. A failure to meet a service level shall not constitute a breach of this Agreement.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("3. Supplier shall respond to critical incidents within 30 minutes and report the results each month."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the provider may end it",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. Supplier may terminate this Agreement if Customer fails to pay for availability monitoring.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the sole remedy for a defect",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. Repair is Customer's sole remedy for a defective device.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a credit note",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. Supplier shall issue a credit note for returned goods.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "the only remedies where they are not",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. For each month in which it is missed Supplier shall credit 5 % of the monthly fee. If Supplier misses it in three months of any six, Customer may terminate this Agreement. Service credits and termination are Customer's sole remedies for a failure to meet a service level.",
      ),
      options: { soleRemedy: "error" },
      outcome: "adverse",
      findings: [{ messageId: "soleAndEnd" }],
    },
    {
      name: "from the provider's side, credits beside damages",
      ...msa(
        "3. Availability is at least 99.5 % per calendar month. For each month in which it is missed Supplier shall credit 5 % of the monthly fee.",
      ),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "beside" }],
    },
  ],
});
