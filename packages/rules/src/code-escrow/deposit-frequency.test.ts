import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, escrow, msa as without } from "../testing/contracts.js";
import rule from "./deposit-frequency.js";

const ESCROW =
  "8. Supplier shall, within 30 days of the Effective Date, deposit the source code of the Software with Ironmount Escrow Ltd as escrow agent.";
const msa = (text: string): TestText => ({
  text: `This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n${ESCROW}\n\n${text}`,
  kind: "msa",
});
const names = (text: string): TestText => ({
  text: `Services Agreement between Fernhill plc ("Fernhill") and Osprey Ltd ("Osprey"). Osprey provides software to Fernhill and Fernhill pays Osprey for it.\n\n8. Osprey shall maintain a source code escrow with Ironmount Escrow Ltd throughout the term.\n\n${text}`,
  kind: "msa",
});

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "each release and each quarter",
      ...msa("9. Supplier shall update the escrow deposit within 30 days of each release and at least quarterly."),
      missingElements: [],
    },
    {
      name: "names",
      ...names("9. Osprey will place every new version of the software in escrow within ten days of its release."),
    },
    {
      name: "an escrow agreement",
      ...escrow(
        "2. The Depositor shall deliver the initial deposit within 30 days of the date of this Agreement and shall refresh the Deposit Materials every three months.",
      ),
      missingElements: ["onRelease"],
    },
    {
      name: "yearly is enough for the reader",
      ...msa("9. Supplier shall update the escrow deposit annually."),
      options: { maxIntervalMonths: 12 },
    },
    {
      name: "no escrow",
      ...without("9. Supplier shall update the Software."),
      outcome: "not-applicable",
    },
    {
      name: "by itself",
      ...msa("9. The escrow deposit shall be updated automatically from the repository after each release."),
      options: { automated: true },
    },
  ],
  invalid: [
    {
      name: "a recital binds nobody",
      ...names(
        "## Background\n\nWHEREAS Osprey shall update the escrow deposit within 30 days of each release and at least quarterly; and\n\n## 1. Services\n\nOsprey shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "from time to time",
      ...msa("9. Supplier shall update the escrow deposit from time to time."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "yearly",
      ...names("9. Osprey shall update the escrow deposit once a year."),
      outcome: "weak",
      findings: [{ messageId: "rare", severity: "info" }],
    },
    {
      name: "late",
      ...msa("9. Supplier shall deposit each new release in escrow within 180 days after its release."),
      outcome: "weak",
      findings: [{ messageId: "late", severity: "info" }],
    },
    {
      name: "efforts",
      ...msa("9. Supplier shall use reasonable efforts to update the escrow deposit with each release."),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "info" }],
    },
    {
      name: "the first deposit only",
      ...escrow("2. The Depositor shall make the initial deposit within 30 days of the date of this Agreement."),
      outcome: "weak",
      findings: [{ messageId: "firstOnly", severity: "info" }],
    },
    {
      name: "nothing",
      ...names("9. The escrow agent is paid by Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: new versions of the software",
      ...names("9. Osprey shall deliver each new version of the software to Fernhill within 30 days."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...names("9. Fernhill shall update its systems each quarter."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "by hand",
      ...msa("9. Supplier shall update the escrow deposit within 30 days of each release and at least quarterly."),
      options: { automated: true },
      outcome: "weak",
      findings: [{ messageId: "byHand" }],
    },
  ],
});
