import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { msa, ownSow, publicSow, sow } from "../testing/contracts.js";
import rule from "./success-criteria.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "The work is a success when 95 % of the claims are paid in time; this is determined by Supplier and Customer together.",
      "The work is a success when 95 % of the claims are paid in time; this is determined by Supplier's monthly counts.",
      "The work is a success when 95 % of the claims are paid in time by a system whose make is decided by Supplier.",
    ].map((text) => ({ name: `near miss: ${text}`, ...ownSow(`2. ${text}`) })),
    {
      name: "decided by the customer",
      ...ownSow("2. The work is a success when 95 % of the claims are paid in time; this is determined by Customer."),
      missingElements: [],
    },
    {
      name: "whether it has done its job",
      ...sow("2. Whether the project has done its job is judged by one figure: 500 orders a week by 1 June 2027."),
    },
    {
      name: "a replacement that is regarded as successful",
      ...sow("2. The replacement is regarded as successful if 200 orders an hour are reached in test T4."),
    },
    {
      name: "a number and an event",
      ...ownSow(
        "2. The project has succeeded when 95 % of claims are paid within three days. Customer's product owner decides whether this is so.",
      ),
      missingElements: [],
    },
    {
      name: "a list under a heading",
      ...publicSow(
        "## 2. Success criteria\n\n(a) All forms can be filled in on a phone.\n\n(b) The abandonment rate is below 10 % over one month.",
      ),
    },
    {
      name: "a list behind a lead-in",
      ...ownSow(
        "2. The engagement will be considered successful when:\n\n(a) the last branch has been migrated; and\n\n(b) no incident of severity 1 is open.",
      ),
    },
    {
      name: "exit criteria",
      ...sow("## 4. Exit Criteria\n\nThe phase ends when the load test passes with 500 users."),
    },
    {
      name: "a table",
      ...ownSow("| Goal | Success metric |\n|---|---|\n| Fewer calls | 20 % fewer calls per month than in May |"),
    },
    {
      name: "a definition of done",
      ...publicSow("The definition of done is: code is reviewed, tests pass, coverage is above 90 %."),
    },
    {
      name: "satisfaction that is counted",
      ...ownSow("2. Success is measured by a satisfaction score of at least 4.2 out of 5 in the survey of June."),
    },
    {
      name: "an objective with a target",
      ...ownSow("1. Objectives. The objective of this project is to reduce the handling time from ten to three days."),
    },
    {
      name: "service levels",
      ...ownSow("3. Supplier shall keep the portal available at least 99.5 % of each calendar month."),
    },
    { name: "optional in a master agreement", ...msa("2. Supplier shall host the platform."), outcome: "missing" },
    {
      name: "parties swapped",
      ...ownSow("2. Success means that no order is lost for 30 days. Customer determines this from the logs."),
      missingElements: [],
    },
  ],
  invalid: [
    {
      name: "decided by the provider",
      ...ownSow("2. Whether the work is a success is judged solely by Supplier."),
      outcome: "adverse",
      findings: [{ messageId: "byProvider" }],
    },
    {
      name: "words that nobody can test",
      ...ownSow("2. Success criteria: a user-friendly portal of high quality."),
      outcome: "weak",
      findings: [
        { messageId: "vague", severity: "info", quote: "Success criteria: a user-friendly portal of high quality." },
      ],
    },
    {
      name: "satisfaction",
      ...ownSow("2. The project is successful when Customer is reasonably satisfied."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "still to be agreed",
      ...ownSow("2. The success criteria are to be agreed by the parties within 30 days."),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "fewer than asked for",
      ...ownSow("2. Success criteria: all tests pass."),
      options: { minMeasurable: 3 },
      outcome: "weak",
      findings: [{ messageId: "few", severity: "info", data: { count: 1, least: 3 } }],
    },
    {
      name: "the provider decides",
      ...ownSow(
        "2. Supplier alone decides whether the project was successful; the success criteria are 100 visits a day.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "byProvider", severity: "warning" }],
    },
    {
      name: "silent",
      ...ownSow("2. Supplier shall build the portal."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a fee for success",
      ...ownSow("2. Customer shall pay Supplier a success fee of 2 %."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a bidder",
      ...publicSow("2. The successful bidder shall begin within 5 days."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a contents line",
      ...ownSow("2. Supplier has successfully completed 12 similar projects."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "from the provider's side, a burden",
      ...ownSow("2. The project is a success if Customer is satisfied."),
      perspective: "provider",
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
  ],
});
