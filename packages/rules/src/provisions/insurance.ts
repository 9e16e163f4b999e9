import { defineProvision } from "@clauselint/core";
import { DUTY, words } from "./words.js";

const KEEP =
  "(?:maintain|carry|obtain|procure|keep|provide|purchase|secure|take out|arrange for|effect|hold|have in (?:effect|force)|bear the cost of)";
const COVER = "(?:insurance|self-insur\\w+)";

export const insurance = defineProvision({
  type: "insurance",
  description: "A party has to be insured.",
  anchors: ["insur"],
  patterns: [
    words(`\\b(?:${DUTY}|at its (?:own |sole )?(?:cost|expense))\\b[^;]{0,160}\\b${KEEP}\\b[^;]{0,200}\\b${COVER}`),
    words(
      `\\b${COVER}\\b[^;]{0,160}\\b(?:shall|will|must) be (?:\\w+ )?(?:maintained|carried|obtained|procured|kept|provided|purchased)`,
    ),
    words(
      "\\bcertificates? of insurance\\b|\\badditional(?:ly)? (?:named )?insureds?\\b|\\bwaivers? of subrogation\\b",
    ),
    words(
      "\\b(?:commercial|comprehensive) general liability\\b|\\b(?:workers'?|workmen'?s)[’']? compensation (?:and [^;]{0,40})?insurance|\\bprofessional (?:indemnity|liability) insurance|\\berrors (?:and|&) omissions\\b",
    ),
    words(
      `\\b(?:maintains?|carr(?:y|ies)|has|have)\\b[^;]{0,60}\\b(?:liability|property|adequate|sufficient|appropriate)\\b[^;]{0,60}\\binsurance\\b`,
    ),
    words(
      `\\b${DUTY}\\b[^;]{0,80}\\b(?:be (?:fully |adequately )?insured|self-insure|insure (?:itself|against|the (?:goods|equipment|products)))\\b`,
    ),
    words(
      "\\bresponsible for\\b[^;]{0,80}\\b(?:obtaining|maintaining|carrying|procuring|providing)\\b[^;]{0,120}\\binsurance\\b",
    ),
    words("\\binsurance\\b[^;]{0,20}\\bin such amounts\\b"),
  ],
  unless: [
    words(
      "\\b(?:health|medical|dental|unemployment|social|disability|title|deposit|life) insurance\\b[^;]{0,160}\\b(?:benefits?|employees?|premiums?|contributions?|withh)",
    ),
  ],
  examples: {
    yes: [
      "Supplier shall maintain professional indemnity insurance of at least GBP 1,000,000.",
      "Customer shall be named as an additional insured.",
      "If asked, Carrier shall arrange for insurance of each shipment.",
      "Insurance shall be maintained for the whole term.",
      "Supplier carries insurance in such amounts as are customary in its business.",
    ],
    no: [
      "Customer is an insurance company.",
      "Supplier shall administer the insurance policies of Customer's clients.",
      "Contractor shall ensure that its staff is trained.",
    ],
  },
});
