import { defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { withoutOtherEscalation } from "./escalation-elsewhere.js";
import { sideOfStatement } from "./side-of-statement.js";
import { NUMBER, PERIOD, words } from "./words.js";

/** People by rank; who stands in one line decides at one level. */
const TIERS = [
  "(?:(?:project|program(?:me)?|relationship|account|contract|service(?: delivery)?|delivery|vendor|product|engagement|operational|support) (?:managers?|leads?|leaders?|directors?|owners?|executives?|representatives?|coordinators?)|project sponsors?|designated representatives?|authori[sz]ed representatives?|(?<=\\b(?:the|their|both|part(?:y|ies)['’]s?) )representatives(?! of\\b)|(?:operations|operational|working) (?:committee|board|group)|(?<=\\b(?:two|both) )leads|(?<=\\b(?:the|their|both|day-to-day|part(?:y|ies)['’]s?) )contacts?(?: persons?)?|liaisons?|(?:managers|persons|people|contacts|individuals) (?:named|identified|appointed|mentioned|listed|designated)|project leaders|(?:first|1st)[- ](?:level|tier)|level (?:1|one)|contracting officer['’]?s? representative)",
  "(?:senior (?:\\w+ ){0,2}(?:management|managers?|executives?|officers?|officials?|representatives?|staff)|(?:executive|steering|joint|management|governance|project|review|operating|advisory) (?:\\w+ )?(?:committee|board|group|team|panel)|(?:executive|managing|senior|regional) (?:\\w+ )?directors?|executive sponsors?|executives?|executive officers|vice[- ]presidents?|(?:general|department|division|senior|line) managers?|(?:upper|higher|executive) management|officers (?:named|identified|listed|mentioned|designated)|directors|heads? of (?:\\w+ )?\\w+|(?:second|2nd|next|higher)[- ](?:level|tier)|level (?:2|two)|contracting officer)",
  "(?:chief (?:\\w+ ){1,3}officers?|c[eofti]os?|chief executives?|presidents?|chair(?:m[ae]n|wom[ae]n|persons?)|chairs? of the board|boards? of directors|(?:both|the two|the) managements|(?:third|3rd|highest)[- ](?:level|tier)|level (?:3|three))",
] as const;
const RANKS = TIERS.map((tier) => words(`\\b${tier}\\b`));
const TIER = `(?:${TIERS.join("|")})`;
const MATTER =
  "(?:disputes?|disagreements?|controvers(?:y|ies)|claims?|differences?|matters?|issues?|problems?|conflicts?|deadlocks?|questions?|concerns?|complaints?|grievances?|risks?|decisions?|incidents?|errors?)";
const PASSES_ON =
  "(?:refer(?:red|s)?|submit(?:ted|s)?|elevat(?:e|ed|es)|brought|br(?:ing|ings)|raise[ds]?|pass(?:ed|es)?|take[ns]?|escalat(?:e|es|ed|ion)|presented|go(?:es)?|forward(?:ed|s)?|report(?:ed|s)?)";
const ESCALATES = words("\\bescalat(?:e|es|ed|ing|ion)\\b");
const REFERS = words(
  `\\b${MATTER}\\b[^.;]{0,200}?\\b${PASSES_ON}\\b[^.;]{0,120}?\\b(?:to|before|with)\\b[^.;]{0,80}?\\b${TIER}\\b|\\b${PASSES_ON}\\b[^.;]{0,120}?\\b${MATTER}\\b[^.;]{0,80}?\\bto\\b[^.;]{0,80}?\\b${TIER}\\b`,
);
/** "If they have not settled it within ten days, it goes to the directors." */
const NEXT = words(
  `\\b(?:if|failing|unless|where)\\b[^.;]{0,80}?\\b(?:not|no|unable to|cannot) (?:\\w+ ){0,2}?(?:settled?|resolved?|solved?)\\b[^.;]{0,80}?\\b${TIER}\\b[^.;]{0,100}?\\b(?:meets?|confers?|talks?|negotiates?|takes? (?:it|the matter|this) (?:up|over))\\b|\\b(?:if|failing|unless|after|where|should)\\b[^.;]{0,160}?\\b(?:settle|resolv|agree|decide|solve|reach|succeed|fail)\\w*\\b[^.;]{0,120}?\\b${PASSES_ON}\\b[^.;]{0,40}?\\bto\\b[^.;]{0,60}?\\b${TIER}\\b|\\bif\\b[^.;]{0,80}?\\b(?:finds? no|no|not find an?) (?:\\w+ )?(?:solution|agreement|settlement)\\b[^.;]{0,120}?, (?:then )?(?:the )?(?:\\w+ )?${TIER}\\b[^.;]{0,60}?\\b(?:decides?|rules?|settles?)\\b`,
);
/** The same people come together over it. */
const UNSETTLED = words(
  `\\b(?:what(?:ever)?(?! (?:an? |the |its |their )?(?:users?|callers?|guests?|visitors?|patients?|students?|cardholders?|shoppers?)\\b)|${MATTER} (?:which|that)?)\\b(?:[^.;]|\\.(?=\\d)){0,60}?\\b(?:cannot|can not|(?:do|does|have|has|could) not|fails? to) (?:settle[d]?|resolved?|agreed?|solved?|decided?)\\b[^.;]{0,60}?\\b${PASSES_ON}\\b[^.;]{0,20}?\\bto\\b[^.;]{0,60}?\\b${TIER}\\b`,
);
const MEET_OVER = words(
  `\\b${TIER}\\b[^.;]{0,160}?\\b(?:meet|confer|negotiate|attempt to resolve|try to (?:resolve|settle)|resolve|settle|discuss)\\b[^.;]{0,120}?\\b${MATTER}\\b|\\b${MATTER}\\b[^.;]{0,160}?\\b(?:resolved|settled|discussed|negotiated|negotiations?)\\b[^.;]{0,60}?\\b(?:by|between|among|with)\\b[^.;]{0,60}?\\b${TIER}\\b|\\b(?:disputes?|disagreements?|differences(?: of opinion)?|controvers(?:y|ies)|deadlocks?|grievances?)\\b[^.;]{0,60}?\\b(?:treated(?! as)|handled|dealt with|addressed|considered(?! (?:as|to be))|taken up|examined|looked (?:at|into)|heard|decided|tried)\\b[^.;]{0,60}?\\b(?:by|with|between)\\b(?:(?!\\bcourts?\\b)[^.;]){0,60}?\\b${TIER}\\b|\\b(?:disputes?|disagreements?|differences of opinion)\\b[^.;]{0,60}?, (?:the )?${TIER} (?:shall |will )?(?:first )?(?:tr(?:y|ies) to )?(?:settle|resolve|decide)s?\\b`,
);
const DISPUTES = words(
  "\\b(?:disputes?|(?:can ?not|can[’']t|unable to|fail to) agree(?! (?:up)?on (?:an?|the|such|any) )|disagree(?:s|ments?)?|grievances?|controvers(?:y|ies)|differences?)\\b",
);
const FRIENDLY =
  "(?:(?:good[- ]faith|amicabl[ey]|friendly|informal(?:ly)?)\\b(?! (?:disputes?|disagreements?|business|basis for))|(?:sit-?downs?|sit down|talk (?:it|things|this) (?:over|through))\\b|(?:negotiat|consult|discuss|mediat|conciliat)(?:e|es|ed|ing|ion|ions|ation|ations|or|ors)\\b)";
const SETTLES =
  "(?:resolv\\w+|settl\\w+|resolution|work out|mends?|sort(?:s|ed)?(?: (?:it|them|this|that))? out|clears? up|attempt|tr(?:y|ies))";
const TALK = words(
  `\\b${SETTLES}\\b[^;]{0,160}?\\b${FRIENDLY}|\\b${FRIENDLY}[^;]{0,160}?\\b${SETTLES}\\b|\\b(?:can ?not|can[’']t) agree\\b(?! (?:up)?on (?:an?|the|such|any) )[^;.]{0,120}?\\b${FRIENDLY}`,
);
const GOES_ON = words(
  "\\b(?:continu(?:e|es|ing)|proceed|keeps? on|goes? on|carr(?:y|ies) on|not (?:suspend|stop|interrupt|cease|withhold|delay)|without interruption)\\b[^;]{0,160}?\\b(?:disputes?|disagreements?|(?:resolution|escalation|arbitration|proceedings?|outcome|settlement)\\b|arbitrat\\w+)|\\b(?:disputes?|disagreements?|arbitration|resolution|escalation)\\b[^;]{0,160}?\\b(?:continu(?:e|es|ing) (?:to |with |its |the |their )?(?:perform\\w*|provid\\w+|suppl\\w+|render\\w*|obligations|services|work|duties)|(?:shall|will|must) (?:continue|proceed)|not (?:suspend|stop|interrupt|cease|withhold|delay)|proceed (?:diligently )?with)",
);
const SUSPENDS = words(
  "\\b(?:may|entitled to|reserves? the right to|not (?:obliged|obligated|required) to)\\b[^;.]{0,60}?\\b(?:suspend|stop|withhold|interrupt|cease|continue|perform)\\b[^;]{0,120}?\\b(?:disputes?|disagreements?)\\b|\\b(?:disputes?|disagreements?)\\b[^;]{0,120}?\\b(?:may|entitled to|reserves? the right to|not (?:obliged|obligated|required) to)\\b[^;.]{0,40}?\\b(?:suspend|stop|withhold|interrupt|cease|continue|perform)\\b",
);
/** What is unpaid or unsafe is suspended for another reason than a quarrel. */
const PENDING = words(
  "^(?![\\s\\S]*\\b(?:overdue|unpaid|payments?|invoices?|fees|paid|security|breach)\\b)[\\s\\S]*?\\b(?:may|entitled to|reserves? the right to)\\b[^;.]{0,20}?\\b(?:suspend|stop|withhold|interrupt|cease)\\b[^;.]{0,60}?\\b(?:pending|until) (?:its |the |their |such )?resolution(?:\\W*$| of (?:the|such|any|a|that) (?:grievances?|matters?|complaints?))",
);
const FORMAL = words(
  "\\b(?:mediat\\w+|arbitrat\\w+|expert (?:determination|decision)|independent expert|adjudicat\\w+|courts?|litigation|legal (?:action|proceedings)|conciliation|disputes clause)\\b",
);
const TIME = words(`\\b(?:${PERIOD}|${NUMBER}[ -]*(?:\\(\\d+\\)[ -]*)?(?:business |working )?hours?)\\b`);
/** Prices rise, tickets go round inside the provider: neither brings two parties together. */
const OTHERWISE = words(
  "\\b(?:price|fee|rate|cost|rent|salary|wage|inflation|annual|charges?)s? escalat\\w+|\\bescalat(?:e|es|ed|ing|ion|or)\\b[^.;]{0,30}?\\b(?:prices?|fees|rates?|costs?|rent|charges|privileges?|clause)\\b|\\bprivilege escalation\\b|\\b(?:level|tier) (?:\\d|one|two|three) support\\b|\\b(?:first|second|third|1st|2nd|3rd)[- ](?:level|tier|line) support\\b|\\b(?:patents?|infring\\w+)\\b|\\b(?:third[- ]party|indemni\\w+|infring\\w+) (?:claims?|suits?)\\b",
);

const ABOUT_ESCALATION = words(
  "^\\W*(?:\\w+ ){0,2}?(?:escalations?|escalation (?:path|procedure|levels?|process))\\W*$",
);
/** "Project managers, three days; managing directors, ten days", under a heading on escalation. */
const LISTED = words(`\\b${TIER}\\b[^.;]{0,40}?\\b${PERIOD}`);
/** Words that name somebody to whom a problem goes. */
export const NAMES_LEVEL = words(`\\b${TIER}\\b`);

export const escalation = defineProvision({
  type: "escalation",
  description: "Who deals with a problem that those below could not settle, and whether the work goes on meanwhile.",
  anchors: [
    "escalat",
    "disput",
    "disagree",
    "controvers",
    "differen",
    "issue",
    "matter",
    "problem",
    "deadlock",
    "conflict",
    "concern",
    "complaint",
    "grievance",
    "pending",
    "question",
    "decision",
    "claim",
    "risk",
    "incident",
    "settle",
    "director",
    "management",
    "executive",
    "solution",
    "resolv",
    "agree",
    "fail",
  ],
  patterns: [ESCALATES, REFERS, NEXT, UNSETTLED, MEET_OVER, TALK, GOES_ON, SUSPENDS, PENDING],
  unless: [OTHERWISE],
  headingPatterns: [{ heading: /\bescalation\b/i, pattern: LISTED }],
  refine({ sentence, document, facts: { parties } }) {
    const reading = withoutOtherEscalation(sentence.reading);
    if ((SUSPENDS.test(reading) || PENDING.test(reading)) && !GOES_ON.test(reading)) {
      return suspender(sentence, parties) === "provider" ? { favours: "provider", facts: { suspends: true } } : null;
    }
    const talk = DISPUTES.test(reading) && TALK.test(reading);
    const ladder =
      [ESCALATES, REFERS, NEXT, UNSETTLED, MEET_OVER].some((pattern) => pattern.test(reading)) ||
      (LISTED.test(reading) && ABOUT_ESCALATION.test(document.headingPath(sentence.sentence.start).at(-1) ?? ""));
    const continued = GOES_ON.test(reading);
    if (!ladder && !talk && !continued) return null;
    const marks: [string, boolean][] = [
      ["ladder", ladder],
      ...RANKS.map((rank, index): [string, boolean] => [`tier${String(index + 1)}`, ladder && rank.test(reading)]),
      ["timed", (ladder || talk) && TIME.test(reading)],
      ["formal", FORMAL.test(reading)],
      ["continued", continued],
    ];
    return { favours: "both", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "The charges are disputed; the dispute is escalated to the directors named by the chief executive of each party.",
      "An issue may not be escalated to the directors before the project managers have met.",
      "The system lets users report faults; issues are escalated to the steering committee.",
      "What the two leads cannot settle in four days goes up to their line managers.",
      "If the parties disagree, they sort it out with a mediator.",
      "An issue open for more than three days goes to the operations committee and then to the executive committee.",
      "A complaint that the contacts have not settled in four days goes to the managing directors.",
      "Supplier may stop work pending resolution.",
      "A dispute is first referred to the project managers, and after five days to the managing directors.",
      "Issues are escalated to the steering committee.",
      "Open issues go to the account managers; if unsettled after five days, to the parties' Vice Presidents of Engineering.",
      "A dispute shall first be referred to the parties' representatives.",
      "If the operational committee finds no solution within 5 days, the chairmen of the boards decide.",
      "Should there be differences of opinion, the project managers try to settle them within 5 working days; thereafter the steering committee decides.",
      "The parties shall try to settle any dispute by good-faith negotiation.",
      "Supplier shall continue to perform the Services while a dispute is pending.",
      "Supplier may suspend the Services until the dispute is resolved.",
    ],
    no: [
      "A difference over the price is decided by an expert who is named by the chairman of the chamber of trade.",
      "The charges will escalate each April by the index.",
      "The system shall let a guard escalate an alarm to the manager on duty.",
      "Supplier shall prepare an escalation plan for Customer's own help desk.",
      "Grievances of Supplier's staff are heard by its line managers.",
      "Problems may not be escalated.",
      "What a user cannot settle with the shop goes to the shop's head of cards.",
      "Differences between the counts are treated as rounding errors by the project managers.",
      "A dispute is heard by the courts, and the managements bear their own costs.",
      "What users cannot settle themselves goes to the help desk.",
      "What the two leads cannot agree stays open.",
      "Supplier may suspend a user's access pending resolution of the security incident.",
      "Supplier may stop work until Customer has paid.",
      "If an invoice is overdue, Supplier may suspend its work pending resolution.",
      "The fees are subject to an annual price escalation of 3 %.",
      "The project managers meet every week.",
      "The matters of the day go to the minutes.",
      "The representatives of the press report on such matters.",
      "The operational committee decides on the colours.",
      "Parcels with incident numbers go to the depot.",
      "If no solution is on the market, the project managers buy one.",
      "Customer may suspend payment of a disputed invoice.",
      "The courts of the seller have jurisdiction.",
      "Supplier shall prevent privilege escalation on its servers.",
    ],
  },
});

function suspender({ statements }: SentenceFact, parties: PartiesFact): string | null {
  const acting = statements.filter(({ modality }) => modality === "right" || modality === "no-duty");
  return acting.map((one) => sideOfStatement(one, parties)).find((side) => side !== null) ?? null;
}
