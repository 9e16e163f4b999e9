import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { msa, ownSow, publicSow, sow } from "../testing/contracts.js";
import rule from "./responsibility-matrix.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "letters",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | C | A/R |\n| Approve the design | A/R | C |",
      ),
    },
    {
      name: "words in the cells",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | Consulted | Responsible |\n| Approve the design | Responsible | Informed |",
      ),
    },
    {
      name: "leads and support",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | Support | Lead |\n| Approve the design | Lead | Support |",
      ),
    },
    {
      name: "columns for each part",
      ...publicSow(
        "| Activity | Responsible | Accountable | Consulted |\n|---|---|---|---|\n| Migrate the data | Contractor | Delivery lead | Government |\n| Check the data | Government | Product owner | Contractor |",
      ),
    },
    {
      name: "a column of responsible parties",
      ...ownSow(
        "| Task | Responsible party |\n|---|---|\n| Build the portal | Supplier |\n| Test the portal | Customer |",
      ),
    },
    {
      name: "several accountable allowed",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | A | A/R |\n| Approve the design | A/R | C |",
      ),
      options: { requireSingleAccountable: false },
    },
    {
      name: "near miss: who owns a milestone that falls due",
      ...msa(
        "| Milestone | Owner | Date |\n|---|---|---|\n| Portal built | Supplier | 4 May 2026 |\n| Portal tested | Customer | 8 June 2026 |",
      ),
      outcome: "missing",
    },
    {
      name: "near miss: who is responsible for a milestone that falls due",
      ...msa(
        "| Milestone | Due | Responsible |\n|---|---|---|\n| Portal built | 4 May 2026 | Supplier |\n| Pilot run | 8 June 2026 | Both |",
      ),
      outcome: "missing",
    },
    {
      name: "a number in front and a remark behind",
      ...ownSow(
        "| No. | Task | Customer | Supplier | Remarks |\n|---|---|---|---|---|\n| T1 | Build the portal | C | A/R | in sprints |\n| T2 | Approve the design | A/R | C | in writing |",
      ),
    },
    {
      name: "near miss: ticks in two columns of another table",
      ...msa("| No. | Feature | Basic | Full |\n|---|---|---|---|\n| 1 | Search | x | x |\n| 2 | Reports | | x |"),
      outcome: "missing",
    },
    {
      name: "owners of tasks",
      ...ownSow("| Task | Owner |\n|---|---|\n| Build the portal | Supplier |\n| Test the portal | Customer |"),
    },
    { name: "optional in a master agreement", ...msa("2. Supplier shall host the platform."), outcome: "missing" },
    {
      name: "parties swapped",
      ...ownSow(
        "| Task | Supplier | Customer |\n|---|---|---|\n| Build the portal | RA | I |\n| Approve the design | C | R, A |",
      ),
    },
  ],
  invalid: [
    {
      name: "nobody accountable",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | C | A/R |\n| Approve the design | R | C |",
      ),
      outcome: "weak",
      findings: [
        {
          messageId: "faulty",
          severity: "info",
          data: { rows: "\u201cApprove the design\u201d has nobody accountable" },
        },
      ],
    },
    {
      name: "several accountable",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | A | A/R |\n| Approve the design | A/R | C |",
      ),
      outcome: "weak",
      findings: [
        {
          messageId: "faulty",
          severity: "info",
          data: { rows: "\u201cBuild the portal\u201d has several accountable" },
        },
      ],
    },
    {
      name: "nobody responsible",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | C | A |\n| Approve the design | A/R | C |",
      ),
      outcome: "weak",
      findings: [
        {
          messageId: "faulty",
          severity: "info",
          data: { rows: "\u201cBuild the portal\u201d has nobody responsible" },
        },
      ],
    },
    {
      name: "a blank row",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | C | R |\n| Approve the design | R | C |\n| Train the users | | |",
      ),
      outcome: "weak",
      findings: [{ messageId: "faulty", severity: "info", data: { rows: "\u201cTrain the users\u201d is blank" } }],
    },
    ...["TBC", "TBA", "TBD", "[name]", "To be confirmed"].map((cell) => ({
      name: `nobody yet: ${cell}`,
      ...ownSow(
        `| Task | Responsible party |\n|---|---|\n| Build the portal | Supplier |\n| Test the portal | ${cell} |`,
      ),
      outcome: "weak" as const,
      findings: [{ messageId: "faulty", data: { rows: "\u201cTest the portal\u201d is blank" } }],
    })),
    {
      name: "left to both",
      ...ownSow(
        "| Task | Responsible party |\n|---|---|\n| Build the portal | Supplier |\n| Test the portal | Both parties |",
      ),
      outcome: "weak",
      findings: [
        { messageId: "faulty", severity: "info", data: { rows: "\u201cTest the portal\u201d is left to both" } },
      ],
    },
    {
      name: "two names under accountable",
      ...ownSow(
        "| Task | Responsible | Accountable |\n|---|---|---|\n| Build | Supplier | Supplier and Customer |\n| Test | Customer | Customer |",
      ),
      outcome: "weak",
      findings: [{ messageId: "faulty", severity: "info" }],
    },
    {
      name: "in words",
      ...ownSow(
        "2. The respective responsibilities of the parties are as follows. Supplier builds the portal. Customer tests it.",
      ),
      outcome: "weak",
      findings: [{ messageId: "prose", severity: "info" }],
    },
    {
      name: "a matrix that is not there",
      ...ownSow("2. The tasks are set out in the responsibility matrix in Annex 9."),
      outcome: "weak",
      findings: [{ messageId: "pointer", severity: "info" }],
    },
    {
      name: "silent",
      ...ownSow("2. Supplier shall build the portal."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
    {
      name: "near miss: another table",
      ...ownSow(
        "| Item | Price | Date |\n|---|---|---|\n| Portal | USD 9,000 | 1 May 2026 |\n| Manual | USD 900 | 1 June 2026 |",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
    {
      name: "near miss: one's own people",
      ...ownSow("2. Supplier is responsible for its personnel."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
    {
      name: "a statement of work under another",
      ...sow("2. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "from the provider's side, a burden",
      ...ownSow(
        "| Task | Customer | Supplier |\n|---|---|---|\n| Build the portal | C | A/R |\n| Approve the design | R | C |",
      ),
      perspective: "provider",
      outcome: "weak",
      findings: [{ messageId: "faulty" }],
    },
  ],
});
