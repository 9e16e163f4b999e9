import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./mutable-incorporated-terms.js";

const contract = (words: string): string => `# Services Agreement

This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. The Supplier shall host the shop of the Customer. The Customer shall pay the fees.

2. ${words}
`;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("The Customer shall comply with the acceptable use policy in Schedule 2."),
    contract("The Supplier shall comply with the Customer's security policies as amended from time to time."),
    contract("Each party complies with data protection law as amended from time to time."),
    contract("The Customer shall comply with Supplier's policies in effect from time to time, as agreed in writing."),
    contract(
      "Supplier's support policy as updated from time to time applies to support under this agreement, but no update may reduce the level of support.",
    ),
    contract("The terms at https://tailspin.example/terms/v2 are incorporated by reference."),
    contract(
      "The terms published at https://tailspin.example/terms on the Effective Date are incorporated by reference.",
    ),
    contract("The Supplier complies with the policies at https://www.agency.gov/policies."),
    contract("The Supplier is insured under Supplier's then-current insurance policies."),
    {
      name: "a host that is trusted",
      text: contract("The terms at https://docs.tailspin.example/terms are incorporated by reference."),
      options: { allowedHosts: ["tailspin.example"] },
    },
  ],
  invalid: [
    {
      text: contract("The Customer shall comply with Supplier's acceptable use policy as amended from time to time."),
      findings: [
        {
          messageId: "changing",
          severity: "warning",
          quote: "Supplier's acceptable use policy as amended from time to time",
          clause: "2",
        },
      ],
    },
    {
      text: contract("Support is subject to Tailspin's then-current support terms."),
      findings: [
        { messageId: "changing", data: { quote: "Tailspin's then-current support terms", provider: "Supplier" } },
      ],
    },
    {
      text: contract("The Customer is bound by the policies established by the Supplier from time to time."),
      findings: [{ messageId: "changing" }],
    },
    {
      name: "you and we",
      text: "# Terms\n\nWe host your shop. You agree to our then-current terms of service.\n",
      parties: { customer: ["you"], provider: ["we", "our"] },
      findings: [{ messageId: "changing" }],
    },
    {
      text: contract("The Service Terms posted at https://tailspin.example/terms are incorporated by reference."),
      findings: [{ messageId: "address", data: { address: "https://tailspin.example/terms" } }],
    },
    {
      name: "no address is good enough",
      text: contract("The terms at https://tailspin.example/terms/v2 are incorporated by reference."),
      options: { allowVersionedUrl: false },
      findings: [{ messageId: "address" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("mutable-incorporated-terms.md", import.meta.url), "utf8"), { describe, it });
