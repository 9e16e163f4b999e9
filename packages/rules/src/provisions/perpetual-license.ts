import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

export const perpetualLicense = defineProvision({
  type: "perpetual-license",
  description: "A licence that does not end or cannot be taken back.",
  anchors: ["perpetual", "irrevocabl", "in perpetuity"],
  patterns: [
    words(
      "\\b(?:perpetual|perpetually|irrevocable|irrevocably|in perpetuity)\\b[^;]{0,160}\\b(?:licen[sc]e[sd]?|sublicen[sc]e|rights? (?:and licen|to (?:\\w+,? ){0,4}(?:use|access|copy|reproduce|make|sell|practi[cs]e|exploit|distribute))|use)\\b",
    ),
    words(
      "\\b(?:licen[sc]e[sd]?|sublicen[sc]e|grants?|granted)\\b[^;]{0,200}\\b(?:perpetual|perpetually|irrevocable|irrevocably|in perpetuity)\\b",
    ),
  ],
  unless: [
    words(
      "\\birrevocabl[ey] (?:\\w+ )?(?:and unconditionally )?(?:letter of credit|power of attorney|appoints?|submits?|consents?|waive[sd]?|agrees?|guarant\\w+|assigns?|designates?|instruct\\w*|standby|assignment|offer|instructions?|trust|proxy)\\b",
    ),
  ],
  examples: {
    yes: [
      "Supplier grants Customer a perpetual, irrevocable licence to use the Background IP.",
      "The licence to the tools is granted in perpetuity.",
    ],
    no: [
      "Each party irrevocably submits to the jurisdiction of the courts of Bern.",
      "A party that does not answer has irrevocably waived any right to take part in the defence.",
      "The fund is to be of perpetual duration, but Franchisor has the right to end it.",
      "Customer shall open an irrevocable letter of credit.",
    ],
  },
});
