import { LIAISON, PEOPLE } from "./titles.js";
import { words } from "../words.js";

const TASK =
  "(?:act|serve|coordinate|co-ordinate|liaise|interface|manage|oversee|administer|maintain|represent|handle|supervise|communicate|direct|devote|be (?:the |its |a )?(?:responsible|primary|main|single|principal|first|key|direct|point|liaison|contact)|be authori[sz]ed)";

const APPOINTS =
  "(?:appoint|designat|nominat|deput|assign|identif|provid|maintain|select|establish|furnish|name|dedicat|put|retain|ha(?:ve|s)|caus)(?:e|es|ed|s|ing|y|ies)?";

/** "an e-mail to the designated service manager" appoints nobody. */
export const APPOINTMENT = words(
  `(?<!\\b(?:to|with|by|through|from) (?:the|its|their|\\w+['’]s) )\\b${APPOINTS}\\b(?:(?! (?:to the|information|notice|notification|assistance|plan|reports?|cop(?:y|ies)|quote|way|services) )[^;.]){0,90}?\\b${LIAISON}\\b|\\b${LIAISON}\\b[^;.]{0,40}?\\b(?:appointed|designated|nominated|assigned) by\\b`,
);

const DESIGNATE = "(?:appoint|designat|nominat|deput|assign|nam)(?:e|es|ed|ing|s)?";

/** A representative whom the words make one, without saying more. */
export const DESIGNATED = words(
  `\\b(?:(?:appoint|designate|nominate|assign|name)s?|appointed|nominated)\\b(?: [\\w-]+){0,4}? (?:representatives?|counterparts?|deput(?:y|ies)|spokes\\w+|(?:person|individual|someone|somebody|one)s? (?:who|to) (?:speaks?|acts?|answers?|decides?|runs?|manages?|leads?|coordinates?|takes? decisions|looks? after|handles?|deals?)|(?:person|individual)s? (?:through|with|to) whom)\\b|\\b(?:representatives?|counterparts?)\\b[^;.]{0,30}?\\bbe (?:appointed|designated|nominated|assigned|named|deputed) by\\b|\\bsingle voice\\b|\\b(?:have|has|keeps?|provides?)\\b[^;.]{0,30}?\\b(?:managers?|persons?|representatives?|officers?|leads?) (?:empowered|authori[sz]ed|in charge)\\b`,
);

/** "puts one person in charge of the project". */
export const IN_CHARGE = words(
  "\\bputs?(?: [\\w-]+){0,3}? (?:person|individual|someone|somebody|manager)s? in charge\\b",
);

/** Whose lead somebody is only the party in front of the word tells. */
const LEADER = "(?:(?:overall|technical|business|day-to-day|joint) )?(?:leads?|leaders?)";

/** "Customer's contact is Kim Lee". */
const IS_SOMEBODY = words(
  `\\b(?:representatives?|contacts?|delegates?)(?: (?:for|in|under|of) [^;.:]{1,40}?)? (?:is|are|shall be|will be)\\b|['’]s? (?:${LEADER}|person) (?:is|shall be|will be)(?! (?:to|able|entitled|required|bound|liable|responsible)\\b)|\\byour person is\\b`,
);

/** "Supplier appoints its head of support, currently Kim Lee". */
export const NAMED_NOW = words(
  `\\b${DESIGNATE} (?:its|their|his|her|the|an?|as) (?!(?:\\w+ )?(?:auditors?|data protection officer|dpo|arbitrators?|experts?|agents?|banks?|sub-?contractors?|sub-?processors?|insurers?|lawyers?|counsel|carriers?)\\b)[^;.]{3,70}?, (?:who is )?(?:currently|presently|at present|initially|for the time being|at (?:the (?:date|time) of )?(?:signature|signing|this [a-z]+))\\b`,
);

/** "Consultant takes instructions from Customer's head of design, Kim Lee". */
export const DIRECTED_BY = words(
  "\\b(?:tak(?:e|es|ing)|receiv(?:e|es|ing)|accepts?|follows?) (?:(?:all|its|his|her|their|any|day-to-day|daily|technical|functional) ){0,3}(?:directions?|instructions|(?<!\\b(?:receiv|accept)\\w* (?:\\w+ ){0,3})(?:orders|assignments)) (?:only )?from\\b(?=[^;.]{1,80}?,)",
);

export const TASKED = words(
  `\\b(?:appoint|designat|nominat|assign|identif|nam)(?:e|es|ed|ing|y|ies|s)?\\b[^;.]{0,80}?\\b${PEOPLE}\\b[^;.]{0,60}?\\b(?:to|who (?:shall|will|is|are)(?: to)?|as) ${TASK}`,
);

export const DUTIES = words(
  `\\b${LIAISON}\\b[^;.]{0,100}?\\b(?:shall|will|must|to|is|are|who) (?:\\w+ly |also |jointly )?(?:${TASK}|responsible|meet|work|review|prepare|resolve|attend|conduct|discuss|try|provide|monitor|attempt|have (?:the )?(?:authority|responsibility|power)|be responsible)\\b|\\b(?:as|be|is|are) (?:the |its |a |an |their )?(?:each other['’]s )?(?:\\w+ ){0,2}(?:liaisons?|points? of contact|contacts?|counterparts?)\\b`,
);

export const DENIED = words(
  `(?:\\b(?:neither|no party|not|nobody)|n['’]t)\\b[^;.]{0,60}?\\b(?:appoint|designate|nominate|provide|name|have|assign|dedicate)\\b[^;.]{0,60}?\\b(?:${LIAISON}|representatives?)\\b|\\bno (?:\\w+ )?${LIAISON}\\b[^;.]{0,30}?\\b(?:assigned|provided|appointed|named)\\b`,
);

/** Whoever may name somebody need not. */
export const MAY_DESIGNATE = words(
  `\\b(?:may|can|should|intends? to|hopes? to|plans? to|expects? to)\\b(?: \\w+)? ${DESIGNATE}\\b`,
);

/** "appoints Supplier as its project manager": the work itself, not somebody to talk to. */
export const PARTY_AS_MANAGER = words(`\\b${DESIGNATE} (?=[^;.]{1,60} as (?:its|the|an?) )`);

/** "Kim Lee (Customer)". */
export const NAME_OF = /[A-Z][\w'’-]+\s+[A-Z][\w'’-]+\s+\(([^()]{2,50})\)/g;

export const LED_BY = /\b(?:led|lead|headed|managed|co-?ordinated)\s+by\s+(?:Mr|Ms|Mrs|Dr)\b/;

/** A blank within a sentence; whether a whole cell is one, `isBlank` says. */
export const BLANK =
  /_{3,}|\[\s*(?:name|tbd|insert|●|•)?[^\]]{0,30}\]|\b(?:tb[acd]|to be (?:named|determined|confirmed|advised))\b/i;

export const AUTHORITY = words(
  "\\b(?:authority|authori[sz]ed|empowered|approve|decision|decide|bind|sign off|accept)\\b",
);

export const REPLACED = words("\\b(?:replac\\w+|substitut\\w+|change (?:its|their|the)|reassign\\w*)\\b");

export const TITLES_AND_PEOPLE = words(`\\b(?:${LIAISON}|${PEOPLE})\\b|(?<=['’]s? )${LEADER}\\b`, "g");

export const DESIGNATES = words(`(?:\\b(?:shall|will|must|agrees? to|hereby|each) )?\\b${DESIGNATE}\\b`, "g");

/** Words that make somebody the one who speaks for a party. */
export const IN_WORDS = [
  words(`\\b${LIAISON}\\b`),
  IN_CHARGE,
  TASKED,
  DESIGNATED,
  IS_SOMEBODY,
  LED_BY,
  NAMED_NOW,
  DIRECTED_BY,
];
