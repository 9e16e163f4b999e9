import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./performance-review.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "a dashboard that is sent", ...msa("6. A dashboard is sent before the 5th of each month.") },
    {
      name: "a statement of performance",
      ...msa(
        "6. Supplier shall by the ninth day of every month provide a statement of actual performance for the month before.",
      ),
    },
    {
      name: "an account of results",
      ...msa("6. Supplier shall within ten days from the end of each quarter account for the tickets and the outcome."),
    },
    {
      name: "points planned and completed",
      ...msa(
        "6. Before each monthly review Supplier sends a report: points planned and completed, defects opened and closed.",
      ),
    },
    {
      name: "a sheet with targets and values",
      ...msa(
        "6. On the third working day of every month Supplier hands Customer a sheet with each measure, its target and the value reached.",
      ),
    },
    {
      name: "figures that are presented",
      ...msa(
        "6. Supplier's delivery lead presents last month's figures to Customer every month and explains each one that is red.",
      ),
    },
    {
      name: "against quotas",
      ...msa(
        "6. Supplier shall submit by the eighth day of each month an evaluation of the tickets against the quotas, which the managers discuss.",
      ),
    },
    {
      name: "a report each month",
      ...msa(
        "7. Within five Business Days after the end of each month Supplier shall deliver a report that shows its actual performance against each service level.",
      ),
    },
    {
      name: "in the present tense",
      ...names("7. Osprey reports monthly on the results achieved and reviews them with Fernhill."),
    },
    {
      name: "progress each quarter",
      ...msa(
        "7. The parties shall measure progress against the objectives every quarter, and Supplier shall present the results.",
      ),
    },
    {
      name: "weekly status reports",
      ...government(
        "7. The Contractor shall submit weekly status reports to the Contracting Officer's Representative covering work done and problems met.",
      ),
    },
    {
      name: "a table of reports",
      ...msa(
        "| Report | Frequency | Recipient |\n|---|---|---|\n| Service level report | Monthly | Service manager |\n| Incident report | Weekly | Security desk |",
      ),
    },
    {
      name: "the customer evaluates",
      ...bank("7. The Bank shall evaluate the Vendor's performance once a year against the standards in Schedule 2."),
    },
    {
      name: "management information",
      ...authority(
        "7. The Service Provider shall provide the Authority with management information on volumes, response times and complaints on the fifth day of each month.",
      ),
    },
    { name: "plain words", ...terms("7. You receive a report of the availability of the service every month.") },
    {
      name: "due on a day",
      ...msa(
        "7. By the fifth business day of each month Supplier shall deliver a report on its performance against the service levels.",
      ),
      options: { requireReportDue: true },
    },
  ],
  invalid: [
    {
      name: "near miss: an account of money",
      ...msa("6. Supplier shall account for the deposit each month."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: figures for shareholders",
      ...msa("6. Supplier presents its sales figures to its shareholders every quarter."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "periodic reports",
      ...msa("7. Supplier shall provide periodic reports on its performance."),
      outcome: "weak",
      findings: [
        { messageId: "vague", severity: "info", quote: "Supplier shall provide periodic reports on its performance." },
      ],
    },
    {
      name: "upon request",
      ...msa("7. Upon request Supplier shall report on the status of the project."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "kept informed",
      ...msa("7. Supplier shall keep Customer informed of the progress of the Services."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "reports to be agreed",
      ...msa(
        "7. The parties shall mutually agree on the reports to be provided within 60 days after the Effective Date.",
      ),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "once a year",
      ...msa("7. Supplier shall report on its performance once a year."),
      outcome: "weak",
      findings: [{ messageId: "rare", severity: "info" }],
    },
    {
      name: "no reports",
      ...msa("7. Supplier is not required to provide reports on its performance."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "reviews that are waived",
      ...msa("7. The parties waive the quarterly review of the performance that the framework provides for."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("7. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "meetings only",
      ...msa("7. The steering committee shall meet every month."),
      outcome: "weak",
      findings: [{ messageId: "meetingOnly", severity: "info" }],
    },
    {
      name: "near miss: an expense report",
      ...msa("7. Supplier shall invoice monthly and send an expense report with each invoice."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("7. Customer shall report its sales to Supplier every quarter."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: incidents",
      ...msa("7. Supplier shall report security incidents within 24 hours."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: an auditor's report",
      ...msa("7. Supplier shall provide an annual SOC 2 report."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "due on no day",
      ...msa("7. Supplier shall deliver a monthly report on its performance against the service levels."),
      options: { requireReportDue: true },
      outcome: "weak",
      findings: [{ messageId: "noDay" }],
    },
  ],
});
