import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const LIMITS = "(?:limitations?|limits?|exclusions?|caps?)\\b[^;.]{0,40}?\\b(?:liabilit|liable)?";
const OTHER =
  "(?:(?:in|of|under|by|set (?:out|forth) in|contained in) (?:the |that |this |your )?(?:\\w+ ){0,3}?(?:agreement|contract|msa|terms)\\b)";

export const liabilityUnderParent = defineProvision({
  type: "liability-under-parent",
  description: "What is owed under this document counts towards the limits of another contract.",
  anchors: ["liab"],
  patterns: [
    words(`\\bliabilit\\w+\\b[^;]{0,300}?\\bsubject to\\b[^;.]{0,80}?\\b${LIMITS}[^;.]{0,80}?${OTHER}`),
    words(
      `\\b${LIMITS}[^;.]{0,60}?${OTHER}[^;.]{0,80}?\\b(?:apply|applies|extend|govern)\\w*\\b[^;.]{0,160}?\\b(?:liabilit\\w+|dpa|addendum)\\b`,
    ),
    words(
      `\\bliabilit\\w+\\b[^;]{0,200}?\\b(?:limited|governed|determined|capped)\\b[^;.]{0,40}?\\b(?:as|by|in accordance with|pursuant to)\\b[^;.]{0,60}?${OTHER}`,
    ),
  ],
  unless: [words("\\b(?:not|nor|no|never)\\b[^;.]{0,40}?\\b(?:subject to|apply|limited)\\b")],
  refine: () => ({ favours: "provider" }),
  examples: {
    yes: [
      "Each party's liability arising out of this DPA is subject to the limitations of liability in the Agreement.",
      "The exclusions and limits of liability set out in the Master Agreement apply to all claims under this Addendum.",
      "Supplier's liability under this Addendum is limited as stated in the Services Agreement.",
    ],
    no: [
      "Supplier's liability under this Addendum is not subject to the limitations of liability in the Agreement.",
      "Supplier's liability shall not exceed EUR 500,000.",
      "Supplier is liable for its sub-processors.",
    ],
  },
});
