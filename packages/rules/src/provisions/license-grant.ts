import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const KIND = "(?:[\\w,()-]+ ){0,14}?";
const LICENCE = "(?:sub-?)?licen[sc]es?\\b";

export const licenseGrant = defineProvision({
  type: "license-grant",
  description: "A party may use what belongs to the other.",
  anchors: ["licen", "right to use", "right and lic", "rights to use"],
  patterns: [
    words(`\\b(?:grants?(?! of)|granting|granted|gives?)\\b[^;]{0,400}\\b${LICENCE}`),
    words(
      "\\b(?:grants?|granted|gives?)\\b[^;]{0,160}\\b(?:rights?|permission|authority) (?:and [\\w ]{3,30} )?(?:to|of) (?:\\w+,? ){0,3}(?:use|reproduce|copy|display|distribute|access|market|sell|publish|link|host|modify|make)\\b",
    ),
    words(
      "\\b(?:grants?|granted)\\b[^;]{0,160}\\b(?:rights? and licen[sc]es?|(?:limited|exclusive|non-?exclusive|revocable|irrevocable|transferable|worldwide|royalty-free|perpetual)(?: and [\\w-]+)? rights?)\\b",
    ),
    words(`\\bhereby (?:\\w+ )?licen[sc]es?\\b[^;]{0,80}\\b(?:to|the|its)\\b`),
    words(`\\b(?:shall|will) (?:have|receive|be granted|obtain)\\b[^;]{0,60}\\b(?:a|an) ${KIND}${LICENCE}`),
    words(`\\b(?:has|have|is|are) (?:hereby )?(?:granted|licensed)\\b[^;]{0,80}\\b(?:right|licen|use)`),
    words("\\bgrant of (?:rights?|licen[sc]e)"),
  ],
  unless: [
    words(
      "\\b(?:no|not|nothing|neither)\\b[^;]{0,80}\\b(?:grants?|granted|confers?|conveys?|licen[sc]ed?)\\b|\\b(?:business|professional|driver'?s|operating|sales|governmental|state) licen[sc]es?\\b",
    ),
  ],
  examples: {
    yes: [
      "Supplier grants to Customer a non-exclusive, royalty-free licence to use the Software.",
      "Customer is hereby granted the right to use the tools.",
      "Provider hereby licenses the Background Materials to Customer.",
    ],
    no: [
      "Nothing in this Agreement grants Supplier a licence to Customer's marks.",
      "Supplier shall hold all business licenses that the law requires.",
      "Licence fees are due in advance.",
    ],
  },
});
