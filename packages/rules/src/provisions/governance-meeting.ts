import { defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { intervalIn } from "../support/interval-in.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement } from "./side-of-statement.js";
import { words } from "./words.js";

const FORUM =
  "(?:(?:steering|joint|executive|management|project|governance|operating|operations?|oversight|advisory|relationship|review|coordinating|co-?ordination) (?:\\w+ )?(?:committees?|boards?|council|group)|joint committee)";
const MEETING =
  "(?:meetings?|conference calls?|(?:operational |status |weekly |monthly )calls?|stand-?ups?|(?:business|service|performance|progress|status|sprint|quarterly|monthly|project|operational) reviews?|reviews? (?:meetings?|sessions?)|demonstrations?|retrospectives?|status reports? and meetings?|a review)";
const MEET =
  "(?:meet(?! (?:the|its|their|all|any|his|these|those|such|each|or exceed|and exceed|service|customer|requirements?|specifications|standards|deadlines|needs|\\w+['’]s)\\b)|meets (?=each|every|at|weekly|monthly|quarterly|once)|confer\\b|convene)";
/** They talk, if not at a table. */
const TALK =
  "(?:regularly|periodically|weekly|monthly|quarterly) (?:discuss|consult|confer|communicate)|(?:discuss|consult|communicate)\\b[^;.]{0,60}?\\bon a (?:regular|weekly|monthly|daily|quarterly) basis|review(?:ed|s)?\\b[^;.]{0,60}?\\b(?:each|every) (?:sprint|iteration)";
const MEETS = words(`\\b(?:${MEET}|${TALK})`);
const HOLDS = words(
  `\\b(?:hold|attend|conduct|participate|schedule|host|take place|held|takes? part|arrange|organi[sz]e|lead|facilitat|convene|have|join|be)\\w*\\b[^;.]{0,80}?\\b${MEETING}\\b|\\b${MEETING}\\b[^;]{0,100}?\\b(?:held|take place|conducted|occur|convened?|scheduled|are drawn up|attended)\\b`,
);
const NAMES = words(`\\b${FORUM}\\b`);
const LISTED = words(
  "^\\W*(?:\\w+ ){0,4}(?:calls?|meetings?|reviews?|committee)\\b[^;.]{0,40}?\\b(?:each|every|daily|weekly|monthly|quarterly|fortnightly)\\b|\\b(?:weekly|monthly|quarterly|bi-?weekly) (?:\\w+ ){0,2}(?:meetings?|calls?|reviews?)\\b",
);
const VAGUE = words(
  "\\b(?:regular(?:ly)?|as (?:needed|required|necessary|appropriate|agreed)|from time to time|periodic(?:ally)?|upon request|(?:mutually|reasonably) (?:agreed|acceptable|convenient)|when(?:ever)? (?:needed|necessary)|at such times)\\b",
);
const DENIED = words(
  "\\bnot (?:\\w+ ){0,3}(?:hold|intend|obliged|required|plan|foresee|have)\\b[^;.]{0,40}?\\b(?:meetings?|committee)\\b|\\bno (?:\\w+ ){0,2}(?:meetings?|committee)\\b",
);
const OTHERS = words(
  "\\b(?:shareholders?|stockholders?|(?:board|meetings?) of (?:the )?(?:board|directors)|annual general|annual meetings?|proxy|stock transfer|trade union|town hall|sales meetings?|user group|meeting rooms?|disputes?|disagreements?|controvers\\w+|arbitrat\\w+|mediat\\w+|negotiat\\w+|claims?|impasse|escalat\\w+|audit committee|meetings? minutes? (?:shall|are) confidential)\\b",
);
const MINUTES = words("\\b(?:minutes|agenda|record of (?:the )?(?:meeting|decisions))\\b");

export const governanceMeeting = defineProvision({
  type: "governance-meeting",
  description: "The parties come together at intervals to steer and review the work.",
  anchors: [
    "meet",
    "committee",
    "confer",
    "conven",
    "call",
    "review",
    "stand-up",
    "standup",
    "board",
    "council",
    "demonstration",
    "retrospective",
    "discuss",
    "consult",
    "communicat",
  ],
  patterns: [MEETS, HOLDS, NAMES, LISTED],
  unless: [OTHERS],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    const meets = MEETS.test(reading) || HOLDS.test(reading) || LISTED.test(reading);
    const forum = NAMES.test(reading);
    if (!meets && !forum) return null;
    if (DENIED.test(reading) && meets) return { favours: "both", facts: { denied: true } };
    const days = intervalIn(reading);
    const vague = VAGUE.test(reading);
    if (!speaks(sentence, parties) || (days === null && !vague && !(forum && !meets) && !forum)) return null;
    const marks: [string, boolean][] = [
      ["vague", days === null],
      ["minutes", MINUTES.test(reading)],
      ["forum", forum],
    ];
    const facts = Object.fromEntries(marks.filter(([, there]) => there));
    return { favours: "both", facts: days === null ? facts : { ...facts, days } };
  },
  examples: {
    yes: [
      "The steering committee shall meet every month.",
      "The contractor shall attend weekly status meetings.",
      "The parties shall meet regularly to discuss the Services.",
      "The parties hold no meetings of a steering committee.",
    ],
    no: [
      "Supplier shall meet the service levels every month.",
      "The shareholders of Supplier meet every year.",
      "If a dispute arises, the executives shall meet within ten days.",
    ],
  },
});

const PEOPLE = words(
  `\\b(?:parties|they|representatives?|managers?|executives?|liaisons?|leads?|${FORUM}|committee|team|owner|cor|officers?|plan|each other|with (?:customer|client|the \\w+)|reviews?|meetings?|calls?|stand-?up)\\b`,
);

/** Somebody of the two sides takes part. */
function speaks(sentence: SentenceFact, parties: PartiesFact): boolean {
  const sides = sentence.statements.map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties));
  return sides.some(isParty) || PEOPLE.test(sentence.reading);
}
