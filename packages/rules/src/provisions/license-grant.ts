import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const KIND = "(?:[\\w,()-]+ ){0,14}?";
const LICENCE = "(?:sub-?)?licen[sc]es?\\b";

/** A right to sell goods alone is no licence: something has to be used that belongs to the other. */
const USED = words(
  "\\blicen[sc]|\\b(?:us(?:e[sd]?|ing)|reproduc\\w+|cop(?:y|ies)|display|access|publish|modify|marks?|trade ?marks?|name|software|content|intellectual|patents?|copyrights?)\\b",
);

/** What can be licensed. */
const THING =
  "(?:trade ?marks?|marks|logos?|names?|likeness|image|content|materials|software|technology|data|intellectual property|know-how|results|works?|documentation|application|system)";

export const licenseGrant = defineProvision({
  type: "license-grant",
  description: "A party may use what belongs to the other.",
  anchors: ["licen", "right to use", "right and lic", "rights to use", "grants", "granted", "may use", "to use"],
  patterns: [
    words(`\\b(?:grants?(?! of)|granting|granted|gives?)\\b[^;]{0,400}\\b${LICENCE}`),
    words(
      "\\b(?:grants?|granted|gives?)\\b[^;]{0,260}\\b(?:rights?|permission|authority) (?:and [\\w ]{3,30} )?(?:to|of) (?:\\w+,? ){0,3}(?:use|reproduce|copy|display|distribute|access|market|sell|publish|link|host|modify|make)\\b",
    ),
    words(
      "\\b(?:grants?|granted)\\b[^;]{0,160}\\b(?:rights? and licen[sc]es?|(?:limited|exclusive|non-?exclusive|revocable|irrevocable|transferable|worldwide|royalty-free|perpetual)(?: and [\\w-]+)? rights?)\\b",
    ),
    words(`\\bhereby (?:\\w+ )?licen[sc]es?\\b[^;]{0,80}\\b(?:to|the|its)\\b`),
    words(`\\b(?:shall|will) (?:have|receive|be granted|obtain)\\b[^;]{0,60}\\b(?:a|an) ${KIND}${LICENCE}`),
    words(`\\b(?:has|have|is|are) (?:hereby )?(?:granted|licensed)\\b[^;]{0,80}\\b(?:right|licen|use)`),
    words("\\bgrant of (?:rights?|licen[sc]e)"),
    words(
      `\\b(?:shall|will) have (?:(?!no\\b)[\\w-]+,? ){0,5}?rights? to (?:\\w+,? ){0,3}?(?:use|reproduce|display|copy)\\b[^;.]{0,60}?\\b${THING}\\b|(?<!\\bnot )\\bauthori[sz]e[sd]? (?:[\\w'’]+ ){0,5}?to (?:\\w+,? ){0,3}?use\\b[^;.]{0,40}?\\b${THING}\\b`,
    ),
    words(
      "\\bmay (?:also )?use (?:[\\w'’&,-]+ ){0,6}?(?:trade ?marks?|marks|logos?)\\b(?! (?:only )?(?:with|upon|after) (?:\\w+ ){0,2}(?:approval|consent))",
    ),
  ],
  unless: [
    words(
      "\\b(?:no|not|neither)\\b[^;]{0,80}\\b(?:grant(?:s|ed|ing)?|confer(?:s|ring)?|conveys?|licen[sc]ed?)\\b|\\bnothing\\b[^;]{0,140}\\bgrant(?:s|ing)?\\b|\\b(?:previously granted|concession)\\b|\\b(?:business|professional|driver'?s|operating|sales|governmental|state) licen[sc]es?\\b",
    ),
  ],
  refine: ({ sentence }) => (USED.test(sentence.reading) ? {} : null),
  examples: {
    yes: [
      "Supplier grants to Customer a non-exclusive, royalty-free licence to use the Software.",
      "Customer is hereby granted the right to use the tools.",
      "Athlete grants Company the right and privilege to use her name in advertisements.",
      "Distributor may use the trademarks of Supplier to promote the Products.",
      "Reseller shall have the right to use and reproduce the logos of Vendor in its catalogues.",
      "Each party authorizes the other to use its trade marks for the campaign.",
      "Provider hereby licenses the Background Materials to Customer.",
      "Licensor grants Licensee a licence under the Patents to make and sell the Products.",
      "Each party gives the other a non-exclusive licence to show its logo on its website.",
      "Subject to payment, Developer hereby licenses the tools to Client for the term.",
    ],
    no: [
      "Supplier grants Reseller the exclusive right to sell the Products in Norway.",
      "Nothing in this Agreement grants Supplier a licence to Customer's marks.",
      "Supplier shall hold all business licenses that the law requires.",
      "Licence fees are due in advance.",
      "Customer shall have no right to reproduce the Software.",
      "This Agreement shall not be construed as granting any licence under a patent.",
      "Licensor has previously granted exclusive rights to license its marks to others.",
    ],
  },
});
