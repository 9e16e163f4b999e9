import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { msa, ownSow, publicSow, sow } from "../testing/contracts.js";
import rule from "./dedicated-capacity.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "The project manager, who has six years of experience, is assigned full-time to Customer.",
      "The project manager has eight years of experience and works full-time for Customer.",
      "The project manager works two days a week for Customer, without any obligation of Customer to pay for travel.",
      "The project manager works full-time for Customer and may help others where the project allows.",
    ].map((text) => ({ name: `near miss: ${text}`, ...ownSow(`4. Supplier appoints a project manager. ${text}`) })),
    {
      name: "somebody who works alone",
      ...ownSow(
        "4. Customer's contact is Jo Park. The Supplier's consultant works alone. Consultant will be available to Customer for at least thirty hours per week.",
      ),
    },
    ...[
      "Mr Roe is assigned to Customer full-time.",
      "Ms Roe is available to Customer for 0.6 FTE.",
      "Ms Roe works exclusively on the Customer account.",
      "The service manager of Supplier shall devote not less than forty-five per cent of his or her working time to Customer.",
    ].map((text) => ({ name: text, ...ownSow(`4. Each party appoints a service manager. ${text}`) })),
    {
      name: "behind an address in brackets",
      ...ownSow("4. The Delivery Lead (Supplier: Al Roe, al.roe@osprey.example) is dedicated full-time to this work."),
    },
    {
      name: "days of each week",
      ...ownSow(
        "4. Supplier appoints a project lead. Supplier's project lead is allotted to this contract for four days of each week.",
      ),
    },
    {
      name: "the sole task",
      ...ownSow("4. Supplier shall appoint a service manager, whose sole task is this Agreement."),
    },
    {
      name: "on no other account",
      ...ownSow("4. Supplier shall appoint a delivery manager. Supplier's delivery manager works on no other account."),
    },
    {
      name: "one day a week",
      ...ownSow("4. Supplier's account manager is Kim Lee, who gives about one day a week to Customer."),
    },
    {
      name: "beside the name in a table",
      ...ownSow(
        "| Role | Who |\n|---|---|\n| Supplier's contract manager | Kim Lee, head of delivery. Allocated at 0.5 FTE |\n| Customer's contract manager | Al Roe |",
      ),
    },
    {
      name: "full-time",
      ...ownSow(
        "4. Supplier shall appoint a full-time project manager, who is the single point of contact for Customer.",
      ),
    },
    { name: "dedicated", ...ownSow("4. Supplier will provide a dedicated account manager to Customer.") },
    {
      name: "a share",
      ...ownSow(
        "4. Customer appoints Kim Lee as product owner. Customer's product owner devotes at least 50 % of her time to the project.",
      ),
    },
    {
      name: "substantially all time",
      ...ownSow(
        "4. Supplier shall assign a project manager who shall devote substantially all of his or her working time to the Services.",
      ),
    },
    {
      name: "hours",
      ...publicSow(
        "4. The Contractor shall designate a project manager. The project manager is available for 20 hours per week.",
      ),
    },
    {
      name: "a table",
      ...ownSow(
        "4. Each party appoints the people in this table.\n\n| Role | Name | FTE |\n|---|---|---|\n| Supplier project manager | Sam Roe | 1.0 |\n| Customer project manager | Kim Lee | 0.4 |",
      ),
    },
    {
      name: "a share with a fraction",
      ...ownSow(
        "4. Supplier shall appoint Kim Lee as project manager. The project manager shall devote 37.5% of her time to the Services.",
      ),
      options: { minShare: 37 },
    },
    {
      name: "a share with a fraction in a table",
      ...ownSow(
        "4. Each party appoints the people in this table.\n\n| Role | Name | Allocation |\n|---|---|---|\n| Supplier project manager | Sam Roe | 37.5 % |",
      ),
      options: { minShare: 37 },
    },
    {
      name: "days of the week of somebody by name",
      ...ownSow(
        "4. Customer's service manager is Ann Crewe and Supplier's is Ivo Hart. Each is the first point of contact for the other party. Mr Hart spends at least three days a week on Customer's account.",
      ),
    },
    {
      name: "a row of a table with the sides as columns",
      ...ownSow(
        "## 4. People\n\n| Role | Customer | Supplier |\n|---|---|---|\n| Project lead | Kim Lee | Sam Roe |\n| Share of working time | 50% | 100% |",
      ),
    },
    {
      name: "not less than a number of others",
      ...ownSow(
        "4. Supplier shall depute not less than 80 agents and one full time account manager, being Sam Roe, who shall be the single point of contact.",
      ),
    },
    {
      name: "optional in a master agreement",
      ...msa("4. Each party shall appoint a project manager by name."),
      outcome: "missing",
    },
    {
      name: "nobody appointed",
      ...ownSow("4. Supplier shall build the portal."),
      outcome: "not-applicable",
      reason: "no liaison person is appointed",
    },
    {
      name: "parties swapped",
      ...ownSow("4. Customer shall appoint a full-time project manager."),
      options: { side: "customer" },
    },
    {
      name: "both sides",
      ...ownSow(
        "4. Supplier shall appoint a full-time project manager, who is the single point of contact for Customer. Customer shall appoint a project manager, who works on this Statement of Work at least 50 % of each week.",
      ),
      options: { side: "both" },
    },
  ],
  invalid: [
    {
      name: "as far as other work allows",
      ...ownSow(
        "4. Supplier appoints a project manager. The project manager works two days a week for Customer, as her workload permits.",
      ),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
    {
      name: "without a commitment",
      ...ownSow(
        "4. Supplier appoints a project manager. Supplier estimates that the project manager will spend half of her time on this work, without any obligation.",
      ),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
    {
      name: "near miss: experience",
      ...ownSow(
        "4. Supplier appoints a project manager. The project manager shall have six years of experience, two of them full-time.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "shared with others",
      ...ownSow("4. Each party appoints a service manager. Ms Roe is assigned to Customer and three other clients."),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
    ...[
      "Mr Roe is available from 9 to 17.",
      "Mr Roe is assigned to Customer. Supplier shall reach sixty per cent of the targets.",
      "Mr Roe is available on Mondays; other customers use the portal.",
    ].map((text) => ({
      name: `near miss: ${text}`,
      ...ownSow(`4. Each party appoints a service manager. ${text}`),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" as const }],
    })),
    {
      name: "sufficient time",
      ...ownSow(
        "4. Supplier shall appoint a project manager. The project manager shall devote sufficient time to the Services.",
      ),
      outcome: "weak",
      findings: [
        {
          messageId: "vague",
          severity: "info",
          quote: "The project manager shall devote sufficient time to the Services.",
        },
      ],
    },
    {
      name: "less than asked for",
      ...ownSow(
        "4. Supplier shall appoint a project manager. The project manager spends 20 % of his time on the project.",
      ),
      options: { minShare: 50 },
      outcome: "weak",
      findings: [{ messageId: "little", severity: "info", data: { share: 20, least: 50 } }],
    },
    {
      name: "less than asked for, in a row of a table",
      ...ownSow(
        "## 4. People\n\n| Role | Customer | Supplier |\n|---|---|---|\n| Project lead | Kim Lee | Sam Roe |\n| Share of working time | 12.5 % | 25 % |",
      ),
      options: { minShare: 50 },
      outcome: "weak",
      findings: [{ messageId: "little", data: { share: 12.5, least: 50 } }],
    },
    {
      name: "near miss: a level in a row of a table",
      ...ownSow(
        "4. Each party shall appoint a project manager by name.\n\n| Service | Hosting |\n|---|---|\n| Availability | 99.5 % |\n| Reports to | Project manager |",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the hours of somebody who pays",
      ...ownSow(
        "4. Each party shall appoint a project manager by name. Mr Hart pays the invoice within three days each month.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "nothing said, where both sides are asked for",
      ...ownSow("4. Each party shall appoint a project manager by name."),
      options: { side: "both" },
      outcome: "missing",
      missingElements: ["share"],
      findings: [{ messageId: "missing" }],
    },
    {
      name: "on the other side",
      ...ownSow("4. Customer shall appoint a full-time project manager."),
      options: { side: "provider" },
      outcome: "weak",
      findings: [{ messageId: "otherSide", severity: "info" }],
    },
    {
      name: "not for this work alone",
      ...ownSow("4. Supplier shall appoint a project manager, who is not a dedicated resource."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "nothing said",
      ...ownSow("4. Each party shall appoint a project manager by name."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: full-time employees",
      ...ownSow("4. Each party shall appoint a project manager. Supplier's full-time employees receive benefits."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a dedicated line",
      ...ownSow("4. Each party shall appoint a project manager. Supplier provides a dedicated line for calls."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work under another",
      ...sow("4. Each party shall appoint a project manager."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "one of both sides",
      ...ownSow(
        "4. Supplier shall appoint a full-time project manager, who is the single point of contact for Customer.",
      ),
      options: { side: "both" },
      outcome: "weak",
      findings: [{ messageId: "oneSide" }],
    },
  ],
});
