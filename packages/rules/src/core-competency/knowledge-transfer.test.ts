import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, swapped, terms } from "../testing/contracts.js";
import rule from "./knowledge-transfer.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "8. Supplier shall keep the operating manuals current and give training to the public authority's staff on the system.",
      "8. Supplier shall keep runbooks current and give programming language training to Customer's developers.",
    ].map((text) => ({ name: `taught: ${text}`, ...msa(text) })),
    {
      name: "during the term, right behind what follows the end",
      ...msa(
        "8.1 Upon termination Supplier shall provide knowledge transfer to Customer at its standard rates.\n\n8.2 Supplier shall keep the runbooks current and train Customer's engineers after each release.",
      ),
    },
    {
      name: "documents and training",
      ...msa(
        "8. Supplier shall keep the runbooks up to date with each release. Supplier shall train Customer's administrators each quarter.",
      ),
      missingElements: ["transfer"],
    },
    {
      name: "a transfer of knowledge",
      ...government("C.6 The contractor shall provide knowledge transfer sessions to Government staff every sprint."),
    },
    {
      name: "beside each other",
      ...msa(
        "8. Supplier shall let Customer's engineers work alongside its own for two weeks so that they learn the system.",
      ),
    },
    {
      name: "papers that the next sentence calls it, and a course",
      ...msa(
        "8. The wiki is stored on Customer's server. Supplier shall revise it after each release. Supplier holds a two-hour course for Customer's technicians each month.",
      ),
    },
    {
      name: "shadowing",
      ...bank(
        "8. The Vendor shall let the Bank's staff shadow its engineers for one week each quarter and shall maintain operating procedures.",
      ),
    },
    {
      name: "know-how",
      ...authority(
        "8. The Service Provider shall throughout the Term transfer to the Authority the know-how needed to run the Services.",
      ),
    },
    {
      name: "in the present tense",
      ...names(
        "8. Osprey documents the configuration in a wiki, maintains the operating procedures and trains Fernhill's team.",
      ),
    },
    { name: "you and us", ...terms("8. We will provide training for your users and user guides for each release.") },
    {
      name: "in the passive",
      ...msa(
        "8. Documentation shall be kept up to date by Supplier. Training for Customer's users is provided by Supplier every year.",
      ),
    },
    { name: "parties swapped", ...swapped("8. Vendor shall transfer its knowledge of the system to Client.") },
  ],
  invalid: [
    {
      name: "only at the end",
      ...authority("8. Upon termination the Service Provider shall provide knowledge transfer to the Authority."),
      outcome: "weak",
      findings: [{ messageId: "exitOnly", severity: "info" }],
    },
    {
      name: "at further charges",
      ...msa("8. Supplier shall provide training to Customer's users at its then-current rates."),
      outcome: "weak",
      findings: [{ messageId: "paid", severity: "info" }],
    },
    {
      name: "at the end only, in two clauses",
      ...msa(
        "8.1 Upon termination Supplier shall provide knowledge transfer to Customer.\n\n8.2 At exit Supplier shall hand over the runbooks.",
      ),
      outcome: "weak",
      findings: [{ messageId: "exitOnly", severity: "info" }],
    },
    {
      name: "an effort",
      ...msa("8. Supplier shall use reasonable efforts to transfer its know-how to Customer."),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "info" }],
    },
    {
      name: "documents only",
      ...names("8. Osprey shall maintain user manuals for the platform."),
      outcome: "weak",
      findings: [
        { messageId: "documentsOnly", severity: "info", quote: "Osprey shall maintain user manuals for the platform." },
      ],
    },
    {
      name: "training only",
      ...msa("8. Supplier shall train Customer's staff."),
      outcome: "weak",
      findings: [{ messageId: "trainingOnly", severity: "info" }],
    },
    {
      name: "in the last weeks",
      ...msa("8. In the last four weeks of the contract Supplier shall transfer its know-how to Customer's team."),
      outcome: "weak",
      findings: [{ messageId: "exitOnly" }],
    },
    ...[
      "8. Supplier need not document its work and is not obliged to train Customer's staff.",
      "8. In the first month Supplier shall shadow the incumbent vendor.",
      "8. Supplier shall give fire-safety courses for Customer's employees.",
    ].map((text) => ({
      name: `near miss: ${text}`,
      ...msa(text),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" as const }],
    })),
    {
      name: "silent",
      ...msa("8. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: its own people",
      ...msa("8. Supplier shall train its personnel in data protection."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: papers on expenses",
      ...msa("8. Supplier shall provide documentation of all expenses."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("8. Customer shall provide Supplier with documentation of its systems and train Supplier's staff."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
