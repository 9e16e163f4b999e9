import { anyCase } from "@clauselint/core";
import { words } from "../words.js";

/** What is a business's own to decide, whoever does the work. */
const STRATEGIC =
  "(?:strateg(?:y|ies|ic)|road[- ]?maps?|architecture|risk (?:acceptance|appetite|management)|(?:accept\\w*|acceptance of) risks?|polic(?:y|ies)|budgets?|product (?:design|management|vision|direction|ownership|decisions?)|design of (?:its|the|your) (?:products?|rules)|priorit(?:y|ies|i[sz]ation)|backlog|hiring|technology (?:standards?|choices?)|choice of (?:\\w+ ){0,3}?(?:technolog\\w+|suppliers?|vendors?|features?)|vendor management|(?:security|it|data) governance|underwriting|tariffs?|reinsurance|oversight|business decisions?)";
/** What may be kept as well, where the words say that it is. */
const KEPT =
  "(?:pric(?:es?|ing)|fares|discounts?|compensation|press|(?<!\\bpatent )prosecut\\w+(?![^;.]{0,30}?\\bpatents?\\b)|write-offs?|investments?|appeals?|overtime|rates of pay|litigation|tax (?:advice|returns)|regulatory|safety|clinical|payroll|access rights|passwords|credentials|decisions?|functions?|features?|releases?|go(?:es)?[- ]live|which customers|(?:customer|client) relation\\w*|relations?(?:hips?)? with|contact with|gets? built|scope|approval of|accountability|(?:encryption|signing) keys|accounts|identity (?:provider|management)|systems?|networks?|security|outsourced (?:activit(?:y|ies)|functions?|services?|process(?:es)?)|releases|(?:expertise|competence|skills|staff)\\b[^;.]{0,40}? to (?:control|supervise|oversee|monitor))";

export const STRATEGIC_MATTER = words(`\\b${STRATEGIC}\\b`);
export const CORE_MATTER = words(`\\b(?:${STRATEGIC}|${KEPT})\\b`);

/** How a sentence says that a matter is its subject's: "Customer keeps", "the Client alone decides". */
export const KEEPS_IT = words(
  "\\b(?:(?:retains?|keeps?)(?![^;.]{0,80}?\\b(?:secret|confidential|informed|records?|books|cop(?:y|ies)|up to date|title)\\b)|reserves?(?! (?:the|all) rights?\\b)|(?:remains?|is|are|be|stays?) (?:\\w+ )?(?:in (?:charge|control) of|accountable for|responsible for)|calls? the shots|(?:makes?|takes?) (?:all |the |every )?(?:\\w+ ){0,3}?decisions?|continues? to (?:run|operate|manage|perform|decide|own)|(?:has|have) the (?:last|final) (?:word|say)|decides?(?! to\\b)|determines?(?! (?:to|that|in)\\b)|sets? (?:the )?(?=strateg|road|priorit|polic|budget|scope|product)|(?:has|have|retains?|keeps?) (?:\\w+ ){0,3}?(?:right to (?:set|approve|decide|accept|determine)|say|authority|control|power)|performs? (?:it|them)?sel(?:f|ves)|(?:administers?|manages?|operates?|runs?|handles?|performs?|makes?|controls?)\\b[^;.]{0,100}?\\b(?:itself|themselves)\\b|alone (?:(?:shall|will|must|may|can) )?(?:sets?|decides?|determines?|chooses?|selects?|approves?|fix(?:es)?|makes?|takes?|grants?|rules?|signs?|negotiates?)|rules? on|interprets?|sets priorit\\w+|retained (?:organi[sz]ation|functions?|team))\\b",
);
/** How a sentence says that a matter is whoever is named behind: "rests with the Client". */
export const KEPT_BY = words(
  "\\b(?:(?:stays?|rests?|lies?|remains?|resides?|vests?) (?:\\w+ ){0,3}?with|(?:stays?|remains?|rests?|lies?) (?:\\w+ )?in(?: the hands of|(?= (?:the )?[\\w'’]{1,40} hands\\b))|(?:retained|kept|reserved) (?:\\w+ )?(?:by|to|for)|(?:decided|exercised|(?:is|are|be) (?:\\w+ )?(?:performed|carried out)|decisions?\\b[^;.]{0,80}? (?:made|taken)) (?:\\w+ )?by|(?:remains?|stays?|is|are) (?:the )?(?:sole |exclusive |own )?(?:responsibility|responsibilities|prerogative|preserve|domain|business|concern|affair|tasks?|province|functions?) of|(?:remains?|stays?) (?:a )?matters? (?:for|of)|incumbent (?:up)?on|(?:tasks?|responsibilities|decisions?) of|(?<!(?:^\\W*|[.,;:] ?|\\b(?:and|that|but|whether) )(?:it|this|that) )(?:is|are|remains?|stays?) (?:\\w+ly )?up to(?! date\\b| (?:[\\w&]+ ){0,3}[\\w&]+[’\'](?:s\\b)? ?\\w)) ",
);
/** The same two, for all places in a sentence. */
export const EACH_KEEPS_IT = anyCase(KEEPS_IT.source, "g");
export const EACH_KEPT_BY = anyCase(KEPT_BY.source, "g");
/** "premiums retained by", "the agent retained by": money, people and rights that somebody keeps are no function. */
export const NO_FUNCTION_KEPT =
  /\b(?:paid|payable|premiums?|amounts?|money|monies|fees?|agents?|counsel|contractors?|title|copyrights?|rights?)\b[^;,.]{0,40}$/i;
/** "Architecture and budget stay in house": the customer's, who is the one that gives work out. */
export const IN_HOUSE = words("\\b(?:(?:stays?|remains?)|(?:is|are|be) (?:kept|retained)) in[- ]?house\\b");
/** What the provider is told not to decide. */
export const DECIDES_NOT = words(
  "\\bno (?:\\w+ )?(?:authority|power|right|say|voice|influence) (?:over|in\\b|(?:in|with) respect (?:of|to)|regarding|to (?:[^;.]{1,60}? )?(?:decide|take|make|grant|alter|set|approve|waive|settle|negotiate|speak))\\b|(?:\\b(?:not|never)|n['’]t) (?:(?:take|make) (?:\\w+ ){0,2}?decisions?|(?:decide|determine)\\b)|\\b(?:takes?|makes?) no (?:\\w+ )?decisions?\\b",
);
/** "does not outsource underwriting", "these decisions are not transferred". */
export const NOT_TRANSFERRED = words(
  "(?:\\b(?:not|never)|n['’]t) (?:outsource|transfer|hand over|give up|delegate)(?:d|red|s)?\\b",
);
/** `Pricing and underwriting are "Reserved Activities"`. */
export const CALLED_RESERVED = words(
  '\\b(?:is|are|be) (?:the )?(?:\\w+ )?["“]?(?:reserved|retained|customer[- ]retained) (?:activit(?:y|ies)|functions?|matters?|services|tasks|decisions|responsibilities|processes)\\b',
);
/** Words that leave it open. */
export const LEFT_OPEN = words(
  "\\b(?:should|wherever|where (?:feasible|possible|practicable)|endeavou?rs?|(?:will|shall|to) agree|to be agreed|discuss)\\b",
);
export const KEEPS_NOTHING = words(
  "\\b(?:retains?|keeps?) no (?:\\w+ )?(?:functions?|decisions?|control|authority|systems?)\\b|\\bno (?:functions?|decisions?|systems?)\\b[^;.]{0,40}?\\b(?:reserved|retained|kept|stays?|remains?)\\b",
);
/** Giving away what ought to be decided at home. */
export const GIVES_AWAY = words(
  "\\bmay (?:take|make) (?:all|any|every) (?!(?:\\w+ )?(?:design|technical|day-to-day|daily|operational|routine|minor|implementation)\\b)[^;.]{0,40}?decisions?\\b[^;.]{0,60}?\\b(?:on [^;.]{1,30}? behalf|behalf of|without (?:asking|consulting|reference|(?:the )?(?:approval|consent)))|\\bauthori[sz]es?\\b[^;.]{0,40}?\\bto (?:take|make) (?:all|any) [^;.]{0,20}?decisions?\\b|\\bacts? as\\b[^;.]{1,50}?['’]s? (?:\\w+ )?agent\\b[^;.]{0,60}?\\b(?:sign|conclud|bind|commit|enter)\\w*|\\b(?:transfers?|hands? over|surrenders?|cedes?|leaves?)\\b[^;.]{0,60}?\\b(?:all|entire|full|every)\\b[^;.]{0,30}?\\b(?:decisions?|(?:authority|control) over)\\b|\\bdelegates?\\b[^;.]{0,30}?\\b(?:all|any|every|full|entire|its) [^;.]{0,40}?\\b(?:decisions?|authority|control)\\b|\\bappoints?\\b[^;.]{0,60}?\\bas its (?:\\w+ )?agent\\b[^;.]{0,40}?\\b(?:power|authority|authori[sz]ed|full)\\b",
);
/** Words that leave the other side no say. */
export const ALONE = words(
  "\\b(?:sole|exclusive|full|final|unlimited|absolute|discretion|decides?|determines?|alone|only)\\b",
);
/** What holds only in an event is no division of work. */
export const IN_AN_EVENT = /^\W*(?:if|in the event|should|where|to the extent)\b/i;
