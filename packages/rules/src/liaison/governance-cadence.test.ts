import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow } from "../testing/contracts.js";
import rule from "./governance-cadence.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "consultations",
      ...msa(
        "5. The operational consultation of the managers takes place every month; the strategic consultation (the directors) every quarter. Supplier takes minutes.",
      ),
    },
    {
      name: "a committee every month",
      ...msa(
        "5. The steering committee, made up of two executives of each party, shall meet every month and keep minutes.",
      ),
    },
    {
      name: "weekly and quarterly",
      ...msa(
        "5.4 The liaisons shall meet every week. The executives of both parties shall hold a review every quarter.",
      ),
    },
    {
      name: "in the present tense",
      ...names("5. Osprey and Fernhill hold a service review on the first Monday of each month."),
    },
    {
      name: "status meetings",
      ...government("C.7 The contractor shall attend weekly status meetings with the Product Owner."),
    },
    {
      name: "a table of meetings",
      ...msa(
        "| Meeting | Frequency | Attendees |\n|---|---|---|\n| Operations | Weekly | Service managers |\n| Steering committee | Quarterly | Directors |",
      ),
    },
    {
      name: "calls count",
      ...msa("5. The project managers confer by telephone at least once a week to review progress."),
    },
    {
      name: "four times a year",
      ...bank("5. The Joint Committee shall convene at least four times per year at the Bank's offices."),
    },
    {
      name: "sprints",
      ...authority("5. Sprint reviews are held every two weeks, and the Authority's product owner takes part in them."),
    },
    {
      name: "both levels",
      ...msa(
        "5. The service managers of the parties shall meet every month. The steering committee shall meet every quarter.",
      ),
      options: { maxOperationalIntervalDays: 31, maxExecutiveIntervalDays: 92 },
    },
  ],
  invalid: [
    {
      name: "near miss: consulting",
      ...msa("5. Supplier gives strategic consultations to retailers."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "regularly",
      ...msa("5. The parties shall meet regularly to discuss the Services."),
      outcome: "weak",
      findings: [
        { messageId: "vague", severity: "info", quote: "The parties shall meet regularly to discuss the Services." },
      ],
    },
    {
      name: "as needed",
      ...msa("5. The project managers will meet as needed and agree on an appropriate set of periodic meetings."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "a committee that does not have to meet",
      ...msa("5. A steering committee with two members of each party oversees the project."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "once a year",
      ...msa("5. The executives of the parties shall meet once a year."),
      outcome: "weak",
      findings: [{ messageId: "rare", severity: "info" }],
    },
    {
      name: "no meetings",
      ...msa("5. The parties do not intend to hold regular meetings."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "meetings that are waived",
      ...msa("5. For this Order the parties waive the monthly meetings of the framework."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("5. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a meeting of shareholders",
      ...msa("5. The shareholders of Supplier meet every year."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: to meet a level",
      ...msa("5. Supplier shall meet the service levels every month."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a dispute",
      ...msa("5. If a dispute arises, the executives shall meet within ten days to resolve it."),
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
      name: "rarely at work",
      ...msa(
        "5. The service managers of the parties shall meet every quarter. The steering committee shall meet every quarter.",
      ),
      options: { maxOperationalIntervalDays: 31 },
      outcome: "weak",
      findings: [{ messageId: "noOperational" }],
    },
    {
      name: "no executives",
      ...msa("5. The service managers of the parties shall meet every month."),
      options: { maxExecutiveIntervalDays: 92 },
      outcome: "weak",
      findings: [{ messageId: "noExecutive" }],
    },
  ],
});
