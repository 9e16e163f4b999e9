import { defineProvision } from "@clauselint/core";
import { CONTRACT, PERIOD, words } from "./words.js";

const RUNS =
  "(?:terms?|commences?|commencing|begins?|starts?|continues?|remains? in (?:full )?(?:force|effect)|is in (?:force|effect)|runs?|lasts?|expires?|ends?|is effective|becomes effective|enters? into force|takes? effect|is (?:concluded|made|entered into) for)";

/** How long the contract runs. */
export const contractTerm = defineProvision({
  type: "contract-term",
  description: "How long the contract runs, from when or until when.",
  anchors: [
    "term",
    "commence",
    "begin",
    "start",
    "continue",
    "in force",
    "in effect",
    "expire",
    "period",
    "runs",
    "lasts",
    "into force",
    "takes effect",
    "concluded for",
  ],
  patterns: [
    words(
      `\\b${CONTRACT}\\b[^;]{0,160}?\\b${RUNS}\\b[^;]{0,160}?\\b(?:${PERIOD}|until|through|expires?|unless|completion|final acceptance)`,
    ),
    words(
      `\\b(?:initial|base|minimum|contract|renewal|subscription)? ?(?:term|period of performance|duration)\\b[^;]{0,120}?\\b(?:is|be|of|for|shall|will|commence\\w*|continue\\w*|means?|ends?)\\b[^;]{0,160}?\\b(?:${PERIOD}|until|through|expir\\w+|terminat\\w+)`,
    ),
    words(`\\bfor an? (?:initial |minimum |fixed )?(?:term|period) of ${PERIOD}`),
    words("\\bperiod of performance\\b"),
    words("\\buntil (?:it is )?terminated\\b"),
    words("\\b(?:continues?|remains? in force|in effect) (?:perpetually|indefinitely|in perpetuity)\\b"),
  ],
  examples: {
    yes: [
      "This Agreement begins on 1 May 2026 and continues for three years.",
      "The initial term of this Agreement is twenty-four (24) months from the Effective Date.",
      "This contract remains in force until it is terminated.",
      "This Framework Agreement enters into force on 1 July 2026 and is concluded for five years.",
    ],
    no: [
      "The Supplier shall terminate the account.",
      "Fees are due within thirty days of the invoice.",
      "A change takes effect thirty days after notice.",
      "The contract for the lift is concluded for Customer by its landlord.",
      "Notice takes effect when it is read.",
    ],
  },
});
