import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, escrow, msa as without } from "../testing/contracts.js";
import rule from "./licence-on-release.js";

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
      name: "a full licence",
      ...msa(
        "9. Supplier hereby grants Customer, effective on release from escrow, a perpetual, royalty-free licence to use, copy, modify and maintain the source code itself or through contractors, as provided in section 365(n) of the Bankruptcy Code.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names("9. Upon a release Fernhill may use, modify and have third parties maintain the source code."),
    },
    {
      name: "an escrow agreement",
      ...escrow(
        "6. Upon release the Beneficiary shall have the right to use, copy and modify the Deposit Materials for its own business.",
      ),
    },
    {
      name: "no escrow",
      ...without("9. Supplier grants Customer a licence to use the Software."),
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "to support what it has",
      ...msa(
        "9. Upon release from escrow Customer may use the source code solely to maintain and support its use of the Software.",
      ),
      outcome: "weak",
      findings: [{ messageId: "narrow", severity: "warning" }],
    },
    {
      name: "an undertaking in an escrow agreement",
      ...escrow(
        "6. The Beneficiary undertakes to use the Material only in order to maintain the Software and to correct faults in it.",
      ),
      outcome: "weak",
      findings: [{ messageId: "narrow", severity: "warning" }],
    },
    {
      name: "use only",
      ...names("9. Upon a release Fernhill may use the source code."),
      outcome: "weak",
      findings: [{ messageId: "noModify", severity: "warning" }],
    },
    {
      name: "bound to a place",
      ...msa("9. Upon release Customer has a non-transferable licence to modify the source code on its premises."),
      outcome: "weak",
      findings: [{ messageId: "bound", severity: "warning" }],
    },
    {
      name: "for reference",
      ...msa("9. Upon release from escrow Customer may use the source code as a reference."),
      outcome: "adverse",
      findings: [{ messageId: "reference", severity: "error" }],
    },
    {
      name: "denied",
      ...msa("9. No licence to the source code is granted to Customer, also after its release from escrow."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "nothing",
      ...msa("9. The escrow agent is paid by Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: the licence to the software",
      ...msa("9. Supplier grants Customer a licence to use and modify the reports."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("9. Customer grants Supplier a licence to use the source code of the Customer portal for the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
  ],
});
