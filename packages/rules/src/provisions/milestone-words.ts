import { PERIOD, words } from "./words.js";

const WORK =
  "(?:deliver(?:y|s|ed|ables?)?|complet(?:e|es|ed|ion)|implement(?:s|ed|ation)?|launch(?:es|ed)?|go(?:es)?[ -]?live|install(?:s|ed|ation)?|milestones?|phases?|waves?|tranches?|finish(?:es|ed)?|roll-?out|cut-?over|conver(?:ts?|ted|sion)|migrat(?:e|es|ed|ion)|ready|(?:fully )?operational|beta|releases?|prototypes?|final report|work plan|build|built|submit(?:s|ted)?|commence(?:s|ment)?|transition|sprints?|develop(?:s|ed|ment)?|testing|hand-?over|provide|supply|make|due|activat(?:es?|ed|ion)|achiev(?:e|es|ed)|hand(?:s|ed)? (?:over|in)|ship(?:s|ped)?|findings|live|up and running|opens?|opened|takes? over|taken over|takes? full|reach(?:es|ed)?|comes? to|arrives?|dispatch|assembly|commissioning|trial run|stages?|batch(?:es)?|drafts?|in (?:place|service|use|operation)|late delivery)";
const KINDS =
  "(?:delivery|due|target|completion|milestone|project|key|critical|fixed|binding|agreed|planned|finish|hand-?over|transition|implementation|launch|start|following)";
const DATES = `(?:${KINDS} (?:dates?|schedules?|deadlines?|timelines?|calendar|durations?)|milestones?|deadlines?|(?:dates?|durations?|times?|deadlines) (?:in|given in|stated in|shown in) (?:the|this) (?:\\w+ )?(?:plan|schedule|timeline|calendar|programme|table)|time ?(?:lines?|tables?|frames?)|(?:project|implementation|work|delivery|transition|migration|launch) (?:plan|schedule|calendar|programme)|schedule for (?:delivery|completion|the \\w+))`;
export const SPEAKS = words(`\\b(?:${WORK}|${DATES})\\b`);
const START =
  "(?:effective date|signature|signing|execution|award|kick-?off|commencement|start|receipt|receiving|dates?|hereof|approval|contract|order|project|notice to proceed|acceptance|completion|delivery|sprints?|iterations?|phases?|milestones?|launch|go-?live|confirmation)";
export const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = `(?:${MONTHS.join("|")})`;
const SHORT_MONTH = `(?:${MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?`;
const ORDINAL =
  "(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|thirtieth|fortieth|forty-fifth|fiftieth|sixtieth|ninetieth|[a-z]+(?:ty|teen)(?:-[a-z]+)?th)";
export const OFFSET = words(
  `\\b${PERIOD}['’]?s? (?:of|after|from|following|later|counted from|running from)\\b[^;.]{0,40}?\\b${START}\\b|\\b${ORDINAL} (?:business |working |calendar )?(?:day|week|month) (?:after|from|following|counted from)\\b[^;.]{0,40}?\\b${START}\\b|\\b${START}\\b[^;.]{0,20}? (?:plus|\\+) ?${PERIOD}|\\b[a-z]\\d? ?(?:plus|\\+) ?${PERIOD}|\\b(?:delivery|completion|(?:finish|complete)(?:e?[sd])?)\\b[^;.]{0,30}? (?:within|in) ${PERIOD}\\b|\\b(?:in|by|end of|during) (?:the )?(?:early |mid-?|late )?(?:${MONTH}|q[1-4]|(?:first|second|third|fourth) quarter)(?: of)?,? \\d{4}|\\b(?:by|before) the end of ${MONTH}\\b|\\b(?:day|week|month) \\d+\\b`,
);
/** "16 January", "June 3rd": a day that takes its year from the rest of the contract. */
const DAY_OF_MONTH = `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${SHORT_MONTH}|\\b${SHORT_MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?! ?[-–] ?\\d{4})`;
export const DAYS_OF_MONTHS = words(DAY_OF_MONTH, "g");
const STEP = `\\b(?:by|in|at|before|until) (?:the end of )?(?:calendar )?(?:week|month) \\d+|\\b${ORDINAL} (?:business |working |calendar )?(?:day|week|month) (?:after|from|following|counted from) (?:the )?(?:effective date|signature|signing|award|kick-?off|commencement|start|contract)\\b|\\b(?:plus|\\+) ?${PERIOD}`;
/** A time that is counted from the start of the contract, whatever has to be there by then. */
export const STEPS = words(STEP);
export const A_DAY = words(`${DAY_OF_MONTH}|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|${STEP}`);
/** "The following dates are agreed: …": each day behind it is one, whatever stands in front of it. */
export const DATES_LEAD = words("\\b(?:dates|milestones|deadlines|time ?table|calendar)\\b[^:;.]{0,60}:");
/** The provider does it, in the present tense and behind other words. */
export const DOES_WORK =
  "(?:takes? over|hands? (?:over|in)|completes?|delivers?|opens?|launches|installs?|submits?|finish(?:es)?|migrates?|ships?|begins?|starts?)";
/** What comes again and again is no step of a plan. */
export const AGAIN = words(
  "\\b(?:each|every|any|per) (?:\\w+ )?(?:day|week|month|quarter|year|calendar|january|fiscal)|\\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\\b",
);
/** "Development: 24 weeks", "Week 22–23". */
export const WEEKS = words(
  "\\b(?:day|week|month)s? \\d+\\b|[:–-] ?\\d+ (?:calendar |working |business )?(?:weeks|months|days)\\b",
);
export const SPRINTS = words("\\b(?:each|every|end of (?:the|each)|\\w+-week) (?:sprints?|iterations?)\\b");
export const TO_BE_AGREED = words(
  `\\b(?:${DATES}|schedule)\\b[^;.]{0,80}?\\b(?:to be (?:agreed|determined|defined|set|mutually)|(?:will|shall|may) be (?:agreed|determined|defined|set|fixed|developed|mutually|provided|communicated|notified)|agree(?:d|able)?|mutually|tbd)\\b|\\b(?:agree|develop(?!ment)|establish|approve|determin|discuss)\\w*\\b[^;.]{0,60}?\\b${DATES}\\b|\\b(?:prepare|provide|propose|draw up|produce|share|supply|set|fix|issue|communicate|work out|come up with|send)s?\\b[^;.]{0,40}?\\b(?:milestones|deadlines|dates|time ?lines?|time ?tables?|(?:project|implementation|work|delivery|transition|migration|rollout) (?:plan|schedule|calendar))\\b`,
);
/** One step after another, none of them with a date. */
export const ONE_BY_ONE = words(
  "\\b(?:next|following|subsequent|later|each) (?:phase|stage|step|wave|sprint|milestone|batch|part)\\b[^;.]{0,60}?\\b(?:when|once|after|as soon as|upon|on completion)\\b[^;.]{0,60}?\\b(?:previous|last|preceding|former|prior|one before|earlier)\\b",
);
export const TIMELY = words(
  "\\b(?:timely|promptly|as soon as (?:reasonably )?(?:practicable|possible|we can|it can)|reasonable (?:time|period)|soon|shortly|in due course|without (?:undue )?delay|quickly|(?:in|within) (?:a few|some|several) (?:days|weeks|months)|when(?:ever)? (?:it is |they are |we are )?ready)\\b",
);
export const ESTIMATE = words(
  "\\b(?:estimat\\w+|expect(?:s|ed)?|target(?:s|ed)?|aims?|approximate(?:ly)?|anticipat\\w+|efforts|endeavou?rs?|not (?:binding|of the essence)|non-?binding|indicative|hop(?:es?|ing) to|plan(?:s|ned)? to|tr(?:y|ies) to)\\b",
);
/** How long the work will take, by a guess: "estimates that the design will take about four weeks". */
export const GUESSES = words(
  `\\b(?:estimat\\w+|expect(?:s|ed)?|anticipat\\w+|reckons?|thinks?|should|likely|roughly|about|around|approximately)\\b[^;.]{0,80}?\\b(?:tak(?:e|es|ing)|last(?:s|ing)?|requires?|needs?)\\b[^;.]{0,30}?${PERIOD}`,
);
const ONLY =
  "(?:(?:is|are|shall be|will be) (?:(?!(?:not|never|no) )[\\w-]+ ){0,2}?(?:estimat(?:es?|ed)|targets?|indicative|approximate|non-?binding|aspirational|provisional|not (?:binding|of the essence|guaranteed|firm|commitments?))|for (?:\\w+ )?(?:planning|orientation|guidance|information|indicative) (?:purposes )?only)";
/** "The delivery dates are estimates": of all of them at once. */
export const ONLY_ESTIMATES = words(
  `\\b(?:${DATES}|(?:these|such|the|all|any) (?:\\w+ )?(?:durations?|dates|time ?frames?|deadlines|time ?lines?|lead times?))\\b[^;.]{0,40}?\\b${ONLY}\\b|\\btime is not of the essence\\b`,
);
/** "in the time frame specified in the scope of work". */
export const DATED_ELSEWHERE = words(
  "\\b(?:with)?in the (?:time ?frames?|time ?lines?|time ?tables?|schedules?|dates?) (?:\\w+ )?(?:specified|stated|set (?:out|forth)|given|indicated|shown|agreed|laid down) in\\b",
);
const MOVE =
  "(?:change|move|postpone|extend|adjust|delay|revise|re-?set|re-?schedul|shift|push(?:ed)? back|deferr?|alter)";
export const MOVES = words(
  `\\b(?:may|can|reserves? the right to|entitled to|free to)\\b[^;.]{0,40}?\\b${MOVE}e?\\b(?:[^;.]{0,40}?\\b${DATES}| any (?:of (?:the|these) )?dates?(?! of (?:birth|signature|payment)| (?:formats?|fields?|stamps?|pickers?|entr(?:y|ies))\\b))\\b`,
);
const ALL_DATES =
  "(?:the (?:dates|deadlines|due dates) (?:above|below|in (?:this|the) (?:table|plan|schedule|clause|section|timetable))|(?:these|all) (?:\\w+ ){0,2}?(?:dates|deadlines|milestones))";
/** All the dates of a table at once: none of them is firm then. */
export const MOVES_ALL = words(
  `\\b${ALL_DATES}\\b[^;.]{0,80}?\\b(?:may|can|entitled to|free to)\\b[^;.]{0,30}?\\b${MOVE}e?\\b (?:(?:any|all|each|some) of )?them\\b`,
);
export const ALL_ESTIMATES = words(
  `(?<!\\b(?:not|never|nor)\\b[^;.]{0,40})\\b${ALL_DATES}\\b(?:(?!\\b(?:for|of(?! th(?:e|is) (?:project|plan|table|schedule|timetable)))\\b)[^;.]){0,40}?\\b${ONLY}\\b`,
);
/** The same in the passive: who moves them comes behind "by". */
export const MOVED = words(`\\b${DATES}\\b[^;.]{0,40}?\\b(?:may|can) be ${MOVE}e?d? `);
/** Nothing follows when the work is late, and no cause is named for which that could be fair. */
const LATE =
  "(?:late (?:delivery|completion|performance)|delays?(?: in (?:delivery|completion|performance))?|lateness|missed (?:dates|deadlines|milestones))";
export const NO_DELAY_REMEDY = words(
  `\\b(?:(?:is|are|shall be|be) not|['’]re not|not be|never|bears? no|accepts? no|has no|have no|no)\\b[^;.]{0,30}?\\b(?:responsib\\w+|liab\\w+|answerable|accountable)\\b[^;.]{0,30}?\\b${LATE}|\\b(?:waives?|gives? up|renounces?|has no|have no|shall not have any|without)\\b[^;.]{0,80}?\\b(?:remed(?:y|ies)|claims?|damages|rights?|recourse|compensation)\\b[^;.]{0,40}?\\b${LATE}`,
);
/** A delay that somebody or something else causes. */
export const FOR_A_CAUSE = words(
  "\\b(?:caus\\w+|due to|result\\w* from|aris\\w+|beyond|outside|attribut\\w+|to the extent|force majeure|because|where|if|unless|except|customer delays?|owing to|occasioned|third part\\w+|carriers?|excusable|excused|reason of|such delay|control)\\b",
);
export const OTHERWISE = words(
  "\\b(?:pay(?:s|ments?|able)?|paid|invoices?|invoiced|(?<!\\bby (?:the )?\\d{1,2}\\b[^.;]{0,60}(?:,|\\band) [^.;]{0,20})(?:exit|disengagement|termination assistance) (?:\\w+ )?plans?|(?<!\\band )(?<!\\bby (?:the )?\\d{1,2}\\b[^.;]{0,60})lets? (?:you|us|\\w+) know|notif\\w+|advis\\w+|informs?|elects?|notices?|terminat\\w+|insurance|confidential\\w*|warrant(?:y|ies)|accept or reject|claims?|represents?|warrants?|exclusive|on (?:and|or) after|(?:designat|appoint|nominat|nam)(?:e|es|ed|ing|s) (?:an?|the|its|their|one) (?:[\\w-]+ ){0,3}(?:managers?|representatives?|coordinators?|leads?|contacts?)|offers?|audit\\w*|renew\\w*|cure[ds]?|interest|indemnif\\w+|destroy|return(?:s|ed)?|expires?|entered into|requests? (?:must|shall|will)|questions|offerors?|bidders?|proposals?|undertakings?|certificates?|arbitrat\\w+|dispute\\w*|breach\\w*|amendments?|royalt(?:y|ies)|taxes|deemed|incorporated|employees?|press release|unpaid|instal+ments?|capital contributions?|(?:exercisable|exercise price|shares|at any time (?:within|during|before|after|until))|earns?)\\b",
);
/** What follows when a date is missed says nothing against the date. */
export const OR_ELSE = words(",? (?:failing which|or else|in default of which|otherwise it|and pays?|and gives?)\\b");
/** "You will have our findings by …": the customer waits, and the provider delivers. */
export const RECEIVES = words("\\b(?:shall|will) (?:have|receive|get)\\b");
/** A date on which something is due, rather than the date of a letter or a page. */
export const DAY_OF =
  /(?:\b(?:by|before|on|about|around|than|until|till|due|in|for|during|from|starting|beginning|end of|dates?|through|to)|[:–(-])\s*$/i;
/** "by 5 pm on 16 January", "not later than noon on". */
export const BY_HOUR =
  /\b(?:by|before|than|until)\s+(?:noon|midnight|\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?|o['’]clock)?)\s+(?:on|of)\s+$/i;
/** A date that somebody owes something on, whatever it is called. */
export const DUE_BY = /\b(?:by|on|before|than|for)\s+$/i;
/** What goes on until a date, or happened on one, is no step to be reached. */
export const GOES_ON = words(
  "\\b(?:dated|until|through|effective|maintain|remain|continue|keep|retain|employ|insur\\w+|records?|reports?|reporting|meetings?|fees?|prices?|rates?|licen[cs]e\\w*|section|clause|act of|holidays?|agrees? that|acknowledges?)\\b",
);
/** Sentences that set no date for the work in any of their parts. */
export const NEVER = words(
  "\\bgrants? [^;]{0,160}?\\blicen[cs]e|\\b(?:notices?|communications?)\\b[^;.]{0,240}?\\bdeemed\\b|\\brepresents?(?:,| and) warrants?\\b|\\bprohibited from\\b[^;.]{0,200}?\\buntil\\b|\\bnotices? (?:given |sent |hereunder )*(?:shall|will|must|may)\\b",
);
/** The meaning of a word says nothing of a date that is left open. */
export const DEFINES = /^\W*["“][^"”]{1,80}["”],?\s+(?:means|shall\s+mean|has\s+the\s+meaning)\b/i;
/** "may be cancelled if Supplier fails to complete by …", "… by 3 May, so that Customer may open": the date is not that of the right. */
export const BESIDE_RIGHT = words(
  "\\bso that\\b|\\bfail\\w* to (?:complete|deliver|finish|launch|meet|achieve|install|implement)\\b",
);
/** "The term of this agreement begins on …". */
export const OF_CONTRACT =
  /^(?:[\d.]+\s+)?(?:term[\s.:]+)?(?:the\s+)?(?:initial\s+)?(?:term|this\s+(?:[\w-]+\s+){0,6}?(?:agreement|contract|order)(?!\s+of))\b/i;
export const DUE = words(
  "\\b(?:deliver\\w*|complet\\w+|finish\\w*|milestones?|deliverables?|schedule|started|done)\\b",
);
export const FIRM = words("\\b(?:shall|will|must)\\b[^;.]{0,40}?\\b(?:deliver|complete|launch|submit)\\b");
/** Words that set a date with no party in them. */
export const STATES = words(
  "\\b(?:shall|will|must|is|are|has|have|ends?|by|due|starts?|begins?|takes?|comes?|follows?|reach(?:es)?|arrives?)\\b[^;]{0,160}?\\b(?:complet\\w+|finish\\w*|due|running|place|deliver\\w*|ready|operational|live|launch\\w*|install\\w*|conver\\w+|implement\\w*|phase|roll-?out|build|built|beta|submitted|on|opens?|opened|over|batch|stage|service|use)\\b|\\b(?:finished|completed|delivered|ready|done|gone|handed over|installed|live|open|in place|up and running|up)\\b[^;.]{0,30}?\\bby\\b|\\b(?:phase|milestone|go(?:es)?[- ]live|plan|(?:delivery|completion) (?:within|in|by))\\b",
);
/** Headings that announce dates; what stands below them need not say what it is about. */
export const DATES_HEADING = words(
  `^\\W*(?:[\\d.]+ )?(?:(?:\\w+ ){0,2}(?:dates?|milestones?|time ?lines?|time ?tables?|deadlines?|calendar|road ?map|phases)|(?:project |work |delivery |implementation |transition |production |critical )?(?:plan|schedule|programme|program|path|timing|termine)|when|delivery(?: times?)?|lieferterm\\w+)(?: ?(?:/|and|&|of) [\\w ]+)?\\W*$`,
);
/** Dates of something else than the work. */
export const OTHER_DATES_HEADING = words(
  "\\b(?:effective|term|pay\\w*|renewal|expir\\w+|fees?|invoic\\w+|commencement date|signature|termination|submission|notice|interest|insurance)\\b",
);
