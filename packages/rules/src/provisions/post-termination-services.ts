import { defineProvision } from "@clauselint/core";
import { DUTY, NUMBER, PERIOD as PLAIN, words } from "./words.js";

/** A period, also in units that a contract defines, or blacked out. */
const PERIOD = `(?:${PLAIN}|${NUMBER} (?:\\w+ ){0,2}(?:days?|months?|years?|quarters?)|\\[[ .*•…●]{1,12}\\])`;

const END =
  "(?:(?<!\\b(?:earlier|sooner) )terminat(?:es?|ed|ion)|expir(?:es?|ed|y|ation)(?! of (?:the|such|that|said|any|\\d+) (?:(?:\\w+ ){0,2}?(?:day|month)s? |(?:said|cure|notice|warranty|such|\\w+-\\w+) )?period)|cancell?ation|end of the (?:term|agreement))";
const AFTER = `(?:upon|after|following|on|should|in the event(?: of)?|in case of|at the time of|notwithstanding|if|when|at)\\b[^;]{0,60}\\b${END}`;
const WORK =
  "(?:continue (?:to|providing|performing|performance)|provide|assist|cooperate|co-operate|transfer|transition|pay (?:for|[^;]{0,60}(?:royalt|commission))|process|be (?:completed|fulfilled|honou?red|transferred)|complete|deliver|perform|sell|purchase|repurchase|honou?r|fulfil\\w*|support|wind|phase|migrate|hand over|turn over)";

const ALSO_FOR = "and (?:for )?(?:at least )?(?:a )?(?:further )?(?:period of )?(?:at least )?";
/** Secrecy, insurance and bans on competing last beyond the end as well; they are protections of their own. */
const ELSEWHERE = words("\\b(?:confidential\\w*|non-?disclosure|insurance|non-?compet\\w+|non-?solicit\\w*)\\b");

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
    "thereafter",
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
    words(
      `\\b(?:records|books|audit\\w*)\\b[^;]{0,160}\\b${ALSO_FOR}${PERIOD} thereafter\\b|\\b${ALSO_FOR}${PERIOD} thereafter\\b[^;]{0,120}\\b(?:records|books|audit)\\b`,
    ),
    words(
      `\\b(?:obligations?|services?|support|right)\\b[^;]{0,80}\\b(?:continue|right) (?:after|beyond|following|upon)\\b[^;]{0,30}\\b${END}\\b|\\bright\\b[^;]{0,30}\\b(?:after|following|upon)\\b[^;]{0,30}\\b${END} to (?:continue|sell|use|purchase)\\b`,
    ),
  ],
  unless: [
    words(
      "\\buntil the (?:\\w+ )?(?:date of termination|termination date)\\b|\\bnon-?terminated\\b|\\b(?:no further (?:obligation|liabilit)\\w*(?! (?:\\w+ ){0,4}except)|no longer have|(?:be|is|are) relieved|liquidated damages|goodwill)\\b",
    ),
    words(
      "\\b(?:return|destroy|erase|purge|cease|vacate|prohibited)\\b|\\b(?:continue to (?:govern|subsist|be bound|bind)|remain bound)\\b|\\b(?:due|owed|owing|unpaid|outstanding|accrued)\\b[^;]{0,60}\\b(?:as of|prior to|before|at|up to|through|and owing)\\b",
    ),
    words(
      "\\b(?:confidential\\w*|insurance|non-?solicit\\w*|solicit|compete|hire|renewal|surviv\\w+|compete|competi\\w+|warranty period|interest|cure[ds]?)\\b",
    ),
  ],
  refine: ({ sentence, document }) =>
    document
      .headingPath(sentence.sentence.start)
      .slice(-1)
      .some((words) => ELSEWHERE.test(words))
      ? null
      : {},
  examples: {
    yes: [
      "Supplier shall provide transition assistance for six months.",
      "Upon termination of this Agreement, Supplier shall continue to perform the Services until they have been migrated.",
      "Following expiry, Customer shall pay for all work in progress.",
      "For twelve months after termination Licensee shall state that it no longer uses the Mark.",
      "Following expiry, Distributor may continue to sell its stock of Products.",
      "Should this Agreement expire, open orders shall be completed on its terms.",
      "Following termination, Supplier shall provide transition services.",
      "Supplier shall keep its records of the work during the term and for three years thereafter.",
      "The support obligations of Vendor continue after the expiration of this Agreement.",
      "Reseller has a right after termination to continue selling the Products in its warehouse.",
      "In the event this Agreement is terminated, Supplier shall transfer the domain names.",
    ],
    no: [
      "Either party may terminate this Agreement on notice.",
      "Upon termination, Customer shall return all equipment that belongs to Supplier and deliver its keys.",
      "Confidentiality duties last for two years after termination.",
      "Upon termination, Customer shall pay all sums that it owes to Supplier.",
      "The Transition Plan is set out in Schedule 4.",
      "Upon termination, Supplier shall no longer have to provide a discount or deliver reports.",
      "The duties of this clause continue to bind the parties after termination of this Agreement.",
      "Supplier shall replace the part upon the expiration of such 30 day period.",
      "If Customer gives notice of termination, Supplier shall continue to perform its duties until the final termination date.",
      "In case of a termination in part Supplier shall continue to perform the non-terminated Services.",
      "The licence shall run for a period of ten years after the Effective Date unless earlier terminated.",
    ],
  },
});
