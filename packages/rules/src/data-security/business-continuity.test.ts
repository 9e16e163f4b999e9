import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./business-continuity.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a plan with times and a test",
      ...msa(
        "11. Supplier shall maintain a disaster recovery plan with a recovery time of 4 hours and a recovery point of 15 minutes, and test it every year.",
      ),
    },
    {
      name: "restores within hours",
      ...names(
        "11. Osprey shall restore the Services within 24 hours of a disaster from its second data centre and shall rehearse the switch-over twice a year.",
      ),
    },
    {
      name: "a plan that is tested",
      ...bank("11. The Vendor tests its business continuity plan at least annually and gives the Bank the results."),
    },
    { name: "a table of times", ...msa("| Metric | Target |\n|---|---|\n| RTO | 4 hours |\n| RPO | 15 minutes |") },
    {
      name: "backups that are restored",
      ...government(
        "11. The contractor shall back up all data daily, store the copies off site and prove each quarter that they can be restored.",
      ),
    },
    {
      name: "a plan in a schedule",
      ...authority(
        "11. In an emergency the Service Provider shall invoke the contingency plan in Schedule 9, under which critical functions resume within two hours.",
      ),
    },
    {
      name: "times and a test each year",
      ...msa(
        "11. Supplier shall maintain a disaster recovery plan with a recovery time of 4 hours and test it every year.",
      ),
      options: { requireRtoRpo: true, maxTestIntervalDays: 366 },
    },
  ],
  invalid: [
    {
      name: "a plan and no more",
      ...msa("11. Supplier maintains a business continuity plan."),
      outcome: "weak",
      findings: [{ messageId: "planOnly", severity: "info", quote: "Supplier maintains a business continuity plan." }],
    },
    {
      name: "backups and no more",
      ...terms("11. We make regular backups of your content."),
      outcome: "weak",
      findings: [{ messageId: "planOnly", severity: "info" }],
    },
    {
      name: "procedures",
      ...msa("11. Supplier shall have commercially reasonable disaster recovery procedures in place."),
      outcome: "weak",
      findings: [{ messageId: "planOnly", severity: "info" }],
    },
    {
      name: "efforts",
      ...names(
        "11. Osprey shall use reasonable efforts to restore the Services within eight hours after a disaster under its recovery plan.",
      ),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "info" }],
    },
    {
      name: "its own chain is force majeure",
      ...msa(
        "11. Supplier is not liable for interruptions caused by the failure of its subcontractors, cyber attacks or failures of the internet, which are events of force majeure.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "excused", severity: "warning" }],
    },
    {
      name: "no recovery",
      ...msa("11. Supplier does not provide backups or disaster recovery; Customer shall keep its own copies."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "no backups",
      ...terms("11. We are not obliged to back up your data."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("11. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "force majeure only",
      ...msa("11. Neither party is liable for delays caused by war, flood or fire."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("11. Customer shall maintain a disaster recovery plan for its own systems."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: other words",
      ...msa("11. The business continues to belong to Customer, and Supplier recovers its costs."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: backup staff",
      ...msa("11. Supplier shall support Customer's backup staff during the holidays."),
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
      name: "no times",
      ...msa("11. Supplier shall maintain a disaster recovery plan and test it every year."),
      options: { requireRtoRpo: true },
      outcome: "weak",
      findings: [{ messageId: "noTimes" }],
    },
    {
      name: "a test each year is too rare",
      ...msa("11. Supplier shall maintain a disaster recovery plan and test it every year."),
      options: { maxTestIntervalDays: 200 },
      outcome: "weak",
      findings: [{ messageId: "seldomTested" }],
    },
  ],
});
