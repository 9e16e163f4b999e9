import { defineProvision } from "@clauselint/core";
import { FORBIDDEN, words } from "./words.js";

const ROLE =
  "(?:provider|supplier|distributor|licensee|vendor|agent|contractor|manufacturer|source|seller|reseller|representative|host|partner|outsourcer|developer|carrier|sponsor|purchaser|dealer|advisor|underwriter|franchisee)s?";

/** "exclusive", but not "non-exclusive" however the hyphen is written. */
const EXCLUSIVE = "(?<!non[-‐‑– ]{0,3})\\bexclusive";

export const exclusivity = defineProvision({
  type: "exclusivity",
  description: "A party deals with the other only, or gives a right to nobody else.",
  anchors: [
    "exclusiv",
    "the only",
    "anyone",
    "solely",
    "any other",
    "third part",
    "additional",
    "compet",
    "only from",
    "another company",
    "another party",
    "other than",
    "except through",
    "sole provider",
    "sole supplier",
    "sole distributor",
    "requirements",
    "needs",
    "only to",
    "anybody",
    "any person",
    "others",
  ],
  patterns: [
    words(
      "\\b(?:have|has|receives?) (?:(?:the|an) )?(?:[\\w-]+ )?(?:sole and )?exclusive rights? (?:[^;]{0,60} )?to (?:\\w+,? (?:and )?){0,3}(?:market|sell|resell|distribute|promote|purchase|provide|supply|manufacture|make|use|offer|license|exploit|commerciali[sz]e)\\b",
    ),
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,40}\\b(?:grant(?:ing)?|licen[sc]e|authori[sz]e|permit|appoint|give)\\b[^;]{0,120}\\b(?:(?:any|to|other) (?:third part(?:y|ies)|other)|anyone (?:else|other)|additional (?:distributors?|resellers?|dealers?|agents?)|entity other)\\b`,
    ),
    words(`\\bthe only ${ROLE}\\b`),
    words(
      "\\bexclusively (?:be )?(?:repaired|provided|supplied|performed|purchased|serviced|distributed) (?:by|from|through)\\b",
    ),
    words(`${EXCLUSIVE} (?:[\\w-]+,? ){0,4}${ROLE}\\b`),
    words(`\\bsole (?:and exclusive )?(?:\\w+ )?${ROLE}\\b`),
    words(
      "(?<!non-)(?<!co-)\\bexclusively (?:provide|supply|purchase|deal|work|distribute|endorse|engage|negotiate)\\b|\\b(?:purchas|procur|suppl|obtain|process|deal|work|buy|sourc|order|sell)\\w*\\b[^;]{0,80}?(?<!non-)(?<!co-)\\b(?:exclusively|solely) (?:from|through|with(?! respect))\\b|\\bservices exclusively\\b",
    ),
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,160}\\b(?:market|sell|supply|order|purchase|obtain|procure|distribute|promote|exploit)\\b[^;]{0,200}\\b(?:other than (?:from|through|in collaboration)|except (?:through|from|by sale|for the benefit))\\b`,
    ),
    words(
      `\\b(?:purchases?|buys?|obtains?|procures?|sources?|orders?|acquires?)\\b[^;]{0,40}\\b(?:all|entire|(?:100|one hundred) ?(?:%|percent|per cent))(?:[^;]{0,60} )(?:requirements?|needs)\\b[^;]{0,100}\\bfrom\\b|\\b(?:sells?|supply|supplies|provides?|delivers?)\\b[^;]{0,80}\\bonly to (?:the )?(?:buyer|purchaser|customer|company|distributor|licensee)\\b`,
    ),
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,60}\\b(?:sell|supply|provide|offer|market|distribute|license)\\b[^;]{0,120}\\b(?:to|with|for) (?:anyone|anybody|any (?:other )?(?:person|party|entity|third part(?:y|ies)))\\b[^;]{0,60}\\b(?:except|other than)\\b|\\b(?:shall|will) not\\b[^;]{0,80}\\bn?or (?:grant|license|franchise|authori[sz]e|allow|permit)\\b[^;]{0,40}\\b(?:others|anyone|any other (?:person|party)|another)\\b[^;]{0,40}\\b(?:operate|establish|open|exploit|sell|distribute|market|manufacture)\\b`,
    ),
    words(
      "\\b(?:licen[sc]e|right|rights|appointment)\\b[^;]{0,120}\\b(?:shall|will) be (?:sole and )?exclusive\\b(?! (?:propert|remed|of|juris))",
    ),
    words(
      "\\b(?:exclusively|only|solely) (?:from|through|use|engage|by) (?:the )?(?:supplier|provider|vendor|contractor|company|manufacturer|seller|distributor)\\b",
    ),
    words(
      `\\b(?:grants?|granted|appoints?|engages?|retains?|hereby)\\b[^;]{0,160}${EXCLUSIVE}(?:ly)?\\b[^;]{0,160}\\b(?:rights?|licen[sc]e|basis|distribut|territory|use|market|sell|provide)`,
    ),
    words(
      "\\bon an exclusive basis\\b|(?<!non[-‐‑– ]{0,2})\\bexclusivity\\b(?! of (?:warrant|remed))|\\bexclusive dealing\\b|\\bright of exclusiv",
    ),
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,120}\\b(?:engage|appoint|accept|represent|endorse|contract with|enter into|obtain|purchase|procure|market|sell|promote|distribute)\\b[^;]{0,120}\\b(?:(?:any other|another) (?:person|party|provider|supplier|vendor|entity|company|contractor|sponsor)|competitors?|competing|competitive|similar (?:services|products))\\b`,
    ),
  ],
  unless: [
    words(
      "\\bexclusive (?:remed|benefit|jurisdiction|venue|property|owner|forum|obligation|control|liability|right to (?:manage|control|determine))|\\bexclusive of\\b|\\bremed(?:y|ies)\\b|\\bnot exclusive\\b|\\bsolely and exclusively (?:as|in|for|to)\\b|\\binures?\\b|\\bexclusive (?:\\w+ ){1,3}agreement\\b|\\bpreviously granted\\b|\\bsuch exclusive licen[sc]es?\\b|\\b(?:sub-?licen[sc]e|pledge|encumb\\w+|liens?)\\b[^;]{0,100}\\bthird part|\\bnot (?:\\w+ ){0,3}exclusive (?:rights?|privileges?|licen[sc]e)\\b",
    ),
    words("\\b(?:disclos|confidential|solicit|hire|reverse engineer)\\w*\\b"),
    words(
      "\\bexport\\w*\\b|\\bwould (?:\\w+ ){0,4}(?:prevent|interfere|conflict)\\b|\\b(?:hold itself out|authority to|on behalf of any other|not be used to)\\b",
    ),
  ],
  examples: {
    yes: [
      "Supplier is the exclusive provider of hosting services to Customer.",
      "Customer shall not engage any other supplier for the Services.",
      "Supplier will not grant any third party the right to sell the Products in the Territory.",
      "Customer is the only distributor in the Territory.",
      "Reseller has the exclusive right to market and sell the Products.",
      "Vendor grants Reseller the exclusive right to sell the Products in the Territory.",
      "Customer shall procure all spare parts solely from Supplier.",
      "Supplier has exclusive rights to exploit the plant in Norway.",
      "Agency agrees not to enter into an agreement with another company to promote similar products.",
      "Vendor shall not sell the Products in the Territory except through Distributor.",
      "The licence granted in this clause shall be exclusive.",
      "Buyer shall purchase all of its requirements of the Products from Seller.",
      "Customer agrees to obtain one hundred percent of its needs for resin from Supplier.",
      "Manufacturer shall sell the Products only to Buyer.",
      "Company agrees to use Agency as its sole provider of media services.",
      "Franchisor will not operate, or license others to operate, a store within the Protected Area.",
      "Supplier shall not supply the Products to anybody in the Territory except Distributor.",
    ],
    no: [
      "These are the sole and exclusive remedies of Customer.",
      "The courts of Oslo have exclusive jurisdiction.",
      "The licence is non-exclusive.",
      "The rights granted here are not exclusive.",
      "All rights in the records remain solely with Contractor.",
      "Goodwill in the marks inures exclusively to Licensor, which hereby grants their use.",
      "Supplier shall not enter into an agreement with any other entity that would prevent it from performing this Agreement.",
      "Neither party shall hold itself out as having authority to enter into contracts with any other person.",
      "Licensor grants Licensee a non-exclusive licence to use the Mark solely and exclusively as part of its name.",
      "Licensee shall not sublicense, pledge or permit transfer of the licence to any third party.",
      "Franchisor keeps the right to operate or license others to operate stores outside the Protected Area.",
      "Distributor shall sell the Products only to customers in the Territory.",
    ],
  },
});
