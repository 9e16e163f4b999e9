import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./scope-contradiction.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "ordinary tasks",
      ...msa("## 3. Services\n\n3.1 Supplier shall build and maintain the portal and answer tickets."),
    },
    {
      name: "the customer's rules",
      ...msa("3.1 Supplier shall comply with Customer's password policy and patch management."),
    },
    {
      name: "its own house",
      ...names("9. Osprey maintains firewalls and intrusion detection to protect its network."),
    },
    {
      name: "a security clause",
      ...government(
        "## 9. Security\n\n9.1 The Contractor shall perform penetration testing and vulnerability scanning each year.",
      ),
    },
    { name: "kept out", ...bank("3.1 Vendor shall not administer the encryption keys.") },
    { name: "roles swapped", ...msa("3.1 Customer shall manage its firewalls and encryption keys.") },
    {
      name: "out of scope",
      ...msa("## 3. Out of scope\n\n- Administration of firewalls\n- Management of encryption keys"),
    },
    {
      name: "bought on purpose",
      ...msa("3.1 Supplier shall monitor and manage Customer's firewalls."),
      options: { allow: ["perimeter"] },
    },
  ],
  invalid: [
    {
      name: "keys and firewalls",
      ...msa("## 3. Services\n\n3.1 Supplier shall manage Customer's firewalls and rotate its encryption keys."),
      findings: [
        {
          messageId: "inScope",
          data: { what: "cryptographic keys and certificates" },
          severity: "error",
          clause: "3.1",
        },
        { messageId: "inScope", data: { what: "firewalls and security monitoring" } },
      ],
    },
    {
      name: "the same thing kept elsewhere",
      ...sow(
        "## 2. Scope of Services\n\n2.1 Supplier shall operate the production environment.\n\n## 6. Security Exclusions\n\n6.1 Supplier shall not access the production environment.",
      ),
      findings: [
        {
          messageId: "contradicts",
          data: { what: "production environment and data" },
          quote: "Supplier shall operate the production environment.",
        },
      ],
    },
    {
      name: "a list of services",
      ...names("## 2. Scope of Services\n\n- Management of single sign-on\n- Training of users"),
      findings: [{ messageId: "inScope", data: { what: "authentication and identity" } }],
    },
    {
      name: "a lead-in",
      ...government("C.3 The Contractor shall:\n\n(a) administer privileged accounts;\n\n(b) write manuals."),
      findings: [{ messageId: "inScope", data: { what: "administration of access" } }],
    },
    {
      name: "the present tense",
      ...bank("3. Vendor operates the incident response of the Bank."),
      findings: [{ messageId: "inScope", data: { what: "response to incidents" } }],
    },
    {
      name: "you and we",
      ...terms("2. We will host and administer your payment gateway."),
      findings: [{ messageId: "inScope", data: { what: "payment systems and card data" } }],
    },
  ],
});
