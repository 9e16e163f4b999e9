import { defineProvision, type Facts, type SentenceFact, type Side } from "@clauselint/core";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { PERIOD, words } from "./words.js";

const WORK =
  "(?:deliver(?:y|s|ed|ables?)?|complet(?:e|es|ed|ion)|implement(?:s|ed|ation)?|launch(?:es|ed)?|go-?live|install(?:s|ed|ation)?|milestones?|phases?|finish(?:es|ed)?|roll-?out|cut-?over|conver(?:ts?|ted|sion)|migrat(?:e|es|ed|ion)|ready|(?:fully )?operational|beta|releases?|prototypes?|final report|work plan|build|submit(?:s|ted)?|commence(?:s|ment)?|transition|sprints?|develop(?:s|ed|ment)?|testing|hand-?over)";
const DATES =
  "(?:(?:delivery|due|target|completion|milestone|project) (?:dates?|schedules?|deadlines?|timelines?)|milestones?|time ?lines?|project (?:plan|schedule)|implementation (?:plan|schedule)|schedule for (?:delivery|completion|the \\w+))";
const SPEAKS = words(`\\b(?:${WORK}|${DATES})\\b`);
const START =
  "(?:effective date|signature|signing|execution|award|kick-?off|commencement|start|receipt of (?:the )?(?:order|specifications?|materials)|date (?:of this|hereof)|approval|contract|order|project|notice to proceed|acceptance|completion|delivery)";
const OFFSET = words(
  `\\b${PERIOD}['’]?s? (?:of|after|from|following|prior to|before|later)\\b(?:[^;.]{0,40}?\\b${START}\\b)?|\\b(?:in|by|end of|during) (?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])(?: of)?,? \\d{4}|\\b(?:day|week|month) \\d+\\b`,
);
/** "Development: 24 weeks", "Week 22–23". */
const WEEKS = words("\\b(?:day|week|month)s? \\d+\\b|[:–-] ?\\d+ (?:weeks|months|days)\\b");
const SPRINTS = words("\\b(?:each|every|end of (?:the|each)|\\w+-week) (?:sprints?|iterations?)\\b");
const TO_BE_AGREED = words(
  `\\b(?:${DATES}|schedule)\\b[^;.]{0,80}?\\b(?:to be (?:agreed|determined|defined|set|mutually)|(?:will|shall|may) be (?:agreed|determined|defined|set|developed|mutually)|agree(?:d|able)?|mutually|tbd)\\b|\\b(?:agree|develop|establish)\\w*\\b[^;.]{0,60}?\\b${DATES}\\b`,
);
const TIMELY = words(
  "\\b(?:timely|promptly|as soon as (?:reasonably )?(?:practicable|possible)|reasonable (?:time|period))\\b",
);
const ESTIMATE = words(
  "\\b(?:estimat\\w+|expect(?:s|ed)?|target(?:s|ed)?|aims?|approximate(?:ly)?|anticipat\\w+|efforts|endeavou?rs?|not (?:binding|of the essence)|indicative|plan(?:s|ned)? to)\\b",
);
const MOVES = words(
  `\\b(?:may|reserves? the right to|entitled to)\\b[^;.]{0,40}?\\b(?:change|move|postpone|extend|adjust|delay|revise)\\b[^;.]{0,40}?\\b${DATES}\\b`,
);
const OTHERWISE = words(
  "\\b(?:pay(?:s|ments?|able)?|paid|invoices?|invoiced|notif\\w+|notices?|terminat\\w+|insurance|confidential\\w*|warrant(?:y|ies)|accept or reject|claims?|represents?|warrants?|exclusive|on and after|audit\\w*|renew\\w*|cure[ds]?|interest|indemnif\\w+|destroy|return(?:s|ed)?|expires?|arbitrat\\w+|dispute\\w*|breach\\w*|amendments?|royalt(?:y|ies)|taxes|deemed|incorporated|employees?|press release)\\b",
);

export const milestone = defineProvision({
  type: "milestone",
  description: "When something has to be delivered, finished or ready.",
  anchors: [
    "deliver",
    "complet",
    "implement",
    "launch",
    "live",
    "install",
    "milestone",
    "phase",
    "finish",
    "roll",
    "cut",
    "conver",
    "migrat",
    "ready",
    "operational",
    "beta",
    "release",
    "prototype",
    "report",
    "plan",
    "build",
    "submit",
    "commence",
    "transition",
    "sprint",
    "develop",
    "date",
    "schedule",
    "timeline",
    "test",
  ],
  patterns: [SPEAKS],
  refine({ sentence, facts }) {
    const { reading } = sentence;
    const side = actorOf(sentence, facts);
    if (MOVES.test(reading)) return side === "provider" ? { favours: "provider", facts: { moved: true } } : null;
    if (OTHERWISE.test(reading) || side === "customer") return null;
    const weeks = WEEKS.test(reading);
    const dated = weeks || hasDate(sentence, facts) || OFFSET.test(reading);
    if (dated && !weeks && side === null && !STATES.test(reading)) return null;
    if (dated)
      return {
        favours: "customer",
        facts: { [ESTIMATE.test(reading) && !FIRM.test(reading) ? "estimate" : "dated"]: true },
      };
    if (SPRINTS.test(reading)) return { favours: "customer", facts: { dated: true } };
    if (TO_BE_AGREED.test(reading) || (side === "provider" && TIMELY.test(reading) && DUE.test(reading)))
      return { favours: "customer", facts: { open: true } };
    return null;
  },
  examples: {
    yes: [
      "Supplier shall deliver the first release within sixty days after the Effective Date.",
      "Supplier shall complete the migration by 30 September 2026.",
      "The delivery dates will be determined by the parties.",
      "Supplier may postpone any milestone by notice.",
    ],
    no: [
      "Customer shall pay within thirty days after delivery.",
      "Customer shall deliver its test data by 1 June 2026.",
      "Supplier shall notify Customer within ten days of any delay in delivery.",
    ],
  },
});

const DUE = words("\\b(?:deliver\\w*|complet\\w+|milestones?|deliverables?|schedule)\\b");
const FIRM = words("\\b(?:shall|will|must)\\b[^;.]{0,40}?\\b(?:deliver|complete|launch|submit)\\b");
/** Words that set a date with no party in them. */
const STATES = words(
  "\\b(?:shall|will|must|is|are|ends?|by|due|starts?|begins?)\\b[^;]{0,160}?\\b(?:complet\\w+|deliver\\w*|ready|operational|live|launch\\w*|install\\w*|conver\\w+|implement\\w*|phase|roll-?out|build|beta|submitted|on)\\b|\\b(?:phase|milestone|go-live|plan)\\b",
);

function hasDate({ sentence }: SentenceFact, { quantities }: Facts): boolean {
  return quantities.some(({ kind, start, end }) => kind === "date" && start >= sentence.start && end <= sentence.end);
}

function actorOf(sentence: SentenceFact, { parties }: Facts): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  if (sides.includes("provider")) return "provider";
  return sides[0] ?? sideOfSubject(sentence, parties);
}
