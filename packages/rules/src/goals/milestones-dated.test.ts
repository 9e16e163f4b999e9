import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, sow } from "../testing/contracts.js";
import rule from "./milestones-dated.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "near miss: somebody is appointed",
      ...msa("3. Supplier shall within five days from the date of this Agreement designate a service manager."),
      outcome: "missing",
    },
    {
      name: "near miss: an exit plan",
      ...msa("3. Within thirty days after the Effective Date Supplier shall deliver an exit plan."),
      outcome: "missing",
    },
    {
      name: "near miss: news when an investigation is over",
      ...msa("3. Supplier lets Customer know promptly after it has finished its investigation."),
      outcome: "missing",
    },
    {
      name: "a table, and dates of something else that are estimates",
      ...msa(
        "| Milestone | Due |\n|---|---|\n| Prototype | 29 May 2026 |\n\n4. The dates of the holidays are indicative only. The dates above are not estimates. All milestones of Phase 4 are estimates. All dates for the tests of Customer are provisional. Customer may extend these deadlines; Supplier may show them.",
      ),
    },
    {
      name: "a table of due dates",
      ...msa(
        "| No. | Deliverable | Due date |\n|---|---|---|\n| D1 | Design | 17 April 2026 |\n| D2 | First release | 26 June 2026 |",
      ),
      kind: "sow",
    },
    {
      name: "a title whose emphasis was typed wrong",
      ...msa("| **Item ** | **Due by ** |\n|---|---|\n| Plan | 15 days after the workshop |"),
      kind: "sow",
    },
    {
      name: "a date and an offset",
      ...msa(
        "3. Supplier shall deliver the first release within sixty (60) days after the Effective Date and complete the migration by 30 September 2026.",
      ),
    },
    { name: "in the present tense", ...names("3. Osprey completes the installation not later than 15 March 2027.") },
    {
      name: "days from the award",
      ...government(
        "3. The contractor shall submit the work plan within 10 days of award and the final report within six months of award.",
      ),
    },
    {
      name: "phases",
      ...msa("3. Phase 1 ends on 1 June 2026, phase 2 on 1 October 2026; go-live is on 2 November 2026."),
    },
    {
      name: "a table of weeks",
      ...msa("| Milestone | Week |\n|---|---|\n| Kick-off | 1 |\n| Acceptance test | 14 |"),
      kind: "sow",
    },
    {
      name: "sprints",
      ...government(
        "3. The work is done in two-week sprints; at the end of each sprint the contractor delivers working software.",
      ),
    },
    {
      name: "a conversion date",
      ...bank(
        "3. Conversion of the Bank's records to the Vendor's system shall be completed on or before 31 December 2026.",
      ),
    },
    {
      name: "near miss: a payment",
      ...msa("3. Customer shall pay each invoice within thirty days after the Effective Date."),
      outcome: "missing",
    },
    {
      name: "near miss: the term",
      ...msa("3. This Agreement starts on 1 May 2026 and ends on 30 April 2029."),
      outcome: "missing",
    },
    {
      name: "near miss: roles swapped: what the customer delivers",
      ...msa("3. Customer shall deliver its test data by 1 June 2026."),
      outcome: "missing",
    },
    {
      name: "somebody in charge of each row",
      ...msa("| No. | Deliverable | Due date | Owner |\n|---|---|---|---|\n| D1 | Design | 17 April 2026 | A. Berg |"),
      options: { requireOwner: true },
    },
    {
      name: "who acts is in charge",
      ...msa("3. Supplier shall deliver the first release by 30 September 2026."),
      options: { requireOwner: true },
    },
    {
      name: "a table that says by when",
      ...msa("| Step | Latest | Responsible |\n|---|---|---|\n| Site survey | 4 May 2027 | Osprey |"),
      kind: "sow",
    },
    {
      name: "under a heading for dates, whatever the steps are called",
      ...msa("## 3. Production calendar\n\n3.1 Casting 4/12/2027; location scouting 4/19/2027; first cut 5/30/2027."),
    },
    {
      name: "near miss: a heading for the dates of something else",
      ...msa("## 3. Renewal dates\n\n3.1 First period 4/12/2027; second period 4/12/2028."),
      outcome: "missing",
    },
    {
      name: "a delay costs",
      ...msa(
        "3. Supplier shall deliver the first release by 30 September 2026. For each week of delay Customer may deduct 1 % of the price.",
      ),
      options: { requireDelayRemedy: true },
    },
  ],
  invalid: [
    {
      name: "a column of estimates",
      ...msa(
        "3. Work:\n\n| Item | Work | Estimated date |\n|---|---|---|\n| 1 | Search page | 4 May 2026 |\n| 2 | Basket | 8 June 2026 |",
      ),
      outcome: "weak",
      findings: [{ messageId: "estimate" }],
    },
    {
      name: "a table whose dates the provider may all move",
      ...msa(
        "| Milestone | Due |\n|---|---|\n| Prototype | 29 May 2026 |\n| Release | 30 October 2026 |\n\n4. The dates above are indicative only and Supplier may extend any of them by written notice.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "moved", severity: "warning" }],
    },
    {
      name: "a table of estimates",
      ...msa(
        "| Milestone | Due |\n|---|---|\n| Prototype | 29 May 2026 |\n\n4. The dates in this table are indicative only.",
      ),
      outcome: "weak",
      findings: [{ messageId: "estimate", severity: "info" }],
    },
    {
      name: "a schedule to be agreed",
      ...msa("3. Supplier shall deliver the portal in accordance with a schedule to be agreed by the parties."),
      outcome: "weak",
      findings: [
        {
          messageId: "open",
          severity: "info",
          quote: "Supplier shall deliver the portal in accordance with a schedule to be agreed by the parties.",
        },
      ],
    },
    {
      name: "estimates",
      ...msa("3. Supplier expects to complete the project in June 2026; all dates are estimates only."),
      outcome: "weak",
      findings: [{ messageId: "estimate", severity: "info" }],
    },
    {
      name: "blank dates",
      ...msa("| Deliverable | Due date |\n|---|---|\n| Design | TBD |"),
      kind: "sow",
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "in a timely manner",
      ...msa("3. Supplier shall deliver the milestones in a timely manner."),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "dates that the provider moves",
      ...msa("3. Supplier may change the delivery dates at any time by notice to Customer."),
      outcome: "adverse",
      findings: [{ messageId: "moved", severity: "warning" }],
    },
    {
      name: "delay without any remedy",
      ...msa("3. Supplier is not answerable for late delivery, whatever its length."),
      outcome: "adverse",
      findings: [{ messageId: "noRemedy", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("3. Supplier shall host the platform."),
      kind: "sow",
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
      name: "nobody in charge",
      ...msa("| No. | Deliverable | Due date |\n|---|---|---|\n| D1 | Design | 17 April 2026 |"),
      options: { requireOwner: true },
      outcome: "weak",
      findings: [{ messageId: "noOwner" }],
    },
    {
      name: "a delay costs nothing",
      ...msa("3. Supplier shall deliver the first release by 30 September 2026."),
      options: { requireDelayRemedy: true },
      outcome: "weak",
      findings: [{ messageId: "noDelay" }],
    },
  ],
});
