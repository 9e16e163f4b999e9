import { defineProvision } from "@clauselint/core";
import { FORBIDDEN, words } from "./words.js";

const PEOPLE = "(?:employees?|personnel|staff|employed|consultants?|individual contractors?|persons? (?:who|employed))";

export const nonSolicitEmployees = defineProvision({
  type: "non-solicit-employees",
  description: "A party may not hire or lure away the other's people.",
  anchors: ["solicit", "hire", "recruit", "entice", "induce", "employ"],
  patterns: [
    words(
      `\\b${FORBIDDEN}\\b[^;]{0,200}\\b(?:solicit|recruit|entice|induce|lure|canvass|hire|offer (?:of )?employment|employ(?!e|ing|ment))\\w*\\b[^;]{0,200}\\b${PEOPLE}\\b`,
    ),
    words("\\bnon-?solicit\\w*\\b[^;]{0,80}\\b(?:employees?|personnel|staff)\\b"),
  ],
  unless: [
    words(
      "\\b(?:confidential\\w*|disclos\\w+|debar\\w+|disab\\w+|minors?|discriminat\\w+|younger|illegal|unqualified|aliens|undocumented|felon)\\b",
    ),
    words("\\b(?:not be (?:considered|deemed)|is not|are not)\\b[^;]{0,40}\\bemployees?\\b"),
  ],
  examples: {
    yes: [
      "Neither party shall solicit or hire employees of the other during the term.",
      "Customer agrees not to recruit any personnel of Supplier for one year.",
    ],
    no: [
      "Supplier shall not be deemed an employee of Customer.",
      "Supplier shall employ trained staff.",
      "Agent shall not terminate the employment of any employee.",
      "Supplier does not employ any person younger than the minimum age.",
    ],
  },
});
