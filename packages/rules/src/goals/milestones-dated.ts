import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { operativeWith } from "../support/operative-with.js";
import { sentencesIn } from "../support/sentences-in.js";
import { isParty, sideOfStatement } from "../provisions/side-of-statement.js";
import { words } from "../provisions/words.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "dates";
type MessageId = "open" | "estimate" | "moved" | "noRemedy" | "noOwner" | "noDelay";

const DUE =
  /^(?:(?:due|delivery|completion|target|end|planned|milestone|estimated|expected|forecast|indicative|anticipated|provisional|tentative|go[ -]?live) dates?|dates?(?: due)?|due(?: by)?|deadlines?|timelines?|weeks?|delivery(?: schedule)?|schedule|completion|(?:by )?when|(?:to be )?(?:ready|completed?|finished|delivered|submitted|done)(?! (?:when|if))|by$|(?:at the )?latest|(?:no|not) later than|end(?:s|ing)?$|finish|go[ -]?live|(?:calendar |working |business )?days? (?:after|from|of)|month$|quarter$|sprint$|period of performance|time ?frames?)\b/i;
/** Columns of dates that nobody promises. */
const ESTIMATED = /\b(?:estimated|expected|forecast|indicative|anticipated|provisional|tentative)\b/i;

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

const OWNER = /^(?:owner|responsib\w*|lead|in charge|assigned to|accountable|party|who)\b/i;
const DELAY = words(
  "\\b(?:delay\\w*|late|miss(?:es|ed)?|fails? to (?:meet|deliver|complete)|overdue)\\b[^;]{0,200}?\\b(?:liquidated damages|credits?|deduct\\w*|reduc\\w+|terminat\\w+|end (?:this|the)|penalt\\w+|withhold\\w*)\\b|\\b(?:liquidated damages|credits?|deduct\\w*|penalt\\w+|terminat\\w+)\\b[^;]{0,160}?\\b(?:delay\\w*|late|miss(?:es|ed)? (?:a|any|the) (?:milestone|date|deadline))\\b",
);

/** Reports a contract under which nothing is ever late. */
export default defineRequirement({
  id: "goals/milestones-dated",
  subject: "dates for what is delivered",
  heading: "Milestones",
  severity: "warning",
  appliesTo: { msa: "optional", sow: "deferrable", "order-form": "deferrable", other: "optional" },
  docs: {
    summary: "Deliveries and milestones have dates, or times from the start.",
    why: "Without a date nothing is ever late.",
    fix: "Give each milestone a date or a time from the start, somebody in charge and a test, and say what follows from a delay.",
    references: [],
  },
  forProvider: "same",
  elements: { dates: "a date for each delivery" },
  schema: {
    type: "object",
    properties: { requireOwner: { type: "boolean" }, requireDelayRemedy: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { requireOwner: false, requireDelayRemedy: false },
  messages: {
    noOwner: "The dates for what is delivered stand there without the person or the party in charge.",
    noDelay: "No words say what follows when {{provider}} misses a date.",
    open: "Dates for what is delivered are left blank, to be agreed, or in good time.",
    estimate: "The dates for what is delivered are estimates or targets.",
    noRemedy: "Nothing follows for {{provider}} when it is late.",
    moved: "{{provider}} may move the dates for what is delivered.",
  },
  modelClause: `{provider} shall reach each milestone by the date in Schedule 3, in which each row has a deliverable, a date (or a number of days from the effective date), the person in charge and the test that shows it is complete. If {provider} sees that it will miss a date, it shall say so at once with a plan to catch up. For each week of delay {customer} may deduct 1 % of the price of the deliverable, up to 15 %, and after eight weeks end the statement of work. Dates move only by a written change order.`,
  likeness: likenessOf("goals/milestones-dated"),
  assess(input) {
    const { document, facts } = input;
    const found = facts.provisions("milestone").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const inTable = cellsUnder(document, facts, DUE).map(({ cell, row, blank }): Judgement<Element, MessageId> => {
      if (blank) return { outcome: "weak", evidence: [row], missingElements: ["dates"], messageId: "open" };
      return ESTIMATED.test(cell.column ?? "")
        ? { outcome: "weak", evidence: [row], missingElements: ["dates"], messageId: "estimate" }
        : { outcome: "satisfied", evidence: [row] };
    });
    const inWords = found.map((provision): Judgement<Element, MessageId> => {
      const judgement = { evidence: provision.evidence, ...judge(provision) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const { requireOwner, requireDelayRemedy } = input.options;
    const ofAll = inWords.filter((_, index) => found[index]?.facts["all"] === true);
    const said =
      ofAll.length > 0
        ? conclude(ofAll, ["adverse", "weak"])
        : conclude([...inTable, ...inWords], ["satisfied", "adverse", "weak"]);
    return demand(said, [
      { met: !requireOwner || isOwned(found, inTable.length > 0, input), messageId: "noOwner" },
      { met: !requireDelayRemedy || operativeWith(DELAY, input).length > 0, messageId: "noDelay" },
    ]);
  },
});

/** A table needs a column for it; in a sentence whoever acts is in charge. */
function isOwned(found: readonly Provision[], inTable: boolean, { document, facts }: Input): boolean {
  if (inTable) {
    const owners = cellsUnder(document, facts, OWNER);
    return owners.length > 0 && owners.every(({ blank }) => !blank);
  }
  return found
    .flatMap(({ evidence }) => evidence.flatMap((span) => sentencesIn(document, span)))
    .some((sentence) =>
      facts.sentence(sentence).statements.some((one) => isParty(sideOfStatement(one, facts.parties))),
    );
}

function judge({ facts }: Provision): Omit<Judgement<Element, MessageId>, "evidence"> {
  if (facts["noRemedy"] === true) return { outcome: "adverse", messageId: "noRemedy" };
  if (facts["moved"] === true) return { outcome: "adverse", messageId: "moved" };
  if (facts["dated"] === true) return { outcome: "satisfied" };
  return { outcome: "weak", missingElements: ["dates"], messageId: facts["estimate"] === true ? "estimate" : "open" };
}
