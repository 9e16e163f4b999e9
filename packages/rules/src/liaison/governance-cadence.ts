import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { words } from "../provisions/words.js";
import { intervalIn } from "../support/interval-in.js";
import type { Judgement } from "../support/judgement.js";
import { sentencesIn } from "../support/sentences-in.js";
import { weightOf } from "../support/weight-of.js";

type Element = "interval" | "forum" | "minutes";
type MessageId = "vague" | "rare" | "noOperational" | "noExecutive";

const MEETING =
  /^(?:meetings?|forums?|committees?|boards?|reviews?|governance (?:body|forum|meeting)|event|ceremon(?:y|ies))\b/i;

/** Meetings of those who decide, not of those who do the work. */
const EXECUTIVE = words(
  "\\b(?:executives?|steering|boards?|sponsors?|directors?|senior|strategic|managing|officers?)\\b",
);

/** Reports a contract under which the parties need not come together. */
export default defineRequirement({
  id: "liaison/governance-cadence",
  subject: "regular meetings of the parties",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", sla: "optional", "order-form": "optional", other: "required" },
  docs: {
    summary: "The parties meet at stated intervals to steer the work and look at the results.",
    why: "Problems that nobody has to speak of grow until they are disputes.",
    fix: "Name the meetings with their members: an operational one each month or oftener, one of executives each quarter, both with minutes.",
    references: [],
  },
  forProvider: "same",
  elements: {
    interval: "how often they meet",
    forum: "a committee or board",
    minutes: "minutes",
  },
  schema: {
    type: "object",
    properties: {
      maxIntervalDays: { type: "number", exclusiveMinimum: 0 },
      maxOperationalIntervalDays: { type: "number", exclusiveMinimum: 0 },
      maxExecutiveIntervalDays: { type: "number", exclusiveMinimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxIntervalDays: 100 },
  messages: {
    negated: "The document says that the parties hold no regular meetings.",
    vague: "The parties are to come together, but no words say how often.",
    rare: "The parties come together only every {{days}} days; at most {{most}} are asked for.",
    noOperational: "No words have those who do the work meet at least every {{operational}} days.",
    noExecutive: "No words have the executives of the parties meet at least every {{executive}} days.",
  },
  modelClause: `The project leads of {customer} and {provider} meet every week on the work at hand. A service review each month compares the results with the service levels and objectives. A steering committee of two executives of each side meets each quarter, decides what the others cannot, and may call in anybody it needs. {provider} sends the agenda three days before each meeting and the minutes, with decisions and who does what by when, two days after.`,
  likeness: likenessOf("liaison/governance-cadence"),
  assess(input) {
    const { document, facts } = input;
    const found = facts.provisions("governance-meeting").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const has = (fact: string): boolean => found.some((one) => one.facts[fact] === true);
    const rows = cellsUnder(document, facts, MEETING).filter(({ row }) => intervalIn(document.quote(row)) !== null);
    const missingElements: Element[] = [
      ...(rows.length > 0 || found.some((one) => one.facts["days"] !== undefined) ? [] : ["interval" as const]),
      ...(has("forum") || rows.length > 0 ? [] : ["forum" as const]),
      ...(has("minutes") ? [] : ["minutes" as const]),
    ];
    const most = input.options.maxIntervalDays;
    const inTable = rows.map(({ row }) => ({
      evidence: [row],
      missingElements,
      ...byInterval(intervalIn(document.quote(row)), most),
    }));
    const inWords = found.map((provision) => {
      const judgement = { missingElements, evidence: provision.evidence, ...judge(provision, most) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const sentences = found.flatMap(({ evidence }) => evidence.flatMap((span) => sentencesIn(document, span)));
    const meetings = [...rows.map(({ row }) => row), ...sentences].map((span) => document.quote(span));
    return demand(
      conclude<Element, MessageId>([...inTable, ...inWords], ["satisfied", "negated", "weak"]),
      wishes(meetings, input.options),
    );
  },
});

interface Limits {
  readonly maxOperationalIntervalDays?: number;
  readonly maxExecutiveIntervalDays?: number;
}

/** What the options ask for: how often those who do the work meet, and those who lead them. */
function wishes(meetings: readonly string[], limits: Limits) {
  const { maxOperationalIntervalDays: operational, maxExecutiveIntervalDays: executive } = limits;
  const meets = (limit: number | undefined, ofExecutives: boolean): boolean =>
    limit === undefined ||
    meetings.some((text) => EXECUTIVE.test(text) === ofExecutives && (intervalIn(text) ?? Infinity) <= limit);
  return [
    { met: meets(operational, false), messageId: "noOperational", data: { operational: operational ?? 0 } },
    { met: meets(executive, true), messageId: "noExecutive", data: { executive: executive ?? 0 } },
  ] as const;
}

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

function judge({ facts }: Provision, most: number): Verdict {
  if (facts["denied"] === true) return { outcome: "negated" };
  const { days } = facts;
  return byInterval(typeof days === "number" ? days : null, most);
}

function byInterval(days: number | null, most: number): Verdict {
  if (days === null) return { outcome: "weak", messageId: "vague" };
  return days > most ? { outcome: "weak", messageId: "rare", data: { days, most } } : { outcome: "satisfied" };
}
