import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./governing-law.js";

const allowed = { allowed: ["Austria", "England and Wales", "State of New York"] };

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "nothing is allowed or not", text: "This Agreement is governed by the laws of Malta." },
    { text: "This Agreement is governed by the laws of Austria.", options: allowed },
    { text: "This Agreement is governed by Austrian law, without its conflict rules.", options: allowed },
    { text: "English law shall govern this contract.", options: allowed },
    { text: "The laws of England and Wales shall govern this contract.", options: allowed },
    {
      text: "This Agreement shall be construed under the laws of the\nState of New York.",
      options: allowed,
    },
    { name: "no law at all", text: "Disputes are heard by the courts of Vienna.", options: allowed },
    {
      name: "where a party comes from",
      text: "Supplier is a company incorporated under the laws of the State of Delaware.",
      options: allowed,
    },
  ],
  invalid: [
    {
      text: "1. This Agreement is governed by the laws of the State of Delaware.",
      options: allowed,
      findings: [
        {
          messageId: "other",
          message:
            "The contract is under a law that is not among those allowed: Austria, England and Wales, State of New York.",
          clause: "1",
        },
      ],
    },
    {
      name: "a longer word that begins the same",
      text: "This Agreement is governed by the laws of Indiana.",
      options: { allowed: ["India"] },
      findings: [{ messageId: "other" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("governing-law.md", import.meta.url), "utf8"), { describe, it, provisions });
