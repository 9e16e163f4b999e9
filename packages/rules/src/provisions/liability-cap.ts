import { defineProvision } from "@clauselint/core";
import { liableSide } from "./liable-side.js";
import { PERIOD, words } from "./words.js";

const INDIRECT =
  "(?:consequential|incidental|indirect|special|punitive|exemplary|lost profits?|loss of profits?|loss of (?:business|revenue|data|use|goodwill|anticipated|turnover|opportunity|production)|pure economic loss)";

export const liabilityCap = defineProvision({
  type: "liability-cap",
  description: "Liability is limited to an amount, to kinds of loss, or in time.",
  anchors: [
    "liab",
    "damages",
    "action",
    "claim",
    "responsib",
    "recourse",
    "exposure",
    "pay more",
    "owe",
    "recover",
    "compensation",
    "answerable",
    "answers for",
  ],
  patterns: [
    words(
      "\\b(?:liability|liabilities|damages)\\b[^;]{0,240}\\b(?:not exceed|(?:not|no case|no event) (?:go beyond|surpass)|(?:be|is|are) (?:\\w+ )?limited to|exceed|no(?:t)? (?:be )?(?:more|greater|higher) than|(?<!\\bnot )limited (?:to|in amount))",
    ),
    words(
      "\\bliable\\b[^;.]{0,60}\\b(?:up to|to the (?:extent|amount) of) (?:[$€£¥\\d]|(?:the|an|all) (?:\\w+ ){0,3}?(?:price|fees?|charges|amounts?|sums?|value))|\\bliab\\w+\\b[^;.]{0,80}?\\b(?:stops|tops out|ends|capped|(?:is|are) (?:set|fixed)) at\\b|\\b(?:liab\\w+|pay|payment|damages|compensation|claims)\\b[^;.]{0,160}?\\b(?:confined to|bounded by|surpass|in an amount above|totall?ing over|in excess of|monetary ceiling|(?:be )?up to \\d+ ?%)|\\bcaps what it pays\\b|\\bresponsibility\\b[^;.]{0,80}?\\b(?:confined to|bounded by)\\b|\\b(?:no event|no case|no circumstances?|never)\\b[^;.]{0,60}?\\bpay more than\\b|\\bthe most (?:[\\w'’]+ ){0,6}?(?:owe|pay)\\b|\\b(?:sums?|amounts?) recoverable\\b[^;.]{0,120}?\\b(?:not|no) (?:be )?more than\\b|\\bclaims? against\\b[^;.]{0,60}?\\bcapped\\b|\\b(?:total|aggregate) compensation\\b[^;.]{0,60}?\\bnot exceed\\b[^;.]{0,40}?\\bprice\\b|\\b(?:answers?|answerable|liable|responsible) for\\b[^;]{0,160}?\\b(?:up to|no more than|not more than|at most) (?:[$€£¥\\d]|(?:usd|eur|gbp|chf|inr|sgd|aud|cad) ?\\d)|\\b(?:exposure|responsibility)\\b[^;.]{0,120}?\\b(?:greater|higher|more) than\\b|\\b(?:exposure|responsibility)\\b[^;.]{0,120}?\\b(?:limited|restricted|capped|up) (?:to|at)\\b[^;.]{0,20}?(?:[$€£¥\\d]|\\b(?:fees?|price|charges|amounts?|sums?)\\b)",
    ),
    words(
      "\\b(?:maximum|aggregate|total|cumulative|entire) (?:aggregate |cumulative |total |collective )?(?:liability|exposure|responsibility)\\b",
    ),
    words(
      "\\b(?:exceed|limited to|in excess of)\\b[^;]{0,120}\\b(?:aggregate|total|maximum)\\b[^;]{0,60}\\b(?:liability|damages)",
    ),
    words(
      `\\b(?:no event|no case|no circumstances?|neither|not|nor|never|no party|none of)\\b[^;]{0,200}\\b(?:liable|liability|responsible|obligated|entitled)\\b[^;]{0,420}\\b${INDIRECT}\\b`,
    ),
    words(
      `\\b(?:waives?|excludes?|disclaims?|release)\\w*\\b[^;]{0,160}\\b${INDIRECT}\\b[^;]{0,60}\\b(?:damages?|loss(?:es)?|liabilit)`,
    ),
    words(`\\bno (?:liability|responsibility)\\b[^;]{0,160}\\b${INDIRECT}\\b`),
    words(
      `\\b(?:no|any) (?:action|claim|suit|proceeding)\\b[^;]{0,200}\\b(?:more than|later than|after|within)\\b[^;]{0,20}\\b${PERIOD}[^;]{0,60}\\b(?:after|from|of|following)\\b[^;]{0,60}\\b(?:cause of action|accru|occurr|aris|event|claim)`,
    ),
    words(`\\bliability\\b[^;]{0,160}\\b${INDIRECT}\\b[^;]{0,200}\\b(?:excluded|disclaimed|waived)\\b`),
    words(
      "\\b(?:amounts? recoverable|recover(?:y|able)?|damages)\\b[^;]{0,120}\\b(?:not exceed|(?<!\\bnot )limited to)\\b",
    ),
    words(
      "\\bliab(?:le|ility)\\b[^;]{0,120}\\b(?:only|solely) (?:for|to the extent|in (?:the )?(?:case|event) of)\\b[^;]{0,80}\\b(?:negligence|misconduct|bad faith|fraud|damages)",
    ),
    words(
      "\\b(?:not be (?:liable|responsible)|no liability|(?:not|never) (?:incur|have) any liability)\\b[^;]{0,240}\\b(?:except|other than|unless|absent|in the absence of)\\b[^;]{0,120}\\b(?:negligence|misconduct|bad faith|fraud)",
    ),
    words(
      "\\b(?:except|other than|unless|absent)\\b[^;]{0,100}\\b(?:negligence|misconduct|bad faith|fraud)\\b[^;]{0,160}\\b(?:not be (?:liable|responsible)|no liability)\\b",
    ),
    words("\\bnot be liable\\b[^;]{0,120}\\b(?:errors?|mistakes?)\\b[^;]{0,40}\\bjudge?ment\\b"),
    words("\\blimited[- ]recourse\\b|\\brecourse (?:to|against)(?: or against)?\\b[^;]{0,30}\\bassets of\\b"),
  ],
  unless: [
    words(
      "\\b(?:insurance|policy|coverage|insured)\\b[^;]{0,80}\\bliability\\b|\\bliability (?:insurance|policy|coverage)\\b",
    ),
  ],
  refine: ({ sentence, match, facts }) => ({ favours: liableSide(sentence, match.index, facts) }),
  examples: {
    yes: [
      "Supplier's total liability under this Agreement shall not exceed the fees paid in the preceding twelve months.",
      "In no event shall either party be liable for any indirect or consequential loss.",
      "Liability is limited to EUR 500,000 per contract year.",
      "No action may be brought more than two (2) years after the cause of action accrued.",
      "Except for gross negligence, Reseller shall not be liable to Supplier for any loss.",
      "A member will not be liable to the venture for any mistake or error of judgment.",
      "The duties of the Trust are limited recourse obligations.",
      "Holders have no recourse against the assets of the Trust.",
      "Supplier's liability shall in no case go beyond the annual fees.",
    ],
    no: [
      "Supplier shall carry commercial general liability insurance with limits not exceeding USD 2,000,000.",
      "Supplier is liable for its subcontractors.",
      "Fees shall not exceed the budget.",
      "Supplier shall pay all damages and expenses, including but not limited to legal fees.",
    ],
  },
});
