import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, sow } from "../testing/contracts.js";
import rule from "./insurance.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "cyber and professional cover with everything",
      ...msa(
        "15.1 Supplier shall maintain cyber liability insurance of at least USD 5,000,000 per claim, professional indemnity insurance of at least USD 2,000,000, commercial general liability insurance and workers' compensation insurance, for the term and two years after its expiry.\n\n15.2 Supplier shall provide certificates of insurance, shall name Customer as an additional insured and shall give notice of the cancellation of any insurance policy.",
      ),
    },
    {
      name: "professional cover by names",
      ...names("15. Osprey shall carry professional liability insurance of EUR 3,000,000 per claim."),
    },
    {
      name: "a list",
      ...government(
        "I.4 The Contractor shall maintain the following insurance:\n\n(a) commercial general liability insurance of $1,000,000; and\n\n(b) errors and omissions insurance of $2,000,000.",
      ),
    },
    {
      name: "a lower amount that is enough",
      ...bank("15. Vendor shall maintain professional liability insurance of USD 500,000."),
      options: { minCyber: 250000 },
    },
  ],
  invalid: [
    {
      name: "what the customer insures",
      ...msa("15. Customer insures its own warehouses against flood."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "what the provider insures",
      ...msa("15. Supplier insures its own work against claims for professional liability."),
      outcome: "weak",
      findings: [{ messageId: "noAmount" }],
    },
    {
      name: "adequate",
      ...msa("15. Supplier shall maintain adequate insurance."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "no amount",
      ...msa("15. Supplier shall maintain professional indemnity insurance and general liability insurance."),
      outcome: "weak",
      findings: [{ messageId: "noAmount" }],
    },
    {
      name: "general cover only",
      ...msa("15. Supplier shall maintain commercial general liability insurance of USD 2,000,000."),
      outcome: "weak",
      findings: [{ messageId: "noCyber" }],
    },
    {
      name: "too little",
      ...msa("15. Supplier shall maintain cyber insurance of USD 250,000 per claim."),
      outcome: "weak",
      findings: [{ messageId: "lowCyber", data: { amount: 250000, least: 1000000 } }],
    },
    {
      name: "silent",
      ...msa("15. Supplier is liable for damages."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: an insurer as the customer",
      ...msa("15. Customer is an insurance company, and Supplier administers its policies."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: the customer has insured its building",
      ...msa("15. Customer has taken out insurance for the building."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("15. Customer shall maintain property insurance of USD 1,000,000 for the equipment."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work whose parent may say it",
      ...sow("3. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
  ],
});
