import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./placeholder-text.js";

const PARTIES = 'Between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").';

new RuleTester({ describe, it }).run(rule, {
  valid: [
    "The fee is $400 a month, see [the price list](https://example.com/prices).",
    "The parties sign below.\n\nBy: ____________\n\nName: ____________\n\nDate: ____________",
    `${PARTIES}\n\n1. Osprey shall host the site.\n\nSigned for Fernhill Ltd: ____________ Signed for the Supplier: ____________`,
    `${PARTIES}\n\n1. Osprey shall host the site.\n\n____________ Osprey Systems Ltd`,
    "The rate is [***] for each hour of work.",
    "The source said so [sic] in the report.",
    "# Exhibit A\n\n## Form of Change Request\n\nThe change requested is: ____________ and it costs $______.",
  ],
  invalid: [
    {
      name: "near miss: what a party accepts, and a blank in front of a party in a sentence",
      text: `${PARTIES}\n\n1. The price accepted by Customer per month: ____________. On ________ Supplier sends the bill.`,
      findings: [{ messageId: "blank" }],
    },
    {
      text: "The term begins on [date] and the fee is $____ a month.",
      findings: [
        { messageId: "instruction", quote: "[date]" },
        { messageId: "blank", quote: "____" },
      ],
    },
    {
      text: "This contract is made on the ____ day of ________ between the parties.",
      findings: [{ messageId: "blank", data: { quote: "____", more: ", with 1 more in this clause" } }],
    },
    {
      text: "The deposit is {{deposit_amount}}. The agent is TBD. See Error! Reference source not found.",
      findings: [
        { messageId: "variable", quote: "{{deposit_amount}}" },
        { messageId: "marker", quote: "TBD" },
        { messageId: "fieldError", quote: "Error!" },
      ],
    },
    {
      text: "The Supplier gives support. [Note to draft: ask for the hours.]",
      findings: [{ messageId: "note" }],
    },
    {
      name: "redactions on request",
      text: "The rate is [***] for each hour of work.",
      options: { treatRedactionAs: "warn" },
      findings: [{ messageId: "redacted", severity: "warning" }],
    },
    {
      name: "patterns of the house",
      text: "The fee is as agreed with ASKFOR Legal.",
      options: { extraPatterns: ["ASKFOR \\w+"] },
      findings: [{ messageId: "extra", quote: "ASKFOR Legal" }],
    },
    {
      name: "forms when they count",
      text: "# Exhibit A\n\n## Form of Change Request\n\nThe change requested costs $______ in total.",
      options: { allowForms: false },
      findings: [{ messageId: "blank" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("placeholder-text.md", import.meta.url), "utf8"), { describe, it });
