import { anyCase, defineProvision, type PartiesFact, type ProvisionMatch, type SentenceFact } from "@clauselint/core";
import { intervalIn } from "../support/interval-in.js";
import { partsAround } from "../support/parts-around.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement } from "./side-of-statement.js";
import { words } from "./words.js";

const FORUM =
  "(?:(?:steering|joint|executive|management|project|governance|operating|operations?|oversight|advisory|relationship|review|coordinating|co-?ordination) (?:\\w+ )?(?:committees?|boards?|council|group)|joint committee)";
const MEETING =
  "(?:meetings?|(?:operational|tactical|strategic|service|management|executive|steering|monthly|weekly|quarterly|progress|project) consultations?|conference calls?|(?:operational |status |weekly |monthly )calls?|stand-?ups?(?! (?:the|an?|its)\\b)|(?:business|service|performance|progress|status|sprint|quarterly|monthly|project|operational|planning) reviews?|reviews? (?:meetings?|sessions?)|demonstrations?|retrospectives?|show-and-tells?|catch-?ups?|check-?ins?|video calls?|teleconferences?|review calls?|status reports? and meetings?|a review)";
/** "meet" with what comes behind it where people do: they meet the requirements otherwise. */
const MEET =
  "(?:meets?(?=[.,;:]|$| (?:in person|at|with|on|each|every|once|twice|weekly|monthly|quarterly|daily|annually|fortnightly|regularly|periodically|together|from|as|when|not|no|to|by|via|upon|and (?:discuss|confer|review)|or (?:confer|talk)|for|during|face|remotely|virtually|semi-?annually|bi-?weekly|between)\\b)|confer\\b|convenes?|comes? together|sits? (?:together|down)|gets? together|(?:books?|sets? aside) an hour)";
/** They talk, if not at a table. */
const TALK =
  "(?:regularly|periodically|weekly|monthly|quarterly) (?:discuss|consult|confer|communicate)|(?:discuss|consult|communicate|coordinate|work together)\\b[^;.]{0,60}?\\bon an? (?:\\w+ )?(?:regular|weekly|bi-?weekly|monthly|bi-?monthly|daily|quarterly) basis|(?:shall|will|must) (?:talk|speak|sit down|catch up)\\b[^;.]{0,40}?\\b(?:regularly|from time to time|weekly|monthly|quarterly|each|every)|parties (?:shall|will|must|agree to) (?:\\w+ )?review\\b|(?:talk|speak|visit)s?\\b[^;.]{0,60}?\\b(?:each|every|weekly|monthly|once|twice)\\b(?! other\\b(?! week| month))|review(?:ed|s)?\\b[^;.]{0,60}?\\b(?:each|every) (?:sprint|iteration)";
const MEETS = words(`\\b(?:${MEET}|${TALK})`);
const HOLDS = words(
  `\\b(?:hold|attend|conduct|participate|schedule|host|take place|held|takes? part|arrange|organi[sz]e|lead|facilitat|convene|have|join|be|there (?:is|are))\\w*\\b[^;.]{0,80}?\\b${MEETING}\\b|\\b${MEETING}\\b[^;]{0,100}?\\b(?:held|takes? place|conducted|occur|convened?|scheduled|are drawn up|attended)\\b`,
);
const NAMES = words(`\\b${FORUM}\\b`);
const LISTED = words(
  "^\\W*(?:\\w+ ){0,4}(?:calls?|meetings?|reviews?|committee)\\b[^;.]{0,40}?\\b(?:each|every|daily|weekly|monthly|quarterly|fortnightly)\\b|\\b(?:daily|weekly|monthly|quarterly|bi-?weekly) (?:\\w+ ){0,2}(?:meetings?|calls?|reviews?|stand-?ups?(?! (?:the|an?|its)\\b))\\b",
);
/** What is said of a committee that is there to steer. */
const SITS = words(
  "\\b(?:establish|form(?:ed|s)?\\b|creat|set up|consist|compris|composed|appoint|members?\\b|decid|approv|overs|review|responsib|report)",
);
const VAGUE = words(
  "\\b(?:regular(?:ly)?|as (?:needed|required|necessary|appropriate|agreed)|from time to time|periodic(?:ally)?|upon request|(?:mutually|reasonably) (?:agreed|acceptable|convenient)|when(?:ever)? (?:needed|necessary)|at such times)\\b",
);
/** Whoever wants a meeting has to ask for it, whatever is spoken of there happens each month. */
const ON_CALL = words(
  "^[^;.]{0,60}\\b(?:as (?:reasonably )?requested|(?:up)?on (?:the )?(?:reasonable )?request|where requested)\\b|\\b(?:meetings?|reviews?|calls?) if (?:so )?(?:invited|asked|requested)\\b",
);
const DENIED = words(
  "\\bnot (?:\\w+ ){0,3}(?:hold|intend|obliged|required|plan|foresee|have)\\b[^;.]{0,40}?\\b(?:meetings?|committee)\\b|\\bno (?:\\w+ ){0,2}(?:meetings?|committee)\\b|\\b(?:(?<!\\b(?:not|may|can|to) )waives?|dispenses? with) (?:(?:the|any|all|its|their|such) )?(?:[\\w-]+ ){0,2}?(?:meetings?|committee)\\b",
);
const OTHERS = words(
  "\\b(?:peer review|(?:reviews?|appraisals?) of (?:its|their) (?:\\w+ )?(?:employees|staff|personnel|workers)|discrimination|(?:maintenance|institutional|ethics|safety|data monitoring|independent) (?:\\w+ )?(?:review )?(?:board|committee)|shareholders?|stockholders?|(?:board|meetings?) of (?:the )?(?:board|directors)|annual general|annual meetings?|proxy|stock transfer|trade union|town hall|sales meetings?|user group|meeting rooms?|disputes?|disagreements?|controvers\\w+|arbitrat\\w+|mediat\\w+|negotiat\\w+|claims?|impasse|escalat\\w+|audit committee|meetings? minutes? (?:shall|are) confidential)\\b",
);
const MINUTES = words("\\b(?:minutes|agenda|record of (?:the )?(?:meeting|decisions))\\b");

const ABOUT = anyCase([MEETS, HOLDS, NAMES, LISTED].map(({ source }) => source).join("|"));

export const governanceMeeting = defineProvision({
  type: "governance-meeting",
  description: "The parties come together at intervals to steer and review the work.",
  anchors: [
    "meet",
    "committee",
    "confer",
    "conven",
    "together",
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
    "work together",
    "talk",
    "speak",
    "visit",
    "sit ",
    "an hour",
    "coordinate",
  ],
  patterns: [ABOUT],
  unless: [OTHERS],
  refine({ sentence, facts: { parties } }) {
    if (!speaks(sentence, parties)) return null;
    const read = partsAround(sentence.reading, ABOUT).map((part) => inPart(part));
    return read.find((match) => match?.facts?.["days"] !== undefined) ?? read.find((match) => match !== null) ?? null;
  },
  examples: {
    yes: [
      "The Relationship Managers shall meet fortnightly, and the senior management of both parties every quarter.",
      "The agreement administrators shall meet regularly as required, but at least two (2) times each calendar year.",
      "The steering committee shall meet every month.",
      "The contractor shall attend weekly status meetings.",
      "The parties shall meet regularly to discuss the Services.",
      "As reasonably requested by either party, the project managers will conduct planning meetings on the work of each month.",
      "Supplier and Customer will work together on a bi-weekly basis to order the backlog.",
      "At least annually the parties will review the service levels.",
      "The parties hold no meetings of a steering committee.",
    ],
    no: [
      "Supplier shall meet the service levels every month.",
      "The shareholders of Supplier meet every year.",
      "If a dispute arises, the executives shall meet within ten days.",
      "Supplier shall provide capacity to meet project requirements as required.",
      "The contractor shall help the owner to stand-up the application.",
      "The programme is issued by the Maintenance Review Board.",
      "Supplier attends meetings; it submits periodic statements.",
    ],
  },
});

/** What one part of a sentence says; the meeting and how often it is held stand together there. */
function inPart(part: string): ProvisionMatch | null {
  const meets = MEETS.test(part) || HOLDS.test(part) || LISTED.test(part);
  const forum = NAMES.test(part);
  if (meets && DENIED.test(part)) return { favours: "both", facts: { denied: true } };
  const onCall = ON_CALL.test(part);
  const days = onCall ? null : intervalIn(part);
  if (days === null && !onCall && !VAGUE.test(part) && !(forum && (meets || SITS.test(part)))) return null;
  const marks: [string, boolean][] = [
    ["vague", days === null],
    ["minutes", MINUTES.test(part)],
    ["forum", forum],
  ];
  const facts = Object.fromEntries(marks.filter(([, there]) => there));
  return { favours: "both", facts: days === null ? facts : { ...facts, days } };
}

const PEOPLE = words(
  `\\b(?:parties|they|representatives?|managers?|administrators?|coordinators?|executives?|liaisons?|leads?|${FORUM}|committee|team|group|persons|heads|directors|owner|cor|officers?|plan|each other|with (?:customer|client|the \\w+)|review(?:s|ed)?|meetings?|calls?|stand-?up)\\b`,
);

/** Somebody of the two sides takes part. */
function speaks(sentence: SentenceFact, parties: PartiesFact): boolean {
  const sides = sentence.statements.map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties));
  return sides.some(isParty) || PEOPLE.test(sentence.reading);
}
