import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { assigning, msa as bare } from "../testing/contracts.js";
import rule from "./subcontractor-ip-flow-down.js";

const { msa, names, sow } = assigning;

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "written assignments",
      ...msa(
        "9. Supplier has written agreements with its employees and subcontractors that assign all intellectual property in the Deliverables, and warrants that it has all rights needed to assign title to them.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names(
        "9. Osprey shall procure that its staff and subcontractors assign all rights in the work product to it in writing.",
      ),
    },
    {
      name: "a freelancer that has others sign",
      text: 'This Agreement is made between Fernhill Ltd (the "Client") and Jo Osprey (the "Freelancer").\n\n8. The Freelancer hereby assigns to the Client all right, title and interest in the Deliverables. The Freelancer shall ensure that its subcontractors assign all rights in the Deliverables in writing.',
      kind: "msa",
    },
    {
      name: "a contractor whose contractors sign",
      text: 'This Agreement is made between Fernhill Ltd (the "Client") and Osprey Staffing Ltd (the "Contractor").\n\n8. The Contractor hereby assigns to the Client all right, title and interest in the Deliverables. The Contractor sees to it that each Contractor on the work has signed a deed that assigns all rights in the Deliverables to the Client.',
      kind: "msa",
    },
    {
      name: "nothing assigned",
      ...bare("9. Supplier shall clean the offices."),
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "near miss: the provider is a freelancer itself",
      text: 'This Agreement is made between Fernhill Ltd (the "Client") and Jo Osprey (the "Freelancer").\n\n8. The Freelancer hereby assigns to the Client all right, title and interest in the Deliverables.',
      kind: "msa",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "staff only",
      ...msa("9. Supplier shall ensure that its employees assign all rights in the Work Product to Supplier."),
      outcome: "weak",
      findings: [{ messageId: "staffOnly", severity: "info" }],
    },
    {
      name: "a warranty of title",
      ...names("9. Osprey represents that it has all rights needed to assign title to the work product."),
      outcome: "weak",
      findings: [{ messageId: "titleOnly", severity: "info" }],
    },
    {
      name: "efforts",
      ...msa(
        "9. Supplier shall use reasonable efforts to ensure that its employees and subcontractors assign all rights in the Deliverables.",
      ),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "info" }],
    },
    {
      name: "nothing",
      ...msa("9. Supplier shall deliver in May."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: staff is assigned",
      ...msa("9. Supplier shall assign qualified employees to the project."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("9. Customer shall ensure that its employees assign all rights in their ideas to Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("9. Supplier shall deliver in May."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
