import { words } from "../words.js";

/** What a sentence on audits says, apart from who may look. */
export type AuditMarks = Readonly<Record<string, true>>;

/** An audit trail and an audit tool are part of the work. */
const LOOK =
  "(?:audit(?:s|ed|ing)?(?! (?:logs?|logging|trails?|modules?|tools?|software|tables?))|inspect(?:s|ed|ing|ions?)?|examin(?:e|es|ed|ing|ations?))";
/** Words for looking that mean it only beside the things an auditor looks at. */
const CHECK =
  "(?:verif(?:y|ies|ying|ication)|check(?:s|ing)?|review(?:s|ing)?|look (?:at|into|over)|listen to|go through|insight into|monitor(?:ing)?)";
const PAPERS = "(?:books|records|accounts|time[- ]?sheets|invoices|vouchers|logs)";
const LOOKED_AT = `(?:${PAPERS}|security (?:measures|practices|controls)|premises|facilit(?:y|ies)|sites|data cent(?:er|re)s|offices|operations|internal controls|outsourced (?:activities|functions|services)|on[- ]site|whether|how (?:we|you|it|they|[a-z]+) (?:works?|performs?))`;
/** Whose right or duty it is: without one of these to check is only work. */
const LETS_LOOK =
  "(?:may|can|rights?|entitled|permit\\w*|allow\\w*|grants?|granted|let|lets|give|gives|afford\\w*|ensure\\w*|open(?:ed)?|available|tolerates?|welcome)";
/** A right to look in that does without the auditor's own words. */
export const LETS_IN = words(
  `\\b${LETS_LOOK}\\b[^;.]{0,140}?\\b(?:${CHECK}\\b[^;.]{0,100}?\\b${LOOKED_AT}|(?:access|see|copy)\\b[^;.]{0,100}?\\b${PAPERS})\\b|\\b${PAPERS}\\b[^;]{0,200}?\\b(?:allow|permit|give|grant|let)s?\\b[^;.]{0,60}?\\baccess to (?:them|it|same|the same|such (?:books|records))\\b|\\b${LETS_LOOK}\\b[^;.]{0,60}?\\bverify\\b[^;.]{0,100}?\\b(?:complies|compliance with (?:this|its|the (?:agreement|contract|terms)))\\b|\\b(?:open|give|grant|make)\\b[^;.]{0,40}?\\b(?:books|records)\\b[^;.]{0,60}?\\bto\\b|\\bopens?\\b[^;.]{0,30}?\\b(?:doors|premises|systems|data cent(?:er|re)s)\\b[^;.]{0,40}?\\bto\\b|\\brights? of (?:\\w+ (?:and|or) )?(?:access|audit|inspection|examination)\\b|\\b${LETS_LOOK}\\b[^;.]{0,80}?\\b(?:have [^;.]{1,80}? (?:checked|verified|examined) by|(?:convince|satisfy) (?:it|them|your)sel(?:f|ves)\\b|auditors?\\b[^;.]{0,40}?\\b(?:${CHECK}|see|enter)\\b)`,
);
/** Being let in: "shall be admitted to the sites", "may attend on site and take copies", "enter its workplace and consult the materials". */
export const ADMITS = words(
  "\\baccess to\\b[^;.]{0,120}?\\bto (?:check|verify|ascertain|make sure|satisfy (?:it|them)self) (?:that|whether)\\b(?=[^;.]{0,100}?\\b(?:agreement|contract|compl(?:y|ies|ied|iance)|kept|observed|obligations?|duties|requirements?|terms|laws?|perform\\w*|fulfil\\w*|safeguards?|controls?)\\b)|\\badmit(?:s|ted)?\\b[^;.]{0,80}?\\b(?:premises|facilit(?:y|ies)|sites?|locations?|offices?|plants?|data cent(?:er|re)s?)\\b|\\b(?:given|gives?|have|has) sight of\\b|\\b(?:may|rights?|entitled)\\b[^;.]{0,60}?\\b(?:attend (?:on[- ]site|at)|(?:enter|visit)\\b[^;.]{0,80}?\\b(?:consult|copy|take copies)|(?:supervise|survey|check)\\b[^;.]{0,60}?\\b(?:work|workplaces?|plants?|process(?:es)?|quality))\\b|\\bon[- ]site (?:\\w+ )?(?:reviews?|checks?|verification|assessments?)\\b",
);
const RIGHT_TO_LOOK = words(
  `\\b${LOOK}\\b|\\baccess to\\b[^;.]{0,100}?\\b(?:books|records|accounts)\\b|\\b(?:books|records|accounts)\\b[^;.]{0,120}?\\b(?:available|open|accessible)\\b|\\b(?:access to|enter|visit)\\b[^;.]{0,100}?\\b(?:premises|facilit(?:y|ies)|sites?|data cent(?:er|re)s?|systems)\\b[^;.]{0,160}?\\b(?:verif\\w+|observ\\w+|monitor\\w*|compliance|review|see|check)\\b`,
);
const MONITORS = words(
  "\\b(?:monitor(?:ing)?|review|assess(?:es)?|evaluat(?:e|ed|ion)|surveillance)\\b[^;.]{0,80}?\\b(?:performance|services? (?:provided|rendered|performed))\\b|\\b(?:performance|services)\\b[^;.]{0,60}?\\b(?:monitored|assessed|evaluated|reviewed) (?:by|based|against|in accordance)",
);
/** Leave to come and see, without a word of what may be looked at there. */
export const VISITS = words(
  "\\b(?:rights?|may|entitled|permit\\w*|allow\\w*|welcome)\\b[^;.]{0,60}?\\b(?:visit|tour)\\b[^;.]{0,60}?\\b(?:facilit(?:y|ies)|premises|offices?|sites?|plants?|workshops?|data cent(?:er|re)s?)\\b",
);
const KEEPS = words(
  "\\b(?:keep|maintain|retain|preserve)s?\\b[^;.]{0,140}?\\b(?:books|records|accounts|time ?sheets|receipts|vouchers)\\b",
);
export const REPORT = words(
  "\\b(?:SAS(?: No\\.)?[- ]?70|assurance (?:statements?|reports?)|SSAE[- ]?(?:No\\. )?1\\d|ISAE[- ]?3402|SOC[- ]?[123]|third[- ]party review|(?:provide|deliver|furnish|give|send|share|copy of|complete|answer|fill in|download|publish(?:es)?)\\b[^;.]{0,60}?\\b(?:audit reports?|security questionnaires?|(?:independent|third[- ]party) reports?|(?:summary|results) of [^;.]{0,40}?(?:audits?|penetration tests?))\\b|\\bISO(?:\\/IEC)?[- ]?27\\d{3}\\b[^;.]{0,120}?\\bcertificat\\w+)",
);
const BACKUP = words(
  "\\b(?:supporting|substantiating|back-?up) (?:documentation|documents|evidence)\\b|\\bdocument(?:ation|s) supporting\\b",
);
/** Choosing a bidder is no watch over its work. */
const OFFERS = words("\\b(?:offerors?|offers?|bidders?|quotations?|quotes?|proposals?|factors)\\b");
/** Papers that show why a price rises are no audit. */
const PRICES = words(
  "\\b(?:rate|price|fee)s? (?:increases?|changes?|adjustments?)|\\braise its (?:rates|prices|fees)|\\binsurance\\b",
);
const REGULATOR = words(
  "\\b(?:regulat(?:ors?|ory (?:agenc|authorit|bod)\\w*)|government(?:al)? (?:agenc|authorit|bod|entit)\\w*|(?:competent|supervisory|resolution) authorit\\w*|(?:reserve|central) bank|comptroller|examiners?|inspector general|ombudsman|(?:state |federal )?auditor[- ]general|state auditor|grantor agenc\\w+|(?<!\\bcompany )secretary of|the secretary(?! (?:of the )?(?:company|board|corporation))|authorities)\\b",
);
const OWN_LOOK = words("\\b(?:contracting officers?|(?<!appropriate )auditors?|accountants?|itself|internal)\\b");
const MONEY = words(
  "\\b(?:statements? of account|amounts? (?:payable|due|owed|paid|charged)|invoic\\w+|fees|charges|royalt\\w+|payments?|costs?|expenses|travels?|billing|time ?sheets?|financial records)\\b",
);
const WIDE = words(
  "\\b(?:performance|facilit\\w+|premises|systems|security|controls|operations|procedures|processes|personnel|compliance|services?|activities|quality|subcontract\\w+|data)\\b",
);
const LIMITED = words(
  "\\b(?:no|not) more (?:than|frequently than|often than) (?:once|one|twice)\\b|\\bonce (?:per|each|every|a|in any)\\b",
);
const CAUSE = words(
  "\\b(?:for cause|additional audits?|reasonable (?:suspicion|grounds)|additionally|reason for doubt|suspect\\w*|(?:after|following|in case of|when\\w*)\\b[^;.]{0,40}?\\b(?:incident|breach)|at any time|unless)\\b",
);
const SOLELY = words(
  "\\b(?:solely|only|exclusively)\\b[^;.]{0,60}?\\b(?:by|through)\\b[^;.]{0,80}?\\breports?\\b|(?<!\\bmay (?:(?!not\\b)\\w+ )?(?:audit|inspect|examine)\\b[^;.]{0,160})\\b(?:in (?:lieu|place|stead) of|instead of)\\b(?:(?!\\bmay\\b)[^;.]){0,40}?\\b(?:audits?|inspections?|examinations?|visits?)\\b(?![^;.]{0,60}?\\bmay\\b(?! not\\b)[^;.]{0,60}?\\b(?:audit|inspect|examine)\\b(?! (?:the |its |such |these |those )?(?:\\w+ )?reports?\\b))|\\breports?\\b[^;.]{0,60}?\\bin (?:lieu|place) of\\b",
);
export const WAIVED = words(
  "\\b(?:neither|nor|not|nothing|no)\\b[^;.]{0,60}?\\bentitles?\\b[^;.]{0,80}?\\b(?:audit|inspect|examin)\\w*(?![^;.]*\\b(?:more than|more often|unless|without|except|until|only|other than)\\b)|\\b(?:in (?:place|lieu|stead) of|instead of|as a substitute for)\\b[^;.]{0,60}?\\b(?:audits?|inspections?|examinations?)\\b[^;.]{0,120}?\\bwaives?\\b[^;.]{0,20}?\\brights?\\b|\\b(?:waives?|no right|(?:not|don['’]t|won['’]t|can['’]t) (?:\\w+ )?(?:have|entitled|permit(?:ted)?|allow(?:ed)?|accept|obliged|obligated|required)|(?:may|shall|can) not|cannot|not (?:be )?(?:subject|open) to|may(?: \\w+)? neither|nothing(?![^;.]{0,80}\\b(?:limit|restrict|prevent|affect|preclud|impair)\\w*))\\b[^;.]{0,90}?\\b(?:audit|inspect|examin)\\w*(?![^;.]*\\b(?:more than|more often|unless|(?<!at any time )without|except|until|only|other than|limits?|restricts?)\\b)|\\b(?:audits?|inspections?)\\b[^;.]{0,100}?\\b(?:is|are|be) (?:excluded|ruled out|prohibited|not (?:permitted|allowed|possible))\\b(?![^;.]*\\b(?:unless|without|except|until|only)\\b)",
);
/** A right given up in so many words, whatever report comes in its place. */
const GIVEN_UP = words("\\bwaives?\\b[^;.]{0,40}?\\b(?:rights?|entitlements?|claims?)\\b");
/** The other side's leave turns a right into a request. */
const ON_LEAVE = words(
  "\\b(?:only|provided that|subject to|if|unless)\\b[^;.]{0,60}?\\b(?:agrees?|consents?|approv\\w+)\\b|\\b(?:reasonable|best) (?:efforts|endeavou?rs)\\b|\\bwhere (?:practicable|feasible|possible)\\b|\\bconvenient for\\b|\\b(?:in|at) its (?:\\w+ )?discretion\\b",
);
const NOTICE = words("\\bnotice\\b");
const COOPERATES = words(
  "\\b(?:cooperat\\w+|co-operat\\w+|assist\\w*|permit|allow|provide access|make available|give)\\b",
);
const REMEDIES = words("\\b(?:correct|remedy|remediat\\w+|rectify|cure|take actions?|deficienc\\w+)\\b");
const SUBCONTRACTORS = words("\\bsub-?contract\\w*");

/** Reads them off the words; `null` where nothing of it is about looking in, keeping records or reports on controls. */
export function auditMarks(reading: string): AuditMarks | null {
  const looks = RIGHT_TO_LOOK.test(reading) || LETS_IN.test(reading) || ADMITS.test(reading);
  const kinds: [string, boolean][] = [
    ["audit", looks],
    ["monitor", (MONITORS.test(reading) && !OFFERS.test(reading)) || (!looks && VISITS.test(reading))],
    ["records", KEEPS.test(reading)],
    ["report", REPORT.test(reading)],
    ["backup", BACKUP.test(reading) && !PRICES.test(reading)],
  ];
  if (!kinds.some(([, there]) => there)) return null;
  const details: [string, boolean][] = [
    ["regulator", REGULATOR.test(reading)],
    ["regulatorOnly", REGULATOR.test(reading) && !OWN_LOOK.test(reading)],
    ["money", MONEY.test(reading) && !WIDE.test(reading)],
    ["wide", WIDE.test(reading)],
    ["limited", LIMITED.test(reading) && !CAUSE.test(reading)],
    ["reportOnly", SOLELY.test(reading)],
    ["onLeave", looks && ON_LEAVE.test(reading)],
    ["waived", WAIVED.test(reading)],
    ["givenUp", WAIVED.test(reading) && GIVEN_UP.test(reading)],
    ["notice", NOTICE.test(reading)],
    ["cooperation", COOPERATES.test(reading)],
    ["remediation", REMEDIES.test(reading)],
    ["subcontractors", SUBCONTRACTORS.test(reading)],
  ];
  return Object.fromEntries([...kinds, ...details].filter(([, there]) => there).map(([name]) => [name, true as const]));
}
