import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow } from "../testing/contracts.js";
import rule from "./key-personnel.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "such persons",
      ...msa(
        "10. The persons named in Annex 3 take part in the work. Replacement of such persons requires the approval of Customer.",
      ),
    },
    {
      name: "contractors on an assignment",
      ...msa(
        "10. Supplier shall not withdraw a contractor during an assignment, except for illness, unless Customer agrees.",
      ),
    },
    {
      name: "no replacement without consent",
      ...msa(
        "10. The Key Personnel are listed in Schedule 4. Supplier shall not replace any of them without Customer's prior written consent.",
      ),
    },
    {
      name: "named people for a time",
      ...names(
        "10. Osprey will assign Ms Roe and Mr Park to the project and shall not reassign them for twelve months unless Fernhill agrees.",
      ),
    },
    {
      name: "a substitute for approval",
      ...government(
        "10. If a key employee leaves, the Contractor shall within ten days propose a substitute of equal qualifications for approval by the Contracting Officer.",
      ),
    },
    {
      name: "removal on demand",
      ...msa(
        "10. Customer may require the removal of any person assigned to the Services, and Supplier shall provide a suitable replacement at once.",
      ),
    },
    {
      name: "a table of roles",
      ...authority(
        "| Key role | Name | Minimum stay |\n|---|---|---|\n| Architect | Kim Lee | 12 months |\n| Delivery lead | Al Roe | 18 months |\n\n10. The Service Provider shall obtain the Authority's approval before it changes a key role.",
      ),
    },
    {
      name: "changes in the team require approval",
      ...bank("10. Changes in the team in Annex 3 require the Bank's approval."),
    },
    {
      name: "unsuitable people",
      ...msa(
        "10. Supplier shall replace within five days any member of the project team whom Customer reasonably considers unsuitable.",
      ),
    },
    {
      name: "a year",
      ...msa(
        "10. Supplier shall not remove any of the Key Personnel during the first twelve months without Customer's prior written consent.",
      ),
      options: { minTenureMonths: 12 },
    },
    {
      name: "kept for five years",
      ...msa(
        "10. Supplier shall not remove any of the Key Personnel during the first sixty months without Customer's prior written consent.",
      ),
      options: { minTenureMonths: 60 },
    },
    {
      name: "from the provider's side, no loss",
      ...msa("10. Supplier may replace its personnel at any time in its sole discretion."),
      perspective: "provider",
    },
  ],
  invalid: [
    {
      name: "near miss: shares to such a person",
      ...msa("10. The transfer of shares to such person requires approval."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "decides who performs",
      ...msa("10. Supplier decides who performs the Services and may change them without notice."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "free choice",
      ...msa("10. Supplier is free in its choice of the persons whom it uses."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "whenever it sees fit",
      ...msa("10. Supplier may reassign members of its service team whenever it sees fit."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "near miss: free in its tools",
      ...msa("10. Supplier is free in choosing the tools that its staff use."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "efforts to retain",
      ...msa("10. Supplier shall use reasonable efforts to retain the Key Personnel on the project."),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "info" }],
    },
    {
      name: "named only",
      ...msa(
        "10. The key personnel of the Supplier for this project are Kim Lee (architect) and Al Roe (delivery lead).",
      ),
      outcome: "weak",
      findings: [
        {
          messageId: "namedOnly",
          severity: "info",
          quote:
            "The key personnel of the Supplier for this project are Kim Lee (architect) and Al Roe (delivery lead).",
        },
      ],
    },
    {
      name: "notice only",
      ...msa("10. Supplier shall tell Customer before it replaces a member of the project team."),
      outcome: "weak",
      findings: [{ messageId: "noticeOnly", severity: "info" }],
    },
    {
      name: "at its discretion",
      ...msa("10. Supplier may replace any of its personnel at any time in its sole discretion."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "reassigned without notice",
      ...names("10. Osprey alone decides which employees perform the Services and may reassign them without notice."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "nobody in particular",
      ...msa("10. Supplier does not commit to keeping particular individuals on the project."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "qualified staff",
      ...msa("10. Supplier shall assign qualified staff to the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped: the customer's people",
      ...msa("10. Customer shall not replace its product owner without notice to Supplier."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: solicitation",
      ...msa("10. Neither party shall solicit the employees of the other."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: equipment",
      ...msa("10. Supplier shall replace defective equipment within ten days with Customer's approval."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: subcontractors",
      ...msa("10. Supplier shall not use subcontractors without Customer's consent."),
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
      name: "half a year",
      ...msa(
        "10. Supplier shall not remove any of the Key Personnel during the first six months without Customer's prior written consent.",
      ),
      options: { minTenureMonths: 12 },
      outcome: "weak",
      findings: [{ messageId: "brief" }],
    },
    {
      name: "from the provider's side, a burden",
      ...msa("10. Supplier shall not replace any of the Key Personnel without Customer's prior written consent."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "againstProvider" }],
    },
  ],
});
