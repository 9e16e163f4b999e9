import type { Frame } from "./framed.js";
import { words } from "./words.js";

export const FREE_TO_HAND_ON: readonly Frame[] = [
  // "either directly or through its affiliates"
  { before: words("\\b(?:shall|will|may|can)\\b[^;]{0,140}?\\b(?:either|itself)[, ]*$") },
  {
    before: words(
      "\\b(?:(?:may|can)\\b(?!,? (?:not|only)\\b)|(?:is|are|be|shall be) (?:entitled|permitted|free|allowed|authori[sz]ed) to|rights? to|elect to|at (?:its|their) (?:sole )?(?:option|discretion))\\b[^;]{0,140}$",
    ),
  },
  { after: words("^[^;.]{0,100}?\\b(?:of|at|in) (?:its|their|our) (?:own |sole )*(?:choice|choosing|discretion)\\b") },
];

/** "with its own employees only". */
export const OWN_STAFF_ONLY =
  "(?:(?:only|solely|exclusively) (?:by|with|through|using) its own (?:employees|staff|personnel|people)|(?:by|with|through|using) its own (?:employees|staff|personnel|people) (?:only|alone|exclusively))\\b";

export const OWN_STAFF = words(`\\b${OWN_STAFF_ONLY}`);

export const SIMPLY_USES = words(
  "^\\W*(?!(?:if|where|when|whenever|to|in|any|unless)\\b)(?:(?!\\b(?:not|never|cannot)\\b|n['’]t)[^,;.]){1,60}? (?:uses?|employs?|engages?) (?:(?!no )\\w+ ){0,2}?(?:sub-?contractors|other (?:firms|companies)|outside firms)\\b",
);

export const ONLY_SO: readonly Frame[] = [
  { before: words("\\b(?:may|shall|will|can) only\\b[^;]{0,60}$") },
  { after: words("^[^;.]{0,80}?\\bonly (?:after|with|if|when|once|where|upon|on)\\b") },
];

export const FORBIDDEN_TO_HAND_ON: readonly Frame[] = [
  { before: words("(?:\\b(?:not|no|neither|nor|never|cannot|refrain|prohibited)|n['’]t)\\b[^;]{0,260}$") },
  { before: words("\\bnothing (?:herein|hereunder|(?:in|under) this \\w+) (?:shall|may|must|will|can) (?:be )?$") },
  { after: words("^[^;]{0,60}?\\b(?:void|forbidden|prohibited|not (?:be )?(?:permitted|allowed))\\b") },
];

export const AGREED =
  "(?:(?:consents?|consented|approvals?|permission|authori[sz]ation|agreement)\\b|approved (?:in|it|them)\\b|agree[sd]? (?:\\w+ )?(?:to )?(?:it )?(?:in (?:writing|advance)|beforehand)|approves|says? (?:so|yes)|said (?:so|yes)|sanction|sign[- ]off|signature|blessing|clearance|go-ahead|okay)";

export const WITH_CONSENT = words(
  `\\b(?:(?:without|with|upon|on|subject to|needs?|only after|(?:except|save) (?:with|upon|where|if|when|to the extent)|obtain\\w*|seeks?|seeking|ask\\w*|receiv\\w+|nevertheless|get|absent|unless|requires?|if|until)\\b[^;.]{0,120}?\\b${AGREED}|approved sub-?contractors? only|only\\b[^;.]{0,100}?\\b(?:has|have) (?:\\w+ )?(?:cleared|approved|accepted|agreed|vetted|authori[sz]ed|named)\\b|prior (?:written )?(?:consent|approval|permission)\\b)`,
);

export const NEEDS_NO_CONSENT = words(
  "\\bwithout\\b[^;.,]{0,60}?\\b(?:consent|approval|permission|notice|notifying)\\b|\\bno (?:prior )?(?:consent|approval)\\b[^;.]{0,40}?\\b(?:required|needed|necessary)|\\bconsent\\b[^;.]{0,30}?\\bnot (?:be )?required|\\bneed not (?:obtain|seek)|\\bwithout (?:asking|telling|informing)\\b",
);

/** Words that no consent is needed, and nothing more. */
export const CONSENT_DENIED = words(
  "\\b(?:not|n['’]t)\\b[^;.]{0,20}?\\b(?:need|require[ds]?|obliged|obligated|have to)\\b[^;.]{0,40}?\\b(?:consent|approval|permission)\\b|\\bneed not\\b[^;.]{0,30}?\\b(?:consent|approval|permission)\\b|\\b(?:consent|approval|permission)\\b[^;.]{0,60}?\\bnot (?:be )?(?:required|needed|necessary)\\b|\\bno (?:restrictions?|limits?|limitations?)\\b[^;.]{0,60}?\\bsub-?(?:contract|process|supplier)|\\bnothing\\b[^;.]{0,60}?\\b(?:restricts?|limits?|prevents?|prohibits?)\\b[^;.]{0,120}?\\b(?:sub-?contract|rights? to delegate)",
);

/** A consent that comes by silence or is only sought where it suits is none to rely on. */
export const SOFT_CONSENT = words(
  "\\bdeemed (?:to (?:be|have been) )?(?:given|granted|approved|accepted)\\b|\\b(?:endeavou?rs?|(?:reasonable|best) efforts|try|tries|where (?:reasonably )?(?:practicable|possible|feasible))\\b",
);

/** By whom, without what or in which way work is handed on: not that it never is. */
const IN_A_WAY =
  "(?! (?:by (?!any|either)|(?!(?:wholly|partly|entirely|partially|directly|indirectly)\\b)\\w+ly\\b)|[^;.]*\\bwithout\\b)";
const AGAIN = "be (?:(?:further|re|sub|in turn)[ -]?){0,2}";
const HANDED_ON = `${AGAIN}(?:sub-?contracted|outsourced|delegated)\\b${IN_A_WAY}`;
/** Whoever delegates may do so among its own people, where no outsiders are named. */
const HANDED_OUT = `${AGAIN}(?:(?:sub-?contracted|outsourced)|delegated(?= (?:to (?:any |an? |the )?(?:third part(?:y|ies)|others?|sub-?\\w+)|or (?:\\w+ )?(?:sub-?contracted|outsourced))\\b))\\b${IN_A_WAY}`;
/** "No subcontracting.", "Nothing hereunder may be subcontracted.": nobody is named, and the customer would not forbid itself. */
export const OUTRIGHT = words(
  `^\\W*no (?:sub-?contracting|(?:sub-?)?outsourcing)\\b|\\b(?:nothing (?:herein|hereunder|(?:in|under) this \\w+)|no (?:part|portion|element) of the (?:services|work|project)) (?:shall|may|must|will|can) ${HANDED_ON}|\\b(?:services|work)(?: \\w+){0,3}? (?:shall|may|must|will|can)(?: not|not) ${HANDED_OUT}`,
);

export const SUBSTITUTION = words(
  "\\bsub-?contractors?\\b[^;.]{0,80}?\\b(?:may|shall|will|must|can)\\b[^;.]{0,80}?\\bonly\\b",
);

export const AFFILIATES_FREE = words(
  "\\b(?:except|other than|excluding|save|but)\\b[^;.]{0,60}?\\baffiliates?\\b|\\baffiliates?\\b[^;.]{0,60}?\\bwithout\\b",
);

export const NEEDS_CONSENT: readonly Frame[] = [
  {
    after: words(`^[^;.]{0,80}?\\b(?:only|solely|subject to|requires?|needs?)\\b[^;.]{0,60}?\\b${AGREED}`),
  },
];

export const CONSENT_TO_SUBCONTRACT = words(
  `\\b(?:consents?|approvals?|permission|authori[sz]ation)\\b[^;.]{0,60}?\\b(?:for|to|of|before|prior to)\\b[^;.]{0,30}?\\bsub-?contract(?:s|ing|ors?)?\\b|\\bsub-?contract(?:s|ing|ors?)?\\b[^;.]{0,80}?\\b(?:subject to|requires?|needs?|must (?:first )?be)\\b[^;.]{0,60}?\\b(?:consent|approval|approved|permission)`,
);

/** "Before Supplier engages a subcontractor": what it does first, it does for leave. */
export const FIRST_ASKED: readonly Frame[] = [
  {
    before: words("\\b(?:prior to|before|if|where|should)\\b[^;.]{0,60}$"),
    after: words("^[^;]{0,100}?\\b(?:seek|obtain|get|ask|request)"),
  },
  { before: words("\\b(?:seek|obtain|get|ask|request)\\b[^;.]{0,80}?\\b(?:prior to|before)\\b[^;.]{0,30}$") },
];

/** What data protection law calls a consent to all sub-processors, good together with a say on each. */
export const GENERAL_LEAVE = words("\\bgeneral (?:\\w+ )?(?:authori[sz]ation|leave|consent|permission)\\b");
