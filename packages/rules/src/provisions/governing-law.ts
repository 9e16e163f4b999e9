import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

/** Words before "law" that make it the law on a matter, or whichever law there is. */
const NO_COUNTRY =
  "(?:applicable|mandatory|statutory|relevant|local|federal|state|any|all|such|other|that|this|these|the|no|which|case|common|civil|criminal|public|private|copyright|patent|privacy|protection|consumer|tax|labou?r|employment|export|import|customs|antitrust|competition|securities|bankruptcy|insolvency|environmental|banking|by|of|under|with|to|in|at)";
/** What calls itself the contract, and what follows from it. */
const PAPER = "(?:agreement|contract|terms|conditions|letter|order|deed|engagement|sales|relationship|dispute)";
/** "German law", and not "applicable law"; a regular expression source. */
export const OF_A_COUNTRY = `(?<!\\b${NO_COUNTRY} )(?<!\\b${NO_COUNTRY} substantive )\\blaws?`;

export const governingLaw = defineProvision({
  type: "governing-law",
  description: "Which law the contract is under.",
  anchors: ["law"],
  patterns: [
    words(
      "\\b(?:governed|construed|interpreted|enforced|determined|controlled|applied)\\b[^;]{0,120}\\b(?:by|under|with|to|of)\\b[^;]{0,60}\\blaws?\\b",
    ),
    words("(?<!by-)\\blaws? of (?:the )?[^;]{3,160}?\\b(?:shall|will|must)? ?(?:govern|appl(?:y|ies)|control)"),
    words("\\b(?:governing|applicable|proper) law\\b[^;]{0,40}\\b(?:is|be|are)\\b[^;]{0,40}\\blaws?\\b"),
    words(
      "\\b(?:subject to|under|according to) the (?:\\w+ ){0,3}laws? of (?:the )?(?:state|commonwealth|province|republic|people|kingdom|united|england)",
    ),
    words("\\b(?:\\w+ )law (?:shall|will) (?:govern|apply)"),
    words(
      `${OF_A_COUNTRY} (?:governs|controls|(?:exclusively )?applies(?: to)?)(?= (?:this|these)\\b| (?:the|our) ${PAPER}\\b|[.,;]|$)`,
    ),
    words(
      `\\b${PAPER}\\b[^;.]{0,80}\\b(?:is|are|be) (?:\\w+ly )?(?:subject to|ruled (?:\\w+ly )?by) (?:(?:[\\w']+ ){1,3}?${OF_A_COUNTRY}\\b(?! (?:on|for|about|relating|regarding)\\b)|the (?:\\w+ ){0,2}law of \\w)`,
    ),
    words(
      `\\b(?:choose|have (?:chosen|elected|selected)|agree on|parties refer to) (?:(?:[\\w']+ ){1,3}?${OF_A_COUNTRY}\\b|the laws? of\\b)`,
    ),
    words(
      "\\b(?:governing|applicable|proper) law of (?:this|the) [^;.]{0,60}?\\b(?:is|shall be|will be) (?:that|the law|\\w+ law)\\b",
    ),
    words("\\b(?:read|take effect|carried out)\\b[^;.]{0,60}\\b(?:according to|in accordance with|by) the laws? of\\b"),
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
      "Danish law governs.",
      "Danish law applies to these terms.",
      "The contract, and whatever is owed under it, is subject to Danish law.",
      "The parties choose Danish law.",
      "The proper law of this Agreement is that of Alberta.",
      "These terms shall be read and take effect according to the laws of Malta.",
    ],
    no: [
      "Supplier is a company incorporated under the laws of the State of Delaware.",
      "Each party shall comply with applicable law.",
      "Disputes are heard by the courts of Vienna.",
      "Transfers of data are subject to applicable privacy law.",
      "Where mandatory law applies, this clause yields to it.",
      "The goods are subject to export law.",
      "Supplier is subject to German supervisory law.",
      "Danish law applies to the staff on site.",
      "The by-laws of the Company govern the votes.",
    ],
  },
});
