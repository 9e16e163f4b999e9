import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, escrow, msa as without } from "../testing/contracts.js";
import rule from "./verification.js";

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
      name: "built once a year",
      ...msa(
        "9. The escrow agent shall compile the deposited source code once a year and report the result; Supplier bears the cost and shall correct every deficiency within 15 days.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names("9. Fernhill may have the deposit tested at any time by building the software from the escrow deposit."),
    },
    {
      name: "an escrow agreement",
      ...escrow(
        "4. The Beneficiary may require a full verification that the Deposit Materials are complete and can be compiled.",
      ),
    },
    {
      name: "a list is enough for the reader",
      ...msa("9. The escrow agent shall check the deposit against the file listing."),
      options: { minLevel: "inventory" },
    },
    {
      name: "no escrow",
      ...without("9. Customer shall test the Software."),
      outcome: "not-applicable",
    },
    {
      name: "built and run",
      ...msa(
        "9. The escrow agent shall compile the deposited source code and run the test suite on it once a year and report the result.",
      ),
      options: { minLevel: "functional", frequencyDays: 365 },
    },
  ],
  invalid: [
    {
      name: "a recital binds nobody",
      ...msa(
        "## Background\n\nWHEREAS the escrow agent shall compile the deposited source code once a year and report the result; and\n\n## 1. Services\n\nSupplier shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "a list",
      ...msa("9. The escrow agent shall check the deposit against the file listing."),
      outcome: "weak",
      findings: [{ messageId: "listOnly", severity: "info" }],
    },
    {
      name: "verified somehow",
      ...names("9. Fernhill may have the escrow deposit verified."),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "disclaimed",
      ...escrow(
        "4. The Escrow Agent is not obliged to verify the content, accuracy or completeness of the Deposit Materials.",
      ),
      outcome: "negated",
      findings: [{ messageId: "disclaimed", severity: "warning" }],
    },
    {
      name: "nothing",
      ...msa("9. The escrow agent is paid by Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: tests of the software",
      ...msa("9. Customer shall test each version of the Software before it accepts it."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("9. Supplier may verify the number of users of Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "built only",
      ...msa("9. The escrow agent shall compile the deposited source code once a year and report the result."),
      options: { minLevel: "functional" },
      outcome: "weak",
      findings: [{ messageId: "notRun" }],
    },
    {
      name: "once a year is too rare",
      ...msa("9. The escrow agent shall compile the deposited source code once a year and report the result."),
      options: { frequencyDays: 100 },
      outcome: "weak",
      findings: [{ messageId: "rare" }],
    },
  ],
});
