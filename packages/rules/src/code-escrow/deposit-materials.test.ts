import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, escrow, msa as without } from "../testing/contracts.js";
import rule from "./deposit-materials.js";

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
      name: "a full list",
      ...msa(
        "9. The deposit consists of the complete source code, build scripts and instructions, documentation, a list of third-party libraries with versions, and configuration files and database schemas.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names(
        "9. Osprey shall deposit the source code, the compiler settings and scripts needed to build it, and the technical documentation with the agent.",
      ),
    },
    {
      name: "a definition in an escrow agreement",
      ...escrow(
        '1. "Deposit Materials" means the source code of the Software together with all documentation and build instructions sufficient for a reasonably skilled programmer to maintain it.',
      ),
    },
    {
      name: "a list",
      ...msa(
        "9. The deposit shall include:\n\n(a) all source code;\n\n(b) the build scripts of the deposit; and\n\n(c) the documentation of the source code.",
      ),
    },
    {
      name: "no escrow",
      ...without("9. Supplier shall maintain the Software."),
      outcome: "not-applicable",
    },
    {
      name: "a denied escrow",
      ...without("9. No source code escrow is provided."),
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "a recital binds nobody",
      ...msa(
        "## Background\n\nWHEREAS the deposit consists of the complete source code, build scripts and instructions and documentation; and\n\n## 1. Services\n\nSupplier shall host the platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "a copy of the source code",
      ...msa("9. The deposit shall contain a copy of the source code."),
      missingElements: ["build", "docs"],
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "what is available",
      ...msa(
        "9. Supplier shall deposit the source code, build scripts and documentation with the escrow agent, to the extent available.",
      ),
      outcome: "weak",
      findings: [{ messageId: "asAvailable", severity: "info" }],
    },
    {
      name: "more is asked for",
      ...names("9. Osprey shall deposit the source code, build scripts and documentation in escrow."),
      options: { requireElements: ["source", "config"] },
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "an escrow agreement that does not say",
      ...escrow("1. The Beneficiary pays the fees of the Escrow Agent."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: documentation for the customer",
      ...escrow("1. The Depositor shall train the staff of the Beneficiary and give it manuals."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
  ],
});
