import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./number-word-mismatch.js";

new RuleTester({ describe, it }).run(rule, {
  valid: [
    "The Supplier shall answer within thirty (30) days.",
    "The fee is one hundred and twenty thousand dollars ($120,000).",
    "Interest runs at one and one-half percent (1.5%) a month.",
    "Section Two (3) is about notices.",
    "The following three (1) the plan; (2) the budget; (3) the team.",
    "The share is thirty-three and one-third percent (33.3%).",
    "The fee is one million and one hundred thousand dollars ($1.1 million).",
    "The minimum is four and one-half million dollars ($4,500,000).",
  ],
  invalid: [
    {
      text: "The fee is one hundred (101) euros.",
      findings: [
        { messageId: "mismatch", data: { quote: "one hundred (101) euros", inWords: "100", inFigures: "101" } },
      ],
    },
    { text: "The cap is one million dollars ($1,009,000).", findings: [{ messageId: "mismatch" }] },
    {
      text: "The Supplier shall answer within thirty (45) days of the notice.",
      findings: [
        {
          messageId: "mismatch",
          data: { quote: "thirty (45) days", inWords: "30", inFigures: "45" },
          quote: "thirty (45) days",
        },
      ],
    },
    {
      text: "The cap is one hundred thousand dollars ($10,000).",
      findings: [
        {
          messageId: "mismatch",
          message: "The words “one hundred thousand dollars ($10,000)” say 100,000 in words and 10,000 in figures.",
        },
      ],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("number-word-mismatch.md", import.meta.url), "utf8"), { describe, it });
