import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { government, msa, names, swapped } from "../testing/contracts.js";
import rule from "./baseline.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "from a value",
      ...msa("1. The objective of this project is to reduce the time to answer by 20 %, from 14.2 days."),
    },
    {
      name: "compared with a period",
      ...msa("1. The objective of this project is to have 20 % fewer calls than in May 2026."),
      missingElements: ["value"],
    },
    {
      name: "a baseline of its own",
      ...names(
        "1. The objective of this project is to cut the number of open cases by 30 %.\n\n2. The baseline is 1,200 open cases, measured in March 2026.",
      ),
      missingElements: [],
    },
    {
      name: "a goal with a value",
      ...msa("1. The objective of this project is to answer each request within three days."),
      outcome: "not-applicable",
      reason: "no goal is measured from where things stand now",
    },
    {
      name: "near miss: a discount",
      ...msa("1. Supplier reduces the fees by 20 % from the second year."),
      outcome: "not-applicable",
    },
    {
      name: "parties swapped",
      ...swapped(
        "1. The objective of this project is to increase the orders per day by 15 %, compared with the last quarter of 2025.",
      ),
    },
  ],
  invalid: [
    {
      name: "current levels",
      ...msa("1. The objective of this project is to reduce the cost of operation by 20 % from current levels."),
      outcome: "weak",
      findings: [{ messageId: "vague", severity: "info" }],
    },
    {
      name: "still to be established",
      ...msa(
        "1. The objective of this project is to reduce the cost of operation by 20 %. The baseline will be established by the parties.",
      ),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "no words on it",
      ...msa("1. The objective of this project is to reduce the cost of operation by 20 %."),
      outcome: "missing",
      findings: [
        {
          messageId: "missing",
          severity: "info",
          quote: "The objective of this project is to reduce the cost of operation by 20 %.",
        },
      ],
    },
    {
      name: "halved",
      ...government("1. The objective of this contract is to halve the waiting time of applicants."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "info" }],
    },
  ],
});
