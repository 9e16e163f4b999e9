import {
  matchesOf,
  defineProvision,
  type ContractDocument,
  type PartiesFact,
  type SentenceFact,
  type Side,
  type Span,
} from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";
import { framed, type Frame } from "./framed.js";
import { HANDING_ON, handingOnIn } from "./handing-on.js";
import { sideOfStatement } from "./side-of-statement.js";
import { words } from "./words.js";

const FREE_TO_HAND_ON: readonly Frame[] = [
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
const OWN_STAFF_ONLY =
  "(?:(?:only|solely|exclusively) (?:by|with|through|using) its own (?:employees|staff|personnel|people)|(?:by|with|through|using) its own (?:employees|staff|personnel|people) (?:only|alone|exclusively))\\b";
const OWN_STAFF = words(`\\b${OWN_STAFF_ONLY}`);
const SIMPLY_USES = words(
  "^\\W*(?!(?:if|where|when|whenever|to|in|any|unless)\\b)[^,;.]{1,60}? (?:uses?|employs?|engages?) (?:\\w+ ){0,2}?(?:sub-?contractors|other (?:firms|companies)|outside firms)\\b",
);
const ONLY_SO: readonly Frame[] = [
  { before: words("\\b(?:may|shall|will|can) only\\b[^;]{0,60}$") },
  { after: words("^[^;.]{0,80}?\\bonly (?:after|with|if|when|once|where|upon|on)\\b") },
];
const FORBIDDEN_TO_HAND_ON: readonly Frame[] = [
  { before: words("(?:\\b(?:not|no|neither|nor|never|cannot|refrain|prohibited)|n['’]t)\\b[^;]{0,260}$") },
  { after: words("^[^;]{0,60}?\\b(?:void|forbidden|prohibited|not (?:be )?(?:permitted|allowed))\\b") },
];
const AGREED =
  "(?:(?:consents?|consented|approvals?|permission|authori[sz]ation|agreement)\\b|approved (?:in|it|them)\\b|agree[sd]? (?:\\w+ )?(?:to )?(?:it )?(?:in (?:writing|advance)|beforehand)|approves|says? (?:so|yes)|said (?:so|yes)|sign[- ]off|signature|blessing|clearance|go-ahead|okay)";
const WITH_CONSENT = words(
  `\\b(?:(?:without|with|upon|on|subject to|needs?|only after|(?:except|save) (?:with|upon|where|if|when|to the extent)|obtain\\w*|seeks?|seeking|ask\\w*|receiv\\w+|nevertheless|get|absent|unless|requires?|if|until)\\b[^;.]{0,120}?\\b${AGREED}|approved sub-?contractors? only|only\\b[^;.]{0,100}?\\b(?:has|have) (?:\\w+ )?(?:cleared|approved|accepted|agreed|vetted|authori[sz]ed|named)\\b|prior (?:written )?(?:consent|approval|permission)\\b)`,
);
const NEEDS_NO_CONSENT = words(
  "\\bwithout\\b[^;.,]{0,60}?\\b(?:consent|approval|permission|notice|notifying)\\b|\\bno (?:prior )?(?:consent|approval)\\b[^;.]{0,40}?\\b(?:required|needed|necessary)|\\bconsent\\b[^;.]{0,30}?\\bnot (?:be )?required|\\bneed not (?:obtain|seek)|\\bwithout (?:asking|telling|informing)\\b",
);
/** Words that no consent is needed, and nothing more. */
const CONSENT_DENIED = words(
  "\\b(?:not|n['’]t)\\b[^;.]{0,20}?\\b(?:need|require[ds]?|obliged|obligated|have to)\\b[^;.]{0,40}?\\b(?:consent|approval|permission)\\b|\\bneed not\\b[^;.]{0,30}?\\b(?:consent|approval|permission)\\b|\\b(?:consent|approval|permission)\\b[^;.]{0,60}?\\bnot (?:be )?(?:required|needed|necessary)\\b|\\bno (?:restrictions?|limits?|limitations?)\\b[^;.]{0,60}?\\bsub-?(?:contract|process|supplier)|\\bnothing\\b[^;.]{0,40}?\\b(?:restricts?|limits?|prevents?|prohibits?)\\b[^;.]{0,60}?\\bsub-?contract",
);
/** A consent that comes by silence or is only sought where it suits is none to rely on. */
const SOFT_CONSENT = words(
  "\\bdeemed (?:to (?:be|have been) )?(?:given|granted|approved|accepted)\\b|\\b(?:endeavou?rs?|(?:reasonable|best) efforts|try|tries|where (?:reasonably )?(?:practicable|possible|feasible))\\b",
);
/** "No subcontracting.": nobody is named, and the customer would not forbid itself. */
const OUTRIGHT = words("^\\W*no (?:sub-?contracting|(?:sub-?)?outsourcing)\\b");
/** A list with a say on changes does what consent does. */
const OBJECTION = words(
  "\\b(?:objects?|objection)\\b[^;.]{0,120}?\\b(?:not|refrain|without|terminate|resolve)\\b|\\b(?:rights?|chance|opportunity) to object\\b|\\b(?:did|does|do|has|have) not object\\w*|\\bwithout (?:\\w+ )?objection\\b|\\b(?:may|can)(?: \\w+ly)? (?:object|refuse|reject|veto)\\b",
);
const ANSWERS = words(
  "\\b(?:liable|responsible|accountable|answerable|obligated|bound)(?:,| \\w+){0,3}? (?:for|to|under|hereunder|as if)\\b|\\b(?:not|nor|no|neither)\\b[^;.]{0,80}?\\b(?:reliev\\w+|releas\\w+|discharg\\w+|excus\\w+|diminish\\w*)\\b|\\b(?:responsibility|liability) for\\b|\\bcounts? as (?:if|though)\\b",
);
const ANSWERS_NOT = words(
  "\\b(?:not|nor|no|neither)\\b[^;.]{0,120}?\\b(?:liable|responsib\\w+|accountable|answerable|liability)\\b",
);
const ANSWERS_NOT_FOR_THEM = words(
  "\\b(?:not|nor|no|neither)\\b[^;.]{0,50}?\\b(?:liable|responsib\\w+|accountable|liability)\\b[^;.]{0,80}?\\b(?:of|by) [^;.]{0,40}?\\b(?:sub-?contract|sub-?servic|sub-?process|delegat)",
);
const WHOSE = words(
  "\\b(?:sub-?contract\\w*|sub-?servic\\w*|sub-?process\\w*|delegat\\w*|sub-?outsourc\\w*|eligible providers?)\\b",
);
const FLOW_DOWN = words(
  "\\b(?:(?:first|in advance|beforehand)\\b[^;.]{0,40}?\\bfrom (?:each|any|every|all|such)\\b[^;.]{0,40}?\\bwritten (?:agreement|undertaking)|(?:obtain|get|have)\\b[^;.]{0,40}?\\bwritten (?:agreement|undertaking) (?:by|from|with) (?:such|each|the|any) (?:agent|third part)|terms of (?:any|each|every|all) sub-?contracts?|(?<!\\bnot )(?:require|cause|ensure|procure|oblige|bind)\\w*\\b[^;.]{0,80}?\\bsub-?(?:contract\\w*|servic\\w*|process\\w*)\\b[^;.]{0,160}?\\b(?:comply|complies|bound|agree|same|terms|provisions|obligations|obligated|include|execute|sign|adhere)|sub-?(?:contract\\w*|servic\\w*|process\\w*)\\b[^;.]{0,160}?\\b(?:(?:shall|will|must)\\b[^;.]{0,60}?\\b(?:same|compl\\w+|execute|sign|bound|consistent)|same (?:terms|obligations|restrictions)|no less (?:protective|stringent|onerous|restrictive))|in every (?:contract|sub-?contract)|flow[- ]?down)\\b",
);
const DISCLOSED = words(
  "\\b(?:identif\\w+|list|names? of|disclos\\w+|notif\\w+|notice|notification|informs?|tells?|told|information concerning|provide\\b[^;.]{0,40}?\\b(?:finali[sz]ed|details|qualifications|copies))\\b[^;.]{0,120}?\\b(?:sub-?contract(?:ors?|s|ing)?|sub-?servicers?|sub-?processors?|sub-?outsourcing)\\b|\\bsub-?(?:contractors?|processors?|suppliers?)\\b[^;.]{0,60}?\\b(?:listed|named|identified|set (?:forth|out)) in\\b|\\bsub-?contracted (?:only )?to (?:the |those )?(?:\\w+ )?(?:firms?|companies|persons?|parties|businesses|suppliers?|contractors?) (?:(?:listed|named|identified|shown|set (?:forth|out)) )?in\\b",
);
const REMOVAL = words(
  "\\b(?:require|request|demand|direct)\\b[^;.]{0,60}?\\b(?:remov\\w+|replac\\w+)\\b[^;.]{0,60}?\\bsub-?contractors?|\\b(?:revoke|withdraw)\\w*\\b[^;.]{0,60}?\\bsub-?contractors?",
);
const SUBSTITUTION = words(
  "\\bsub-?contractors?\\b[^;.]{0,80}?\\b(?:may|shall|will|must|can)\\b[^;.]{0,80}?\\bonly\\b",
);
const AFFILIATES_FREE = words(
  "\\b(?:except|other than|excluding|save|but)\\b[^;.]{0,60}?\\baffiliates?\\b|\\baffiliates?\\b[^;.]{0,60}?\\bwithout\\b",
);

const NEEDS_CONSENT: readonly Frame[] = [
  {
    after: words(`^[^;.]{0,80}?\\b(?:only|solely|subject to|requires?|needs?)\\b[^;.]{0,60}?\\b${AGREED}`),
  },
];
const CONSENT_TO_SUBCONTRACT = words(
  `\\b(?:consents?|approvals?|permission|authori[sz]ation)\\b[^;.]{0,60}?\\b(?:for|to|of|before|prior to)\\b[^;.]{0,30}?\\bsub-?contract(?:s|ing|ors?)?\\b|\\bsub-?contract(?:s|ing|ors?)?\\b[^;.]{0,80}?\\b(?:subject to|requires?|needs?|must (?:first )?be)\\b[^;.]{0,60}?\\b(?:consent|approval|approved|permission)`,
);
/** "Before Supplier engages a subcontractor": what it does first, it does for leave. */
const FIRST_ASKED: readonly Frame[] = [
  {
    before: words("\\b(?:prior to|before|if|where|should)\\b[^;.]{0,60}$"),
    after: words("^[^;]{0,100}?\\b(?:seek|obtain|get|ask|request)"),
  },
  { before: words("\\b(?:seek|obtain|get|ask|request)\\b[^;.]{0,80}?\\b(?:prior to|before)\\b[^;.]{0,30}$") },
];
/** Behind a list of those who may be used: "Others require approval." */
const OTHERS_NEED = words(
  `\\b(?:others?|(?:any|every|no) (?:\\w+ )?(?:other|further|additional)|(?:further|additional) (?:firms?|sub-?contractors?|companies|suppliers?)|changes to the list)\\b[^;.]{0,60}?\\b(?:requires?|needs?|only with|subject to|without)\\b[^;.]{0,40}?\\b${AGREED}`,
);
/** What data protection law calls a consent to all sub-processors, good together with a say on each. */
const GENERAL_LEAVE = words("\\bgeneral (?:\\w+ )?(?:authori[sz]ation|leave|consent|permission)\\b");
const STILL_ANSWERS = words(
  "\\b(?:remains?|stays?|be|is|are|continues? to be)(?: \\w+){0,2}? (?:liable|responsible|accountable|answerable)\\b|\\bcounts? as (?:if|though) (?:we|it|supplier|provider|they) (?:had|has|have|did)\\b",
);

/** The side that hands on: the one that acts at the words, else the party named in front of them ("(b) Provider shall"). */
function actingSide({ statements, reading }: SentenceFact, at: number, parties: PartiesFact): Side | null {
  const sides = statements
    .map((one) => ({ ...one, side: sideOfStatement(one, parties) }))
    .filter(({ side }) => side !== null);
  const acting = sides.find((one) => one.start <= at && at < one.end) ?? sides.findLast((one) => one.start <= at);
  if (acting !== undefined && acting.side !== "third") return acting.side;
  const before = reading.slice(Math.max(0, at - 160), at + 12);
  const named = matchesOf(/(?<![\w'’])(?=\w)/g, before).map(({ index }) => parties.sideOf(before.slice(index)));
  return named.findLast((side) => side === "customer" || side === "provider" || side === "both") ?? null;
}

/** "Supplier remains responsible" often stands in the sentence behind the one that lets it hand on. */
function answersLater(document: ContractDocument, sentence: SentenceFact): boolean {
  return behind(document, sentence).some((words) => STILL_ANSWERS.test(words) && !ANSWERS_NOT.test(words));
}

/** What the next sentences of the clause say. */
function behind(document: ContractDocument, { sentence }: SentenceFact): readonly string[] {
  const clause = document.at(sentence.start);
  if (clause === null) return [];
  const later = sentencesIn(document, { start: sentence.end, end: clause.end });
  return later.slice(0, 3).map((one) => document.quote(one));
}

/** Whether a list or a notice of subcontractors comes with a say of the customer. */
function mayObject(document: ContractDocument, sentence: SentenceFact): boolean {
  return [sentence.reading, ...behind(document, sentence)].some(
    (words) => OBJECTION.test(words) || OTHERS_NEED.test(words),
  );
}

type Facts = Record<string, true>;

function marks(reading: string): Facts {
  const found: Facts = {};
  if (FLOW_DOWN.test(reading)) found["flowDown"] = true;
  if (DISCLOSED.test(reading)) found["disclosed"] = true;
  if (REMOVAL.test(reading)) found["removal"] = true;
  return found;
}

function ownStaffOnly(reading: string): Span | null {
  const match = OWN_STAFF.exec(reading);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function freeToHandOn(reading: string, handsOn: readonly Span[]): Span | null {
  const simply = SIMPLY_USES.exec(reading);
  return simply === null ? framed(reading, handsOn, FREE_TO_HAND_ON) : { start: 0, end: simply[0].length };
}

function liability(reading: string, handsOn: boolean): Facts {
  if (!WHOSE.test(reading) && !handsOn) return {};
  if (ANSWERS_NOT_FOR_THEM.test(reading)) return { notLiable: true };
  if (ANSWERS_NOT.test(reading) && !/\brel(?:iev|eas)|\bdischarg/i.test(reading)) return {};
  return ANSWERS.test(reading) ? { liable: true } : {};
}

export const subcontracting = defineProvision({
  type: "subcontracting",
  description: "Whether the provider may let others do the work, on what terms, and who answers for them.",
  anchors: [
    "subcontract",
    "sub-contract",
    "delegat",
    "subservic",
    "sub-servic",
    "subprocess",
    "sub-process",
    "outsourc",
    "third part",
    "third-part",
    "contractors",
    "affiliates",
    "agents",
    "others",
    "sub-let",
    "sublet",
    "sub-suppl",
    "subsuppl",
    "freelance",
    "another ",
    "farm",
    "third party",
    "associate",
    "specialist",
    "other staffing",
    "hand ",
    "general leave",
    "anyone",
    "anybody",
    "other firm",
    "other compan",
    "own employees",
    "own staff",
    "own personnel",
    "own people",
    "directly or",
  ],
  patterns: [words(`\\b(?:${HANDING_ON}|sub-?contract\\w*|sub-?servicers?|sub-?outsourcing|${OWN_STAFF_ONLY})`)],
  unless: [
    words(
      "\\b(?:confidential information|insured?|insures?|insurance (?:polic\\w+|cover\\w*|requirements|certificates?)|(?:maintain|carry|procure)\\w* (?:\\w+ ){0,4}?insurance|(?:safety|wages|salaries|compensation) of)\\b",
    ),
    // what holds whoever works allows nobody to work
    words("\\bregardless of whether\\b[^;.]{0,80}?\\bsub-?contract"),
  ],
  refine({ sentence, match, document, facts: { parties } }) {
    const { reading } = sentence;
    const handsOn = handingOnIn(reading);
    const free = freeToHandOn(reading, handsOn);
    const forbidden =
      framed(reading, handsOn, ONLY_SO) ?? framed(reading, handsOn, FORBIDDEN_TO_HAND_ON) ?? ownStaffOnly(reading);
    const decisive = (forbidden ?? free)?.end ?? match.index + match[0].length;
    if (GENERAL_LEAVE.test(reading) && mayObject(document, sentence))
      return { favours: "customer", facts: { ...marks(reading), disclosed: true, consent: true } };
    if (CONSENT_DENIED.test(reading)) return { favours: "provider", facts: { ...marks(reading), denied: true } };
    const side = actingSide(sentence, decisive - 1, parties);
    if (side === "customer") return null;
    const found = { ...marks(reading), ...liability(reading, handsOn.length > 0) };
    if ("disclosed" in found && mayObject(document, sentence))
      return { favours: "customer", facts: { ...found, consent: true } };
    const exempt = AFFILIATES_FREE.test(reading) ? { affiliates: true } : {};
    const soft = SOFT_CONSENT.test(reading) ? { soft: true } : {};
    const agreed = WITH_CONSENT.test(reading);
    const known = side === "provider" || side === "both";
    const released = free !== null && NEEDS_NO_CONSENT.test(reading.slice(free.start));
    if (known && free !== null && (released || !agreed) && (forbidden === null || forbidden.start > free.start)) {
      const liable = "liable" in found || answersLater(document, sentence);
      return { favours: "provider", facts: { ...found, ...exempt, ...(liable ? { liable } : {}), free: true } };
    }
    const asksConsent =
      agreed &&
      (forbidden !== null ||
        (known && (free !== null || framed(reading, handsOn, FIRST_ASKED) !== null)) ||
        framed(reading, handsOn, NEEDS_CONSENT) !== null ||
        CONSENT_TO_SUBCONTRACT.test(reading) ||
        SUBSTITUTION.test(reading));
    if (asksConsent) return { favours: "customer", facts: { ...found, ...exempt, ...soft, consent: true } };
    if (known && "soft" in soft && forbidden !== null)
      return { favours: "customer", facts: { ...found, ...soft, consent: true } };
    if ((known || OUTRIGHT.test(reading)) && forbidden !== null)
      return { favours: "customer", facts: { ...found, ...exempt, forbidden: true } };
    return Object.keys(found).length === 0 ? null : { favours: "customer", facts: found };
  },
  examples: {
    yes: [
      "Supplier shall not subcontract any Service without Customer's prior written consent.",
      "Supplier may use subcontractors only with Customer's prior permission.",
      "Supplier remains liable for the acts and omissions of its subcontractors.",
      "Supplier may subcontract any part of the Services at its discretion.",
      "Neither party may delegate its duties without the consent of the other.",
      "Supplier may engage third parties to perform the Services.",
      "Supplier uses subcontractors.",
      "Supplier commissions third parties only after Customer has agreed in text form.",
      "Subcontracting is permitted only with the consent of Customer.",
      "Supplier does not pass any work to another firm without Customer's written approval.",
    ],
    no: [
      "Quality is measured on the work, not the workers, regardless of whether employees or subcontractors of Supplier perform it.",
      "Neither party may assign this Agreement without consent.",
      "Customer may subcontract its own obligations.",
      "The Software does not contain materials of a third party used by Supplier.",
      "Subcontractor means a person that a party retains.",
      "Supplier shall insure its personnel and subcontractors.",
    ],
  },
});
