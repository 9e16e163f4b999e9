import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./undefined-term.js";

const contract = (words: string): string => `# Services Agreement

This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

"Services" means what Schedule 1 describes. "Fees" means the amounts in Schedule 2.

The people of both sides test each deliverable and follow the acceptance plan before they pay.

${words}
`;

const twice =
  "The Supplier shall hand over the Acceptance Plan in May. The Customer pays once the Acceptance Plan is met by all.";

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("The Supplier shall give the Services, and the Customer shall pay the Fees for the Services in May."),
    contract(`"Acceptance Plan" means the plan in Schedule 3. ${twice}`),
    contract(`${twice} Capitalised terms not defined here have the meaning given in the Framework Agreement.`),
    contract(`The plan to accept (Acceptance Plan) is in Schedule 3. ${twice}`),
    contract(`The plan in Schedule 3 (Acceptance Plan") counts. ${twice}`),
    contract(`In this clause, Acceptance Plan means the plan in Schedule 3. ${twice}`),
    contract(`The "Acceptance\nPlan" is the one in Schedule 3. ${twice}`),
    contract(
      '"Test Purchases" means what the Customer buys to test. Each purchase is paid; the Supplier counts a Test Purchase once, and no Test Purchase is free.',
    ),
    contract(`A plan that both have signed takes effect as an Acceptance Plan. ${twice}`),
    contract(`The plan of both is called the Acceptance Plan. ${twice}`),
    { name: "left out on request", text: contract(twice), options: { ignore: ["Acceptance Plan"] } },
    contract(
      "As a Claims Manager, I want to see the Claims Manager role, so that I can act. As the Claims Manager, I want it fast. The rest is in the plan.",
    ),
    { name: "too seldom", text: contract(twice), options: { minUses: 3 } },
    contract(
      "The Supplier shall tell the Chief Executive Officer first, and the Chief Executive Officer then tells all.",
    ),
    contract(
      "The Supplier shall hand over the Acceptance Plan set out in Schedule 3, and the Acceptance Plan binds all.",
    ),
  ],
  invalid: [
    {
      text: contract(twice),
      findings: [
        { messageId: "undefined", data: { term: "Acceptance Plan", times: "2 times" }, quote: "Acceptance Plan" },
      ],
    },
    { text: contract(`A plan takes effect once it is signed. ${twice}`), findings: [{ messageId: "undefined" }] },
    {
      name: "once is enough on request",
      text: contract("The Supplier shall hand over the Acceptance Plan in May before it is paid."),
      options: { minUses: 1 },
      findings: [{ messageId: "undefined", data: { term: "Acceptance Plan", times: "once" } }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("undefined-term.md", import.meta.url), "utf8"), { describe, it });
