import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./stated.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

const EXCLUDED =
  "6. The Services do not include the administration of firewalls, encryption keys or the production environment.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a list behind words that title its clause",
      ...msa(
        "4. **Not included.** The paint; the build host with the signing of releases. These remain with Customer.",
      ),
    },
    {
      name: "a list of which the last item holds a word for what the customer does",
      ...msa("4. **Out of scope.** Role design; firewall administration; and any work in Customer's control network."),
    },
    msa(EXCLUDED),
    msa("6. Customer retains sole responsibility for authentication and incident response."),
    { name: "the provider is kept out", ...msa("6. Supplier shall not access any production database.") },
    {
      name: "nothing is delegated",
      ...msa("6. Nothing in this Agreement delegates to Supplier responsibility for vulnerability management."),
    },
    {
      name: "a list below a heading",
      ...msa("## 6. Security Exclusions\n\n- code-signing keys\n- penetration testing of the portal"),
    },
    {
      name: "the customer chooses the settings",
      ...msa("6. Customer is solely responsible for selecting the security settings of its accounts."),
    },
    {
      name: "the provider need not",
      ...msa("6. Supplier has no obligation to manage digital certificates."),
    },
    {
      name: "a table that says who does what",
      ...msa(
        "6. Work is divided as follows.\n\n| Task | Responsible |\n| --- | --- |\n| Firewall management | Customer |\n| Development | Supplier |",
      ),
    },
    {
      name: "a table with ticks below the parties",
      ...msa(
        "6. Work is divided as follows.\n\n| Task | Customer | Supplier |\n| --- | --- | --- |\n| Encryption key management | X | |\n| Development | | X |",
      ),
    },
    {
      name: "a list whose lead-in leaves it with the customer",
      ...msa(
        "6. The following remain with Customer and are not part of the Services:\n\n- encryption keys;\n- firewalls.",
      ),
    },
    { name: "three kinds, where three are asked for", ...msa(EXCLUDED), options: { minNamed: 3 } },
    { name: "the user's own list", ...msa(EXCLUDED), options: { criticalSystems: ["firewalls", "keys"] } },
    { name: "a DPA may be silent", text: `${PARTIES}\n\n1. Supplier processes data.`, kind: "dpa", outcome: "missing" },
    { name: "not asked of an NDA", text: `${PARTIES}\n\n${EXCLUDED}`, kind: "nda", outcome: "not-applicable" },
  ],
  invalid: [
    {
      name: "too few kinds",
      ...msa(EXCLUDED),
      options: { minNamed: 4 },
      outcome: "weak",
      findings: [
        { messageId: "few", data: { provider: "Supplier", short: "it names 3 of at least 4 kinds of system" } },
      ],
    },
    {
      name: "a system of the user's list is absent",
      ...msa(EXCLUDED),
      options: { criticalSystems: ["payment switch"] },
      outcome: "weak",
      findings: [{ messageId: "few", data: { provider: "Supplier", short: "it does not name payment switch" } }],
    },
    {
      name: "until otherwise agreed",
      ...msa("6. Supplier shall not access the production environment unless otherwise agreed."),
      outcome: "weak",
      findings: [{ messageId: "conditional", severity: "warning", clause: "6" }],
    },
    {
      name: "an effort only",
      ...msa("6. Supplier shall use reasonable efforts not to access production data."),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "security in general",
      ...msa("6. Customer is responsible for the security of its own servers."),
      outcome: "weak",
      missingElements: ["named"],
      findings: [{ messageId: "general" }],
    },
    {
      name: "an ordinary limit of scope",
      ...msa("6. The Services do not include hosting."),
      outcome: "weak",
      findings: [{ messageId: "ordinary" }],
    },
    {
      name: "access with leave",
      ...msa(
        "6. Customer shall give Supplier remote access to its servers, subject to Customer's security procedures.",
      ),
      outcome: "weak",
      findings: [{ messageId: "accessOnly" }],
    },
    {
      name: "a recital binds nobody",
      ...msa(
        "## Background\n\nWHEREAS Customer retains responsibility for authentication; and\n\n## 1. Services\n\nSupplier shall paint the walls.",
      ),
      outcome: "weak",
      findings: [{ messageId: "weak" }],
    },
    {
      name: "silent",
      ...msa("6. Supplier shall deliver monthly reports."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: the provider does it",
      ...msa("6. Supplier shall manage the firewalls and the encryption keys."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: an ordinary exclusion",
      ...msa("6. The Services do not include training."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: the care of any user",
      ...msa("6. Customer is responsible for keeping its passwords confidential."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the provider's own keys",
      ...msa("6. Supplier's identity provider and its encryption keys are excluded from the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "keys that stay with the provider",
      ...msa("6. Encryption keys stay with Supplier and are excluded from the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "keys that are part of the services",
      ...msa("6. Encryption keys and the identity provider are part of the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "the roles are swapped",
      ...msa("6. Customer shall not access Supplier's production systems."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work must say it itself",
      text: `${PARTIES}\n\nThis Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "an order form may leave it to its parent",
      text: `${PARTIES}\n\nThis Order Form is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "order-form",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
  ],
});
