import { defineRequirement, type Provision, type Span } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { isMeasured } from "../provisions/success-criterion.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { inRecitals } from "../support/in-recitals.js";
import { sentencesIn } from "../support/sentences-in.js";
import { weightOf } from "../support/weight-of.js";
import { judgeServiceLevel } from "./judge-service-level.js";
import { serviceLevels } from "./service-levels.js";

type Element = "measured" | "decided";
type MessageId = "vague" | "open" | "few" | "byProvider";
type Input = Parameters<typeof weightOf>[1];

const TITLE =
  /^(?:(?:critical |key )?success (?:criteri(?:a|on)|factors?|measures?|metrics?)|measures? of success|exit criteria|definition of done|outcome measures?)\b/i;
const MEASURABLE = { requireElements: ["metric", "target"], acceptEfforts: false } as const;
/** An objective with a target is a test of success by another name. */
const TARGET =
  /\d\s*(?:%|per\s?cent)|\b(?:within|from|to|below|under|at\s+least|at\s+most|by)\s+(?:\w+\s+){0,2}(?:\d|(?:one|two|three|four|five|six|ten|twelve|half|zero)\b)/i;

/** Reports work whose success nobody can test. */
export default defineRequirement({
  id: "goals/success-criteria",
  subject: "how success is judged",
  severity: "warning",
  appliesTo: { sow: "required", msa: "optional", sla: "optional", "order-form": "optional", other: "optional" },
  docs: {
    summary: "The work has criteria of success that can be tested, and somebody who decides.",
    why: "Without a test both sides may be right at the end: one that the work is done, the other that it has failed.",
    fix: "Write down what must be true at the end, each with a number or an event and a date, and name who decides.",
    references: [],
  },
  forProvider: { satisfied: "satisfied", weak: "weak", adverse: "satisfied" },
  elements: {
    measured: "a criterion that can be tested",
    decided: "who decides whether it is met",
  },
  schema: {
    type: "object",
    properties: { minMeasurable: { type: "integer", minimum: 1 } },
    additionalProperties: false,
  },
  defaultOptions: { minMeasurable: 1 },
  messages: {
    vague: "Success is spoken of, but no words say how to test it.",
    open: "What counts as success is still to be agreed.",
    few: "{{count}} of the criteria of success can be tested; {{least}} are asked for.",
    byProvider: "{{provider}} alone decides whether its work has succeeded.",
  },
  modelClause: `The work has succeeded when, by 30 June, (a) 95% of cases are closed within three business days over a full calendar month, (b) no defect of severity 1 or 2 is open, and (c) the old system is switched off. The product owner of {customer} decides in writing, within ten business days after {provider} reports the results, whether each criterion is met.`,
  likeness: likenessOf("goals/success-criteria"),
  assess(input) {
    const least = input.options.minMeasurable;
    const found = input.facts.provisions("success-criterion").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const measured = found.filter(({ facts }) => facts["measured"] === true).flatMap((one) => testsIn(one, input));
    const cells = cellsUnder(input.document, input.facts, TITLE);
    const tested = cells.filter(({ cell, blank }) => !blank && isMeasured(input.document.quote(cell)));
    const others = otherTests(input);
    const count = measured.length + tested.length + others.length;
    const missingElements: Element[] = [
      ...(count > 0 ? [] : ["measured" as const]),
      ...(found.some(({ facts }) => facts["decided"] === true) ? [] : ["decided" as const]),
    ];
    const inWords = fullestFirst(found, ["measured", "decided"]).map((provision) => {
      const judgement = { missingElements, evidence: provision.evidence, ...judge(provision, count, least) };
      return inRecitals(provision.evidence, input) ? atHalfWeight(judgement) : judgement;
    });
    const inTable = cells.map(({ row }) => ({ missingElements, evidence: [row], ...byCount(count, least) }));
    const elsewhere = others.map((evidence) => ({ missingElements, evidence, ...byCount(count, least) }));
    return conclude<Element, MessageId>([...inWords, ...inTable, ...elsewhere], ["adverse", "satisfied", "weak"]);
  },
});

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

function judge({ facts }: Provision, count: number, least: number): Verdict {
  if (facts["byProvider"] === true && facts["decided"] !== true) return { outcome: "adverse", messageId: "byProvider" };
  if (count >= least) return byCount(count, least);
  return facts["open"] === true && count === 0 ? { outcome: "weak", messageId: "open" } : byCount(count, least);
}

function byCount(count: number, least: number): Verdict {
  if (count >= least) return { outcome: "satisfied" };
  return count === 0
    ? { outcome: "weak", messageId: "vague" }
    : { outcome: "weak", messageId: "few", data: { count, least } };
}

/** Criteria that stand next to each other are one passage; each that can be tested counts. */
function testsIn({ evidence }: Provision, { document }: Input): readonly Span[] {
  const tests = evidence
    .flatMap((piece) => sentencesIn(document, piece))
    .filter((sentence) => isMeasured(document.quote(sentence)));
  return tests.length > 0 ? tests : evidence.slice(0, 1);
}

/** Targets that go by another name: objectives with a number, and service levels that can be measured. */
function otherTests(input: Input): readonly (readonly Span[])[] {
  const objectives = input.facts
    .provisions("objective")
    .map(({ evidence }) => evidence)
    .filter((evidence) => weightOf(evidence, input) === 1 && evidence.some(({ quote }) => TARGET.test(quote)));
  const levels = serviceLevels(input.document, input.facts)
    .filter((level) => judgeServiceLevel(level, MEASURABLE).good)
    .map(({ evidence }) => [evidence]);
  return [...objectives, ...levels];
}
