import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

export const governingLaw = defineProvision({
  type: "governing-law",
  description: "Which law the contract is under.",
  anchors: ["law"],
  patterns: [
    words(
      "\\b(?:governed|construed|interpreted|enforced|determined|controlled|applied)\\b[^;]{0,120}\\b(?:by|under|with|to|of)\\b[^;]{0,60}\\blaws?\\b",
    ),
    words("\\blaws? of (?:the )?[^;]{3,160}?\\b(?:shall|will|must)? ?(?:govern|appl(?:y|ies)|control)"),
    words("\\b(?:governing|applicable|proper) law\\b[^;]{0,40}\\b(?:is|be|are)\\b[^;]{0,40}\\blaws?\\b"),
    words(
      "\\b(?:subject to|under|according to) the (?:\\w+ ){0,3}laws? of (?:the )?(?:state|commonwealth|province|republic|people|kingdom|united|england)",
    ),
    words("\\b(?:\\w+ )law (?:shall|will) (?:govern|apply)"),
  ],
  unless: [
    words(
      "\\b(?:organi[sz]ed|incorporated|existing|established|registered|formed|duly) [^;,]{0,60}under the (?:\\w+ ){0,3}laws?\\b[^;]{0,200}$",
    ),
  ],
  headingPatterns: [{ heading: /\b(?:governing|applicable)\s+law\b/i, pattern: words("\\blaws? of\\b") }],
  examples: {
    yes: [
      "This Agreement shall be construed under, and is governed by, Oregon law.",
      "The laws of England and Wales shall govern this contract.",
      "The validity of these terms will be determined under the laws of the Province of Alberta.",
    ],
    no: [
      "Supplier is a company incorporated under the laws of the State of Delaware.",
      "Each party shall comply with applicable law.",
      "Disputes are heard by the courts of Vienna.",
    ],
  },
});
