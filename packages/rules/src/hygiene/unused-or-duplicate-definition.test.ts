import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./unused-or-duplicate-definition.js";

const contract = (
  definitions: string,
  words = "The Supplier shall give the Services for the Fees.",
): string => `# Services Agreement

This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. "Services" means hosting the shop. "Fees" means 400 euros a month. ${definitions}

2. ${words}
`;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract(""),
    contract(
      '"Change Request" means a request for other services.',
      "The Supplier answers each change request about the Services and the Fees.",
    ),
    contract('"Services" includes the help desk.'),
    contract('"Services" means hosting the shop.'),
    contract('For the purposes of this clause, "Services" means support only.'),
    contract(
      '"SLA" or "Service Level Agreement" means Schedule 1 here.',
      "The Supplier keeps to the SLA for the Services and the Fees.",
    ),
    contract('"Fee(s)" means 400 euros a month.'),
    { name: "unused ones left alone", text: contract('"Site" means the shop.'), options: { reportUnused: false } },
    { name: "left out on request", text: contract('"Services" means repairs.'), options: { ignore: ["Services"] } },
    {
      name: "an attachment has meanings of its own",
      text: `${contract("")}\n# Schedule 1 – Support\n\n1. In support, "Services" means answering the telephone.\n`,
    },
    {
      name: "the absent attachment may use it",
      text: contract('"Site" means the shop.', "The Services and the Fees are described in Schedule 3."),
    },
  ],
  invalid: [
    {
      text: contract("", 'The Services are paid by the Fees. "Services" means the repair of machines.'),
      findings: [
        { messageId: "duplicate", severity: "warning", data: { term: "Services", times: 2 }, quote: '"Services"' },
      ],
    },
    {
      text: contract('"Site" means the place where the shop stands.'),
      findings: [{ messageId: "unused", severity: "info", data: { term: "Site" }, quote: '"Site"', clause: "1" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("unused-or-duplicate-definition.md", import.meta.url), "utf8"), {
  describe,
  it,
});
