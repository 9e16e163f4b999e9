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
  ],
  patterns: [
    words("\\bliquidated damages?\\b"),
    words(
      "\\b(?:early[ -])?(?:termination|cancell?ation|break-?up|exit) (?:fees?|charges?|payments?|penalt(?:y|ies)|costs?|amount)\\b",
    ),
    words(
      "\\b(?:as|not as) (?:a |any )?penalt(?:y|ies)\\b|\\b(?:pay|subject to|incur|impose|apply)\\b[^;]{0,60}\\bpenalt(?:y|ies)\\b[^;]{0,80}\\b(?:of|equal|per|%|percent|for each)\\b",
    ),
    words(
      "\\b(?:violat\\w+|breach\\w*|delay\\w*|late)\\b[^;]{0,120}\\b(?:shall|will|must) pay\\b[^;]{0,80}\\b(?:fine|penalt\\w+|equivalent|lump sum|contractual)\\b",
    ),
    words(
      "\\bif\\b[^;]{0,160}\\bterminat\\w+\\b[^;]{0,160}\\b(?:pay|owe|be (?:liable|charged))\\b[^;]{0,100}\\b(?:fee of|amount equal to|equal to|sum of|lump sum|percent|%)",
    ),
  ],
  unless: [
    words(
      "\\b(?:no|without|nor|not be liable for any)\\b[^;,]{0,40}\\b(?:liquidated|penalt(?:y|ies)|(?:termination|cancellation) (?:fees?|charges?))\\b",
    ),
  ],
  examples: {
    yes: [
      "Supplier shall pay liquidated damages of 1 % of the fees for each week of delay.",
      "An early termination fee equal to three monthly payments is due.",
    ],
    no: [
      "Customer may terminate without penalty.",
      "Customer shall not be liable for any termination charges.",
      "Penalties imposed by law are borne by Supplier.",
    ],
  },
});
