import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./unilateral-amendment.js";

const contract = (words: string, provider = "Tailspin Ltd", customer = "Northwind Ltd"): string => `# Services Agreement

This agreement is between ${customer} ("Customer") and ${provider} ("Supplier").

1. The Supplier shall host the shop of the Customer. The Customer shall pay the fees.

2. ${words}

3. This agreement is governed by the laws of Ireland.
`;

const parties = { customer: ["Buyco", "you"], provider: ["Hostco", "we"] };

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("This agreement may be amended only in writing signed by both parties."),
    contract("The Supplier may change the service levels with the prior written consent of the Customer."),
    contract("These terms may be changed at any time by a written instrument of the parties."),
    contract("The Supplier may not change the fees during the first term."),
    contract("The Customer may change the services at any time upon notice."),
    contract("The Supplier may modify the services, but shall not materially reduce their functionality."),
    contract("The Supplier may change the services to the extent required by law."),
    contract("The Supplier may increase the fees each year by the change of the consumer price index."),
    contract("The Supplier may propose to change the schedule of the project. The Supplier may replace its personnel."),
    contract("The Supplier may change the way in which the services are given, from time to time."),
    contract("The parties may agree to vary the terms. Fees are subject to change under the change control procedure."),
    contract("The Supplier may update its documentation from time to time."),
    contract("The Supplier may update Exhibit C to add new sites."),
    contract("The Supplier may vary Exhibit 2 tables by a metre. It may change exhibit b posters in the hall."),
    contract(
      "The Supplier may amend Annex 4 to correct a slip of the pen, and change Schedule 5 drawings into images.",
    ),
    contract("The Supplier may change to Schedule B rates only with the consent of the Customer."),
    { text: contract("The Supplier may change the services at any time upon notice."), perspective: "provider" },
  ],
  invalid: [
    {
      text: contract('The Supplier may modify Schedule "A" from time to time in its sole discretion.'),
      findings: [{ messageId: "may", severity: "error" }],
    },
    {
      text: contract("The Supplier may amend these terms at any time by a written instrument that it sends."),
      findings: [{ messageId: "may" }],
    },
    { text: contract("The Supplier may alter Annex 2."), findings: [{ messageId: "may" }] },
    {
      text: contract("The Supplier may amend this agreement at any time by notice to the Customer."),
      findings: [
        {
          messageId: "may",
          severity: "error",
          data: { one: "The Supplier" },
          quote: "The Supplier may amend this agreement at any time by notice to the Customer.",
          clause: "2",
        },
      ],
    },
    {
      text: contract("Supplier reserves the right to modify the Services in its sole discretion."),
      findings: [{ messageId: "may" }],
    },
    {
      text: contract("The Supplier is entitled to revise the service levels upon thirty days' notice."),
      findings: [{ messageId: "may" }],
    },
    { text: contract("The fees are subject to change without prior notice."), findings: [{ messageId: "may" }] },
    {
      text: contract("These terms may be changed by the Supplier from time to time."),
      findings: [{ messageId: "may" }],
    },
    {
      text: contract("Tailspin may, in its discretion, update the policies set out in Schedule 2."),
      findings: [{ messageId: "may" }],
    },
    {
      name: "you and we",
      text: "# Terms\n\nWe host your shop.\n\n1. We may change these terms at any time by posting them on our site.\n",
      parties,
      findings: [{ messageId: "may" }],
    },
    {
      name: "the customer may leave",
      text: contract(
        "The Supplier may change the fees on 60 days' notice. If it does, the Customer may terminate this agreement.",
      ),
      findings: [{ messageId: "leave", severity: "warning" }],
    },
    {
      name: "parties swapped",
      text: contract(
        "Northwind Ltd may vary the charges by notice. Northwind Ltd sends each notice to Tailspin Ltd.",
        "Northwind Ltd",
        "Tailspin Ltd",
      ),
      findings: [
        {
          messageId: "may",
          data: { one: "Northwind" },
          quote: "Northwind Ltd may vary the charges by notice.",
        },
      ],
    },
    {
      name: "from the provider's side, the customer changes the services",
      text: contract("The Customer may change the services at any time upon notice."),
      perspective: "provider",
      findings: [{ messageId: "may" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("unilateral-amendment.md", import.meta.url), "utf8"), { describe, it });
