import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, order, terms } from "../testing/contracts.js";
import rule from "./accountability-retained.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Customer remains accountable for information security and accepts all residual security risks; other risks are taken by Supplier.",
      "Customer remains accountable for the security over its information assets and decides on the acceptance of security risks.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`7. ${text}`) })),
    {
      name: "the whole",
      ...msa(
        "7.1 Customer remains accountable for information security, and its Chief Information Security Officer accepts residual risks.\n\n7.2 The allocation of security responsibilities is set out in Schedule 5.",
      ),
      missingElements: [],
    },
    {
      name: "by names, in the present tense",
      ...names(
        "7. Fernhill keeps the responsibility for the security of its products and decides on the acceptance of risks.",
      ),
      missingElements: ["matrix", "owner"],
    },
    {
      name: "not relieved",
      ...bank("7. Nothing in this Agreement relieves the Bank of its responsibility for security."),
    },
    {
      name: "the government decides",
      ...government("H.1 The Government retains final authority on the acceptance of security risks."),
    },
    {
      name: "nothing of security",
      ...msa("7. Supplier shall clean the offices."),
      outcome: "not-applicable",
      reason: "nothing is said of security or of access to systems",
    },
  ],
  invalid: [
    {
      name: "the provider decides on the rest",
      ...msa("7. Customer accepts security risks above level four; all other risks are accepted by Supplier."),
      outcome: "weak",
      findings: [{ messageId: "matrixOnly" }],
    },
    {
      name: "measures of security, and nobody who answers",
      ...msa("9.1 Supplier shall comply with ISO/IEC 27001 and protect Customer's data."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "handed over",
      ...msa("7. Supplier is solely responsible for the security of Customer's products."),
      outcome: "adverse",
      findings: [{ messageId: "handedOver", severity: "warning" }],
    },
    {
      name: "the provider's decision is final",
      ...terms("7. We alone decide on security matters of your website."),
      outcome: "adverse",
      findings: [{ messageId: "handedOver" }],
    },
    {
      name: "a matrix only",
      ...msa("7. The allocation of security responsibilities between the parties is set out in Schedule 5."),
      outcome: "weak",
      missingElements: ["retained", "owner"],
      findings: [{ messageId: "matrixOnly", severity: "info" }],
    },
    {
      name: "silent, with access",
      ...msa("7. Customer shall give Supplier remote access to its servers."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa(
        "7. Customer shall give Supplier access to its servers. Supplier remains responsible for the quality of its work.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "an order whose parent may say it",
      ...order("1. Customer shall give Supplier remote access to its servers."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
    {
      name: "from the provider's side, a burden",
      ...msa("7. Supplier is solely responsible for the security of Customer's products."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "handedOver" }],
    },
  ],
});
