import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./objectives-stated.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const RECITAL =
  "## Recitals\n\nWHEREAS Customer wishes to reduce its handling costs by a third; and\n\n## 1. Services\n\n1.1 Supplier shall run the service desk.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa(
      "1. The purpose of the outsourcing is that Customer's shops run on a till system which can be restored within two hours.",
    ),
    msa(
      "## 1. Objectives\n\n1.1 The objectives of this Agreement are to reduce the handling time of a claim from ten days to four.",
    ),
    {
      name: "what the customer moves for, below a heading that does not say so",
      ...msa(
        "## 2. General\n\n2.1 Customer moves the portal to another data centre in order to\n\n(a) bring downtime below four hours a year; and\n\n(b) cut the cost of operation by 18 %.",
      ),
    },
    {
      name: "a list under a heading",
      ...msa(
        "## 2. Goals\n\nCustomer's goals are:\n\n- fewer calls about the status of an application;\n- increased self-service by its members, to 60 % of all requests.",
      ),
    },
    {
      name: "a list without a word on what it is",
      ...msa(
        "## 2. Project Objectives\n\n- Reduce the backlog of claims to fewer than 100.\n- Lower the cost of each claim.",
      ),
      quote: "Reduce the backlog of claims to fewer than 100.",
    },
    {
      name: "a heading that ran into its section",
      ...msa("A. PURPOSE OF THE SYSTEM. To allow members to reach each other and to shorten each call by a third."),
    },
    {
      name: "what the customer shall be able to do",
      ...msa(
        "1.1 The purpose of this Agreement is to enable Customer to sell its products online in twelve countries.",
      ),
    },
    {
      name: "in public procurement",
      text: "# Statement of Work\n\nThe Contractor shall provide services to the Government.\n\n## 1. Objectives\n\nThe Agency seeks to streamline how it certifies vendors.",
      kind: "sow",
    },
    { name: "a recital, where it will do", ...msa(RECITAL), options: { acceptRecitals: true } },
    {
      name: "vague words that are not on the list",
      ...msa("## 1. Goals\n\nThe goal of this project is to achieve a world-class service."),
      options: { vagueTerms: [] },
    },
    { name: "not asked of a DPA", text: `${PARTIES}\n\n1. Nothing here.`, kind: "dpa", outcome: "not-applicable" },
    { name: "an SLA may be silent", text: `${PARTIES}\n\n1. Supplier answers calls.`, kind: "sla", outcome: "missing" },
    msa(
      "## 1. Intended outcomes\n\nUpon completion, Customer's planners will be able to simulate a timetable in five minutes.",
    ),
    msa(
      "## 1. Why we are doing this\n\nToday a client who moves house calls four times. After this project one call is enough.",
    ),
    msa("1. Customer is undertaking this project in order to shorten its month-end close from twelve days to four."),
    msa("1. Goals:\n\n| Goal | Outcome |\n|---|---|\n| Share of claims paid in time | 95 % |"),
    msa("1. Goals:\n\n| Goal | Target | At risk |\n|---|---|---|\n| Pay claims faster | 4 days | no |"),
  ],
  invalid: [
    {
      name: "a wish far behind its subject",
      ...msa(
        "WHEREAS, Customer runs forty shops that were built over the past ten years and wishes to lower the number of stock-outs.",
      ),
      outcome: "weak",
      findings: [{ messageId: "recitalOnly" }],
    },
    {
      name: "goals that are listed in vague words",
      ...msa("1. Customer's goals as discussed: increase engagement and unlock best-in-class retail."),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
    {
      name: "near miss: what the provider provides",
      ...msa("1. The purpose of the arrangement is that Supplier provides three agents."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a target with a share",
      ...msa("1. Levels:\n\n| Service | Objective |\n|---|---|\n| Acknowledge alert | 10 minutes, 95% |"),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: service levels with credits",
      ...msa("1. Levels:\n\n| Objective | Target | Credit |\n|---|---|---|\n| Acknowledge alert | 10 minutes | 3% |"),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: availability that is no guarantee",
      ...msa("1. Availability of the platform is 99.5 % in each calendar month. It is a target and not a guarantee."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: goals of how the service runs",
      ...msa(
        "2. The performance goals in Exhibit 2 are objectives and not commitments.\n\n# Exhibit 2\n\n| Goal | Objective |\n|---|---|\n| Calls answered in a minute | 80% |",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "targets of service levels in a column of that name",
      ...msa("| Service level | Objective |\n|---|---|\n| Uptime | 99.9% |\n| Response | 30 minutes |"),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "aims that are nobody's business but the customer's",
      ...msa("2. Supplier makes no commitment that the aims of Customer can be met."),
      outcome: "adverse",
      findings: [{ messageId: "disowned", severity: "error" }],
    },
    {
      name: "recital",
      ...msa(RECITAL),
      outcome: "weak",
      missingElements: ["operative"],
      findings: [{ messageId: "recitalOnly", severity: "warning" }],
    },
    {
      name: "big words",
      ...msa("## 1. Goals\n\nThe goal of this project is to achieve a world-class service."),
      outcome: "weak",
      findings: [{ messageId: "vague", clause: "1" }],
    },
    {
      name: "more of something that nobody can look at",
      ...msa("## 1. Aim\n\nThe parties aim to improve efficiency."),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
    {
      name: "still to come",
      ...msa("## 1. Objectives\n\nThe objectives will be defined in a workshop during the first six weeks."),
      outcome: "weak",
      findings: [{ messageId: "later", clause: "1" }],
    },
    {
      name: "for information only",
      ...msa(
        "## 1. Objectives\n\nCustomer wants to cut its processing time to two days. This section is for information only and creates no obligation.",
      ),
      outcome: "weak",
      findings: [{ messageId: "notBinding" }],
    },
    {
      name: "background",
      ...msa(
        "## Background\n\n(A) Customer intends to close its own data centre by the end of 2026 and therefore needs a hosting partner.",
      ),
      outcome: "weak",
      findings: [{ messageId: "recitalOnly" }],
    },
    {
      name: "near miss: none are agreed",
      ...msa("## 1. Objectives\n\nNo objectives are agreed for this engagement; Supplier owes hours only."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "both pull together",
      ...msa("2. The parties shall work together to improve and enhance the services for their mutual benefit."),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
    {
      name: "only what it is for",
      ...msa("2. Customer wishes to obtain hosting services for its insurance business."),
      outcome: "weak",
      findings: [{ messageId: "purposeOnly", clause: "2" }],
    },
    {
      name: "one of two",
      ...msa("1. The objective of this project is to reduce the cost per invoice by 20 %."),
      options: { minObjectives: 2 },
      outcome: "weak",
      findings: [{ messageId: "tooFew", data: { count: 1, wanted: 2 } }],
    },
    {
      name: "not binding",
      ...msa(
        "1. The objective of this project is to reduce the cost per invoice by 20 %.\n\n2. Supplier makes no commitment that the objectives will be achieved.",
      ),
      outcome: "weak",
      findings: [{ messageId: "notBinding", clause: "2" }],
    },
    {
      name: "silent",
      ...msa("1. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: the deal itself",
      ...msa("1. Customer wishes to engage Supplier, and Supplier wishes to provide services to Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: the purpose of a clause",
      ...msa("1. The purpose of this Section is to reduce doubt about the fees."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the roles are swapped",
      ...msa("1. Supplier wishes to expand its business and to increase its sales."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "negated",
      ...msa("1. Customer does not intend to reduce its staff."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work is asked even under a master agreement",
      text: `${PARTIES}\n\nThis Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
