import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const AGAIN = "(?:renew(?:ed|al|als|able|s)?|extend(?:ed|s)?|extensions?|rolled over|prolong\\w*)";

/** What both have to agree on again is no right to go on. */
const AGREED_ANEW = words(
  "\\b(?:mutual(?:ly)?|(?:the )?parties (?:\\w+ ){0,2}?(?:agree(?! that)|decide)|negotiate|to be agreed|satisfactory agreement)\\b",
);
const BY_ITSELF = words(
  "\\b(?:automatic(?:ally)? (?:renew|exten|be)\\w*|option|unless (?:either|a|one|any|\\w+ (?:notif|gives))|elects?)\\b",
);

export const renewalTerm = defineProvision({
  type: "renewal-term",
  description: "The term goes on after the first one, by itself or by choice.",
  anchors: ["renew", "exten", "continue", "successive", "roll"],
  patterns: [
    words(`\\b(?:automatically|automatic)\\b[^;]{0,60}\\b${AGAIN}\\b`),
    words(`\\b${AGAIN}\\b[^;]{0,40}\\bautomatically\\b`),
    words(
      `\\b(?:term|agreement|contract|sow|order)\\b[^;]{0,160}\\b${AGAIN}\\b[^;]{0,100}\\b(?:successive|additional|further|subsequent|consecutive|another|one|two|periods?|terms?|year|month)\\b`,
    ),
    words(
      "\\b(?:option|right|may|elect)\\b[^;]{0,40}\\b(?:to )?(?:renew|extend)\\b[^;]{0,120}\\b(?:term|agreement|contract)\\b",
    ),
    words(
      `\\b${AGAIN}\\b[^;]{0,60}\\b(?:this agreement|the (?:initial )?term|the contract)\\b[^;]{0,100}\\b(?:additional|further|successive|another)\\b`,
    ),
    words(
      "\\bcontinue\\w*\\b[^;]{0,80}\\b(?:successive|(?:year|month)[- ]to[- ](?:year|month)|additional (?:\\S+ ){0,3}(?:terms?|periods?))\\b",
    ),
    words("\\b(?:renewal|extension) (?:terms?|periods?)\\b"),
    words(
      "\\b(?:term|agreement|contract|subscription|plan|order)s?\\b[^.;]{0,40}?\\brenews? (?:itself )?(?:for|at the end of|every|each)\\b[^.;]{0,40}?\\b(?:periods?|terms?|years?|months?)\\b",
    ),
    words(
      "\\b(?:agreement|contract|term|subscription|order|sow|statement of work|it)\\b(?: [\\w']+){0,4}? (?<!\\b(?:hours?|days?|credits?|minutes?|balances?|leave|amounts?|licen[cs]es?|units?)\\b[^.;]{0,40})roll(?:s|ed|ing)? over\\b[^.;]{0,40}?\\b(?:(?:further|successive|additional|another|new|equal) (?:\\w+ ){0,2}?)(?:periods?|terms?|years?)\\b",
    ),
  ],
  unless: [
    words(
      "\\b(?:mutual(?:ly)?|both parties|parties may)\\b[^;]{0,60}\\b(?:agree\\w*|consent)\\b|\\b(?:cure|warranty|delivery|payment|grace|notice|(?<!\\b(?:each|every) )time)\\b[^;]{0,40}\\b(?:exten(?:d|ded|sion)|renew)",
    ),
    words(
      "\\b(?:insurance|polic(?:y|ies)|licen[sc]es? and permits|domain|registrations?|patents?|credit)\\b[^;]{0,60}\\b(?:renew|exten)",
    ),
  ],
  refine: ({ sentence: { reading } }) => (AGREED_ANEW.test(reading) && !BY_ITSELF.test(reading) ? null : {}),
  examples: {
    yes: [
      "The term renews automatically for successive periods of one year.",
      "Your plan renews for the same period each time unless you switch renewal off.",
      "Customer may extend the term of this Agreement for two further years.",
      "It will roll over for further periods of 24 months each unless Customer gives notice.",
    ],
    no: [
      "The term of this Agreement may be renewed for one year by mutual written agreement of the parties.",
      "Before the end of the first term, the parties shall negotiate an extension of the term of this Agreement for a further year.",
      "Supplier shall renew its insurance policies each year.",
      "Unused hours roll over to another period.",
      "Seats that nobody took roll over for additional periods.",
      "The loan may be rolled over at the bank.",
      "Each batch rolls over to the next line.",
      "The cure period may be extended by ten days.",
    ],
  },
});
