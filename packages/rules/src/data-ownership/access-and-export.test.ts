import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, government, msa, names, terms } from "../testing/contracts.js";
import rule from "./access-and-export.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "export at any time",
      ...msa(
        "9. Customer may at any time during the term export Customer Data in a commonly used, machine-readable format, free of charge.",
      ),
      missingElements: [],
    },
    {
      name: "a copy within days",
      ...msa("9. Within five days of a request Supplier shall give Customer a complete copy of its data as CSV files."),
      missingElements: ["cost"],
    },
    {
      name: "names, plain present",
      ...names("9. Osprey gives Fernhill a copy of Fernhill's records on request, without charge."),
    },
    {
      name: "what can be searched is no time limit",
      ...msa(
        "9. Ninety (90) days of logs can be searched at any time, and Customer may export Customer Data as CSV without charge.",
      ),
    },
    { name: "you and we", ...terms("9. You can download your data at any time through the API.") },
    {
      name: "government",
      ...government("C.9 The Government shall have unlimited access to Government data at all times."),
    },
    {
      name: "shall procure",
      ...authority(
        "9.2 The Service Provider shall procure that the Authority Data is accessible to the Authority at all times in a format specified by the Authority.",
      ),
    },
    {
      name: "passive",
      ...msa("9. Customer Data shall be made available to Customer on request in electronic form."),
    },
    { name: "nothing is said of data", ...msa("9. Supplier shall clean the offices."), outcome: "not-applicable" },
    {
      name: "in a format that is asked for",
      ...msa("9. Customer may at any time during the term export Customer Data in CSV format, free of charge."),
      options: { acceptableFormats: ["csv", "JSON"] },
    },
    {
      name: "also from an estate",
      ...msa(
        "9. Customer may at any time during the term export Customer Data in JSON format, free of charge. If Supplier becomes insolvent, Customer shall retain access to Customer Data.",
      ),
      options: { requireInsolvency: true },
    },
  ],
  invalid: [
    {
      name: "only at the end",
      ...msa("9. Upon termination Supplier shall make a copy of Customer Data available to Customer within 30 days."),
      outcome: "weak",
      findings: [{ messageId: "atEnd", severity: "warning" }],
    },
    {
      name: "at the provider's rates",
      ...msa("9. On request Supplier shall provide an export of Customer Data at its then-current rates."),
      outcome: "weak",
      findings: [{ messageId: "ownRates", severity: "warning" }],
    },
    {
      name: "in the provider's format",
      ...msa(
        "9. On request Supplier shall provide Customer with a copy of Customer Data in its then-current standard format.",
      ),
      outcome: "weak",
      findings: [{ messageId: "ownFormat", severity: "warning" }],
    },
    {
      name: "reasonable access",
      ...names("9. Osprey shall give Fernhill reasonable access to Fernhill's data."),
      outcome: "weak",
      findings: [{ messageId: "reasonable", severity: "warning" }],
    },
    {
      name: "access, and no more",
      ...msa("9. Customer shall have access to Customer Data."),
      outcome: "weak",
      missingElements: ["anyTime", "format", "period", "cost"],
      findings: [{ messageId: "open", severity: "warning" }],
    },
    {
      name: "efforts",
      ...msa("9. Supplier shall use reasonable efforts to make Customer Data available to Customer on request."),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "slower than asked for",
      ...msa("9. Supplier shall provide Customer with a copy of Customer Data within 45 days of a request."),
      outcome: "weak",
      findings: [{ messageId: "slow", severity: "warning", data: { days: 45, most: 30 } }],
    },
    {
      name: "access may be cut off",
      ...msa(
        "9. Customer may export Customer Data at any time. Supplier may suspend access to Customer Data while an invoice is overdue.",
      ),
      outcome: "adverse",
      findings: [
        {
          messageId: "stopped",
          severity: "error",
          quote: "Supplier may suspend access to Customer Data while an invoice is overdue.",
        },
      ],
    },
    {
      name: "denied",
      ...msa("9. Supplier is not obliged to provide Customer with copies of Customer Data."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "owned, and no access",
      ...msa("8. Customer owns all Customer Data."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: access of staff",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Supplier shall restrict access to Customer Data to staff who need it.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Customer shall give Supplier a copy of Customer Data on request.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "in another format",
      ...msa(
        "9. Customer may at any time during the term export Customer Data in a commonly used, machine-readable format, free of charge.",
      ),
      options: { acceptableFormats: ["csv", "JSON"] },
      outcome: "weak",
      findings: [{ messageId: "otherFormat" }],
    },
    {
      name: "nothing on insolvency",
      ...msa("9. Customer may at any time during the term export Customer Data in JSON format, free of charge."),
      options: { requireInsolvency: true },
      outcome: "weak",
      findings: [{ messageId: "notInsolvent" }],
    },
  ],
});
