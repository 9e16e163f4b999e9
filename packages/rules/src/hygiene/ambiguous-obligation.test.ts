import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./ambiguous-obligation.js";

const contract = (words: string, heading = "Data Security"): string => `# Services Agreement

This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

## 1. Services

1.1 The Supplier shall host the shop of the Customer.

## 2. ${heading}

2.1 ${words}
`;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("The Supplier shall back up all data daily."),
    contract("All data shall be backed up daily by the Supplier."),
    contract("Supplier's systems shall be patched within a week."),
    contract("Backups shall be tested by an independent auditor."),
    contract("The data may be stored in Ireland. Keys are never to be shared."),
    contract("The floor shall be maintained in good order.", "Premises"),
    contract("The deposit shall be retained until the end.", "Security Deposit"),
    contract("Customer and/or Supplier shall tell the police."),
    contract(
      "The following levels, which shall be measured each month, apply from May.\n\n| Measure | By whom |\n|---|---|\n| Uptime | Supplier |",
      "Service Levels",
    ),
    contract(
      "The following shall be measured each month:\n\n| Measure | By whom |\n|---|---|\n| Uptime | Supplier |",
      "Service Levels",
    ),
  ],
  invalid: [
    {
      text: contract("All data shall be backed up daily."),
      findings: [
        { messageId: "nobody", severity: "info", data: { quote: "All data shall be backed up daily." }, clause: "2.1" },
      ],
    },
    { text: contract("Access rights must be revoked within 24 hours."), findings: [{ messageId: "nobody" }] },
    {
      text: contract("The source code will be deposited each quarter.", "Escrow"),
      findings: [{ messageId: "nobody" }],
    },
    {
      text: contract("Availability shall be measured monthly.", "Service Levels"),
      findings: [{ messageId: "nobody" }],
    },
    {
      text: contract("The following shall be measured each month: the uptime and the speed.", "Service Levels"),
      findings: [{ messageId: "nobody" }],
    },
    {
      text: contract("The Supplier shall encrypt and/or mask personal data."),
      options: { andOr: true },
      findings: [{ messageId: "andOr", quote: "and/or" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("ambiguous-obligation.md", import.meta.url), "utf8"), { describe, it });
