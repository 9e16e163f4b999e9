import { defineProvision } from "@clauselint/core";
import { CONTRACT, NUMBER, PERIOD, words } from "./words.js";

const RUNS =
  "(?:terms?|commences?|commencing|begins?|starts?|continues?|remains? in (?:full )?(?:force|effect)|is in (?:force|effect)|runs?|lasts?|expires?|ends?|is effective|becomes effective|enters? into force|takes? effect|is (?:concluded|made|entered into) for)";

/** Labels of a cover page; what they say stands in the cell beside them. */
const END_LABEL = words(
  "^\\W*(?:(?:initial|contract|call-off|agreement|order|subscription|term)(?: period)? )+(?:expiry|end|expiration) date\\W*$",
);
const TERM_LABEL = words(
  "^\\W*(?:(?:initial|contract|call-off|agreement|order|subscription) )*(?:term|duration)\\W*$|^\\W*(?:contract|call-off|agreement|subscription) period\\W*$",
);
const VALUE = /^\t[^\t\n]*/;
const LONGEST_VALUE = 120;
const LASTS = words(`^\\W*${NUMBER} (?:\\w+ )?(?:months?|years?)\\b`);

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
    "expiry date",
    "end date",
    "expiration date",
    "duration",
    "indefinite",
    " is for ",
    "unlimited",
    "concluded for",
    "at a time",
  ],
  patterns: [
    words(
      `\\b${CONTRACT}\\b[^;]{0,160}?\\b${RUNS}\\b[^;]{0,160}?\\b(?:${PERIOD}|until|through|expires?|unless|completion|final acceptance)`,
    ),
    words(
      `\\b(?:initial|base|minimum|contract|renewal|subscription)? ?(?:term|period of performance|duration)\\b[^;]{0,120}?\\b(?:is|be|of|for|shall|will|commence\\w*|continue\\w*|means?|ends?)\\b[^;]{0,160}?\\b(?:${PERIOD}|until|through|expir\\w+|terminat\\w+)`,
    ),
    words(
      `\\bfor an? (?:initial |minimum |fixed |firm )?(?:term|period|(?<=fixed |firm )time) of ${PERIOD}|\\b(?:this|the) ${CONTRACT} (?:is|shall be|will be) (?:\\w+ ){0,2}?(?:prolonged|extended|renewed) (?:by|for) (?:further |another )?${PERIOD} at a time\\b`,
    ),
    words("\\bperiod of performance\\b"),
    words(
      `\\bthis ${CONTRACT} (?:is|shall be|will be) (?:(?:made|concluded) )?for ${PERIOD} (?:from|beginning|starting|commencing|after|unless)\\b`,
    ),
    words(
      "(?<!\\b(?:licen[cs]es?|guarantees?|warrant(?:y|ies)|bonds?|rights?|secrecy|confidentiality|duties|obligations?)\\b[^.;]{0,60})\\b(?:runs?|concluded|continues?|entered into) (?:for|on) an? (?:indefinite|unlimited|undetermined|indeterminate|open-ended) (?:period|term|time|duration)",
    ),
    words("\\buntil (?:it is )?terminated\\b"),
    words("\\b(?:continues?|remains? in force|in effect) (?:perpetually|indefinitely|in perpetuity)\\b"),
    END_LABEL,
    TERM_LABEL,
  ],
  refine({ sentence: { reading, sentence }, document }) {
    const value = VALUE.exec(document.text.slice(sentence.end, sentence.end + LONGEST_VALUE))?.[0] ?? "";
    if (END_LABEL.test(reading)) return /\d/.test(value) ? {} : null;
    return TERM_LABEL.test(reading) && !LASTS.test(value) ? null : {};
  },
  examples: {
    yes: [
      "This Agreement begins on 1 May 2026 and continues for three years.",
      "The initial term of this Agreement is twenty-four (24) months from the Effective Date.",
      "After that the agreement is renewed by two years at a time unless a party objects.",
      "From the start Supplier supports the system for a fixed time of five years.",
      "This contract remains in force until it is terminated.",
      "This SOW is for eighteen (18) months from 1 May 2026.",
      "Support begins with the launch and runs for an indefinite period.",
      "| Contract end date | 30 April 2029 |\n|---|---|\n| Price | EUR 9 |",
      "| Initial term | 36 months |\n|---|---|\n| Price | EUR 9 |",
      "This Framework Agreement enters into force on 1 July 2026 and is concluded for five years.",
    ],
    no: [
      "The guarantee is concluded for an unlimited period.",
      "The Supplier shall terminate the account.",
      "Fees are due within thirty days of the invoice.",
      "A change takes effect thirty days after notice.",
      "The contract for the lift is concluded for Customer by its landlord.",
      "Notice takes effect when it is read.",
      "This order is for twelve months of logs.",
      "The licence continues for an unlimited period.",
      "Data is kept for an indefinite period.",
      "| Card expiry date | 04/29 |\n|---|---|\n| Price | EUR 9 |",
      "| Contract end date | |\n|---|---|\n| Price | EUR 9 |",
      "| Term | Meaning |\n|---|---|\n| Fee | What is paid |",
    ],
  },
});
