import { defineProvision } from "@clauselint/core";
import { FORBIDDEN, words } from "./words.js";

const ROLE =
  "(?:provider|supplier|distributor|licensee|vendor|agent|contractor|manufacturer|source|seller|reseller|representative|host|partner|outsourcer|developer|carrier|sponsor|purchaser|dealer)s?";

/** "exclusive", but not "non-exclusive" however the hyphen is written. */
const EXCLUSIVE = "(?<!non[-‐‑– ]{0,3})\\bexclusive";

export const exclusivity = defineProvision({
  type: "exclusivity",
  description: "A party deals with the other only, or gives a right to nobody else.",
  anchors: ["exclusiv", "solely", "any other", "third part", "compet", "only from"],
  patterns: [
    words(`${EXCLUSIVE} (?:[\\w-]+,? ){0,4}${ROLE}\\b`),
    words(`\\bsole (?:and exclusive )?(?:\\w+ )?${ROLE}\\b`),
    words(
      "\\b(?:exclusively|only|solely) (?:from|through|with|use|engage|by) (?:the )?(?:supplier|provider|vendor|contractor|company|manufacturer|seller|distributor)\\b",
    ),
    words(
      `\\b(?:grants?|granted|appoints?|engages?|retains?|hereby)\\b[^;]{0,160}${EXCLUSIVE}(?:ly)?\\b[^;]{0,80}\\b(?:rights?|licen[sc]e|basis|distribut|territory|use|market|sell|provide)`,
    ),
    words(
      "\\bon an exclusive basis\\b|(?<!non[-‐‑– ]{0,2})\\bexclusivity\\b(?! of (?:warrant|remed))|\\bexclusive dealing\\b|\\bright of exclusiv",
    ),
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,120}\\b(?:engage|appoint|contract with|enter into|obtain|purchase|procure|market|sell|promote|distribute)\\b[^;]{0,120}\\b(?:any other (?:person|party|provider|supplier|vendor|entity|company|contractor)|competitors?|competing|competitive|similar (?:services|products))\\b`,
    ),
  ],
  unless: [
    words(
      "\\bexclusive (?:remed|jurisdiction|venue|property|owner|forum|obligation|control|liability|right to (?:manage|control|determine))|\\bexclusive of\\b|\\bremed(?:y|ies)\\b",
    ),
    words("\\b(?:disclos|confidential|solicit|hire|reverse engineer|sub-?licens)\\w*\\b"),
  ],
  examples: {
    yes: [
      "Supplier is the exclusive provider of hosting services to Customer.",
      "Customer shall not engage any other supplier for the Services.",
      "Vendor grants Reseller the exclusive right to sell the Products in the Territory.",
    ],
    no: [
      "These are the sole and exclusive remedies of Customer.",
      "The courts of Oslo have exclusive jurisdiction.",
      "The licence is non-exclusive.",
    ],
  },
});
