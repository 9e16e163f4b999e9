import { defineProvision } from "@clauselint/core";
import { DUTY, words } from "./words.js";

const COUNTED =
  "(?:purchases?|orders?|order quantit(?:y|ies)|commitments?|quantit(?:y|ies)|volumes?|fees?|payments?|royalt(?:y|ies)|amounts? (?:of (?:\\$|€|£|usd|eur)|due|payable)|annual|monthly|yearly|quarterly|guarante\\w+|revenues?|sales|charges?|number of (?:units|hours|users)|units|hours|billing|spend)";

const AT_LEAST = "\\b(?:a minimum of|at least|no(?:t)? (?:less|fewer) than|minimum)";
/** What has a count but is no commitment of its own: time, people at a table, how often they meet. */
const NO_TIME =
  "(?!(?:\\S+ ){1,3}?(?:(?<!\\b(?:a|per|each|every) )(?:days?|weeks?|months?|years?)|hours (?:a|per|each)|times|representatives?|meetings?|board|business|from)\\b)";
/** A count or a sum of money; the first letters do where a word goes on. */
const COUNT =
  "(?:\\$|€|£|\\d|\\*{2,}|\\[|\\b(?:usd|eur|gbp|rmb|us|an amount|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b)";
/** Somebody has to spend, open, attend or hand over at least so much. */
const DOES =
  "(?:spend|expend|invest|contribut|fund|shar|purchas|order|buy|sell|earn|provid|deliver|supply|suppl|generat|open|set up|establish|participat|attend|perform|appear|devot|dedicat)(?:e?s|ing|ies|e)?";
const RESULT =
  "(?:revenues?|sales|forecasts?|(?:sales|purchase|annual|performance|volume|revenue) (?:targets?|expectations?|goals?|milestones?)|target volumes?|quotas?|purchases|minimums?|milestones?)";

export const minimumCommitment = defineProvision({
  type: "minimum-commitment",
  description: "A party must buy, pay or deliver at least so much.",
  anchors: [
    "minimum",
    "at least",
    "less than",
    "fewer than",
    "guarantee",
    "target",
    "forecast",
    "milestone",
    "revenue",
    "below",
    "take or pay",
    "take-or-pay",
    "commitment",
    "committed",
    "deficiency",
    "shortfall",
    "quota",
    "commits to",
    "pay for",
  ],
  patterns: [
    words(`(?<!\\b(?:no|without|without any|subject to any) )\\bminimum (?:\\w+ ){0,2}${COUNTED}\\b`),
    words(
      `\\b(?:purchases?|orders?|buys?|sells?|commits?|committed)\\b[^;]{0,80}\\b(?:a minimum of|at least|no(?:t)? (?:less|fewer) than|minimum)\\b[^;]{0,60}(?:\\$|€|£|\\d|\\*{2,}|\\[|\\bunits?\\b|\\bhours?\\b|\\bpercent)`,
    ),
    words(
      "\\b(?:meet|achieve|satisfy|attain|fulfil+)\\w*\\b[^;]{0,60}\\b(?:quotas?|minimums?(?! (?:requirements|standards?|criteria|qualifications) (?:of|for|under|thereof)))\\b|\\b(?:sales|purchase|annual|quarterly|monthly) quotas?\\b",
    ),
    words(
      "\\b(?:provide|deliver|supply|generate|run|maintain|guarantee|order)s?\\b[^;]{0,80}\\b(?:a minimum of|at least|no(?:t)? (?:less|fewer) than)\\b[^;]{0,30}\\b(?:impressions|units|hours of (?:service|work)|orders|page views|click|users|subscribers|tons|barrels|customers)",
    ),
    words(
      "\\b(?:volume|purchase|minimum|revenue|spend) commitments?\\b|\\bcommitted (?:volumes?|quantit(?:y|ies)|purchases?|spend)\\b|\\b(?:deficiency|shortfall) payments?\\b|\\b(?:annual|monthly|quarterly|yearly) minimums?\\b",
    ),
    words("\\btake[- ]or[- ]pay\\b|\\btake,? (?:and|or),? (?:to )?pay for\\b"),
    words(
      `\\bcommit(?:s|ted)? to (?:purchas|spend|buy|order|pay)\\w*\\b[^;]{0,40}?${COUNT}|\\bbelow (?:the|its|such|that) (?:[\\w-]+ ){0,3}(?:targets?|quotas?)\\b|\\bguarantees?\\b[^;]{0,40}?\\b(?:a minimum of|at least) ${NO_TIME}${COUNT}`,
    ),
    words(
      `\\bminimum of ${NO_TIME}${COUNT}[^;]{0,24}?\\b(?:appearances|engagements|performances|stores|restaurants|visits|impressions|e-?mails)\\b`,
    ),
    words(
      `\\b(?:fees?|royalt(?:y|ies)|payments?|purchases?|orders?)\\b[^;]{0,60}?\\b(?:not|no event) be (?:less|lower) than\\b[^;]{0,12}?${COUNT}`,
    ),
    words(`\\b${DUTY}\\b(?! not)[^;]{0,60}?\\b${DOES}\\b[^;]{0,60}?${AT_LEAST} ${NO_TIME}[^;]{0,20}?${COUNT}`),
    words(
      `\\b(?:fail(?:s|ed|ure)? to|(?:does|do|did|has|have) not|unable to) (?:achieve|meet|reach|generate|attain)\\b[^;]{0,40}?\\b${RESULT}\\b|\\b(?:sales|revenues?|purchases)\\b[^;]{0,60}?\\b(?:are|is|falls?|fell|were) below\\b[^;]{0,20}?${COUNT}|\\bsells? less than \\d`,
    ),
    words(
      '\\bguarantees?\\b[^;]{0,30}?\\bdeliver\\b|\\bguaranteed (?:["“]?\\w+ ){0,2}?(?:fees?|payments?|amounts?|minimums?|impressions|purchases|royalt\\w+)\\b',
    ),
  ],
  unless: [
    words(
      "\\b(?:insurance|coverage|insured|limits?|wage|notice|days?['’]?|liability|requirements? (?:of|for)|qualifications|speed|bandwidth)\\b[^;]{0,60}\\b(?:minimum|at least|less than)|\\b(?:minimum|at least|less than)\\b[^;]{0,40}\\b(?:insurance|coverage|per occurrence|aggregate|wage|days['’]?|notice|prior)\\b",
    ),
  ],
  examples: {
    yes: [
      "Customer shall purchase at least 500 units a year.",
      "A minimum monthly fee of EUR 10,000 is due.",
      "Partner shall spend at least EUR 40,000 a year on advertising.",
      "Franchisee must open no fewer than six restaurants in the first year.",
      "Vendor may end the exclusivity if Reseller fails to achieve its annual sales target.",
      "Licensor may terminate if the net sales of Licensee fall below $2,000,000.",
      "The royalty of each year shall in no event be less than USD 90,000.",
      "Shipper pays for its committed volumes whether they are shipped or not.",
      "The guaranteed fee is due in four parts.",
      "Customer commits to spend $1 million with Supplier over the term.",
      "Buyer shall take, or pay for if not taken, 10,000 tonnes a year.",
      "Supplier may make the appointment non-exclusive if purchases in a year are below the Annual Target.",
      "Company guarantees Artist a minimum of ten engagements each season.",
      "Athlete shall make himself available for a minimum of six appearances a year.",
    ],
    no: [
      "Supplier shall keep insurance of at least USD 1,000,000.",
      "At least thirty days' notice is required.",
      "Distributor is not subject to any minimum purchase requirement.",
      "The parties shall participate in at least two meetings a year.",
      "Supplier shall provide support for at least [***] years after delivery.",
      "Company guarantees a minimum of six months of support.",
    ],
  },
});
