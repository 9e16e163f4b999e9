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
  ],
  headingPatterns: [
    {
      heading: /\b(?:audits?|inspection)\b/i,
      pattern: words(`\\b(?:${RIGHT}|permit|allow)\\b[^;]{0,160}\\b(?:audit|inspect|examine|review)\\b`),
    },
  ],
  unless: [
    words(
      "\\bconfidential information\\b|\\b(?:medical|doctor|physician)\\b|\\b(?:inspect|examine|test)\\b[^;]{0,40}\\b(?:goods|products? upon|deliver(?:y|ed)|shipments?|deliverables?)\\b",
    ),
  ],
  examples: {
    yes: [
      "Customer may audit the books and records of Supplier once a year.",
      "Supplier shall make its records available for inspection by Customer's auditors.",
      "Vendor will allow Client to conduct audits of its facilities.",
    ],
    no: [
      "Supplier shall provide audited financial statements.",
      "Customer shall inspect the goods on delivery and may reject them.",
      "The auditors of Supplier are independent.",
    ],
  },
});
