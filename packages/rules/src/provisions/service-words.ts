import { NUMBER, words } from "./words.js";

/** What service levels are made of, as sentences say it. Sources have no capturing groups. */

/** "99.9 %", "ninety-nine percent (99%)", "[***]%". */
export const SHARE = `(?:(?:${NUMBER}|(?<![a-z])[a-z]+[ -]and[ -][a-z -]{3,40}|zero|no)[ -]*(?:\\(\\d+(?:\\.\\d+)?\\s?%?\\)\\s?)?(?:%|per ?cent\\b|percent\\b)|${NUMBER} (?:\\w+ )?(?:out of|in|of|per) (?:every |each |any |an? )?(?:ten|hundred|one hundred|thousand|10|100|1,?000|100,?000|10,?000|one thousand)\\b)`;

/** "fifteen (15) minutes", "4 business hours", "next working day". */
export const TIME = `(?:${NUMBER}[ -]*(?:\\(\\d+\\)[ -]*)?(?:business |working |support |calendar |consecutive |clock )?(?:milliseconds?|ms\\b|seconds|minutes?|mins?\\b|hours?|hrs?\\b|days?)|(?:next|same|following) (?:business|working|support) day)`;

/** What goes wrong or is asked for in the course of a service. */
const INCIDENT =
  "\\b(?:incidents?|problems?|errors?|defects?|faults?|bugs?|issues?|outages?|failures?|malfunctions?|interruptions?|downtime|down-time|calls?|tickets?|e-?mails?|called|alarms?|cuts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|complaints?|severity|priority|emergenc(?:y|ies)|support|help ?desk|service desk|(?:service|support|urgent|critical|user|priority) requests?|trouble|instances|(?:something|anything)(?: \\w+)? (?:breaks|fails|stops)|goes (?:down|wrong)|(?:is|are) down|breakdowns?)\\b";
/** How bad it is, at the head of a line: "Critical: …". */
const RATING =
  "^\\W*(?:critical|emergency|major|minor|urgent|serious|severe|high|medium|low|p\\d|sev(?:erity)? ?\\d)\\b";
const RESPONDS =
  "\\b(?:respond(?:s|ed|ing)?|responses?|acknowledge(?:s|d|ment)?(?! and agree| that)|call(?:ed)?[ -]?backs?|answer(?:s|ed|ing)?|on[- ]?(?:site|location|scene)|start of work|dispatch(?:es|ed)?|attend(?:s|ed)?|pick(?:s|ed)? up|react(?:s|ed|ion)?|repl(?:y|ies)|allocate resources|contact(?:s|ed)?|arriv(?:es?|ed)|(?:be|is|are) (?:at|on) (?:the )?(?:premises|site|spot)|look(?:s|ed)? into|(?:begins?|starts?) (?:to )?work(?:ing)?|worked on)\\b";
const RESOLVES =
  "\\b(?:resolve[sd]?|resolution|restore[sd]?|restoration|repair(?:s|ed)?|fix(?:es|ed)?|correct(?:s|ed|ion|ions)?|work-?arounds?|recover(?:s|ed|y)?(?! plan)|re-?build(?:s|ing)?|rebuilt|fails? over|escalat(?:e|ed|ion)|running again|eliminat(?:ion|ed?)\\b|back in (?:service|operation|use)|up again|cured?|remov(?:e|es|ed)|closed?)\\b";
const TURNS_AROUND =
  "\\b(?:process(?:es|ed)?|complete[sd]?|completion|fulfil(?:s|led|ment)?|fulfill(?:s|ed|ment)?|ships?|shipped|dispatch(?:es|ed)?|turn-?around|repaired|replace(?:s|d|ment)?|sold|settled?|posted|mailed|sent|issued|cleared)\\b";
const QUALITY =
  "\\b(?:accura(?:cy|te|tely)|(?:error|defect|failure|rejection|abandon(?:ment|ed)?|fill|success|completion|conformance|answer|delivery|return)[ -]rates?|on[ -]time|first[ -](?:call|contact|time|pass)|satisfaction|found faulty|faulty|without (?:an? )?(?:error|fault)|(?:arriv|deliver)\\w*\\b[^.;]{0,40}\\bon (?:the )?(?:promised|agreed|same|due) (?:day|date)|on (?:the |its )?(?:scheduled|planned|promised|agreed) (?:day|date|time)|(?:calls?|contacts?|orders?|tickets?|requests?|transactions?|claims?|invoices?|payments?|files?|batch(?:es)?|parcels?|shipments?|cases?|applications?)\\b[^.;]{0,40}\\b(?:answered|abandoned|processed|completed|resolved|closed|paid|fulfilled|shipped)|(?:test|code) coverage|throughput|reliability|(?:photo )?proof present|loss and damage|published|pass(?:es|ed)?\\b(?! through)|(?:service|performance|quality) levels?)\\b";

/** Something that is measured, and how a sentence gives its target. */
export interface Metric {
  /** As it goes by in messages. */
  readonly name: string;
  readonly patterns: readonly RegExp[];
  /** The clock runs anew for each incident, so that no period of measurement is needed. */
  readonly perIncident: boolean;
}

/** Kinds of metric, the most telling first. */
export const METRICS: readonly Metric[] = [
  metric(
    "availability",
    `\\b(?:availability|up-?time|(?:be|is|are|remains?|stays?|keeps?|kept|maintains?) (?!not )(?:\\w+ ){0,6}(?:available|operational|accessible|reachable|usable|online|up and running))\\b[^;]{0,200}?${SHARE}`,
    `${SHARE}[^.;]{0,60}\\b(?:availability|up-?time|of the time)\\b|\\b(?:be|is|stays?|remains?) up\\b[^.;]{0,30}?${SHARE}`,
    `\\b(?:make|keep|maintain|ensure|provide)\\b[^.;]{0,100}\\b(?:available|availability|accessible|operational|up-?time)\\b[^.;]{0,60}\\btarget\\b`,
  ),
  incidentMetric("response time", RESPONDS),
  incidentMetric("time to resolve", RESOLVES),
  metric(
    "quality",
    `\\b(?:process|answer|resolve|settle|close|deliver|handle|ship|complete)\\b[^.;]{0,20}${SHARE} of\\b`,
    `${QUALITY}[^.;]{0,160}?${SHARE}`,
    `${SHARE}[^.;]{0,120}?${QUALITY}`,
  ),
  metric(
    "defects",
    `\\b(?:no more than|not more than|at most|fewer than|less than|(?:a )?maximum of|not exceed|limited to)\\b[^.;]{0,20}?${NUMBER} (?:\\w+ ){0,2}(?:defects?|errors?|complaints?|corrections?|mistakes?|misses|failures?|faults?|outages?|interruptions?|incidents?|rejections?|deviations?)\\b[^.;]{0,60}\\b(?:per|each|every|any|a|monthly|quarterly)\\b`,
  ),
  metric(
    "speed",
    `\\b(?:load(?:s|ed|ing)?|latency|(?:calculation|processing|handling|waiting|queue|cycle) times?|response|transactions?|render(?:s|ed)?|answer(?:s|ed)?|pages?|quer(?:y|ies)|process(?:es|ed)?)\\b[^;]{0,160}?${NUMBER} ?(?:milli)?seconds\\b`,
    `\\b(?:load(?:ing)? time|response times?)\\b[^;]{0,240}?\\b(?:not exceed|in no event exceed|no more than|at most|less than)\\b`,
  ),
  metric(
    "turnaround time",
    `${TURNS_AROUND}[^.;]{0,160}?\\b(?:within|in|under|no(?:t)? later than|not more than|less than)\\b[^.;]{0,20}?${TIME}[^.;]{0,20}\\b(?:of|after|from|following)\\b[^.;]{0,40}\\b(?:receipt|receiving|received|receives|requests?|orders?|submission|upload|report|notification)\\b`,
  ),
];

/** Time limits of a contract that are no service level. */
export const NOT_A_LEVEL = words(
  "\\b(?:invoices?|arbitrat\\w+|subpoenas?|data subjects?|disput\\w+|indemnif\\w+|terminat\\w+ (?:notice|this|the)|material (?:breach|provision)|insolven\\w+|bankrupt\\w*|cured?|the person|employees?|submitted|bonus|background checks?|confidential|insurance|tax(?:es)?|warrant(?:y|ies)|accept(?:ance|ed)?|approv\\w+|consents?|press releases?|force majeure|litigation|audits?|(?:days|months) of the term|(?:following|after) the effective date)\\b",
);
/** A share of money or of ownership is no target. */
export const OF_MONEY = words(
  "\\b(?:prices?|(?<!(?:error|defect|failure|fill|success|rejection|return|completion|abandonment|answer)[ -])rates? of|discounts?|royalt(?:y|ies)|commissions?|interest|revenues?|tax(?:es)?|shares|stock|equity|premiums?|mark-?up|credits?|fees?|charges?|payments?|amounts?|bonus(?:es)?|balance|salary|wages?)\\b",
);
export const MEASURED = words(
  "\\b(?:measured|calculated|computed|(?:as )?determined by|monitor(?:ed|ing|s)?|logs?|logged|measurement|formula|divided by|average|reports?|reported by|sampl(?:e|ing)|inspection|surveillance|survey|test(?:s|ed|ing)?)\\b",
);
export const PER_PERIOD = words(
  "\\b(?:(?:each|per|every|any|calendar|given|in a|over a|during a|for a) (?:calendar |contract |billing |rolling |consecutive |given |teaching |four-week |pay )?(?:months?|quarters?|weeks?|years?|sprints?|semesters?|terms?|periods?|runs?|days?)\\b|month by month|(?:on|in) (?:at least )?\\d+ (?:days )?of any \\d+|period of (?:four|\\d+) weeks\\b|(?:monthly|quarterly|weekly|annual(?:ly)?)\\b(?! (?:fees?|payments?|instal\\w+|invoices?|charges?|prices?|costs?|rent|support|meetings?|recurring|maintenance|subscription))|(?:in|of) (?:a|the) month|measurement (?:period|window)|rolling|running average)",
);
export const CONSEQUENCE = words(
  "\\b(?:(?:service|service level|performance|availability|uptime|sla) credits?|credits? (?:against|equal|of|to|for|on)|be credited|rebates?|abatements?|(?:is|are|be) (?:not paid|re-?done|free)\\b|not paid for|costs? (?:the )?\\w+(?: \\w+)? (?:EUR|USD|GBP|[£€$])|pays? (?:the )?\\w+(?: \\w+)? (?:EUR|USD|GBP|[£€$])|take \\d+ ?% off|\\d+ ?% off|contractual penalt\\w+|liquidated damages|penalt(?:y|ies)|forfeits?|free of charge|(?:money|fee) back|lower(?:s|ed)|deduct(?:ed|ions?)?|(?:reduc(?:e|ed|tion)|abate(?:d|ment)?|withh(?:old|eld)|abates?)\\b[^.;]{0,60}\\b(?:fees?|charges?|price|payments?|invoice)|refund|terminat(?:e|ion)|material breach|event of default|root cause|corrective action|step[ -]in|at (?:its|no) (?:own )?(?:expense|additional charge)|escalat(?:e|ed|ion))\\b",
);
export const FAILS = words(
  "\\b(?:fail(?:s|ed|ure|ures)?|not (?:achiev\\w+|meet|met|comply|attain\\w*)|miss(?:es|ed)?|below|falls? (?:short|below)|shortfall in (?:any |a |the )?(?:service |performance )?(?:parameters?|levels?|availability)|interruption|outage|unavailab\\w+|late|delay(?:s|ed)?|exceeds?|does not|should \\w+ not|breach)\\b",
);
/** Words by which a level is only hoped for. */
export const ONLY_A_GOAL = words(
  "\\b(?:(?:target|goal|objective|aim) is to\\b|goals? only|targets? only|objectives? only|(?:is|are) (?:a |only |merely )?(?:goals?|targets?|estimates?)\\b|not (?:a )?(?:firm )?(?:commitments?|guarantees?|guaranteed|binding|warrant\\w*)|goals? and not|approximately|every attempt|attempts? to|strives? to|aims? to|tr(?:y|ies) to|seeks? to|generally within|aspirational|carries no consequence)",
);
export const EFFORTS = words(
  "\\b(?:efforts?|endeavou?rs?|every attempt|attempts? to|strives? to|aims? to|tr(?:y|ies) to|where (?:reasonably )?(?:practicable|possible))\\b",
);

function metric(name: string, ...sources: readonly string[]): Metric {
  return { name, patterns: sources.map((source) => words(source)), perIncident: false };
}

/** What happens to an incident within a time, in whatever order the three are named. */
function incidentMetric(name: string, verb: string): Metric {
  const sources = [
    `${INCIDENT}[^;]{0,200}?${verb}[^;]{0,160}?${TIME}`,
    `${verb}[^;]{0,200}?${TIME}[^;]{0,200}?${INCIDENT}`,
    `${verb}[^;]{0,120}?${INCIDENT}[^;]{0,160}?${TIME}`,
    `${INCIDENT}[^;]{0,200}?${TIME}[^;]{0,60}?${verb}`,
    `${TIME}[^;]{0,120}?${verb}[^;]{0,120}?${INCIDENT}`,
    `${RATING}[^;]{0,80}?${verb}[^;]{0,80}?${TIME}`,
  ];
  return { ...metric(name, ...sources), perIncident: true };
}
