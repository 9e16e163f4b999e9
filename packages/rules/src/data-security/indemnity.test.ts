import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./indemnity.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "from the provider's side, the customer bears it",
      ...msa("16. Customer shall indemnify and hold harmless Supplier from all claims of third parties."),
      perspective: "provider",
    },
    {
      name: "defends and holds harmless",
      ...msa(
        "16. Supplier shall defend, indemnify and hold harmless Customer from all claims of third parties that the Services infringe their rights or that result from a breach of security.",
      ),
    },
    {
      name: "each the other",
      ...msa("16. Each party shall indemnify the other against losses arising from its breach of confidentiality."),
    },
    {
      name: "plain words",
      ...terms(
        "16. We will pay for your defence, and for any damages awarded, if somebody claims that our software copies theirs.",
      ),
    },
    {
      name: "present tense",
      ...names(
        "16. Osprey indemnifies Fernhill from and against any fines and third-party claims caused by a personal data breach for which Osprey is responsible.",
      ),
    },
    {
      name: "save and hold harmless",
      ...government(
        "16. The Contractor shall save and hold the Government harmless from any liability arising out of injury caused by its employees.",
      ),
    },
    {
      name: "releases from claims, as translated",
      ...bank(
        "16. The Vendor releases the Bank from all claims that third parties raise on account of an infringement of their property rights.",
      ),
    },
    {
      name: "passive",
      ...msa("16. Customer shall be indemnified by Supplier against claims of Supplier's own employees."),
    },
    {
      name: "reimburses claims",
      ...msa(
        "16. Supplier will reimburse Customer for all third-party claims, fines and costs that result from Supplier's failure to comply with the law.",
      ),
    },
    {
      name: "a list",
      ...msa(
        "16.1 Supplier shall indemnify Customer against claims relating to:\n\n(a) infringement of intellectual property;\n\n(b) loss of Customer Data; and\n\n(c) death or personal injury.",
      ),
    },
    {
      name: "the indemnifying party",
      ...msa(
        "16. The indemnifying party shall defend the indemnified party against any claim arising from its negligence.",
      ),
    },
    {
      name: "both that are asked for",
      ...msa(
        "16. Supplier shall defend, indemnify and hold harmless Customer from all claims of third parties that arise from an infringement of intellectual property rights or a breach of security.",
      ),
      options: { require: ["dataBreach", "ip"] },
    },
  ],
  invalid: [
    {
      name: "from the provider's side, what it has to bear",
      ...msa("16. Supplier shall indemnify, defend and hold harmless Customer from all claims of third parties."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "againstProvider", severity: "warning", clause: "16" }],
    },
    {
      name: "efforts",
      ...msa("16. Supplier shall use reasonable efforts to indemnify Customer against claims of infringement."),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "info" }],
    },
    {
      name: "solely by its fault, finally awarded",
      ...msa(
        "16. Supplier shall indemnify Customer only for damages finally awarded by a court and caused solely by Supplier's wilful misconduct.",
      ),
      outcome: "weak",
      findings: [{ messageId: "narrow", severity: "info" }],
    },
    {
      name: "roles swapped",
      ...msa(
        "16. Customer shall indemnify, defend and hold harmless Supplier against all claims arising out of the Services.",
      ),
      outcome: "adverse",
      findings: [
        {
          messageId: "customerOnly",
          severity: "warning",
          quote:
            "Customer shall indemnify, defend and hold harmless Supplier against all claims arising out of the Services.",
        },
      ],
    },
    {
      name: "roles swapped, those who are kept from harm under a name of their own",
      ...msa(
        '16. Customer shall indemnify and save harmless Supplier and its officers (the "Indemnified Parties") from all fines that are claimed from any of the Indemnified Parties by any agency.',
      ),
      outcome: "adverse",
      findings: [{ messageId: "customerOnly" }],
    },
    {
      name: "click-through terms",
      ...terms("16. You agree to indemnify us against any claim that relates to your use of the service."),
      outcome: "adverse",
      findings: [{ messageId: "customerOnly", severity: "warning" }],
    },
    {
      name: "no duty",
      ...msa("16. Supplier has no obligation to indemnify Customer against claims of third parties."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "shall not",
      ...names("16. Osprey shall not indemnify Fernhill for any claim."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "a warranty only",
      ...msa("16. Supplier warrants that the Services do not infringe rights of others."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: an insurance",
      ...msa("16. Supplier shall maintain professional indemnity insurance of GBP 1,000,000."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a survival clause",
      ...msa("16. The indemnity in this clause survives the end of the Agreement."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: costs of travel",
      ...msa("16. Supplier shall reimburse Customer's travel costs."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: another defence",
      ...msa("16. Supplier shall defend its systems against attacks."),
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
      name: "one of both",
      ...msa(
        "16. Supplier shall defend, indemnify and hold harmless Customer from all claims of third parties that arise from an infringement of intellectual property rights.",
      ),
      options: { require: ["dataBreach", "ip"] },
      outcome: "weak",
      findings: [{ messageId: "notFor" }],
    },
  ],
});
