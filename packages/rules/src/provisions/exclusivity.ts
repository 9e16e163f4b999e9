import { defineProvision } from "@clauselint/core";
import { FORBIDDEN, words } from "./words.js";

const ROLE =
  "(?:provider|supplier|distributor|licensee|vendor|agent|contractor|manufacturer|source|seller|reseller|representative|host|partner|outsourcer|developer|carrier|sponsor|purchaser|dealer|advisor|underwriter|franchisee)s?";

/** "exclusive", but not "non-exclusive" however the hyphen is written. */
const EXCLUSIVE = "(?<!non[-‐‑– ]{0,3})\\bexclusive";

export const exclusivity = defineProvision({
  type: "exclusivity",
  description: "A party deals with the other only, or gives a right to nobody else.",
  anchors: ["exclusiv", "the only", "anyone", "solely", "any other", "third part", "additional", "compet", "only from"],
  patterns: [
    words(
      "\\b(?:have|has|receives?) (?:the|an) (?:sole and )?exclusive right to (?:\\w+,? (?:and )?){0,3}(?:market|sell|resell|distribute|promote|purchase|provide|supply|manufacture|use|offer|license)",
    ),
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,40}\\b(?:grant|licen[sc]e|authori[sz]e|permit|appoint|give)\\b[^;]{0,100}\\b(?:(?:any|to|other) (?:third part(?:y|ies)|other)|anyone (?:else|other)|additional (?:distributors?|resellers?|dealers?|agents?)|entity other)\\b`,
    ),
    words(`\\bthe only ${ROLE}\\b`),
    words(
      "\\bexclusively (?:be )?(?:repaired|provided|supplied|performed|purchased|serviced|distributed) (?:by|from|through)\\b",
    ),
    words(`${EXCLUSIVE} (?:[\\w-]+,? ){0,4}${ROLE}\\b`),
    words(`\\bsole (?:and exclusive )?(?:\\w+ )?${ROLE}\\b`),
    words(
      "\\b(?:exclusively|only|solely) (?:from|through|with|use|engage|by) (?:the )?(?:supplier|provider|vendor|contractor|company|manufacturer|seller|distributor)\\b",
    ),
    words(
      `\\b(?:grants?|granted|appoints?|engages?|retains?|hereby)\\b[^;]{0,160}${EXCLUSIVE}(?:ly)?\\b[^;]{0,160}\\b(?:rights?|licen[sc]e|basis|distribut|territory|use|market|sell|provide)`,
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
      "\\bexclusive (?:remed|benefit|jurisdiction|venue|property|owner|forum|obligation|control|liability|right to (?:manage|control|determine))|\\bexclusive of\\b|\\bremed(?:y|ies)\\b|\\bnot exclusive\\b|\\bsolely and exclusively (?:as|in|for)\\b|\\b(?:sub-?licen[sc]e|pledge|encumb\\w+|liens?)\\b[^;]{0,100}\\bthird part|\\bnot (?:\\w+ ){0,3}exclusive (?:rights?|privileges?|licen[sc]e)\\b",
    ),
    words("\\b(?:disclos|confidential|solicit|hire|reverse engineer)\\w*\\b"),
  ],
  examples: {
    yes: [
      "Supplier is the exclusive provider of hosting services to Customer.",
      "Customer shall not engage any other supplier for the Services.",
      "Supplier will not grant any third party the right to sell the Products in the Territory.",
      "Customer is the only distributor in the Territory.",
      "Reseller has the exclusive right to market and sell the Products.",
      "Vendor grants Reseller the exclusive right to sell the Products in the Territory.",
    ],
    no: [
      "These are the sole and exclusive remedies of Customer.",
      "The courts of Oslo have exclusive jurisdiction.",
      "The licence is non-exclusive.",
      "The rights granted here are not exclusive.",
      "Licensor grants Licensee a non-exclusive licence to use the Mark solely and exclusively as part of its name.",
      "Licensee shall not sublicense, pledge or permit transfer of the licence to any third party.",
    ],
  },
});
