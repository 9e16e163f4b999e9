import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, order, terms } from "../testing/contracts.js";
import rule from "./assurance-and-testing.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Supplier shall have an independent penetration test of Customer's own environment performed each year and share the report, and shall deliver a SOC 2 Type II report each year.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`9. Supplier stores Customer Data. ${text}`) })),
    {
      name: "the whole",
      ...msa(
        "9.1 Supplier stores Customer Data.\n\n9.2 Supplier shall deliver a SOC 2 Type II report to Customer each year.\n\n9.3 Supplier shall have a penetration test performed annually and share a summary, and shall remedy critical vulnerabilities within 7 days.\n\n9.4 Customer may perform penetration tests of its own.\n\n9.5 Supplier shall operate a vulnerability disclosure programme.",
      ),
      missingElements: [],
    },
    {
      name: "by names, in the present tense",
      ...names(
        "9. Osprey provides the data of Fernhill with an independent security audit report once a year and conducts a penetration test every year.",
      ),
    },
    {
      name: "the report in the next sentence",
      ...government(
        "H.2 The Contractor hosts Government data. The Contractor shall undergo a SOC 1 audit annually. Copies of the report shall be provided to the Government. The Contractor shall perform penetration testing each year.",
      ),
    },
    {
      name: "threat-led tests",
      ...bank(
        "9. Vendor processes Bank data. Vendor shall provide its ISO 27001 certificate each year, shall perform penetration tests annually and shall take part in threat-led penetration testing.",
      ),
      options: { requireTlpt: true },
    },
    { name: "no data", ...msa("9.1 Supplier shall clean the offices."), outcome: "not-applicable" },
    {
      name: "fixed in time",
      ...msa(
        "9. Supplier stores Customer Data. Supplier shall deliver a SOC 2 Type II report to Customer each year. Supplier shall have a penetration test performed annually, share the results and remedy critical vulnerabilities within 7 days and high vulnerabilities within 30 days.",
      ),
      options: { remediationDays: { critical: 7, high: 30 } },
    },
  ],
  invalid: [
    {
      name: "tests that are sold",
      ...terms("5. We store your data. We perform a penetration test of your web shop in June."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a right within limits",
      ...msa(
        "9. Supplier stores Customer Data. Customer may perform security tests; penetration tests are not permitted without ten days' notice.",
      ),
      outcome: "weak",
      findings: [{ messageId: "ownOnly" }],
    },
    {
      name: "Type I",
      ...msa("9. Supplier stores Customer Data and shall provide a SOC 2 Type I report each year."),
      outcome: "weak",
      findings: [{ messageId: "typeOne", severity: "info" }],
    },
    {
      name: "a report only",
      ...msa("9. Supplier stores Customer Data and shall provide a SOC 2 Type II report each year."),
      outcome: "weak",
      findings: [{ messageId: "reportOnly" }],
    },
    {
      name: "tests only",
      ...msa("9. Supplier stores Customer Data. Supplier shall perform a penetration test each year."),
      outcome: "weak",
      findings: [{ messageId: "testOnly" }],
    },
    {
      name: "audited and not shown",
      ...msa("9. Supplier stores Customer Data. Supplier is certified under ISO/IEC 27001."),
      outcome: "weak",
      findings: [{ messageId: "notShown" }],
    },
    {
      name: "no interval",
      ...terms(
        "5. We store customer data. We share our SOC 2 Type II report on request. We perform penetration tests of the service.",
      ),
      outcome: "weak",
      findings: [{ messageId: "seldom", data: { months: 12 } }],
    },
    {
      name: "the customer's test only",
      ...msa("9. Supplier stores Customer Data. Customer may perform security tests of the platform."),
      outcome: "weak",
      findings: [{ messageId: "ownOnly" }],
    },
    {
      name: "no threat-led tests where they are asked for",
      ...bank(
        "9. Vendor processes Bank data. Vendor shall provide its ISO 27001 certificate each year and shall perform penetration tests annually.",
      ),
      options: { requireTlpt: true },
      outcome: "weak",
      findings: [{ messageId: "noTlpt" }],
    },
    {
      name: "silent",
      ...msa("9. Supplier stores Customer Data in two data centres."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: financial audits and acceptance tests",
      ...msa(
        "9. Supplier stores Customer Data.\n\n10. Supplier shall deliver audited financial statements each year. Customer shall perform acceptance tests.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa(
        "9. Supplier stores Customer Data.\n\n10. Customer shall provide its own SOC 2 report to Supplier each year.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "an order whose parent may say it",
      ...order("1. Supplier shall store Customer Data."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
    {
      name: "fixed late",
      ...msa(
        "9. Supplier stores Customer Data. Supplier shall deliver a SOC 2 Type II report to Customer each year. Supplier shall have a penetration test performed annually, share the results and remedy critical vulnerabilities within 14 days and high vulnerabilities within 30 days.",
      ),
      options: { remediationDays: { critical: 7 } },
      outcome: "weak",
      findings: [{ messageId: "slowFix" }],
    },
  ],
});
