import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { NAMES_LEVEL } from "../provisions/escalation.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "levels" | "times" | "formal" | "continued";
type MessageId = "talk" | "flat" | "open" | "stops" | "suspends";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minLevels: number; readonly requireContinuedPerformance: boolean };
}

const ELEMENTS: readonly Element[] = ["levels", "times", "formal", "continued"];
const TIERS = ["tier1", "tier2", "tier3"] as const;
const LEVEL = /^(?:(?:escalation|management) (?:levels?|points?|contacts?|path|stage)|escalat\w+(?: to)?)\b/i;
/** What leads in to a table of levels, not far in front of its rows. */
const ABOUT = /\b(?:escalat\w+|disputes?|disagreements?)\b/i;
const BEFORE = 300;
/** Columns that as often hold a level of service or a stage of the work: they count where the row names somebody. */
const PERHAPS = /^(?:levels?|tiers?|stages?)\b/i;
const TIME = /\d\s*(?:(?:business|working|calendar)\s+)?(?:hours?|days?|minutes?|weeks?)\b/i;

/** Reports a contract in which a problem that two people cannot settle goes nowhere. */
export default defineRequirement({
  id: "liaison/escalation-path",
  subject: "how problems and disputes are escalated",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", sla: "optional", "order-form": "optional", other: "required" },
  docs: {
    summary: "A problem that is not settled goes to the next level in a stated time, and the work goes on.",
    why: "Without a next level and a clock a quarrel stays where it began, and the provider may stop the work to win it.",
    fix: "Name two levels by role, give each a number of days, then a formal way, and bind the provider to go on meanwhile.",
    references: [],
  },
  forProvider: { satisfied: "satisfied", weak: "weak", adverse: "satisfied", missing: "missing" },
  elements: {
    levels: "two levels of people",
    times: "a time for each level",
    formal: "a formal way in the end",
    continued: "a duty to go on with the work meanwhile",
  },
  schema: {
    type: "object",
    properties: {
      minLevels: { type: "integer", minimum: 1, maximum: 3 },
      requireContinuedPerformance: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { minLevels: 2, requireContinuedPerformance: false },
  messages: {
    talk: "Disputes are to be settled by talk, but no levels of people are named who take them up one after the other.",
    flat: "Levels of people that a problem goes up to: {{levels}}; asked for: {{least}} or more.",
    open: "Problems go up from level to level, but no words say after what time.",
    stops: "Problems go up from level to level, but no words bind {{provider}} to go on meanwhile.",
    suspends: "{{provider}} may stop its work while a dispute is open.",
  },
  modelClause: `A problem that the project leads of {customer} and {provider} have not settled within five business days goes to the service directors of both, and after ten more business days to their managing directors. If these have not settled it within ten business days, either may call for mediation and then go to the courts. {provider} goes on with the services, and {customer} with the undisputed payments, until the problem is settled. An urgent matter may skip a level.`,
  likeness: likenessOf("liaison/escalation-path"),
  assess(input) {
    const found = input.facts.provisions("escalation").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const named = cellsUnder(input.document, input.facts, PERHAPS).filter(
      ({ row }) =>
        NAMES_LEVEL.test(input.document.quote(row)) ||
        ABOUT.test(input.document.text.slice(Math.max(0, row.start - BEFORE), row.start)),
    );
    const rows = [...cellsUnder(input.document, input.facts, LEVEL), ...named]
      .filter(({ blank }) => !blank)
      .map(({ row }) => row);
    const says = (fact: string): boolean => found.some(({ facts }) => facts[fact] === true);
    const levels = Math.max(TIERS.filter(says).length, rows.length);
    const has: Readonly<Record<Element, boolean>> = {
      levels: levels >= input.options.minLevels,
      times: says("timed") || rows.some((row) => TIME.test(input.document.quote(row))),
      formal: says("formal"),
      continued: says("continued"),
    };
    const missingElements = ELEMENTS.filter((name) => !has[name]);
    const ladder = fullestFirst(
      found.filter(({ facts }) => facts["ladder"] === true),
      [...TIERS, "timed"],
    );
    const judgements = [...ladder.map(({ evidence }) => evidence), ...rows.map((row) => [row])].map((evidence) => ({
      evidence,
      missingElements,
      ...judge(missingElements, levels, input),
    }));
    const talk = found.filter(isTalk).map(({ evidence }): Judgement<Element, MessageId> => ({
      outcome: "weak",
      evidence,
      missingElements,
      messageId: "talk",
    }));
    const stops = found
      .filter(({ facts }) => facts["suspends"] === true)
      .map(({ evidence }): Judgement<Element, MessageId> => ({ outcome: "adverse", evidence, messageId: "suspends" }));
    const answers = judgements.length > 0 ? judgements : talk;
    return conclude<Element, MessageId>([...stops, ...answers], ["adverse", "satisfied", "weak"]);
  },
});

/** A dispute that is only talked over; a duty to go on says nothing of who takes it up. */
function isTalk({ facts }: Provision): boolean {
  return facts["ladder"] !== true && facts["suspends"] !== true && facts["continued"] !== true;
}

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

function judge(missing: readonly Element[], levels: number, { options }: Input): Verdict {
  const { minLevels: least, requireContinuedPerformance } = options;
  if (missing.includes("levels")) return { outcome: "weak", messageId: "flat", data: { levels, least } };
  if (missing.includes("times")) return { outcome: "weak", messageId: "open" };
  const stops = requireContinuedPerformance && missing.includes("continued");
  return stops ? { outcome: "weak", messageId: "stops" } : { outcome: "satisfied" };
}
