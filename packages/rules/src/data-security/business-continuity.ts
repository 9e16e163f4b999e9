import { defineRequirement, type Provision, type Span } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { intervalIn } from "../support/interval-in.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "times" | "test";
type MessageId = "planOnly" | "hedged" | "excused" | "noTimes" | "seldomTested";

const MARKS = ["times", "tested", "attached", "offSite"];
const METRIC = /^(?:metric|measure|service level|objective|parameter|item|kpi|requirement)/i;
const RECOVERY = /\b(?:rto|rpo|recovery (?:time|point)|data lost|restor\w+ (?:time|after)|recovery (?:of|after))\b/i;

/** Reports a contract that says nothing of how the service comes back after a disaster. */
export default defineRequirement({
  id: "data-security/business-continuity",
  subject: "how the service comes back after a disaster",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", sla: "optional", other: "required" },
  docs: {
    summary: "The provider has a plan, backups and times to bring the service back after a disaster, and tests them.",
    why: "A plan that was never tested is a document; times and a test tell the customer how long its own business can stand still.",
    fix: "Ask for a plan with a recovery time and a recovery point, a test each year with its results, and backups in another place that are restored as a test.",
    references: [
      { title: "Regulation (EU) 2022/2554 (DORA), Article 30(3)(c): contingency plans that are tested", verified: "V" },
    ],
  },
  elements: { times: "recovery times in numbers", test: "a regular test" },
  schema: {
    type: "object",
    properties: { requireRtoRpo: { type: "boolean" }, maxTestIntervalDays: { type: "number", exclusiveMinimum: 0 } },
    additionalProperties: false,
  },
  defaultOptions: { requireRtoRpo: false },
  messages: {
    noTimes: "There is a plan or a backup, but no words say how fast the service is back or how much data may be lost.",
    seldomTested: "No words have the plan tested at least every {{most}} days.",
    negated: "{{provider}} makes no backups and offers no recovery.",
    planOnly: "There is a plan or a backup, but {{lacking}} is not found.",
    hedged: "{{provider}} promises no more than an effort to bring the service back.",
    excused: "Failures of {{provider}}'s own subcontractors, cyber attacks or the internet count as force majeure.",
  },
  modelClause: `{provider} shall maintain a plan to continue the services after a disaster, with a recovery time of four hours and a recovery point of fifteen minutes, run backups every day to a second place, restore one of them each quarter as a test, and test the whole plan each year and after each major change. It gives {customer} the plan and the results, puts right within thirty days what a test shows, and treats {customer} no worse than any other customer in a recovery. Force majeure does not excuse a failure to carry out the plan.`,
  likeness: likenessOf("data-security/business-continuity"),
  assess(input) {
    const { document, facts } = input;
    const found = facts.provisions("continuity").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const rows = cellsUnder(document, facts, METRIC)
      .filter(({ cell, blank }) => !blank && RECOVERY.test(document.quote(cell)))
      .map(({ row }) => row);
    const has = (fact: string): boolean => found.some((one) => one.facts[fact] === true);
    const missingElements: Element[] = [
      ...(has("times") || rows.length > 0 ? [] : ["times" as const]),
      ...(has("tested") ? [] : ["test" as const]),
    ];
    const judgements: Judgement<Element, MessageId>[] = fullestFirst(found, MARKS).map((provision) => {
      const judgement = { missingElements, evidence: provision.evidence, ...judge(provision) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const { requireRtoRpo, maxTestIntervalDays: most } = input.options;
    const tested = found.filter((one) => one.facts["tested"] === true).flatMap(({ evidence }) => evidence);
    const often = tested.some(({ quote }) => (intervalIn(quote) ?? Infinity) <= (most ?? Infinity));
    const answers = [...inTables(rows, missingElements), ...judgements];
    return demand(conclude(answers, ["satisfied", "weak", "negated", "adverse"]), [
      { met: !requireRtoRpo || !missingElements.includes("times"), messageId: "noTimes" },
      { met: most === undefined || often, messageId: "seldomTested", data: { most: most ?? 0 } },
    ]);
  },
});

function inTables(
  rows: readonly Span[],
  missingElements: readonly Element[],
): readonly Judgement<Element, MessageId>[] {
  return rows.length === 0 ? [] : [{ outcome: "satisfied", evidence: rows, missingElements }];
}

function judge({ facts }: Provision): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["excused"] === true) return { outcome: "adverse", messageId: "excused" };
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["hedged"] === true) return { outcome: "weak", messageId: "hedged" };
  const sure = MARKS.some((fact) => facts[fact] === true);
  return sure ? { outcome: "satisfied" } : { outcome: "weak", messageId: "planOnly" };
}
