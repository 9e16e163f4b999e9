import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, order, terms } from "../testing/contracts.js";
import rule from "./access-control.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "The portal lets students log in, and Supplier shall limit access to Customer Data to screened personnel who need it, with multi-factor authentication.",
      "Supplier need not vet visitors, and shall limit access to Customer Data to screened personnel who need it, with multi-factor authentication.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`9. Supplier stores Customer Data. ${text}`) })),
    {
      name: "near miss: a duty not to switch off a factor",
      ...msa(
        "9.1 Supplier shall limit access to Customer Data to screened personnel who need it, and nobody may switch off the multi-factor log-in.",
      ),
    },
    {
      name: "in other words",
      ...msa(
        "9.1 Access to Customer Data is confined to what the role of an employee calls for, with a one-time code, and is logged, and the logs are retained for a year. Each employee has passed a criminal background check and has signed a non-disclosure agreement.",
      ),
      missingElements: ["uniqueIds", "revocation", "remote", "duties"],
    },
    {
      name: "the whole",
      ...msa(
        "9.1 Supplier shall limit access to Customer Data to personnel who need it, who have passed a background check and who are bound by confidentiality.\n\n9.2 Each user has a unique user ID and multi-factor authentication; passwords are not shared.\n\n9.3 Supplier logs all access and revokes the access of a person who leaves within 24 hours.\n\n9.4 Remote access is allowed only through a VPN.\n\n9.5 Supplier maintains segregation of duties.",
      ),
      missingElements: [],
    },
    {
      name: "by names, in the present tense",
      ...names(
        "9. Osprey gives access to the systems of Fernhill only to authorised personnel, vets its staff, and asks for a second factor.",
      ),
    },
    {
      name: "a list",
      ...government(
        "H.3 The Contractor shall protect Government data. The Contractor shall:\n\n(a) apply the principle of least privilege;\n\n(b) require two-factor authentication; and\n\n(c) perform criminal background checks on its employees.",
      ),
    },
    {
      name: "no second factor asked for",
      ...bank(
        "9. Vendor shall restrict access to Bank systems on a need-to-know basis to staff with a security clearance.",
      ),
      options: { requireMfa: false },
    },
    {
      name: "no data",
      ...msa("9.1 Supplier shall clean the offices."),
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "a feature of the product",
      ...msa("9. Supplier stores Customer Data. The portal shall offer students a two-factor log-in."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "measures that nobody owes",
      ...msa("9. Supplier stores Customer Data. Supplier need not screen its staff or limit their access to it."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "need to know only",
      ...msa("9.1 Access to Customer Data shall be limited to employees of Supplier who need to know it."),
      outcome: "weak",
      findings: [{ messageId: "partly", severity: "info" }],
    },
    {
      name: "no screening",
      ...terms("5. We use role-based access and multi-factor authentication for customer data."),
      outcome: "weak",
      findings: [{ messageId: "partly" }],
    },
    {
      name: "confidential information only",
      ...msa(
        "9.1 Supplier stores data of Customer.\n\n12. The receiving party shall disclose Confidential Information only to employees who need to know it.",
      ),
      outcome: "weak",
      findings: [{ messageId: "secrecyOnly" }],
    },
    {
      name: "an effort",
      ...msa("9.1 Supplier shall use reasonable efforts to limit access to Customer Data to personnel who need it."),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "closed late",
      ...msa(
        "9.1 Supplier applies least privilege, multi-factor authentication and background checks to all who access Customer Data.\n\n9.2 Supplier disables user accounts of leavers within ten days.",
      ),
      outcome: "weak",
      findings: [{ messageId: "slowRevocation", data: { hours: 240, most: 24 } }],
    },
    {
      name: "silent",
      ...msa("9.1 Supplier shall store Customer Data in two data centres."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "an order whose parent may say it",
      ...order("1. Supplier shall store Customer Data."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
    {
      name: "near miss: the customer's users",
      ...msa(
        "9.1 Supplier stores Customer Data.\n\n9.2 Customer shall use multi-factor authentication and unique user IDs.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: who may report problems",
      ...msa("9.1 Supplier stores Customer Data.\n\n9.2 Only authorised personnel of Customer may open tickets."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
