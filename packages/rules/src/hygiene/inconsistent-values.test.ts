import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./inconsistent-values.js";

const contract = (
  words: string,
): string => `This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. The Supplier shall host the shop of the Customer.

2. ${words}
`;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("The term runs from 1 May 2026 to 30 April 2029. The audit was on 29 February 2024."),
    contract("Work starts on 13/05/2026 and is tested on 04/06/2026."),
    contract("Work starts on 31/04/27 and ends on 13/05/2027."),
    contract("Work starts on 05/05/2026, which is 2026-05-05 or 05.05.2026."),
    contract("Page 33 May 2026 of this paper is left out.\n\nDate: 03/04/2026"),
    contract("The lease of 4 May 2026 replaces that of 2 May 2020."),
    contract(
      "The Customer shall pay each invoice within thirty (30) days of receipt. Invoices are paid within 30 days after receipt.",
    ),
    contract(
      "The Customer pays each invoice within 30 days of receipt. Disputed invoices are paid within 10 days after the dispute is settled.",
    ),
    contract(
      "The Customer pays invoices within 30 days of receipt. The Supplier shall issue invoices within 10 days after each month.",
    ),
  ],
  invalid: [
    ...["31/04/2027", "30/02/2026", "04/31/2027", "13/13/2026", "13/14/26"].map((quote) => ({
      text: contract(`The shop opens on ${quote}.`),
      findings: [{ messageId: "noDay" as const, quote }],
    })),
    {
      text: contract("The shop opens on 31 June 2026."),
      findings: [{ messageId: "noDay", severity: "warning", data: { quote: "31 June 2026" }, clause: "2" }],
    },
    { text: contract("The shop opens on 2026-02-30."), findings: [{ messageId: "noDay", quote: "2026-02-30" }] },
    {
      text: contract("This agreement runs from 1 May 2026 until 30 April 2025."),
      findings: [{ messageId: "backwards", quote: "1 May 2026 until 30 April 2025" }],
    },
    {
      text: contract("The shop opens on 03/04/2026. It closes on 05/06/2027."),
      findings: [{ messageId: "twoWays", severity: "info", quote: "03/04/2026" }],
    },
    {
      text: contract(
        "The Customer shall pay each invoice within thirty (30) days of receipt.\n\n3. Payment of invoices is due 45 days after their date.",
      ),
      findings: [{ messageId: "payment", data: { days: "30 or 45" }, clause: "3" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("inconsistent-values.md", import.meta.url), "utf8"), { describe, it });
