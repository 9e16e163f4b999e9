import { defineRequirement, type Provision } from "@clauselint/core";
import { atHalfWeight } from "../support/at-half-weight.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "dates";
type MessageId = "open" | "estimate" | "moved";

const DUE =
  /^(?:(?:due|delivery|completion|target|end|planned|milestone) dates?|dates?(?: due)?|due(?: by)?|deadlines?|timelines?|weeks?|delivery(?: schedule)?|schedule|completion|when|period of performance|time ?frames?)\b/i;

/** Reports a contract under which nothing is ever late. */
export default defineRequirement({
  id: "goals/milestones-dated",
  subject: "dates for what is delivered",
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
  messages: {
    open: "Dates for what is delivered are left blank, to be agreed, or in good time.",
    estimate: "The dates for what is delivered are estimates or targets.",
    moved: "{{provider}} may move the dates for what is delivered.",
  },
  modelClause: `{provider} shall reach each milestone by the date in Schedule 3, in which each row has a deliverable, a date (or a number of days from the effective date), the person in charge and the test that shows it is complete. If {provider} sees that it will miss a date, it shall say so at once with a plan to catch up. For each week of delay {customer} may deduct 1 % of the price of the deliverable, up to 15 %, and after eight weeks end the statement of work. Dates move only by a written change order.`,
  assess(input) {
    const { document, facts } = input;
    const found = facts.provisions("milestone").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const inTable = cellsUnder(document, facts, DUE).map(({ row, blank }): Judgement<Element, MessageId> =>
      blank
        ? { outcome: "weak", evidence: [row], missingElements: ["dates"], messageId: "open" }
        : { outcome: "satisfied", evidence: [row] },
    );
    const inWords = found.map((provision): Judgement<Element, MessageId> => {
      const judgement = { evidence: provision.evidence, ...judge(provision) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    return conclude([...inTable, ...inWords], ["satisfied", "adverse", "weak"]);
  },
});

function judge({ facts }: Provision): Omit<Judgement<Element, MessageId>, "evidence"> {
  if (facts["moved"] === true) return { outcome: "adverse", messageId: "moved" };
  if (facts["dated"] === true) return { outcome: "satisfied" };
  return { outcome: "weak", missingElements: ["dates"], messageId: facts["estimate"] === true ? "estimate" : "open" };
}
