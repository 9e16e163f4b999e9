import { defineProvision, type SentenceFact } from "@clauselint/core";
import { daysIn } from "./duration.js";
import { CONTRACT, PERIOD, RIGHT, words } from "./words.js";

/** Words that say that no reason is asked for. */
const FREELY = `(?:${[
  "for (?:its |their |his )?(?:own |sole )?convenience",
  "with or without (?:cause|reason)",
  "for (?:any|no|any or no) reason",
  "for any (?:cause|purpose)",
  "for non-cause",
  "without (?:any |(?:stating|giving|assigning|showing) (?:an?y? )?|having to (?:state|give|show) (?:an?y? )?)?(?:reasons?|cause)",
  "at will",
  "no (?:reason|cause|showing of cause) (?:(?:need|must|has to) (?:not )?be|is|being)\\b",
  "needs? (?:state|give|show|have) no (?:reason|cause)",
  "no (?:reason|cause) (?:needed|required)",
].join("|")})`;
const NOTICE = `(?:(?:upon|on|by|with|after|giving|provided|provides)\\b[^;]{0,60}\\b(?:notice|notif\\w+)|${PERIOD}['’]?(?:s['’]?)? (?:prior |advance |written |advanced )*(?:notice|warning))`;
const IT = `(?:this|the|any|its) (?:\\w+ )?${CONTRACT}`;
const TO_END = `(?:terminate|cancel|(?:end|denounce|call off|opt out of|put an end to) ${IT}|bring ${IT} to an end|withdraw from (?:this|the) ${CONTRACT})`;
const MAY_END = `(?:${RIGHT}|(?:entitled|right|option),[^;,]{0,60},? to)\\b[^;]{0,100}\\b${TO_END}`;
const ENDED = "(?:terminated|cancell?ed|terminable|denounced|called off|brought to an end)";
const MAY_BE_ENDED = `(?:(?:may|can|shall|will) (?:also )?be ${ENDED}|is terminable|(?:until|unless) (?:\\w+ )?(?:terminated|cancell?ed)|(?:shall|will) terminate\\b[^;]{0,40}\\bat the (?:option|election) of|until (?:either|any|one) party\\b[^;]{0,30}\\b(?:gives|informs|notifies|provides)|terminated by (?:either|any)|termination by (?:either|any))`;

const FREELY_PATTERN = words(`\\b${FREELY}\\b`);
/** A notice alone does not make a right to end at will: the words around must name no reason. */
const CAUSE = words(
  "\\b(?:breach\\w*|default\\w*|bankrupt\\w*|insolven\\w*|cause|fail(?:s|ed|ure)?|violat\\w+|force majeure|cure[ds]?|unless(?! (?:\\w+ )?(?:sooner|earlier) terminated)|renew\\w*|material(?:ly)?|infring\\w+|liquidat\\w+|in the event|in case|change (?:of|in) control|acqui\\w+|fraud|misconduct|death|disab\\w+|regulat\\w+|if|in which|at the end of|the occurrence|occurs?|occurred|illegal\\w*|unable|dispute|reject\\w*|immediate\\w*|has not|have not|does not|determin\\w+|dissol\\w+|such event)\\b",
);

/** One way among several to end the contract: "terminable (i) if …, or (ii) upon sixty days' notice". */
const ITEM = words(
  `(?:\\(\\w{1,4}\\)|;(?: or)?) (?:by (?:the )?[\\w ]{3,60}? )?(?:upon|on|by giving) (?:not less than |at least )?${PERIOD}['’]? (?:prior |advance )?(?:written )?notice\\b(?![^;()]{0,40}\\b(?:if|in the event|of|unless|after|following)\\b)`,
);

/** The words around a match, up to the next semicolons; of a list item, its own. */
function around({ sentence, leadIn }: SentenceFact, match: RegExpExecArray): string {
  const { input: reading } = match;
  const until = reading.indexOf(";", match.index + match[0].length);
  const own = leadIn === null ? 0 : reading.length - (sentence.end - sentence.start);
  return reading.slice(Math.max(own, reading.lastIndexOf(";", match.index) + 1), until === -1 ? undefined : until);
}

export const terminationForConvenience = defineProvision({
  type: "termination-for-convenience",
  description: "A party may end the contract without a reason.",
  anchors: [
    "terminat",
    "terminable",
    "cancel",
    "discontinu",
    "end this",
    "end the",
    "end any",
    "withdraw from",
    "to an end",
    "an end to",
    "denounce",
    "call off",
    "called off",
    "opt out",
  ],
  patterns: [
    words(`\\b${MAY_END}\\b(?:(?!\\b(?:if|for cause (?:if|upon))\\b)[^;]){0,320}\\b${FREELY}\\b`),
    words(`\\b${MAY_END}\\b[^;]{0,320}\\b(?:for (?:its )?(?:own )?convenience|without cause|no reason)\\b`),
    words(`\\b${FREELY}(?: therefor)?,? (?:to )?(?:terminate|cancel)\\b`),
    words(`\\b${RIGHT},? ${FREELY}\\b[^;]{0,60}\\b(?:terminate|cancel)\\b`),
    words(`\\b${MAY_BE_ENDED}\\b[^;]{0,160}\\b${FREELY}\\b`),
    words(
      `\\b${MAY_END}\\b[^;]{0,160}\\b(?:at any time|in its (?:sole|absolute) (?:and absolute )?discretion|unilaterally)\\b`,
    ),
    words(`\\b(?:at any time|unilaterally)\\b[^;]{0,80}\\b(?:terminate|cancel)\\b`),
    words(`\\b${MAY_END}\\b[^;]{0,140}\\b${NOTICE}`),
    words(`\\b${NOTICE},?[^;]{0,60}\\b${MAY_END}\\b`),
    words(`\\b${MAY_BE_ENDED}\\b[^;]{0,240}\\b(?:at any time|${NOTICE})`),
  ],
  headingPatterns: [
    {
      heading: /\bterminat/i,
      pattern: words("\\bfor (?:convenience|any reason or (?:for )?no reason|any or no reason)\\b"),
    },
  ],
  unless: [
    words(
      "\\bupon (?:any )?(?:termination|cancell?ation|expir\\w+)\\b[^;]{0,60}\\bfor any reason\\b|\\bterminated or expires? for any\\b",
    ),
    words(
      "\\bmutual(?:ly)?\\b|\\boccurrence of\\b(?! (?:any|one) (?:\\w+ )*of the following)|\\bmay not be (?:terminated|cancell?ed)\\b",
    ),
    words(
      "\\b(?:employees?|personnel|employment|subcontractors?|user|access)\\b[^;]{0,30}\\b(?:terminated? (?:for|at will)|at will)",
    ),
    words(
      "\\b(?:not|neither)\\b[^;]{0,60}\\bterminate\\b[^;]{0,80}\\b(?:for convenience|without cause)|\\bneither\\b[^;]{0,120}\\bunilaterally\\b|\\bshould\\b[^;]{0,40}\\bbe terminated\\b|\\boption\\b[^;]{0,60}\\bonly be exercised\\b",
    ),
    words(
      "\\b(?:terminate|cancel|discontinue) (?:(?:the|any|all|its|such|or|of|all) ){0,4}(?:funds?|sub-?\\w+|licen[sc]es?|products?|shipments?|quantit\\w+)\\b|\\bcancel orders for\\b",
    ),
  ],
  refine: ({ sentence, match }) =>
    FREELY_PATTERN.test(match[0]) || !CAUSE.test(around(sentence, match)) || ITEM.test(match.input)
      ? { facts: daysIn(sentence) }
      : null,
  examples: {
    yes: [
      "Customer may terminate this Agreement for convenience on 30 days' written notice.",
      "Either party may cancel an Order at any time by giving sixty days' notice.",
      "Client is entitled, at its sole discretion, to terminate this Agreement with or without cause.",
      "This Agreement may be terminated by Client with or without cause.",
      "This Agreement shall terminate at the option of either party upon 90 days' notice.",
      "This Agreement continues until either party informs the other with thirty days' notice of termination.",
      "This Agreement is terminable (i) by Customer at once in the event that Supplier is wound up, or (ii) upon sixty days' written notice by either party.",
      "Unless sooner terminated, the term is five years, but Customer may terminate this Agreement upon 60 days' notice.",
      "Customer may end any Statement of Work by notice of fifteen days.",
      "Each party has the right to withdraw from this Agreement with three months' notice.",
      "Customer reserves the right to terminate this contract, in whole or in part, for its sole convenience.",
      "Either party may, without assigning any reason therefor, terminate this Agreement.",
      "Customer may bring this Agreement to an end on six months' notice, and no reason need be given.",
    ],
    no: [
      "Either party may terminate this Agreement if the other commits a material breach.",
      "Supplier may not terminate this Agreement for convenience.",
      "The employment is at will.",
      "Licensor may terminate the fund at any time.",
      "Customer may terminate a Study at once if a regulator stops it for any reason.",
      "Should this Agreement be terminated by either party for any reason, clause 9 survives.",
      "Supplier may terminate this Agreement (a) upon thirty days' written notice if Customer fails to pay.",
      "This Agreement may be terminated at any time by mutual written consent.",
      "Upon termination of this Agreement for any reason, each party may cancel its open orders.",
      "Customer may end the call at any time.",
      "Supplier may bring the outage to an end on one hour's notice.",
    ],
  },
});
