import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./agreement-to-agree.js";

const contract = (words: string): string => `# Services Agreement

This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. The Supplier shall host the shop of the Customer.

2. ${words}

3. This agreement is governed by the laws of Ireland.
`;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("The fees are set out in Schedule 2."),
    contract("The fees are to be agreed in each Statement of Work."),
    contract(
      "The service levels shall be agreed by 1 May. If the parties do not agree by then, those of Schedule 1 apply.",
    ),
    contract("The rates for additional services shall be mutually agreed."),
    contract("The fees shall be agreed, failing which the rates of Schedule 2 apply."),
    contract("Unless otherwise agreed, the fees are paid monthly."),
    contract("The venue of meetings is to be agreed."),
    contract("The acceptance criteria are to be agreed under the relevant work order."),
    contract("The parties shall agree on the exit plan within 60 days, and in default an expert decides."),
  ],
  invalid: [
    {
      text: contract("The fees for the services are to be agreed."),
      findings: [
        {
          messageId: "open",
          severity: "warning",
          data: { what: "“fees”" },
          quote: "fees for the services are to be agreed",
          clause: "2",
        },
      ],
    },
    {
      text: contract("Service levels shall be mutually agreed upon by the parties."),
      findings: [{ messageId: "open" }],
    },
    {
      text: contract("The parties shall negotiate in good faith the acceptance criteria."),
      findings: [{ messageId: "open", data: { what: "“acceptance criteria”" } }],
    },
    { text: contract("The Customer pays such charges as the parties may agree."), findings: [{ messageId: "open" }] },
    {
      text: contract("The parties will agree upon a transition plan."),
      findings: [{ messageId: "open", data: { what: "“transition plan”" } }],
    },
    {
      text: contract("The security requirements will be agreed between the parties in good time."),
      findings: [{ messageId: "open" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("agreement-to-agree.md", import.meta.url), "utf8"), { describe, it });
