import { defineProvision } from "@clauselint/core";
import { DUTY, words } from "./words.js";

const KEEP =
  "(?:maintain|carry|obtain|procure|keep|provide|purchase|secure|take out|arrange for|effect|hold|have in (?:effect|force)|bear the cost of)";
const COVER =
  "(?:insurance|self-insur\\w+|(?:liability|indemnity|cargo|all[- ]risks?) (?:cover(?:age)?|polic(?:y|ies)))";
/** Kinds of insurance by their names in the trade. */
const KIND =
  "(?:professional (?:civil )?(?:indemnity|liability)|public (?:and products )?liability|(?:commercial |general )?general liability|cyber(?:[ -](?:risk|security))? (?:liability|cover(?:age)?)|cyber(?= (?:and|of|[$£€]))|employer['’]?s?['’]? liability|product(?:s|['’]s)? liability|third[- ]party liability|business liability)";

export const insurance = defineProvision({
  type: "insurance",
  description: "A party has to be insured.",
  anchors: [
    "insur",
    "indemnity cover",
    "liability cover",
    "public liability",
    "professional",
    "general liability",
    "cyber",
    "polic",
    "covered for",
  ],
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
      `\\b(?:maintains?|carr(?:y|ies)|has|have)\\b[^;]{0,60}\\b(?:liability|property|adequate|sufficient|appropriate|indemnity|cargo)\\b[^;]{0,60}\\b${COVER}\\b`,
    ),
    words(
      `\\b${DUTY}\\b[^;]{0,80}\\b(?:be (?:fully |adequately )?insured|self-insure|insure (?:itself|against|the (?:goods|equipment|products)))\\b`,
    ),
    words(
      "\\bresponsible for\\b[^;]{0,80}\\b(?:obtaining|maintaining|carrying|procuring|providing)\\b[^;]{0,120}\\binsurance\\b",
    ),
    words("\\binsurance\\b[^;]{0,20}\\bin such amounts\\b"),
    words(
      `\\b${DUTY}\\b[^;]{0,80}\\b(?:keep|be|stay|remain)\\b[^;]{0,60}\\binsured (?:against|for|with|by(?! (?:the )?(?:fdic|federal deposit|(?:\\w+ )?deposit (?:guarantee|protection|insurance))\\b)|under|to)\\b`,
    ),
    words(
      `\\b(?:${DUTY}[^;]{0,60} insure|insures)(?! that\\b)(?: [\\w'’-]+){1,6} (?:against|in favou?r of|(?:at|to|for) (?:its|their|the) (?:full |agreed |replacement )*(?:value|cost))\\b`,
    ),
    words(
      `\\b${KIND}:? (?:of )?[$£€]\\s?\\d|\\b${KIND} (?:insurance|cover(?:age)?)\\b[^;]{0,60}[$£€\\d]|\\b${DUTY}\\b[^;]{0,60}\\b${KEEP}\\b[^;]{0,60}\\b${KIND}\\b`,
    ),
    words(
      "\\b(?:is|are|be|remains?|stays?|being) (?:\\w+ly )?(?:insured|covered) (?:against|for|in respect of|as regards)\\b[^;.]{0,60}?\\b(?:professional|civil|public|third[- ]party|product|employer['’]?s['’]?|cyber)\\b[^;.]{0,30}?\\b(?:liabilit\\w+|negligence|risks?|incidents?|claims|attacks?)\\b",
    ),
    words(
      "\\b(?:has|have) (?:taken out|subscribed(?: to)?|concluded|contracted|effected|arranged|bought|in (?:place|force))\\b[^;.]{0,60}?\\b(?:insurance|polic(?:y|ies) (?:that|which|to) (?:insur|cover)\\w*)\\b",
    ),
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
      "Supplier shall keep the equipment insured against theft and fire.",
      "Carrier shall insure the goods against theft.",
      "Printer insures the paper at its full value.",
      "Supplier has professional indemnity cover of GBP 2,000,000.",
      "Supplier is suitably insured against professional liability.",
      "Supplier states that it is covered for its civil liability.",
      "Supplier has taken out a policy that covers its faults.",
      "Supplier shall carry professional liability of $2,000,000 and cyber liability of $3,000,000.",
      "Public liability $2,000,000; professional indemnity $1,000,000; cyber $1,000,000.",
      "Supplier shall effect public liability and employer's liability in the amounts of Annex 2.",
    ],
    no: [
      "Supplier shall hold the money in an account insured by the national deposit guarantee scheme.",
      "Customer is an insurance company.",
      "Supplier's professional liability is limited to $2,000,000.",
      "Supplier has adopted a policy that covers travel.",
      "The defects are covered for twelve months by the warranty.",
      "Supplier bears professional liability for its advice and shall keep records.",
      "Supplier shall administer the insurance policies of Customer's clients.",
      "Contractor shall ensure that its staff is trained.",
      "Contractor shall insure that its staff is trained with the new tools.",
      "Contractor shall insure proper coordination with other trades under the plan.",
      "Carrier shall keep the cargo dry, whoever insures it.",
    ],
  },
});
