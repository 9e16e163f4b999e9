import { defineProvision } from "@clauselint/core";
import { daysIn } from "./duration.js";
import { PERIOD, words } from "./words.js";

const NOTICE = "(?:notice|notif\\w+|written|advis\\w+|inform\\w*|request)";
const ENDED = "(?:terminated|terminates|cancell?ed)";
const AGAIN = words(
  "\\b(?:renew\\w*|extend\\w*|extension|successive|additional (?:\\S+ ){0,3}(?:terms?|periods?)|automatically continue|(?:year|month)[- ]to[- ](?:year|month)|indefinitely)\\b",
);
const UNLESS = "(?:unless|until|provided|except|if)";
/** Words that speak of going on or not by themselves. */
const DECLINES =
  "(?:not to renew|non-?renewal|(?:does|do|shall|will)? ?not (?:wish|intend|desire|elect|want) to (?:renew|extend|continue)|decline to renew|wish\\w* to (?:renew|extend))";
const DECLINED = words(`\\b${DECLINES}\\b|\\b(?:end|expir\\w+) of (?:its|the|any|each)\\b`);

export const nonRenewalNotice = defineProvision({
  type: "non-renewal-notice",
  description: "How long before the end a party must say that it does not go on.",
  anchors: [
    "renew",
    "exten",
    "successive",
    "additional",
    "automatically continue",
    "month to month",
    "month-to-month",
    "indefinitely",
  ],
  patterns: [
    words(
      `\\b${UNLESS}\\b[^;]{0,200}\\b(?:${NOTICE}\\b[^;]{0,160}|${ENDED}\\b(?:(?!renew|exten)[^;]){0,160})\\b${PERIOD}`,
    ),
    words(`\\b${UNLESS}\\b[^;]{0,160}\\b${PERIOD}[^;]{0,100}\\b(?:${NOTICE}|${ENDED})\\b`),
    words(`\\b${PERIOD}[^;]{0,160}\\b${DECLINES}\\b`),
    words(`\\b${DECLINES}\\b[^;]{0,200}\\b${PERIOD}`),
    words(
      `\\b(?:end|expir\\w+) of (?:its|the|any|each) (?:then[- ]current |initial |renewal |relevant )?(?:term|period)\\b[^;]{0,100}\\b${PERIOD}[^;]{0,40}\\bnotice`,
    ),
  ],
  unless: [words("\\b(?:insurance|insurer|polic(?:y|ies)|coverage|letters? of credit)\\b")],
  refine: ({ sentence, match }) => {
    const around = match.input.slice(Math.max(0, match.index - 320), match.index + match[0].length + 200);
    return AGAIN.test(around) || DECLINED.test(match[0]) ? { facts: daysIn(sentence) } : null;
  },
  examples: {
    yes: [
      "The term renews for one year unless a party gives notice at least sixty days before the end of the term.",
      "Notice of non-renewal must be given 90 days before expiry.",
      "Thereafter this Agreement continues month to month until terminated by either party upon 30 days' written notice.",
    ],
    no: [
      "The term renews for one year.",
      "Unless terminated under clause 9, this Agreement renews for periods of one year.",
      "Either party may terminate on sixty days' notice.",
    ],
  },
});
