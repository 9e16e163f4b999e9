import { defineProvision } from "@clauselint/core";
import { sentenceBefore } from "./sentence-before.js";
import { sideOfWords } from "./side-of-statement.js";
import { words } from "./words.js";

const LEVELS =
  "(?:(?:this |the |any |these )?(?:service|performance|support) (?:levels?|standards?|targets?)(?: agreements?)?|slas?|kpis?|up-?time (?:targets?|commitments?|guarantees?)|response times?|(?:availability|up-?time|service level) (?:targets?|commitments?|objectives?|goals?)|(?:response times? and )?up-?time figures)";
const CHANGES =
  "(?:change|modify|rewrite|cancel|drop|remove|amend|revise|vary|alter|update|adjust|replace|lower|reduce|suspend|discontinue|withdraw)";
const FREELY =
  "(?:at any time|whenever (?:we|it|he) (?:wants?|likes?|chooses?)|from time to time|(?:in|at) its (?:sole |absolute |own )?discretion|(?:in|at) our (?:sole |absolute |own )?discretion|sole discretion|unilateral(?:ly)?|without (?:notice|(?:the )?(?:[\\w’']+ )?consent|liability)|(?:by|upon|on) (?:[\\w’']+ ){0,3}(?:notice|posting|publication|publishing))";
const GOAL = words(
  `\\b${LEVELS}\\b[^.;]{0,60}\\b(?:(?:is|are) (?:\\w+ )?(?:goals?|targets?|objectives?|estimates?|indicative|aspirations?)|goals? only|targets? only)\\b(?! (?:set|specified|in|of|for|that|which)\\b)|\\b(?:these|such|the (?:above|stated|listed)) (?:times?|figures?|values?|percentages?|numbers)\\b[^.;]{0,30}\\b(?:(?:is|are) (?:\\w+ )?(?:goals?|targets?|guidelines?|estimates?|indicative|aspirations?|not (?:guaranteed|binding)))\\b`,
);
/** "It is a goal and not a guarantee", behind a level. */
const IT_IS_A_GOAL = words(
  "^\\W*(?:it|this|that|they|these) (?:is|are) (?:\\w+ )?(?:an? )?(?:goals?|targets?|objectives?|aims?),? (?:and |but |rather than |only,? )?(?:not )?(?:an? )?(?:guarantees?|commitments?|promises?|obligations?|warrant(?:y|ies))\\b",
);
const ABOUT_LEVEL = words(`\\b(?:availab\\w+|up-?time|${LEVELS})\\b`);
/** The same in the passive; who changes them comes behind "by". */
const CHANGED_BY = words(
  `\\b${LEVELS}\\b[^.;]{0,60}\\b(?:may|can) be ${CHANGES}(?:e?d|led|ped)?\\b[^.;]{0,40}?\\bby (?:the )?`,
);
const NOT_BOUND = words(
  `\\b(?:not|nor|no)\\b[^.;]{0,30}\\b(?:bound|obliged|obligated|required|obligation|duty) to (?:meet|achieve|comply with|attain|maintain)\\b[^.;]{0,30}\\b${LEVELS}`,
);
const SWALLOWED = words(
  "\\b(?:exclud\\w+|except|other than|disregard\\w*|not count\\w*)\\b[^.;]{0,160}\\b(?:(?:for|by|due to|of|from) any (?:other )?(?:cause|reason)|any (?:other )?(?:cause|reason) (?:whatsoever|at all)|any (?:other )?(?:causes?|reasons?|events?|factors?|matters?) (?:(?:that|which) (?:is|are) )?not (?:(?:wholly|solely|entirely|exclusively) (?:within|under) (?:[\\w’']+ ){1,3}control|within (?:[\\w’']+ ){1,3}(?:sole|exclusive) control))\\b",
);

export const serviceLevelReservation = defineProvision({
  type: "service-level-reservation",
  description:
    "A reservation by which service levels bind less than they say: free change, a mere goal, no duty to meet them, an exception for any cause.",
  anchors: [
    "these ",
    "such ",
    "level",
    "sla",
    "kpi",
    "standard",
    "target",
    "uptime",
    "up-time",
    "response time",
    "availab",
    "downtime",
    "guarantee",
    "commitment",
    "promise",
    "obligation",
    "warrant",
  ],
  patterns: [
    words(`\\b${CHANGES}\\b[^.;]{0,40}\\b${LEVELS}\\b[^.;]{0,80}\\b${FREELY}`),
    words(
      `\\b(?:in|at) (?:its|our) (?:sole |absolute |own )?discretion\\b[^.;]{0,40}\\b${CHANGES}\\b[^.;]{0,40}\\b${LEVELS}\\b`,
    ),
    words(`\\b${FREELY}\\b[^.;]{0,20}\\b${CHANGES}\\b[^.;]{0,40}\\b${LEVELS}\\b`),
    CHANGED_BY,
    GOAL,
    IT_IS_A_GOAL,
    NOT_BOUND,
    words(`\\b(?:(?:un)?availab\\w+|up-?time|downtime|${LEVELS})\\b[^;]{0,80}${SWALLOWED.source}`),
  ],
  unless: [
    words(
      "\\b(?:mutual\\w*|jointly|both parties|with (?:the )?(?:\\w+ )?consent|written (?:consent|agreement)|not (?:materially )?(?:degrade|reduce|lower)|no less|shall not|may not|must not)\\b",
    ),
  ],
  refine({ sentence: { sentence, reading, statements }, document, facts: { parties } }) {
    if (NOT_BOUND.test(reading)) return { favours: "provider", facts: { kind: "denied" } };
    if (IT_IS_A_GOAL.test(reading)) {
      return ABOUT_LEVEL.test(sentenceBefore(document, { sentence }))
        ? { favours: "provider", facts: { kind: "goal" } }
        : null;
    }
    if (GOAL.test(reading)) return { favours: "provider", facts: { kind: "goal" } };
    if (SWALLOWED.test(reading)) return { favours: "provider", facts: { kind: "swallowed" } };
    const changed = CHANGED_BY.exec(reading);
    if (changed !== null) {
      const by = sideOfWords(reading.slice(changed.index + changed[0].length), parties);
      return by === "provider" ? { favours: "provider", facts: { kind: "change" } } : null;
    }
    const customers = statements.some(
      ({ side, modality }) => modality === "right" && (side === "customer" || side === "both"),
    );
    return customers ? null : { favours: "provider", facts: { kind: "change" } };
  },
  examples: {
    yes: [
      "Supplier may change the service levels at any time by notice.",
      "Supplier reserves the right to amend the service levels unilaterally.",
      "The service levels are goals only.",
      "The service levels may be cancelled by Supplier on a week's notice.",
      "Supplier is not bound to meet the service levels.",
      "Availability is measured without any downtime, excluding downtime for any reason whatsoever.",
    ],
    no: [
      "Supplier keeps the portal available for 99 % of each month. Prices are stated net. They are a goal and not a guarantee.",
      "Supplier shall not lower the service levels at any time.",
      "Supplier is bound to meet the service levels.",
      "The parties may adjust the service levels by mutual agreement from time to time.",
      "Supplier shall meet the service levels, excluding downtime for scheduled maintenance.",
      "The service levels may be replaced by Customer.",
      "Customer may adjust the service levels at any time by notice.",
    ],
  },
});
