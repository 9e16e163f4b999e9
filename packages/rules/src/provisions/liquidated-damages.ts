import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

export const liquidatedDamages = defineProvision({
  type: "liquidated-damages",
  description: "A sum agreed in advance is due on a breach or on an early end.",
  anchors: [
    "liquidated",
    "termination fee",
    "termination charge",
    "termination payment",
    "cancellation",
    "penalt",
    "early termination",
    "terminat",
    "exit fee",
    "buyout",
    "buy-out",
    "equivalent",
    "lump sum",
    "amount equal",
    "delay",
    "agreed damages",
    "estimate of",
  ],
  patterns: [
    words("\\bliquidated damages?\\b"),
    words(
      "(?<!\\bpre-|\\bcall )\\b(?:termination|cancell?ation|break-?up|exit|buy-?out) (?:fees?|charges?|payments?|penalt(?:y|ies)|costs?|amount)\\b",
    ),
    words(
      "\\b(?:as|not as) (?:a |any )?penalt(?:y|ies)\\b|\\b(?:pay|subject to|incur|impose|apply)\\b[^;]{0,60}\\bpenalt(?:y|ies)\\b[^;]{0,80}\\b(?:of|equal|per|%|percent|for each)\\b",
    ),
    words(
      "\\b(?:violat\\w+|breach\\w*|delay\\w*|late)\\b[^;]{0,120}\\b(?:shall|will|must)\\b[^;]{0,60}? pay\\b[^;]{0,80}\\b(?:fine|penalt\\w+|equivalent|lump sum|contractual|amount equal to)\\b",
    ),
    words(
      "\\bif\\b[^;]{0,160}\\bterminat\\w+\\b[^;]{0,160}\\b(?:pay|owe|be (?:liable|charged))\\b[^;]{0,100}\\b(?:fee of|amount equal to|equal to|sum of|lump sum|percent|%)",
    ),
    words(
      "\\b(?:pay|paid|credit|deduct|charge)\\w*\\b[^;]{0,80}(?:%|\\bpercent|[$€£]|\\b(?:usd|eur|rmb|gbp)\\b)[^;]{0,80}\\b(?:for|per) (?:each|every|any)? ?(?:\\w+ )?(?:day|week|month)s?(?:['’]s?)?\\b[^;]{0,20}\\bdelay|\\bfor (?:each|every) (?:\\w+ )?(?:day|week|month)\\b[^;]{0,20}\\bdelay\\b[^;]{0,80}\\b(?:pay|penalt(?:y|ies)|due|damages|credit)\\b|\\b(?:breach|default|delay|contractual) penalt(?:y|ies)\\b|\\bagreed damages\\b|\\breasonable (?:pre-?)?estimate of\\b[^;]{0,60}\\b(?:damages?|loss(?:es)?)\\b",
    ),
  ],
  unless: [
    words("\\b(?:neither|not|nor)\\b[^;]{0,80}\\bliab\\w+ for\\b[^;]{0,40}\\bliquidated\\b"),
    words(
      "\\b(?:no|without|nor|not be liable for any)\\b[^;,]{0,40}\\b(?:liquidated|penalt(?:y|ies)|(?:termination|cancellation) (?:fees?|charges?))\\b",
    ),
  ],
  examples: {
    yes: [
      "Supplier shall pay liquidated damages of 1 % of the fees for each week of delay.",
      "An early termination fee equal to three monthly payments is due.",
      "In case of a violation of this clause, the party shall pay the other an equivalent of six monthly fees.",
      "Customer may end the lease early by a buy-out payment of EUR 30,000.",
      "If Supplier is late, it shall pay 0.5% of the price for each week of delay.",
      "For each day of delay a penalty of EUR 500 is due.",
      "The defaulting party shall pay 20% of the contract value as breach penalty.",
      "A party in breach shall pay the other USD 100,000 as agreed damages.",
      "The parties regard this sum as a reasonable estimate of the loss.",
    ],
    no: [
      "Neither party shall have liability for consequential or liquidated damages.",
      "No pre-termination payments are refunded.",
      "Customer may terminate without penalty.",
      "Customer shall not be liable for any termination charges.",
      "Penalties imposed by law are borne by Supplier.",
      "Supplier shall report each week on the reasons of any delay.",
    ],
  },
});
