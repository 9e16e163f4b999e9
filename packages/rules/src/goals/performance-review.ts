import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { words } from "../provisions/words.js";
import { intervalIn } from "../support/interval-in.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "report" | "review" | "interval";
type MessageId = "meetingOnly" | "vague" | "rare" | "noDay";

const REPORT = /^(?:(?:\w+ )?reports?|reporting|report (?:name|title|type)|review)\b/i;
const BY_DAY = words(
  "\\bwithin [^;.]{1,40}?\\bdays\\b|\\b(?:by|on|before|later than) the (?:\\w+[ -]?){1,3}(?:business |working |calendar )?(?:day|week)\\b|\\b(?:by|on) (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d+ (?:business |working |calendar )?days? (?:after|of|following)\\b|\\b(?:each|every|on) (?:mon|tues|wednes|thurs|fri)day\\b",
);
/** A year is often enough for a customer that evaluates its provider. */
const EVALUATION_DAYS = 366;

/** Reports a contract under which nobody compares results with targets. */
export default defineRequirement({
  id: "goals/performance-review",
  subject: "reports on, or reviews of, the results",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", sla: "required", "order-form": "optional", other: "required" },
  docs: {
    summary: "Results are reported at stated intervals and compared with the targets.",
    why: "A target that nobody compares with a result is a wish.",
    fix: "Ask for a report each month, by a date, that shows each target beside its result, and for a review in which the parties decide what to change.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 30(3)(b): reporting obligations of the provider",
        verified: "V",
      },
    ],
  },
  elements: {
    report: "a report by the provider",
    review: "a review of the results",
    interval: "how often",
  },
  schema: {
    type: "object",
    properties: { maxIntervalDays: { type: "number", exclusiveMinimum: 0 }, requireReportDue: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { maxIntervalDays: 100, requireReportDue: false },
  messages: {
    negated: "{{provider}} owes no reports on its performance.",
    meetingOnly: "The parties meet, but no words say that results are reported or compared with targets.",
    vague: "Results are to be reported or reviewed, but no words say how often.",
    rare: "Results are reported or reviewed only every {{days}} days; at most {{most}} are asked for.",
    noDay: "Results are reported, but no words say by which day.",
  },
  modelClause: `By the fifth business day of each month {provider} shall send {customer} a report that shows for each service level and objective the target, the result, the trend over six months, and for each miss the cause and the remedy. The parties go through it in the monthly service review and note what each of them does by when. Once a year they compare the services with the market and adjust levels and charges.`,
  likeness: likenessOf("goals/performance-review"),
  assess(input) {
    const { document, facts } = input;
    const found = facts.provisions("performance-report").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const has = (fact: string): boolean => found.some((one) => one.facts[fact] === true);
    const rows = cellsUnder(document, facts, REPORT).filter(({ row }) => intervalIn(document.quote(row)) !== null);
    const met = leastInterval(facts.provisions("governance-meeting"));
    const timed = found.filter((one) => daysOf(one, met) !== null);
    const missingElements: Element[] = [
      ...(has("reports") || rows.length > 0 ? [] : ["report" as const]),
      ...(has("reviews") ? [] : ["review" as const]),
      ...(rows.length > 0 || timed.length > 0 ? [] : ["interval" as const]),
    ];
    const most = input.options.maxIntervalDays;
    const inTable = rows.map(({ row }) => ({
      evidence: [row],
      missingElements,
      ...byInterval(intervalIn(document.quote(row)), most),
    }));
    // a review without a rhythm takes nothing from one that has it
    const inWords = (timed.length > 0 ? timed : found).map((provision) => {
      const judgement = {
        missingElements,
        evidence: provision.evidence,
        ...judge(provision, daysOf(provision, met), most),
      };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const said = [...inTable, ...inWords];
    const conclusion = conclude<Element, MessageId>(
      said.length > 0 ? said : meetings(input.facts.provisions("governance-meeting")),
      ["satisfied", "negated", "weak"],
    );
    const due = [...rows.map(({ row }) => row), ...found.flatMap(({ evidence }) => evidence)];
    const hasDay = due.some((span) => BY_DAY.test(document.quote(span)));
    return demand(conclusion, [{ met: !input.options.requireReportDue || hasDay, messageId: "noDay" }]);
  },
});

/** Where nobody reports, the parties may still speak of the work when they meet. */
function meetings(found: readonly Provision[]): readonly Judgement<Element, MessageId>[] {
  return found
    .filter(({ facts }) => facts["days"] !== undefined)
    .map(({ evidence }) => ({
      outcome: "weak",
      evidence,
      missingElements: ["report", "review"],
      messageId: "meetingOnly",
    }));
}

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

/** How often it comes; figures beside their targets come to the meeting for which they are made. */
function daysOf({ facts }: Provision, met: number | null): number | null {
  const { days } = facts;
  if (typeof days === "number") return days;
  return facts["compares"] === true ? met : null;
}

function leastInterval(meetings: readonly Provision[]): number | null {
  const days = meetings.map(({ facts }) => facts["days"]).filter((one) => typeof one === "number");
  return days.length === 0 ? null : Math.min(...days);
}

function judge({ facts }: Provision, days: number | null, most: number): Verdict {
  if (facts["denied"] === true) return { outcome: "negated" };
  return byInterval(days, facts["byCustomer"] === true ? EVALUATION_DAYS : most);
}

function byInterval(days: number | null, most: number): Verdict {
  if (days === null) return { outcome: "weak", messageId: "vague" };
  return days > most ? { outcome: "weak", messageId: "rare", data: { days, most } } : { outcome: "satisfied" };
}
