import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { government, msa, names, swapped } from "../testing/contracts.js";
import rule from "./baseline.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    msa(
      "1. The goal of this project is to reduce the handling time from 12 days (as measured in May 2025), that is two weeks, to 4 days.",
    ),
    ...[
      "to cut the share of parcels for which drivers report a wrong address from 8.4 percent, measured in the depot survey of autumn 2025, to below 3 percent",
      "that seven of ten visitors find their form on the first page (in 2025 the old site reached 44 %, as its log shows)",
      "that no machine has an overdue inspection (on 1 March 2026, 12 of 40 were overdue)",
      "to reduce the median repair time to 6 hours from the 15 recorded for 2025",
      "to raise satisfaction to 8.6 out of 10 (2025: 7.9, same source)",
      "to raise online orders from 40% (May 2024 to April 2025, till reports) to 75% by December 2026",
      "that the share of returned orders falls from 9.1 per cent (mean of 2025) to not more than 5 per cent",
    ].map((goal) => ({ name: `start and end: ${goal}`, ...msa(`1. The objective of this project is ${goal}.`) })),
    ...[
      "that tickets are answered within two days (Mondays were excluded)",
      "to answer each call within 20 seconds (measured by the switchboard)",
      "to move 300 users to 4 sites from 2 countries",
    ].map((goal) => ({
      name: `near miss: ${goal}`,
      ...msa(`1. The objective of this project is ${goal}.`),
      outcome: "not-applicable" as const,
    })),
    {
      name: "with the source in brackets",
      ...msa(
        "1. The objective of this project is to bring down the time to register a claim from 30 hours (average of the year 2025, source: claims system) to 9 hours.",
      ),
    },
    {
      name: "near miss: hours of the day with words in brackets",
      ...msa("1. The objective of this project is that calls are answered from 8 (Mondays from 9) to 18 on each day."),
      outcome: "not-applicable",
    },
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
      name: "from one value to another",
      ...msa("1. The objective of this project is to bring the time to answer down from 31 days to 18 days."),
      missingElements: ["period"],
    },
    {
      name: "in money",
      ...msa("1. The goal of this project is a reduction of the cost per workplace from CHF 310 to below CHF 240."),
      missingElements: ["period"],
    },
    ...[
      "that tickets are answered from 8 to 18 on each day",
      "to raise the number of staff from 1 May to 31 July",
      "to cut waiting at the counter, which is open from 9:00 to 17:00",
      "that growing firms find a tariff for any team from 2 to 40 people",
      "to move house between the sites, from Site 2 to Site 5",
      "to cut over from 5 servers to 7",
      "to bring the database up from release 8.2 to release 9",
      "to take the desks up from Linux 5 to 6",
    ].map((goal) => ({
      name: `near miss: ${goal}`,
      ...msa(`1. The objective of this project is ${goal}.`),
      outcome: "not-applicable" as const,
    })),
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
      name: "from its current level",
      ...msa("1. The objective of this project is an improvement of the rating of the shop from its current level."),
      outcome: "weak",
      findings: [{ messageId: "vague" }],
    },
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
