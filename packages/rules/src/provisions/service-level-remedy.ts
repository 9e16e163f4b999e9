import { defineProvision, type ContractDocument, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { isColumnTitle } from "./is-column-title.js";
import { isParty, sideOfStatement } from "./side-of-statement.js";
import { words } from "./words.js";

const LEVELS =
  "(?:service levels?|slas?|kpis?|performance (?:standards?|levels?|targets?|indicators?|metrics)|availability|up-?time|downtime|response times?|resolution times?|quality levels?|(?<!\\b(?:sales|storage|disk|mail|mailbox|import|export) )quotas?|service (?:failures?|credits?)|shortfall in (?:any |a |the )?(?:service )?parameters?)";
const ABOUT_LEVELS = words(`\\b${LEVELS}\\b`);
/** A target that is missed, whatever the table that gives it is called. */
const MISSED_TARGET = words(
  "\\b(?<!\\b(?:sales|revenue|savings?|growth|profit|hiring|funding|fundraising) )(?:targets?|thresholds?)\\b[^.;]{0,20}?\\b(?:is|are) (?:missed|not (?:met|reached|achieved|attained))\\b|\\b(?:miss(?:es|ed)?|fails? to (?:meet|reach|achieve))\\b[^.;]{0,20}?\\b(?<!\\b(?:sales|revenue|savings?|growth|profit|hiring|funding|fundraising) )targets?\\b(?! dates?)",
);
/** Further back a clause speaks of something else. */
const BEFORE = 600;
/** The same as a heading, where "performance" and "credits" alone say it. */
const HEADING = words(
  `\\b(?:${LEVELS}|performance (?:credits?|failures?)|service quality|(?<!\\b(?:referral|tax|training|loyalty|carbon|store) )credits)\\b`,
);
const CREDIT = words(
  "\\b(?:(?:service|service level|performance|availability|up-?time|sla|fee|such|these|the|no|any|a|\\d+\\s?%) credits?\\b(?! (?:card|note|rating|check|facilit|union|agreement|risk|limit|balance|terms))|credit(?:s|ed)? (?:\\d|against|of|to|for|equal|on\\b)|(?:shall|will|must|to)(?: \\w+)? credit\\b|be credited|rebates?|liquidated damages|penalt(?:y|ies)|(?:reduc|deduct|abat|withh[eo]ld|refund)\\w*\\b[^.;]{0,60}\\b(?:fees?|charges?|price|payments?|invoice|subscription|remuneration|flat rate)|(?:fees?|charges?|price|payments?|invoice|remuneration|flat rate)\\b[^.;]{0,60}\\b(?:reduced|lowered|abated|refunded|deducted|withheld|waived)|pays?\\b[^.;]{0,40}\\b(?:damages|compensation|sum|amount)|free month)",
);
const CAUSE = words(
  "\\b(?:root[- ]causes?|causes? of (?:the |each |any |such )?(?:\\w+ )?(?:failure|miss|breach)|remed(?:ial|iation) (?:plan|action)|corrective (?:action|measures?|plan)|(?:improvement|recovery|action|rectification|remedy) plan)\\b",
);
const ENDS = words(
  "\\b(?:terminat(?:e|ion|ed)|cancel(?:led|lation)?|withdraw from|rescind|end (?:this|the)|material breach|good cause (?:exists|is given)|step[- ]in)\\b",
);
const MISS = words(
  "\\b(?:fail(?:s|ed|ures?|ing)?|non-?compliance|not (?:achiev\\w+|meet|met|compl(?:y|ied)|attain\\w*|reach\\w*)|miss(?:es|ed|ing)?|below|fall(?:s|ing)? (?:short|under)|breach(?:es|ed)?|exceed(?:s|ed)?|(?:short|service level)\\s?falls?|default(?:s|ed)?|credits?|unavailab\\w+|(?:that|this|it) (?:happens|recurs|is repeated)|downtime|outages?|interruptions?|late|drops?)\\b",
);
const SOLE = words(
  "\\b(?:sole|only|exclusive|entire|full and final)\\b[^.;]{0,60}\\b(?:remed(?:y|ies)|recourse|redress)\\b|\\b(?:credits?|rebates?|reductions?|deductions?|damages|compensation|sum|amount|it|this|that)\\b[^.;]{0,80}?\\b(?:is|are) (?:all that|the only thing(?: that)?)\\b[^.;]{0,30}?\\b(?:may|can) (?:claim|ask|demand)\\b|\\bcredits?\\b[^.;]{0,80}?\\b(?:is|are) all (?:that )?(?:the )?[\\w ]{1,30}? (?:ever )?(?:gets?|receives?)\\b|\\bin (?:full )?(?:and final )?(?:satisfaction|settlement) of\\b|\\bin lieu of (?:any|all) other\\b",
);
/** "That credit is your only remedy, and a miss does not let you terminate": something is given, and nothing else. */
const SOLE_CREDIT = words(
  "\\b(?<!\\bno (?:\\w+ )?)credits?\\b (?:is|are|shall be|will be|constitutes?) (?:[\\w’']+ ){1,4}?(?:sole|only|exclusive)\\b[^.;]{0,40}?\\bremed(?:y|ies)\\b[^.;]{0,80}?\\b(?:not|nor|never|no)\\b[^.;]{0,40}?\\b(?:entitle\\w*|terminat\\w+|breach)\\b",
);
const NOT_SOLE = words(
  "\\b(?:not(?! exceed\\b)|nor|without prejudice|in addition to|do(?:es)? not(?! exceed\\b))\\b[^.;]{0,80}\\b(?:sole|only|exclusive|limit|affect|exclude|prejudice|other (?:rights?|remed(?:y|ies)))\\b",
);
const CLAIM = words(
  "\\b(?:must|shall|has to|only if|provided that|unless)\\b[^.;]{0,120}\\b(?:claims?|claimed|requests?|requested|appl(?:y|ies)|notif(?:y|ies)|submits?|asks?|writes?)\\b[^.;]{0,120}\\bwithin\\b|\\bwithin\\b[^.;]{0,80}\\b(?:claim|request|apply|notify)\\b|\\b(?:claims?|requests?) (?:for (?:a |any )?credits?)?[^.;]{0,60}\\b(?:must|shall) be (?:made|submitted|received)[^.;]{0,40}\\bwithin\\b",
);
const OPTIONAL = words(
  "\\b(?:may|(?:in|at) (?:its|our) (?:sole |own |absolute )?(?:discretion|option)|goodwill|ex gratia)\\b",
);
const DENIED = words(
  "\\b(?:no (?:service |performance )?(?:credits?|penalt(?:y|ies)|remed(?:y|ies)|liquidated damages)\\b(?! (?:is|are|shall be) (?:more|less|higher))|(?:shall|will|does|do) not (?:be|constitute|entitle|give|amount)\\b[^.;]{0,80}\\b(?:breach|credits?|remed(?:y|ies)|compensation|refund|terminat\\w+))",
);

/** A way out that is denied is none. */
const NO_END = words(
  "(?:\\b(?:not(?! the (?:duty|obligation)\\b)|neither|nor|never|no|bars?|excludes?|cannot)|n[’']t)\\b(?:(?!\\b(?:may|can|(?:is|are|be) entitled|(?:has|have) the right|(?:this|that|it|which) (?:entitles|gives|allows|lets)|only|unless|except|than|if|limit\\w*|affect\\w*|prejudic\\w*|exceed\\w*)\\b)[^.;]){0,40}?\\b(?:terminat\\w+|cancel\\w*|end (?:this|the))\\b",
);
/** A miss that the customer is taken to have forgiven. */
const FORGIVEN = words(
  "\\b(?:failures?|miss(?:es)?|breach(?:es)?|shortfalls?)(?: (?:to|of|in|below) (?:\\w+ ){1,6}?| )(?:is|are|(?:shall|will) be) (?:deemed|taken) (?:to (?:be|have been) )?(?:waived|forgiven)\\b(?![^;.]*\\b(?:unless|if|where)\\b)",
);
/** Money that comes back for another reason than a miss. */
const OTHER_CREDIT = words(
  "\\bcredit(?:s|ed)? the (?:claims?|refund|salary|interest|proceeds|deposit|premium|principal)(?: (?:amounts?|sums?))?\\b[^;.]*|\\bcredits? for (?:(?:the )?return(?:ed)?|unused|empty|recycled|surplus)\\b[^;.]*",
);

export const serviceLevelRemedy = defineProvision({
  type: "service-level-remedy",
  description: "What a missed service level leads to, and what the customer gives up for it.",
  anchors: [
    "credit",
    "rebate",
    "liquidated",
    "penalt",
    "deduct",
    "withh",
    "reduc",
    "lower",
    "all that",
    "only thing",
    "recourse",
    "redress",
    "abate",
    "refund",
    "waive",
    "damages",
    "compensation",
    "remed",
    "root cause",
    "root-cause",
    "correct",
    "plan",
    "terminat",
    "cancel",
    "good cause",
    "breach",
    "step-in",
    "step in",
  ],
  patterns: [CREDIT, CAUSE, ENDS, SOLE, DENIED, FORGIVEN],
  refine({ sentence, document, facts: { parties } }) {
    const reading = sentence.reading.replace(OTHER_CREDIT, " ");
    if (!MISS.test(reading) || isColumnTitle(sentence, document) || !isAboutLevels(sentence, document)) return null;
    if (FORGIVEN.test(reading)) return { favours: "provider", facts: { denied: true } };
    if (SOLE_CREDIT.test(reading)) return { favours: "provider", facts: { sole: true, credit: true } };
    if (DENIED.test(reading)) return NOT_SOLE.test(reading) ? null : { favours: "provider", facts: { denied: true } };
    if (SOLE.test(reading) && !NOT_SOLE.test(reading)) return { favours: "provider", facts: soleFacts(reading) };
    const credit = CREDIT.test(reading);
    const marks: [string, boolean][] = [
      ["credit", credit],
      ["cause", CAUSE.test(reading)],
      ["ends", ends(reading) && customerEnds(sentence, parties)],
      ["claim", credit && CLAIM.test(reading)],
      ["other", NOT_SOLE.test(reading)],
      ["optional", credit && OPTIONAL.test(reading) && isFree(sentence, parties)],
    ];
    const found = marks.filter(([, there]) => there);
    return found.length === 0 ? null : { favours: "customer", facts: Object.fromEntries(found) };
  },
  examples: {
    yes: [
      "For every full per cent by which availability falls short the monthly fee is lowered by 4 %.",
      "A credit of 5 % for each missed service level is all that Customer may claim for it.",
      "If a quota is not reached, the monthly remuneration is reduced by 8 %.",
      "If any target is missed in three months out of six, Customer may terminate this Agreement.",
      "In case of shortfall in any parameter Customer may levy liquidated damages of 2 % of the monthly fee.",
      "If availability falls below 99 %, Customer receives a service credit of 5 % of the monthly fee.",
      "Service credits are Customer's sole and exclusive remedy for a missed service level.",
      "If Supplier misses a service level in three months of any six, Customer may terminate this Agreement.",
      "After each failure to meet a service level Supplier shall report its root cause and a plan to correct it.",
      "Failure to meet a service level shall not be a breach of this Agreement.",
      "In the event of non-compliance with a service level Supplier owes a contractual penalty of 10 % of the monthly fee.",
      "If a service level is not complied with three times in a year, Customer may terminate the individual contract.",
    ],
    no: [
      "Credits for returned crates fall below the price of new ones, at the service level agreed.",
      "If a sales target is missed, the fees of the agent are reduced.",
      "Availability is all that Supplier may claim in its adverts.",
      "If Supplier misses the target date for the release, Customer may terminate this Agreement.",
      "If the sales quota is not reached, the remuneration of the agent is reduced.",
      "Supplier shall repay any credit balance at the end of the year.",
      "Customer may terminate this Agreement on thirty days' notice.",
      "Repair is Customer's sole remedy for a defect in the equipment.",
      "Supplier shall meet the service levels in Schedule 2.",
      "In the event of non-compliance with the house rules Customer may charge a penalty.",
      "If the terms of the licence are not complied with, Supplier may terminate this Agreement.",
      "Supplier shall report any non-compliance with a law to Customer.",
      "Supplier reports each quarter whether the service levels were complied with.",
    ],
  },
});

/** Whether levels are named in the sentence, above it, or before it in its clause: "If it is missed …". */
function isAboutLevels({ sentence, reading }: SentenceFact, document: ContractDocument): boolean {
  if (ABOUT_LEVELS.test(reading) || MISSED_TARGET.test(reading)) return true;
  if (document.headingPath(sentence.start).some((heading) => HEADING.test(heading))) return true;
  const clause = document.ancestors(sentence).findLast(({ type }) => type === "Clause");
  const from = Math.max(clause?.start ?? sentence.start, sentence.start - BEFORE);
  return ABOUT_LEVELS.test(document.text.slice(from, sentence.start));
}

function ends(reading: string): boolean {
  return ENDS.test(reading.replace(NO_END, " "));
}

function soleFacts(reading: string): Readonly<Record<string, boolean>> {
  return {
    sole: true,
    ...(CREDIT.test(reading) ? { credit: true } : {}),
    ...(ends(reading) ? { ends: true } : {}),
  };
}

/** The provider ends nothing for a service level that it missed itself; a right of both is the customer's too. */
function customerEnds({ statements }: SentenceFact, parties: PartiesFact): boolean {
  const rights = statements.filter(({ modality }) => modality === "right").map((one) => sideOfStatement(one, parties));
  return rights.length === 0 || rights.some((side) => side !== "provider");
}

/** Whether the provider may, but need not, give what the sentence names. */
function isFree({ statements }: SentenceFact, parties: PartiesFact): boolean {
  return (
    statements.some((one) => one.modality === "right" && sideOfStatement(one, parties) === "provider") &&
    !statements.some((one) => one.modality === "duty" && isParty(sideOfStatement(one, parties)))
  );
}
