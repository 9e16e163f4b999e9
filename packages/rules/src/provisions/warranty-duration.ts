import { defineProvision } from "@clauselint/core";
import { daysIn } from "./duration.js";
import { PERIOD as WRITTEN, words } from "./words.js";

/** A period, also where its number and its unit were blacked out together. */
const PERIOD = `(?:${WRITTEN}|\\(\\d+\\) days|\\[[ .*•…●]{1,12}\\])`;
const WRONG =
  "(?:defect\\w*|non-?conform\\w*|fails? to (?:conform|meet|comply)|not (?:conform|meet|comply)|damaged?|shortages?)";
const RECEIVED =
  "(?:receipt(?! (?:by \\w+ )?of (?:\\w+ )?(?:notice|notification|written|invoice|claim))|arrival|delivery|shipment|acceptance|discovery|purchase|installation|completion|commissioning)";
const START = "(?:from|after|following|of|commencing|beginning|starting|thereafter)";

export const warrantyDuration = defineProvision({
  type: "warranty-duration",
  description: "How long a defect is mended or a promise of quality holds.",
  anchors: [
    "warrant",
    "guarant",
    "defect",
    "conform",
    "reject",
    "not meet",
    "damage",
    "shortage",
    "inspect",
    "test",
    "correct",
    "repair",
    "replace",
  ],
  patterns: [
    words(
      `\\b(?:warrants?|warranted|warrant[iy]\\w*|guarantees? (?:that (?:the|its|all|any|each)|the|its|all|each))\\b[^;]{0,260}\\b(?:for|period of|within|during|of)\\b[^;]{0,30}${PERIOD}[^;]{0,20}\\b${START}\\b`,
    ),
    words(`\\b(?:for|during)\\b[^;]{0,20}\\b${PERIOD}[^;]{0,160}\\b(?:warrants|warranted|warranty|guarantees)\\b`),
    words(
      `\\b(?:(?:warranty|guarantee) (?:period|term)|defects? (?:liability|correction) period)\\b[^;]{0,160}\\b${PERIOD}`,
    ),
    words(
      `\\b(?:reject\\w*|notif\\w+|notice|claims?|return)\\b[^;]{0,200}\\bwithin\\b[^;]{0,20}${PERIOD}[^;]{0,80}\\b${RECEIVED}\\b[^;]{0,160}\\b${WRONG}`,
    ),
    words(`\\b${WRONG}\\b[^;]{0,240}\\bwithin\\b[^;]{0,20}${PERIOD}[^;]{0,60}\\b${RECEIVED}\\b`),
    words(`\\bwithin ${PERIOD}[^;]{0,40}\\b${RECEIVED}\\b[^;]{0,240}\\b${WRONG}`),
    words(
      `\\bfree (?:from|of)\\b[^;]{0,40}\\bdefects?\\b[^;]{0,120}\\b(?:for|until|during)\\b[^;]{0,30}${PERIOD}|\\bwarrant(?:y|ies)\\b[^;]{0,60}\\b(?:expires?|lasts?|ends?|is valid|runs?)\\b[^;]{0,40}\\b${PERIOD}`,
    ),
    words(
      `\\b(?:within|(?:have|has)(?: a period of)?) ${PERIOD}[^;]{0,40}\\b${RECEIVED}\\b[^;]{0,100}\\b(?:inspect|test)\\b`,
    ),
    words(
      `\\breject (?:(?!orders?\\b)[^;]){0,60}?\\b(?:products?|goods|deliver(?:y|ies|ables?)|software|shipments?|lots?)\\b(?:(?!orders?\\b)[^;]){0,60}\\bwithin\\b[^;]{0,20}${PERIOD}[^;]{0,60}\\b${RECEIVED}\\b`,
    ),
    words(`\\b${PERIOD}['’]? (?:limited )?warranty\\b`),
    words(
      `\\b${PERIOD}[^;]{0,20}\\b(?:after|from|following)\\b[^;]{0,30}\\b(?:acceptance|delivery|installation|completion|shipment)\\b[^;]{0,120}\\b(?:shall|will|must|agrees? to)\\b[^;]{0,30}\\b(?:correct|repair|replace|fix|remedy|rectify)\\b[^;]{0,80}\\b(?:errors?|defect\\w*|bugs|faults?|non-?conform\\w+)\\b`,
    ),
    words(`\\bwarrant\\w*\\b[^;]{0,120}\\b(?:for|period of) (?:a |the )?(?:period of |minimum of )?${PERIOD}`),
  ],
  unless: [
    words(
      "\\b(?:payments?|invoices?|terminate)\\b[^;]{0,40}\\bwithin\\b|\\b(?:representations?|default|cured?|insurance|exercis\\w+|untrue)\\b",
    ),
  ],
  refine: ({ sentence }) => ({ facts: daysIn(sentence) }),
  examples: {
    yes: [
      "Supplier warrants that the Software will work as specified for ninety (90) days from acceptance.",
      "The Warranty Period is twelve months.",
      "Supplier warrants the goods for a period of [***] from delivery.",
      "Within ten days of receipt of the goods, Customer shall report any defects.",
      "Customer has to say that a delivery does not meet the order within 14 days after its receipt.",
      "The machines shall be free from defects in material for two years.",
      "The warranty expires one year after installation.",
      "Licensee shall accept or reject the Software within ten days after its receipt.",
      "Buyer has thirty days upon receipt of each shipment to inspect and test it.",
      "Distributor shall report any damage or shortage within ten days of receipt.",
      "Claims under the warranty must be made in writing within (60) days from the date of shipment.",
      "The guarantee period is five years.",
      "The defects liability period shall be twelve months from practical completion.",
      "For a period of 90 days following acceptance, Developer shall correct any errors at no charge.",
    ],
    no: [
      "Supplier warrants that it has the right to grant the licence.",
      "Invoices are due 30 days after receipt.",
      "Supplier may reject an order for Products within ten days of its receipt.",
      "Supplier warrants that it keeps insurance for a period of two years following the end of the project.",
      "Partner receives a warrant that it may exercise for a period of five years from its date.",
      "If its use of the marks fails to conform to the guidelines, Reseller shall within five days of receipt of a notice change it.",
      "A party whose representations are untrue has ten days after receipt of notice to cure the defect.",
      "For ten days after delivery, Supplier shall answer questions on the invoice.",
    ],
  },
});
