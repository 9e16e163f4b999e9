import { defineProvision } from "@clauselint/core";
import { isColumnTitle } from "./is-column-title.js";
import { CONSEQUENCE, FAILS } from "./service-words.js";
import { words } from "./words.js";

const ABOUT_LEVELS = words(
  "\\b(?:service levels?|performance (?:standards?|levels?|targets?)|availability|up-?time|response times?|interruptions?|outages?|slas?|kpis?|shortfall in (?:any |a |the )?(?:service )?parameters?|quality levels?|on[ -]time|late (?:deliver\\w+|shipments?)|delays?|delayed)\\b",
);
const NAMED = words("\\b(?:service|service level|availability|uptime|performance|sla) credits?\\b");

export const serviceLevelConsequence = defineProvision({
  type: "service-level-consequence",
  description: "What follows when a service level is missed: a credit, a rebate, a way out.",
  anchors: [
    "credit",
    "rebate",
    "liquidated",
    "penalt",
    "deduct",
    "withh",
    "reduc",
    "abate",
    "terminat",
    "root cause",
    "breach",
  ],
  patterns: [CONSEQUENCE],
  unless: [words("\\bno (?:service )?credits?\\b")],
  refine({ sentence, document }) {
    const { reading } = sentence;
    if (isColumnTitle(sentence, document)) return null;
    if (NAMED.test(reading)) return { favours: "customer" };
    return FAILS.test(reading) && ABOUT_LEVELS.test(reading) ? { favours: "customer" } : null;
  },
  examples: {
    yes: [
      "If availability falls below 99 %, Customer receives a service credit of 5 % of the monthly fee.",
      "Should Supplier miss a service level in three months, Customer may terminate this Agreement for material breach.",
      "In case of shortfall in any parameter Customer may levy liquidated damages of 2 % of the monthly fee.",
      "For each late delivery Supplier shall pay liquidated damages of 1 % of the price.",
    ],
    no: [
      "Supplier shall repay any credit balance at the end of the year.",
      "Customer may terminate this Agreement on thirty days' notice.",
    ],
  },
});
