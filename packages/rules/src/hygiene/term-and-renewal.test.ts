import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./term-and-renewal.js";

interface TestText {
  readonly text: string;
  readonly kind: "msa" | "sow";
}
const msa = (
  words: string,
  [provider, customer]: readonly [string, string] = ["Tailspin Ltd", "Northwind Ltd"],
): TestText => ({
  text: `This agreement is between ${customer} ("Customer") and ${provider} ("Supplier").

1. The Supplier shall host the shop of the Customer, and the Customer shall pay the fees.

2. ${words}
`,
  kind: "msa",
});
const sow = (words: string): TestText => ({
  text: `This Statement of Work is entered into under the Master Services Agreement dated 4 May 2026 between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. ${words}
`,
  kind: "sow",
});

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa("This Agreement enters into force on 1 July 2026 and is concluded for two years."),
    msa("This agreement begins on 1 May 2026 and continues for three years."),
    msa("The initial term of this agreement is twenty-four (24) months."),
    msa(
      "This agreement renews automatically for successive periods of one year unless a party gives notice at least sixty (60) days before the end of the term.",
    ),
    msa("This agreement remains in force until it is terminated by either party."),
    msa("The Customer may renew this agreement for another three years."),
    msa("The parties may agree to extend the term of this agreement for a further five years."),
    msa("This agreement will remain in effect until 31 December 2028."),
    {
      ...msa(
        "This agreement renews automatically for successive terms of two years unless a party gives 30 days' notice before the end of the term.",
      ),
      options: { maxRenewalMonths: 24 },
    },
    sow("This Statement of Work begins on 2 May 2026 and ends on 30 June 2026, for a period of two months."),
    {
      name: "from the provider's side, no loss",
      ...msa("This agreement runs for one year and renews automatically for successive periods of three years."),
      perspective: "provider",
    },
    msa(
      "This agreement runs for one year. Supplier shall give Customer a renewal notice at least twelve months before the end of the term.",
    ),
  ],
  invalid: [
    { ...msa("The fees are paid monthly."), findings: [{ messageId: "missing", severity: "warning" }] },
    { ...msa("The Supplier shall terminate the accounts of users who leave."), findings: [{ messageId: "missing" }] },
    {
      ...msa(
        "This agreement renews automatically for successive periods of three years unless a party gives notice at least 60 days before the end of the term.",
      ),
      findings: [
        { messageId: "long", message: "The contract renews itself for 36 months at a time; at most 12 are accepted." },
      ],
    },
    {
      ...msa(
        "This agreement renews automatically for successive periods of sixty months unless a party gives notice at least 60 days before the end of the term.",
      ),
      findings: [{ messageId: "long", data: { months: 60, most: 12 } }],
    },
    {
      ...msa(
        "This agreement renews automatically for successive periods of 37 months unless a party gives notice at least 60 days before the end of the term.",
      ),
      options: { maxRenewalMonths: 36 },
      findings: [{ messageId: "long", data: { months: 37, most: 36 } }],
    },
    {
      ...msa(
        "The term will automatically renew year by year, unless one side declares at least 180 days before a year ends, by notice of non-renewal, that it wants no more.",
      ),
      findings: [{ messageId: "early", data: { days: 180, most: 90 }, clause: "2" }],
    },
    {
      ...msa(
        "This agreement renews automatically for successive one-year terms at Supplier's then-current rates unless a party gives 30 days' prior notice.",
      ),
      findings: [{ messageId: "price" }],
    },
    {
      name: "parties swapped",
      ...msa("This agreement renews automatically for successive one-year terms at Supplier's then-current fees.", [
        "Northwind Ltd",
        "Tailspin Ltd",
      ]),
      findings: [{ messageId: "price", message: "The contract renews itself at whatever Supplier charges by then." }],
    },
    {
      ...msa(
        "The term of this agreement is one year. This agreement shall be renewed automatically for successive periods of one year.",
      ),
      findings: [{ messageId: "weak", severity: "info" }],
      missingElements: ["stop"],
    },
    { ...sow("The Supplier migrates the shop."), findings: [{ messageId: "deferred", severity: "info" }] },
  ],
});
