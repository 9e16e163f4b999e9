import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./no-privileged-access.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "barred, in a separate environment",
      ...msa(
        "6.1 Supplier shall have no access to production systems, live personal data, signing keys and other secrets, or administrator accounts of Customer.\n\n6.2 Supplier works in a non-production environment with masked data.\n\n6.3 Customer revokes the access of a person within 24 hours after the person leaves.",
      ),
      missingElements: [],
    },
    {
      name: "a list",
      ...names(
        "6.1 Osprey shall not access, hold or administer any of the following:\n\n(a) the production databases;\n\n(b) encryption keys; and\n\n(c) privileged accounts.",
      ),
      missingElements: ["testData", "revocation"],
    },
    {
      name: "an emergency, with safeguards",
      ...bank(
        "6.1 Vendor shall not access the production environment or any credentials unless the Bank has approved the access of a named individual in an emergency; such access is time-limited and logged.",
      ),
    },
    {
      name: "the government's systems",
      ...government("C.4 The Contractor will not be given access to production data or root passwords."),
    },
    {
      name: "the Agency in the passive",
      ...government("C.4 No access to production systems or encryption keys shall be given to the Contractor."),
    },
    {
      name: "nothing of access",
      ...msa("6.1 Supplier shall deliver the reports each month."),
      outcome: "not-applicable",
      reason: "nothing says that the provider gets at the customer's systems",
    },
    {
      name: "near miss: the customer gets in",
      ...msa("6.1 Supplier shall give Customer administrator access to the platform."),
      outcome: "not-applicable",
    },
    {
      name: "near miss: roles swapped",
      ...msa("6.1 Customer shall not access Supplier's production systems or encryption keys."),
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "root for a time",
      ...msa(
        "7. Customer gives Supplier remote access to its servers. Root on live servers is opened to Supplier by ticket for at most two hours, with approval by Customer, and is logged.",
      ),
      outcome: "weak",
      findings: [{ messageId: "limitedOnly" }],
    },
    {
      name: "privileges for a time, approved and filmed",
      ...msa(
        "7. Root access to the servers is opened for Supplier for up to four hours, with approval by Customer's operations lead, and each session is filmed.",
      ),
      outcome: "weak",
      findings: [{ messageId: "limitedOnly" }],
    },
    {
      name: "administrator access",
      ...msa("6.1 Customer shall provide Supplier with full administrator access to its servers."),
      outcome: "adverse",
      findings: [{ messageId: "privileged", severity: "error" }],
    },
    {
      name: "unrestricted access, whoever gives it",
      ...names("6.1 Osprey shall have unrestricted access to the systems of Fernhill."),
      outcome: "adverse",
      findings: [{ messageId: "privileged" }],
    },
    {
      name: "you give us root",
      ...terms("6. You grant us root access to your servers."),
      outcome: "adverse",
      findings: [{ messageId: "privileged" }],
    },
    {
      name: "administrator access beside a ban on keys",
      ...msa(
        "6.1 Supplier shall not access Customer's signing keys.\n\n6.2 Customer gives Supplier root access to all servers.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "privileged", clause: "6.2" }],
    },
    {
      name: "shared accounts",
      ...msa("6.1 Supplier's personnel shall use shared accounts to log in to Customer's systems."),
      outcome: "adverse",
      findings: [{ messageId: "shared" }],
    },
    {
      name: "keys in the provider's hands",
      ...msa("6.1 Customer shall hand over its signing keys to Supplier, and Supplier shall hold them."),
      outcome: "adverse",
      findings: [{ messageId: "holdsSecrets" }],
    },
    {
      name: "need to know only",
      ...msa("6.1 Supplier may access Customer's systems only on a need-to-know basis."),
      outcome: "weak",
      missingElements: ["production", "secrets", "admin"],
      findings: [{ messageId: "limitedOnly", severity: "warning" }],
    },
    {
      name: "until something else is allowed",
      ...msa("6.1 Supplier shall not access the production environment without Customer's consent."),
      outcome: "weak",
      findings: [{ messageId: "conditional" }],
    },
    {
      name: "an emergency where none is allowed",
      ...bank(
        "6.1 Vendor shall not access the production environment unless the Bank has approved the access of a named individual in an emergency; such access is logged.",
      ),
      options: { allowProduction: "never" },
      outcome: "weak",
      findings: [{ messageId: "conditional" }],
    },
    {
      name: "revoked late",
      ...msa(
        "6.1 Supplier shall not access production systems or encryption keys.\n\n6.2 Access of a person who leaves is revoked within 5 days.",
      ),
      outcome: "weak",
      findings: [{ messageId: "slowRevocation", data: { hours: 120, most: 24 } }],
    },
    {
      name: "access and no bar",
      ...msa("6.1 Customer shall give Supplier access to its network and servers."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error", clause: "6.1" }],
    },
    {
      name: "a statement of work whose parent may say it",
      ...sow("3. Customer shall give Supplier remote access to its servers."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
