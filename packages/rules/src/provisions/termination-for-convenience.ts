import { defineProvision, type SentenceFact } from "@clauselint/core";
import { daysIn } from "./duration.js";
import { PERIOD, RIGHT, words } from "./words.js";

/** Words that say that no reason is asked for. */
const FREELY =
  "(?:for (?:its |their |his )?(?:own )?convenience|without cause|with or without (?:cause|reason)|for any (?:or no )?reason|for no reason|for non-cause|without (?:any |stating |giving (?:a |any )?)?reasons?|at will|for any (?:cause|purpose))";
const NOTICE = `(?:(?:upon|on|by|with|after|giving|provided|provides)\\b[^;]{0,60}\\b(?:notice|notif\\w+)|${PERIOD}['’]?(?:s['’]?)? (?:prior |advance |written |advanced )*notice)`;
const MAY_END = `${RIGHT}\\b[^;]{0,100}\\b(?:terminate|cancel)`;
const MAY_BE_ENDED =
  "(?:(?:may|can|shall|will) (?:also )?be (?:terminated|cancell?ed|terminable)|is terminable|(?:until|unless) (?:\\w+ )?(?:terminated|cancell?ed)|(?:shall|will) terminate\\b[^;]{0,40}\\bat the (?:option|election) of|until (?:either|any|one) party\\b[^;]{0,30}\\b(?:gives|informs|notifies|provides)|terminated by (?:either|any)|termination by (?:either|any))";

const FREELY_PATTERN = words(`\\b${FREELY}\\b`);
/** A notice alone does not make a right to end at will: the words around must name no reason. */
const CAUSE = words(
  "\\b(?:breach\\w*|default\\w*|bankrupt\\w*|insolven\\w*|cause|fail(?:s|ed|ure)?|violat\\w+|force majeure|cure[ds]?|unless(?! (?:\\w+ )?(?:sooner|earlier) terminated)|renew\\w*|material(?:ly)?|infring\\w+|liquidat\\w+|in the event|in case|change (?:of|in) control|acqui\\w+|fraud|misconduct|death|disab\\w+|regulat\\w+|if|in which|at the end of|the occurrence|occurs?|occurred|illegal\\w*|unable|dispute|reject\\w*|immediate\\w*|has not|have not|does not|determin\\w+|dissol\\w+|such event)\\b",
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
  anchors: ["terminat", "cancel", "discontinu"],
  patterns: [
    words(`\\b${MAY_END}\\b[^;]{0,320}\\b${FREELY}\\b`),
    words(`\\b${FREELY},? (?:to )?(?:terminate|cancel)\\b`),
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
    words("\\b(?:not|neither)\\b[^;]{0,60}\\bterminate\\b[^;]{0,80}\\b(?:for convenience|without cause)"),
  ],
  refine: ({ sentence, match }) =>
    FREELY_PATTERN.test(match[0]) || !CAUSE.test(around(sentence, match)) ? { facts: daysIn(sentence) } : null,
  examples: {
    yes: [
      "Customer may terminate this Agreement for convenience on 30 days' written notice.",
      "Either party may cancel an Order at any time by giving sixty days' notice.",
      "This Agreement may be terminated by Client with or without cause.",
      "This Agreement shall terminate at the option of either party upon 90 days' notice.",
      "This Agreement continues until either party informs the other with thirty days' notice of termination.",
      "Unless sooner terminated, the term is five years, but Customer may terminate this Agreement upon 60 days' notice.",
    ],
    no: [
      "Either party may terminate this Agreement if the other commits a material breach.",
      "Supplier may not terminate this Agreement for convenience.",
      "The employment is at will.",
      "This Agreement may be terminated at any time by mutual written consent.",
      "Upon termination of this Agreement for any reason, each party may cancel its open orders.",
    ],
  },
});
