import { defineProvision } from "@clauselint/core";
import { DUTY, PERIOD, words } from "./words.js";

const END =
  "(?:terminat(?:es?|ed|ion)|expir(?:es?|ed|y|ation)(?! of (?:the|such|that|said|any) (?:said|cure|notice|warranty|such|\\w+-month|period))|cancell?ation|end of the (?:term|agreement))";
const AFTER = `(?:upon|after|following|on|in the event of|in case of|at the time of|notwithstanding|if|when|at)\\b[^;]{0,60}\\b${END}`;
const WORK =
  "(?:continue (?:to|providing|performing|performance)|provide|assist|cooperate|co-operate|transfer|transition|pay|reimburse|complete|deliver|perform|sell|purchase|repurchase|honou?r|fulfil\\w*|support|wind|phase|migrate|hand over|turn over)";

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
      "\\b(?:termination|transition(?:al)?|disengagement|deconversion|exit|wind-?down|migration) (?:assistance|services?|support|period|plan)\\b",
    ),
    words("\\b(?:sell-?off|wind-?down|wind-?up|phase-?out|run-?off|transition) (?:period|rights?)\\b"),
    words(`\\b${AFTER}\\b[^;]{0,240}\\b${DUTY}\\b(?! not)[^;]{0,80}\\b${WORK}\\b`),
    words(`\\b${DUTY}\\b(?! not)[^;]{0,60}\\b${WORK}\\b[^;]{0,240}\\b${AFTER}\\b`),
    words(
      `\\b(?:${DUTY}|may|entitled to)\\b(?! not)[^;]{0,200}\\b(?:for|within|during)\\b[^;]{0,40}\\b${PERIOD}[^;]{0,40}\\b(?:after|following|from)\\b[^;]{0,40}\\b${END}`,
    ),
  ],
  unless: [
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
    ],
    no: [
      "Either party may terminate this Agreement on notice.",
      "Upon termination, Customer shall return all equipment that belongs to Supplier and deliver its keys.",
      "Confidentiality duties last for two years after termination.",
    ],
  },
});
