import { defineProvision } from "@clauselint/core";
import { HANDING_ON } from "./handing-on.js";
import { readSubcontracting } from "./subcontracting-reader.js";
import { OWN_STAFF_ONLY } from "./subcontracting-words.js";
import { words } from "./words.js";

export const subcontracting = defineProvision({
  type: "subcontracting",
  description: "Whether the provider may let others do the work, on what terms, and who answers for them.",
  anchors: [
    "subcontract",
    "sub-contract",
    "delegat",
    "subservic",
    "sub-servic",
    "subprocess",
    "sub-process",
    "outsourc",
    "third part",
    "third-part",
    "contractors",
    "affiliates",
    "agents",
    "others",
    "sub-let",
    "sublet",
    "sub-suppl",
    "subsuppl",
    "freelance",
    "another ",
    "farm",
    "third party",
    "associate",
    "specialist",
    "other staffing",
    "hand ",
    "general leave",
    "anyone",
    "anybody",
    "other firm",
    "other compan",
    "own employees",
    "own staff",
    "own personnel",
    "own people",
    "directly or",
  ],
  patterns: [words(`\\b(?:${HANDING_ON}|sub-?contract\\w*|sub-?servicers?|sub-?outsourcing|${OWN_STAFF_ONLY})`)],
  unless: [
    words(
      "\\b(?:confidential information|insured?|insures?|insurance (?:polic\\w+|cover\\w*|requirements|certificates?)|(?:maintain|carry|procure)\\w* (?:\\w+ ){0,4}?insurance|(?:safety|wages|salaries|compensation) of)\\b",
    ),
    // what holds whoever works allows nobody to work
    words("\\bregardless of whether\\b[^;.]{0,80}?\\bsub-?contract"),
  ],
  refine: ({ sentence, match, document, facts: { parties } }) =>
    readSubcontracting(sentence, match.index + match[0].length, document, parties),
  examples: {
    yes: [
      "Supplier shall not subcontract any Service without Customer's prior written consent.",
      "Supplier may use subcontractors only with Customer's prior permission.",
      "Supplier remains liable for the acts and omissions of its subcontractors.",
      "Supplier may subcontract any part of the Services at its discretion.",
      "Neither party may delegate its duties without the consent of the other.",
      "Supplier may engage third parties to perform the Services.",
      "Supplier uses subcontractors.",
      "Supplier commissions third parties only after Customer has agreed in text form.",
      "Subcontracting is permitted only with the consent of Customer.",
      "Supplier does not pass any work to another firm without Customer's written approval.",
    ],
    no: [
      "Quality is measured on the work, not the workers, regardless of whether employees or subcontractors of Supplier perform it.",
      "Neither party may assign this Agreement without consent.",
      "Customer may subcontract its own obligations.",
      "The Software does not contain materials of a third party used by Supplier.",
      "Subcontractor means a person that a party retains.",
      "Supplier shall insure its personnel and subcontractors.",
    ],
  },
});
