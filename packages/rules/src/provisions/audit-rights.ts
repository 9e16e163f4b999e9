import { defineProvision } from "@clauselint/core";
import { DUTY, RIGHT, words } from "./words.js";

const LOOK = "(?:audits?|inspect(?:ions?)?|examin(?:e|ations?)|review)";
const MATTER =
  "(?:books?|records?|accounts?|accounting|documents?|documentation|facilit(?:y|ies)|premises|data|systems|procedures|processes|operations|controls|compliance|invoices|statements|information|files|reports|performance)";

export const auditRights = defineProvision({
  type: "audit-rights",
  description: "A party may look into the other's records, premises or systems.",
  anchors: ["audit", "inspect", "examin", "books", "records"],
  patterns: [
    words(`\\b${RIGHT}\\b[^;]{0,260}\\b(?:audit|inspect|examine)\\b[^;]{0,160}\\b${MATTER}\\b`),
    words(
      `\\b${RIGHT}\\b[^;]{0,120}\\b(?:(?:conduct|perform|cause|carry out|undertake|request|require|have)\\b[^;]{0,60}\\b(?:audits?|inspections?|examinations?)|audit\\b)`,
    ),
    words(
      `\\b(?:${DUTY}|shall)\\b[^;]{0,80}\\b(?:permit|allow|provide|give|grant|afford|make|enable)\\b[^;]{0,200}\\b${LOOK}\\b[^;]{0,160}\\b${MATTER}\\b`,
    ),
    words(
      "\\b(?:books?|records?|accounts?)\\b[^;]{0,200}\\b(?:available|open|accessible|subject)\\b[^;]{0,120}\\b(?:audit|inspect|examin|review)",
    ),
    words(
      "\\b(?:available|open|accessible|subject)\\b[^;]{0,120}\\b(?:audit|inspection|examination)\\b[^;]{0,120}\\b(?:books?|records?|accounts?)",
    ),
    words(
      "\\baccess to\\b[^;]{0,120}\\b(?:books?|records?|accounts?|facilities|premises)\\b[^;]{0,160}\\b(?:audit|inspect|examin|verif)",
    ),
    words(
      "\\b(?:accountants?|accounting firm|auditors?)\\b[^;]{0,260}\\b(?:access|inspect|examine|audit|verify)\\b[^;]{0,160}\\b(?:books?|records?|accounts)\\b",
    ),
    words("\\b(?:audit|inspection|examination) (?:rights?|shall be|will be|may be|pursuant)"),
    words("\\bopportunity to (?:\\w+ and )?(?:examine|inspect|audit)\\b"),
    words("\\benter\\b[^;]{0,80}\\bpremises\\b[^;]{0,60}\\binspect"),
    words(
      "\\bmake\\b[^;]{0,40}\\b(?:books?|records)\\b[^;]{0,40}\\bavailable to\\b|\\bmake available\\b[^;]{0,120}\\b(?:books|records)\\b",
    ),
    words("\\baccess\\b[^;]{0,120}\\bto\\b[^;]{0,30}\\bbooks? and records\\b|\\bavailable for inspection by\\b"),
  ],
  headingPatterns: [
    {
      heading: /\b(?:audits?|inspection)\b/i,
      pattern: words(`\\b(?:${RIGHT}|permit|allow)\\b[^;]{0,160}\\b(?:audit|inspect|examine|review)\\b`),
    },
  ],
  unless: [
    words(
      "\\bconfidential information\\b|\\bdisclose information\\b|\\b(?:medical (?:exam\\w*|advice)|doctors?|physicians?)\\b|\\b(?:inspect|examine|test)\\b[^;]{0,40}\\b(?:goods|products? upon|deliver(?:y|ed)|shipments?|deliverables?)\\b|\\binspection and acceptance\\b",
    ),
  ],
  examples: {
    yes: [
      "Customer may audit the books and records of Supplier once a year.",
      "Supplier shall make its records available for inspection by Customer's auditors.",
      "Vendor will allow Client to conduct audits of its facilities.",
      "Customer shall have the opportunity to inspect the work.",
      "Supplier shall permit Customer to enter upon its premises for the purpose of inspecting them.",
      "Supplier shall make its records available to Customer on reasonable notice.",
      "Supplier shall afford Customer full access at all reasonable times to its books and records.",
    ],
    no: [
      "Supplier shall provide audited financial statements.",
      "Customer shall inspect the goods on delivery and may reject them.",
      "The auditors of Supplier are independent.",
      "Either party may disclose information about this Agreement to the accountants who audit its own accounts.",
      "Each member of staff shall undergo a medical examination and keep the records of it.",
      "Supplier shall permit the inspection and acceptance of the documentation of the systems.",
    ],
  },
});
