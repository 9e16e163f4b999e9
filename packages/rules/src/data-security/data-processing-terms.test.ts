import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, dpa, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./data-processing-terms.js";

const ALL_POINTS = `2.1 The Processor processes personal data only on documented instructions from the Controller and shall inform the Controller if an instruction infringes the law.

2.2 The Processor ensures that persons who process personal data are bound by confidentiality.

2.3 The Processor implements technical and organisational measures.

2.4 The Processor engages another processor only with written authorisation.

2.5 The Processor assists the Controller with requests of data subjects, with data protection impact assessments and prior consultation.

2.6 The Processor shall notify the Controller of a personal data breach within 24 hours.

2.7 At the choice of the Controller, the Processor deletes or returns all personal data at the end.

2.8 The Processor makes available all information to demonstrate compliance and allows audits.

## Annex I

Subject-matter and duration: hosting, for the term of the contract.

Nature and purpose of the processing: storage.

Types of personal data: names, addresses.

Categories of data subjects: employees.`;

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "every point", ...dpa(ALL_POINTS), missingElements: [] },
    {
      name: "the details in a clause rather than an annex",
      ...dpa(
        ALL_POINTS.replace(
          /## Annex I[\s\S]*$/,
          "2.9 The Processor works on the personal data of the tenants (names, rents, telephone numbers) for the administration of the flats and for the duration of the contract.",
        ),
      ),
      missingElements: [],
    },
    {
      name: "points that are waived",
      ...dpa(
        ALL_POINTS.replace(/2\.8 .*\n/, "").replace(
          " and shall inform the Controller if an instruction infringes the law",
          "",
        ),
      ),
      options: { waive: ["audit", "infringement"] },
    },
    {
      name: "in a schedule of a master agreement",
      ...msa(ALL_POINTS.replaceAll("The Processor", "Supplier").replaceAll("the Controller", "Customer")),
    },
    {
      name: "no personal data",
      ...msa("2. Supplier shall clean the offices."),
      outcome: "not-applicable",
      reason: "no personal data is mentioned",
    },
    {
      name: "near miss: data subject to a licence",
      ...msa("2. Supplier shall deliver data subject to the licence in Schedule 2."),
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "near miss: personal data of nobody in particular, for nothing in particular",
      ...dpa(
        ALL_POINTS.replace(
          /## Annex I[\s\S]*$/,
          "2.9 The Processor works on personal data (see the list) for the duration of the contract.",
        ),
      ),
      outcome: "weak",
      missingElements: ["subjectMatter", "purpose", "dataTypes", "dataSubjects"],
      findings: [{ messageId: "weak" }],
    },
    {
      name: "one letter absent",
      ...dpa(ALL_POINTS.replace(/2\.5 .*\n/, "")),
      outcome: "weak",
      missingElements: ["dataSubjectRights", "assistance"],
      findings: [{ messageId: "weak", severity: "warning" }],
    },
    {
      name: "instructions and measures only",
      ...names(
        "8. Osprey processes personal data only on instructions of Fernhill and takes technical and organisational measures.",
      ),
      outcome: "weak",
      missingElements: [
        "subjectMatter",
        "duration",
        "purpose",
        "dataTypes",
        "dataSubjects",
        "confidentiality",
        "subprocessors",
        "dataSubjectRights",
        "assistance",
        "breach",
        "deletion",
        "choice",
        "audit",
        "infringement",
      ],
      findings: [{ messageId: "weak" }],
    },
    {
      name: "purposes of its own",
      ...terms("6. We may process personal data to improve our products."),
      outcome: "adverse",
      findings: [{ messageId: "ownPurposes", severity: "error" }],
    },
    {
      name: "terms that stand elsewhere",
      ...bank(
        "9. Vendor processes personal data of the Bank's clients under the data processing agreement of the parties.",
      ),
      outcome: "deferred",
      findings: [{ messageId: "elsewhere", severity: "info" }],
    },
    {
      name: "mentioned and left open",
      ...msa("2. Supplier stores personal data of Customer's staff."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: instructions for the work",
      ...msa(
        "2. Supplier keeps a register with personal data.\n\n3. Supplier shall follow the instructions of Customer on the site.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work whose parent may say it",
      ...sow("2. Supplier stores personal data of Customer's staff."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
  ],
});
