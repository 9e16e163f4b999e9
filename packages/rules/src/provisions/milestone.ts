import { defineProvision, type ContractDocument, type Facts, type SentenceFact, type Side } from "@clauselint/core";
import { partsAround } from "../support/parts-around.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { PERIOD, words } from "./words.js";

const WORK =
  "(?:deliver(?:y|s|ed|ables?)?|complet(?:e|es|ed|ion)|implement(?:s|ed|ation)?|launch(?:es|ed)?|go(?:es)?[ -]?live|install(?:s|ed|ation)?|milestones?|phases?|waves?|tranches?|finish(?:es|ed)?|roll-?out|cut-?over|conver(?:ts?|ted|sion)|migrat(?:e|es|ed|ion)|ready|(?:fully )?operational|beta|releases?|prototypes?|final report|work plan|build|submit(?:s|ted)?|commence(?:s|ment)?|transition|sprints?|develop(?:s|ed|ment)?|testing|hand-?over|provide|supply|make|due|activat(?:es?|ed|ion)|achiev(?:e|es|ed)|hand(?:s|ed)? over|ship(?:s|ped)?|findings|live|up and running)";
const DATES =
  "(?:(?:delivery|due|target|completion|milestone|project) (?:dates?|schedules?|deadlines?|timelines?)|milestones?|time ?(?:lines?|tables?|frames?)|project (?:plan|schedule)|implementation (?:plan|schedule)|schedule for (?:delivery|completion|the \\w+))";
const SPEAKS = words(`\\b(?:${WORK}|${DATES})\\b`);
const START =
  "(?:effective date|signature|signing|execution|award|kick-?off|commencement|start|receipt|receiving|dates?|hereof|approval|contract|order|project|notice to proceed|acceptance|completion|delivery|sprints?|iterations?|phases?|milestones?|launch|go-?live|confirmation)";
const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(?:${MONTHS.join("|")})`;
const OFFSET = words(
  `\\b${PERIOD}['’]?s? (?:of|after|from|following|later)\\b[^;.]{0,40}?\\b${START}\\b|\\b(?:delivery|completion|(?:finish|complete)(?:e?[sd])?)\\b[^;.]{0,30}? (?:within|in) ${PERIOD}\\b|\\b(?:in|by|end of|during) (?:the )?(?:early |mid-?|late )?(?:${MONTH}|q[1-4]|(?:first|second|third|fourth) quarter)(?: of)?,? \\d{4}|\\b(?:day|week|month) \\d+\\b`,
);
/** "Development: 24 weeks", "Week 22–23". */
const WEEKS = words(
  "\\b(?:day|week|month)s? \\d+\\b|[:–-] ?\\d+ (?:calendar |working |business )?(?:weeks|months|days)\\b",
);
const SPRINTS = words("\\b(?:each|every|end of (?:the|each)|\\w+-week) (?:sprints?|iterations?)\\b");
const TO_BE_AGREED = words(
  `\\b(?:${DATES}|schedule)\\b[^;.]{0,80}?\\b(?:to be (?:agreed|determined|defined|set|mutually)|(?:will|shall|may) be (?:agreed|determined|defined|set|developed|mutually)|agree(?:d|able)?|mutually|tbd)\\b|\\b(?:agree|develop(?!ment)|establish|approve|determin|discuss)\\w*\\b[^;.]{0,60}?\\b${DATES}\\b`,
);
const TIMELY = words(
  "\\b(?:timely|promptly|as soon as (?:reasonably )?(?:practicable|possible)|reasonable (?:time|period))\\b",
);
const ESTIMATE = words(
  "\\b(?:estimat\\w+|expect(?:s|ed)?|target(?:s|ed)?|aims?|approximate(?:ly)?|anticipat\\w+|efforts|endeavou?rs?|not (?:binding|of the essence)|indicative|plan(?:s|ned)? to)\\b",
);
/** "The delivery dates are estimates": of all of them at once. */
const ONLY_ESTIMATES = words(
  `\\b${DATES}\\b[^;.]{0,40}?\\b(?:is|are|shall be|will be) (?:\\w+ ){0,2}?(?:estimat(?:es?|ed)|targets?|indicative|approximate|not (?:binding|of the essence|guaranteed))\\b`,
);
/** "in the time frame specified in the scope of work". */
const DATED_ELSEWHERE = words(
  "\\b(?:with)?in the (?:time ?frames?|time ?lines?|time ?tables?|schedules?|dates?) (?:\\w+ )?(?:specified|stated|set (?:out|forth)|given|indicated|shown|agreed|laid down) in\\b",
);
const MOVES = words(
  `\\b(?:may|reserves? the right to|entitled to)\\b[^;.]{0,40}?\\b(?:change|move|postpone|extend|adjust|delay|revise)\\b[^;.]{0,40}?\\b${DATES}\\b`,
);
const OTHERWISE = words(
  "\\b(?:pay(?:s|ments?|able)?|paid|invoices?|invoiced|notif\\w+|advis\\w+|informs?|elects?|notices?|terminat\\w+|insurance|confidential\\w*|warrant(?:y|ies)|accept or reject|claims?|represents?|warrants?|exclusive|on and after|audit\\w*|renew\\w*|cure[ds]?|interest|indemnif\\w+|destroy|return(?:s|ed)?|expires?|entered into|requests? (?:must|shall|will)|questions|offerors?|bidders?|proposals?|undertakings?|certificates?|arbitrat\\w+|dispute\\w*|breach\\w*|amendments?|royalt(?:y|ies)|taxes|deemed|incorporated|employees?|press release)\\b",
);

/** Words for times; what is delivered has too many names to look for it first. */
const ANCHORS = [
  "day",
  "week",
  "month",
  "quarter",
  "sprint",
  "iteration",
  "milestone",
  "date",
  "schedule",
  "timeline",
  "time line",
  "plan",
  "deadline",
  "time frame",
  "timeframe",
  "time table",
  "timetable",
  "timely",
  "promptly",
  "as soon as",
  "reasonable time",
  "reasonable period",
  ...MONTHS,
  "q1",
  "q2",
  "q3",
  "q4",
  "19",
  "20",
];

export const milestone = defineProvision({
  type: "milestone",
  description: "When something has to be delivered, finished or ready.",
  anchors: ANCHORS,
  patterns: [SPEAKS],
  refine({ sentence, document, facts }) {
    const { reading } = sentence;
    const side = actorOf(sentence, facts);
    if (MOVES.test(reading)) return side === "provider" ? { favours: "provider", facts: { moved: true } } : null;
    if ((side === "customer" && !RECEIVES.test(reading)) || OF_CONTRACT.test(reading) || NEVER.test(reading))
      return null;
    const dates = datesIn(sentence, document, facts);
    const parts = partsAround(reading, SPEAKS).filter((part) => !OTHERWISE.test(part));
    if (
      ONLY_ESTIMATES.test(reading) ||
      (side === "provider" && ESTIMATE.test(reading) && DATED_ELSEWHERE.test(reading))
    )
      return { favours: "customer", facts: { estimate: true } };
    const dated = parts.filter((part) => isDated(part, side, dates));
    if (dated.length > 0) {
      const firm = dated.some((part) => !ESTIMATE.test(part) || FIRM.test(part));
      return { favours: "customer", facts: { [firm ? "dated" : "estimate"]: true } };
    }
    const timely = side === "provider" ? parts.filter((part) => TIMELY.test(part)) : [];
    if (parts.some((part) => TO_BE_AGREED.test(part)) || timely.some((part) => DUE.test(part)))
      return { favours: "customer", facts: { open: true } };
    return null;
  },
  examples: {
    yes: [
      "Supplier shall provide five promotions during the fourth quarter of 2026.",
      "Total delivery time: 4 calendar months.",
      "Delivery dates are estimates only.",
      "The portal goes live on 5 May 2027.",
      "The parties shall agree on a project timetable after signature.",
      "Supplier shall submit the transition plan within five days after the last sprint.",
      "Help file and new branding: delivery within 60 days.",
      "Supplier shall complete the editing within 14 days of receiving the files.",
      "Customer shall pay USD 2 for each photo; Supplier shall complete the editing within 14 days of receiving the files",
      "The launch shall be no later than six weeks after the Ready for Service Date.",
      "Supplier shall deliver the first release within sixty days after the Effective Date.",
      "Supplier shall complete the migration by 30 September 2026.",
      "The delivery dates will be determined by the parties.",
      "Supplier may postpone any milestone by notice.",
      "Supplier shall use its best efforts to complete the migration on or before 5 November 2026.",
    ],
    no: [
      "Customer shall pay within thirty days after delivery.",
      "Customer shall deliver its test data by 1 June 2026.",
      "Supplier shall notify Customer within ten days of any delay in delivery.",
      "This Agreement is entered into on 11 January 2026 for the development of software.",
      "The term of this Agreement begins on 1 May 2026 and ends when Supplier completes the Services.",
      "Notices will be deemed given (a) upon confirmed delivery; or (b) two days after the date of mailing.",
      "Supplier represents and warrants that the software (i) is designed to run before and after 1 January 2000; (ii) will be operational before 1 January 2000.",
      "Each written request must reach Supplier ten days before its implementation.",
      "Install and test the tools Page 14 May 2026",
    ],
  },
});

/** "You will have our findings by …": the customer waits, and the provider delivers. */
const RECEIVES = words("\\b(?:shall|will) (?:have|receive|get)\\b");
/** A date on which something is due, rather than the date of a letter or a page. */
const DAY_OF =
  /(?:\b(?:by|before|on|about|around|than|until|till|due|in|during|from|starting|beginning|end of|dates?|through|to)|[:–(-])\s*$/i;
/** Sentences that set no date for the work in any of their parts. */
const NEVER = words(
  "\\brepresents?(?:,| and) warrants?\\b|\\bprohibited from\\b[^;.]{0,200}?\\buntil\\b|\\bnotices? (?:given |sent |hereunder )*(?:shall|will|must|may)\\b",
);
/** "The term of this agreement begins on …". */
const OF_CONTRACT =
  /^(?:[\d.]+\s+)?(?:term[\s.:]+)?(?:the\s+)?(?:initial\s+)?(?:term|this\s+(?:[\w-]+\s+){0,6}?(?:agreement|contract|order)(?!\s+of))\b/i;
const DUE = words("\\b(?:deliver\\w*|complet\\w+|finish\\w*|milestones?|deliverables?|schedule)\\b");
const FIRM = words("\\b(?:shall|will|must)\\b[^;.]{0,40}?\\b(?:deliver|complete|launch|submit)\\b");
/** Words that set a date with no party in them. */
const STATES = words(
  "\\b(?:shall|will|must|is|are|has|have|ends?|by|due|starts?|begins?|takes?)\\b[^;]{0,160}?\\b(?:complet\\w+|finish\\w*|due|running|place|deliver\\w*|ready|operational|live|launch\\w*|install\\w*|conver\\w+|implement\\w*|phase|roll-?out|build|beta|submitted|on)\\b|\\b(?:phase|milestone|go(?:es)?[- ]live|plan|(?:delivery|completion) (?:within|in|by))\\b",
);

/** Whether one part of a sentence says when its work is due. */
function isDated(part: string, side: Side | null, dates: readonly string[]): boolean {
  if (WEEKS.test(part) || SPRINTS.test(part)) return true;
  if (side === null && !STATES.test(part)) return false;
  return OFFSET.test(part) || dates.some((date) => DAY_OF.test(part.slice(0, Math.max(0, part.indexOf(date)))));
}

/** The words of the dates of a sentence, as its reading has them. */
function datesIn({ sentence }: SentenceFact, document: ContractDocument, { quantities }: Facts): readonly string[] {
  return quantities
    .filter(({ kind, start, end }) => kind === "date" && start >= sentence.start && end <= sentence.end)
    .map((date) => document.quote(date));
}

function actorOf(sentence: SentenceFact, { parties }: Facts): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  if (sides.includes("provider")) return "provider";
  return sides[0] ?? sideOfSubject(sentence, parties);
}
