import { defineProvision } from "@clauselint/core";
import { actsIn } from "./acts-in.js";
import { holding } from "./holding.js";
import { partyDoes } from "./party-does.js";
import { words } from "./words.js";

const PEOPLE =
  "(?:employees?|personnel|staff|sub-?contractors?|contractors(?! and suppliers)|agents|representatives|consultants|workers|individuals|team members|authors|freelancers?|third part(?:y|ies) (?:who|that|which) (?:works?|performs?|contributes?)|each (?:individual|contractor|worker|developer|consultant|employee)|anyone|everyone|all persons|each person)";
const RIGHTS =
  "(?:assign(?:s|ed|ments?)?|transfer(?:s|red)?|rights?,? title|intellectual property|invention assignments?|moral rights|title|works? (?:made )?for hire|proprietary rights|(?:pass(?:es)?|grants?|cedes?) (?:on )?(?:to \\w+ )?(?:all |any |the |those |such ){0,2}(?:necessary )?rights|(?:all|any|the) (?:\\w+ ){0,2}?rights (?:that are |which are )?(?:needed|necessary|required|which|that))";
const BINDS = words(
  `\\b(?:agreements?|written|contracts?|assignments?|bound|instruments?|deeds?|cause|ensure|make sure|see to it|procure|require|obtain\\w*|acquir\\w+|secur(?:es?|ed)|obligat\\w+|has|have)\\b[^.;]{0,160}?\\b${PEOPLE}\\b[^.;]{0,260}?\\b${RIGHTS}\\b|\\b${PEOPLE}\\b[^.;]{0,160}?\\b(?:agreements?|written|contracts?|assignments?|bound|obligat\\w+|sign\\w*|execut\\w+|assign\\w*|agreed)\\b[^.;]{0,160}?\\b${RIGHTS}\\b`,
);
const ONE_OF_SEVERAL = words(
  `\\b(?:(?:each|every) (?:\\w+ )?(?:sub-?)?(?:contractor|consultant|freelancer)|(?:any|all|its|their|other) (?:\\w+ )?${PEOPLE})\\b`,
);
const NOT_ABOUT_IP = words(
  "\\b(?:this agreement|employment|indemnif\\w+|benefits?|solicit\\w*|wages)\\b[^.;]{0,30}?\\bassign|\\bassign\\w* (?:\\w+ ){0,3}?(?:personnel|employees|staff|to (?:perform|provide|the (?:project|site|task|team|works?(?! (?:products?|results?)))|work))\\b",
);
const MADE = words(
  "\\b(?:intellectual property|deliverables?|work products?|inventions?|works?|rights?|title|moral|developments|materials|copyright\\w*|results|assignments? (?:in|under|of|made by) (?:section|clause|article|paragraph|§))\\b",
);
const WARRANTS_TITLE = words(
  "\\b(?:represents?|warrants?)\\b[^.;]{0,200}?\\b(?:sole (?:author|owner|creator)|good (?:and \\w+ )?title|(?:has|have|own\\w*) (?:all|full|the) (?:\\w+ ){0,3}?(?:rights?|title)[^.;]{0,60}?\\b(?:assign|transfer|grant)|free (?:and clear )?(?:of|from)[^.;]{0,40}?\\bclaims?|original)\\b",
);

const SUBCONTRACTORS = words(
  "\\b(?:sub-?contractors?|contractors|each (?:contractor|consultant)|agents|consultants|freelancers?|third part(?:y|ies) (?:who|that|which) (?:works?|performs?|contributes?)|anyone|all persons)\\b",
);

/** What the provider does about it, in the present tense. */
const SEES_TO_IT =
  "(?:has|have|ensures?|procures?|causes?|requires?|obtains?|keeps?|holds?|makes? sure|sees? to it|maintains?)";

export const ipChain = defineProvision({
  type: "ip-chain",
  description: "How the provider gets title from those who do its work.",
  anchors: [
    "assign",
    "title",
    "intellectual",
    "moral rights",
    "for hire",
    "original",
    "sole owner",
    "all rights",
    "the rights",
    "those rights",
    "such rights",
  ],
  patterns: [BINDS, WARRANTS_TITLE],
  unless: [NOT_ABOUT_IP],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    const acts = actsIn(sentence, parties, { provider: SEES_TO_IT });
    const mine = acts.filter(
      ({ side, negated, modality }) => (side === "provider" || side === "both") && !negated && modality !== "right",
    );
    if (mine.length === 0 && !partyDoes(parties, "provider", SEES_TO_IT).test(reading)) return null;
    if (!MADE.test(reading)) return null;
    // a provider that calls itself the Freelancer is none of its own people, unless one of several is meant
    const others = (text: string): string => (ONE_OF_SEVERAL.test(text) ? text : parties.marked(text, "provider"));
    const bound = BINDS.test(others(reading)) || BINDS.test(others(match[0]));
    if (!bound && BINDS.test(reading) && !WARRANTS_TITLE.test(reading)) return null;
    const facts = holding({
      bound,
      written: /\b(?:written|in writing|agreements?|signed?|instruments?|deeds?)\b/i.test(reading),
      subcontractors: SUBCONTRACTORS.test(others(reading)),
      title: WARRANTS_TITLE.test(reading),
      hedged: mine.length > 0 && mine.every(({ hedged }) => hedged),
    });
    return { favours: "customer", facts };
  },
  examples: {
    yes: [
      "Supplier warrants that it has secured from its employees and freelancers in writing the rights needed for the assignment under clause 4.",
      "Supplier has written agreements with its employees and subcontractors that assign all intellectual property in the Deliverables to it.",
      "Supplier shall ensure that its personnel assign all rights in the Work Product.",
      "Supplier warrants that it has all rights needed to assign title to the Deliverables.",
      "Supplier holds deeds from all freelancers by which they pass to it the rights in their designs.",
      "Supplier shall see to it that each consultant has signed a deed that assigns the copyright to Customer.",
      "Supplier has concluded contracts with its freelancers by which it can grant those rights.",
      "Supplier has agreements with its personnel and subcontractors under which the assignment in clause 8.1 takes effect.",
    ],
    no: [
      "Supplier shall assign qualified employees to the project.",
      "Supplier shall pay its employees.",
      "Supplier shall ensure that its freelancers pass through the gate with the right badge for their works.",
      "Supplier shall make sure that each contractor assigns a foreman to the works.",
      "Customer shall ensure that its employees assign all rights in the ideas.",
    ],
  },
});
