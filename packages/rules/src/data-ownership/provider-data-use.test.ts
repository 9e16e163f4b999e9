import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./provider-data-use.js";

const dpa = (text: string): TestText => ({
  text: `This Data Processing Agreement is made between Fernhill Ltd (the "Controller") and Osprey Systems Ltd (the "Processor").\n\n${text}`,
  kind: "dpa",
});

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "9. Supplier shall use Customer Data only for the Services and may publish anonymised statistics as Customer instructs.",
    ].map((text) => ({ name: `as told: ${text}`, ...msa(text) })),
    {
      name: "by what the sentence in front names",
      ...msa(
        "9. The data of Customer remain its sole property. Supplier may use them only for the fulfilment of the contract.",
      ),
    },
    {
      name: "only to perform",
      ...msa("9. Supplier shall use Customer Data solely to perform the Services for Customer."),
      missingElements: ["sale", "training"],
    },
    {
      name: "no other purpose, no sale, no training",
      ...msa(
        "9. Supplier shall not use Customer Data for any purpose other than the Services. Supplier shall not sell Customer Data and shall not use it to train artificial intelligence.",
      ),
      missingElements: [],
    },
    {
      name: "company names, plain present",
      ...names("9. Osprey uses Fernhill's data only as needed to provide the services, and does not sell it."),
    },
    {
      name: "you and we",
      ...terms("9. We will only use your content to run the service for you. We won't sell your content."),
    },
    {
      name: "government data",
      ...government(
        "C.9 The Contractor shall not use Government data for any other purpose than performance of this contract.",
      ),
    },
    {
      name: "instructions",
      ...dpa("3. Processor shall process Personal Data only on documented instructions from Controller."),
      missingElements: ["sale", "training"],
    },
    {
      name: "passive",
      ...msa("9. Customer Data shall be accessed and used exclusively for the provision of the Services."),
    },
    {
      name: "a licence for the services",
      ...msa(
        "9. Customer grants Supplier a non-exclusive licence to use Customer Data solely to provide the Services.",
      ),
    },
    {
      name: "without consent",
      ...msa("9. Supplier must not use Customer Data for its own purposes without Customer's prior written consent."),
    },
    {
      name: "figures that name nobody",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services. Supplier may use aggregated usage data to improve its products, provided that it does not identify Customer and is never re-identified.",
      ),
    },
    {
      name: "statistics for the customer itself",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services and may compile aggregated statistics from it for Customer.",
      ),
    },
    {
      name: "statistics with the customer's leave",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services and may publish anonymised statistics with Customer's consent.",
      ),
    },
    {
      name: "names removed for the services",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services. It may use Customer Data from which names have been removed only for tests of the Services.",
      ),
    },
    {
      name: "nothing is said of data",
      ...msa("9. Supplier shall clean the offices each night."),
      outcome: "not-applicable",
    },
    {
      name: "training allowed by the reader's own policy",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services. Supplier may use Customer Data to train machine learning models.",
      ),
      options: { aiTraining: "off" },
    },
  ],
  invalid: [
    {
      name: "a licence with several ends",
      ...msa(
        "9. Customer Data is Customer's. Customer grants Supplier a licence to use Customer Data to develop, train and improve its products.",
      ),
      outcome: "weak",
      findings: [{ messageId: "improves", severity: "warning" }],
    },
    {
      name: "training",
      ...msa(
        "9. Supplier may feed Customer Data into the training of machine learning models that it offers to others.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "training", severity: "error" }],
    },
    {
      name: "training beside a limit",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services. Supplier may use Customer Data to train its machine learning models.",
      ),
      outcome: "adverse",
      findings: [
        {
          messageId: "training",
          severity: "error",
          quote: "Supplier may use Customer Data to train its machine learning models.",
        },
      ],
    },
    {
      name: "training as a warning",
      ...msa("9. Supplier may use Customer Data to train its machine learning models."),
      options: { aiTraining: "warn" },
      outcome: "weak",
      findings: [{ messageId: "training", severity: "warning" }],
    },
    {
      name: "own purposes",
      ...names("9. Osprey may use Fernhill's data for its own business purposes."),
      outcome: "adverse",
      findings: [{ messageId: "ownEnds", severity: "error" }],
    },
    {
      name: "sale",
      ...msa("9. Supplier is entitled to sell Customer Data to third parties."),
      outcome: "adverse",
      findings: [{ messageId: "ownEnds", severity: "error" }],
    },
    {
      name: "a licence to improve",
      ...terms(
        "9. You grant us a worldwide licence to use your data to provide the service and to improve our products.",
      ),
      outcome: "weak",
      findings: [{ messageId: "improves", severity: "warning" }],
    },
    {
      name: "aggregated without a standard",
      ...msa(
        "9. Supplier shall use Customer Data only for the Services. Supplier may use aggregated data to develop new products.",
      ),
      outcome: "weak",
      findings: [{ messageId: "aggregated", severity: "warning" }],
    },
    ...[
      "9. Supplier shall use Customer Data only for the Services, but may sell data from which the names have been removed.",
      "9. Supplier shall use Customer Data solely for the Services and may draw up aggregated statistics from it for publication.",
      "9. Supplier shall not use Customer Data for anything other than the Services, save that it may publish anonymised figures.",
    ].map((text) => ({
      name: `made anonymous: ${text}`,
      ...msa(text),
      outcome: "weak" as const,
      findings: [{ messageId: "aggregated" as const, severity: "warning" as const }],
    })),
    {
      name: "near miss: what others may do with data of their buyers",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Retailers may use personal data of their buyers only to deliver the goods.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "confidential information only",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Supplier shall use Customer's Confidential Information only to perform this Agreement.".replace(
          "Customer's Confidential",
          "the Confidential",
        ),
      ),
      outcome: "weak",
      findings: [{ messageId: "confidentialOnly", severity: "warning" }],
    },
    {
      name: "no sale, but no limit",
      ...msa("9. Supplier shall not sell or rent Customer Data."),
      outcome: "weak",
      missingElements: ["limit", "training"],
      findings: [{ messageId: "saleOnly", severity: "warning" }],
    },
    {
      name: "owned, and nothing on use",
      ...msa("8. Customer owns all Customer Data."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: security",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Supplier shall protect Customer Data against unauthorised use.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Customer shall use Customer Data only in accordance with the law.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "a statement of work",
      ...sow("1. All data of Customer belongs to Customer."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
