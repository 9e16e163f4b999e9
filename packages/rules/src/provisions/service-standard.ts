import { defineProvision } from "@clauselint/core";
import { DUTY, words } from "./words.js";

const AROUND_THE_CLOCK =
  "(?:24 ?(?:x|/|-|hours) ?(?:7|a day|per day)|twenty[- ]four(?: \\(24\\))? hours|around the clock|\\d{1,2}:\\d\\d ?(?:a\\.?m|p\\.?m))";

/** Words that promise care or an effort rather than a result. */
const PROMISES = `(?:efforts|endeavou?rs?|tr(?:y|ies) to|aims? to|strives? (?:to|for)|${DUTY} (?:\\w+ ){0,3}?(?:maximi[sz]e|minimi[sz]e|ensure|maintain))`;

export const serviceStandard = defineProvision({
  type: "service-standard",
  description: "How well a service is to run, without a number to measure it by.",
  anchors: [
    "availab",
    "support",
    "help desk",
    "helpdesk",
    "service desk",
    "aim",
    "strive",
    "efforts",
    "endeav",
    "accessible",
    "operational",
    "uptime",
    "downtime",
    "down-time",
    "historical",
    "past practice",
    "prior to",
    "previously",
    "as quickly as",
    "as fast as",
    "promptly",
    "quickly",
    "swiftly",
    "timely",
    "on-time",
    "on time",
    "punctual",
    "same level",
    "same standard",
  ],
  patterns: [
    words(
      `\\b(?:support|help ?desk|service desk|availab\\w+|accessible|operational|up-?time)\\b[^;]{0,160}\\b${AROUND_THE_CLOCK}`,
    ),
    words(`\\b${PROMISES}\\b[^.;]{0,120}\\b(?:availab\\w+|accessible|operational|up-?time|down-?time)\\b`),
    words(
      `\\b${PROMISES}\\b[^.;]{0,60}\\b(?:respon[ds]\\w*|reply|answer|resolve|correct|fix|restore)\\b[^.;]{0,100}\\b(?:problems?|errors?|incidents?|defects|outages?|support requests?|e-?mails?|messages|inquiries|tickets|quickly|promptly|soon|fast|possible|timely)\\b`,
    ),
    words(
      `\\b${DUTY} (?:\\w+ ){0,3}?(?:respond|reply|react|answer)\\b[^.;]{0,20}\\b(?:promptly|quickly|swiftly|in a timely)\\b|\\b${PROMISES}\\b[^.;]{0,60}\\b(?:on[- ]time|punctual\\w*|industry (?:norms?|averages?))\\b`,
    ),
    words(
      "\\b(?:consistent with|same|equal to|equivalent to|comparable to|no less than|not less than|at least|as (?:quickly|fast|well|promptly) as)\\b[^.;]{0,120}\\b(?:historical(?:ly)?|past practices?|previously (?:provided|performed)|(?:provided|performed|rendered) (?:\\w+ ){0,4}(?:prior to|before|during the)|(?:currently|now|today) (?:provid|perform|render|load|respond|run)\\w*|(?:provid|perform|render|load|respond|run|do)\\w* (?:currently|now|today))\\b",
    ),
  ],
  unless: [words("\\bclinical\\b")],
  refine({ sentence: { reading, statements } }) {
    if (statements.length > 0 && statements.every(({ side }) => side === "customer")) return null;
    return /\b(?:services?|e-?mails?|requests?|deliver\w*|calls?|parcels?|systems?|sites?|platform|software|applications?|network|pages?|problems?|errors?|incidents?|tickets|support|help ?desk|servers?)\b/i.test(
      reading,
    )
      ? { favours: "customer" }
      : null;
  },
  examples: {
    yes: [
      "The Site will be available 24 hours a day, except for maintenance.",
      "Supplier shall use commercially reasonable efforts to keep the service available.",
      "Supplier shall respond promptly to all requests for service.",
      "The Services shall be provided with the same care as historically provided.",
    ],
    no: [
      "Supplier shall use reasonable efforts to comply with the law.",
      "Customer shall keep its network available 24 hours a day.",
    ],
  },
});
