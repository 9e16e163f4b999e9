import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const COUNTED =
  "(?:purchases?|orders?|order quantit(?:y|ies)|commitments?|quantit(?:y|ies)|volumes?|fees?|payments?|royalt(?:y|ies)|amounts? (?:of (?:\\$|€|£|usd|eur)|due|payable)|annual|monthly|yearly|quarterly|guarante\\w+|revenues?|sales|charges?|number of (?:units|hours|users)|units|hours|billing|spend)";

export const minimumCommitment = defineProvision({
  type: "minimum-commitment",
  description: "A party must buy, pay or deliver at least so much.",
  anchors: [
    "minimum",
    "at least",
    "less than",
    "fewer than",
    "take or pay",
    "take-or-pay",
    "commitment",
    "deficiency",
    "shortfall",
    "quota",
  ],
  patterns: [
    words(`\\bminimum (?:\\w+ ){0,2}${COUNTED}\\b`),
    words(
      `\\b(?:purchases?|orders?|buys?|sells?|commits?|committed)\\b[^;]{0,80}\\b(?:a minimum of|at least|no(?:t)? (?:less|fewer) than|minimum)\\b[^;]{0,60}(?:\\$|€|£|\\d|\\*{2,}|\\[|\\bunits?\\b|\\bhours?\\b|\\bpercent)`,
    ),
    words(
      "\\b(?:meet|achieve|satisfy|attain|fulfil+)\\w*\\b[^;]{0,60}\\b(?:quotas?|minimums?|minimum \\w+)\\b|\\b(?:sales|purchase|annual|quarterly|monthly) quotas?\\b",
    ),
    words(
      "\\b(?:provide|deliver|supply|generate|run|maintain|guarantee|order)s?\\b[^;]{0,80}\\b(?:a minimum of|at least|no(?:t)? (?:less|fewer) than)\\b[^;]{0,30}\\b(?:impressions|units|hours of (?:service|work)|orders|page views|click|users|subscribers|tons|barrels|customers)",
    ),
    words(
      "\\b(?:volume|purchase|minimum|revenue|spend) commitments?\\b|\\b(?:deficiency|shortfall) payments?\\b|\\b(?:annual|monthly|quarterly|yearly) minimums?\\b",
    ),
    words("\\btake[- ]or[- ]pay\\b"),
  ],
  unless: [
    words(
      "\\b(?:insurance|coverage|insured|limits?|wage|notice|days?['’]?|liability|requirements? (?:of|for)|qualifications|speed|bandwidth)\\b[^;]{0,60}\\b(?:minimum|at least|less than)|\\b(?:minimum|at least|less than)\\b[^;]{0,40}\\b(?:insurance|coverage|per occurrence|aggregate|wage|days['’]?|notice|prior)\\b",
    ),
  ],
  examples: {
    yes: ["Customer shall purchase at least 500 units a year.", "A minimum monthly fee of EUR 10,000 is due."],
    no: ["Supplier shall keep insurance of at least USD 1,000,000.", "At least thirty days' notice is required."],
  },
});
