import { defineProvision } from "@clauselint/core";
import { DUTY, PERIOD, words } from "./words.js";

const END =
  "(?:(?<!\\b(?:earlier|sooner) )terminat(?:es?|ed|ion)|expir(?:es?|ed|y|ation)(?! of (?:the|such|that|said|any) (?:said|cure|notice|warranty|such|\\w+-month|period))|cancell?ation|end of the (?:term|agreement))";
const AFTER = `(?:upon|after|following|on|should|in the event of|in case of|at the time of|notwithstanding|if|when|at)\\b[^;]{0,60}\\b${END}`;
const WORK =
  "(?:continue (?:to|providing|performing|performance)|provide|assist|cooperate|co-operate|transfer|transition|pay (?:for|[^;]{0,60}(?:royalt|commission))|process|be (?:completed|fulfilled|honou?red|transferred)|complete|deliver|perform|sell|purchase|repurchase|honou?r|fulfil\\w*|support|wind|phase|migrate|hand over|turn over)";

export const postTerminationServices = defineProvision({
  type: "post-termination-services",
  description: "Something is still owed after the end: help with the transition, payment, hand-over, sell-off.",
  anchors: [
    "terminat",
    "expir",
    "cancel",
    "transition",
    "wind-down",
    "wind down",
    "sell-off",
    "disengagement",
    "deconversion",
  ],
  patterns: [
    words(
      "\\b(?:termination|transition-?out|disengagement|deconversion|exit|wind-?down) (?:assistance|services?|support|period|plan)\\b|\\btransition(?:al)? assistance\\b",
    ),
    words("\\b(?:sell-?off|wind-?down|wind-?up|phase-?out|run-?off) (?:period|rights?)\\b"),
    words(`\\btransition(?:al)? (?:assistance|services?|support|period)\\b[^;]{0,300}\\b${END}`),
    words(`\\b${END}\\b[^;]{0,300}\\b(?:transition(?:al)?|migration) (?:assistance|services?|support|period|plan)\\b`),
    words(`\\b${AFTER}\\b[^;]{0,240}\\b${DUTY}\\b(?! not)[^;]{0,80}\\b${WORK}\\b`),
    words(`\\b${DUTY}\\b(?! not)[^;]{0,60}\\b${WORK}\\b[^;]{0,240}\\b${AFTER}\\b`),
    words(
      `\\b(?:${DUTY}|may|entitled to)\\b(?! not)[^;]{0,200}\\b(?:for|within|during)\\b[^;]{0,40}\\b${PERIOD}[^;]{0,40}\\b(?:after|following|from)\\b[^;]{0,40}\\b${END}`,
    ),
    words(
      `\\b(?:for|within|during)\\b[^;]{0,40}\\b${PERIOD}[^;]{0,40}\\b(?:after|following|from)\\b[^;]{0,40}\\b${END}\\b[^;]{0,240}\\b${DUTY}\\b`,
    ),
    words(
      `\\b${AFTER}\\b[^;]{0,240}\\b(?:may|right to|option to|entitled to)\\b(?! not)[^;]{0,80}\\b(?:continue|sell|purchase|repurchase|buy)\\b`,
    ),
  ],
  unless: [
    words("\\b(?:no further|no longer have|(?:be|is|are) relieved|liquidated damages|goodwill)\\b"),
    words(
      "\\b(?:return|destroy|erase|cease|vacate)\\b|\\b(?:due|owed|owing|unpaid|outstanding|accrued)\\b[^;]{0,60}\\b(?:as of|prior to|before|at|up to|through|and owing)\\b",
    ),
    words(
      "\\b(?:confidential\\w*|insurance|non-?solicit\\w*|solicit|compete|hire|renewal|surviv\\w+|compete|competi\\w+|warranty period|interest|cure[ds]?)\\b",
    ),
  ],
  examples: {
    yes: [
      "Supplier shall provide transition assistance for six months.",
      "Upon termination of this Agreement, Supplier shall continue to perform the Services until they have been migrated.",
      "Following expiry, Customer shall pay for all work in progress.",
      "For twelve months after termination Licensee shall state that it no longer uses the Mark.",
      "Following expiry, Distributor may continue to sell its stock of Products.",
      "Should this Agreement expire, open orders shall be completed on its terms.",
      "Following termination, Supplier shall provide transition services.",
    ],
    no: [
      "Either party may terminate this Agreement on notice.",
      "Upon termination, Customer shall return all equipment that belongs to Supplier and deliver its keys.",
      "Confidentiality duties last for two years after termination.",
      "Upon termination, Customer shall pay all sums that it owes to Supplier.",
      "The Transition Plan is set out in Schedule 4.",
      "Upon termination, Supplier shall no longer have to provide a discount or deliver reports.",
      "The licence shall run for a period of ten years after the Effective Date unless earlier terminated.",
    ],
  },
});
