import { defineRequirement, type ContractDocument, type Facts, type Provision, type Span } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { againstProvider } from "../support/against-provider.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { weightOf } from "../support/weight-of.js";
import { endsByTerm } from "./ends-by-term.js";
import { judgeServiceLevel } from "./judge-service-level.js";
import { serviceLevelsInTables } from "./service-level-tables.js";
import { serviceLevels } from "./service-levels.js";

type Element = "credit" | "cause" | "ends" | "other";
type MessageId = "beside" | "sole" | "soleAndEnd" | "claim" | "optional" | "noEnd" | "noCredit";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: {
    readonly minClaimDays: number;
    readonly requireTerminationTrigger: boolean;
    readonly soleRemedy: "off" | "warn" | "error";
  };
}

const ELEMENTS: readonly Element[] = ["credit", "cause", "ends", "other"];
/** What makes a service level one, so that a miss of it can have a consequence at all. */
const MEASURABLE = { requireElements: ["metric", "target"], acceptEfforts: false } as const;
/** What is only tried for counts where something is agreed for its miss. */
const TRIED_FOR = { ...MEASURABLE, acceptEfforts: true } as const;

/** Reports service levels whose miss costs the provider nothing, or takes more from the customer than it gives. */
export default defineRequirement({
  id: "goals/service-level-consequences",
  subject: "what follows when a service level is missed",
  severity: "warning",
  appliesTo: { msa: "required", sow: "required", sla: "required", "order-form": "required", other: "required" },
  docs: {
    summary: "A missed service level brings a credit, a plan to mend it and, when repeated, a way out.",
    why: "A service level whose miss costs nothing is a wish, and one whose only price is a small credit can be bought off month after month.",
    fix: "Grant credits without a claim, ask for the cause and a plan, let the customer end the contract when misses repeat, and keep its other remedies.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 30(3)(a): corrective actions when service levels are not met",
        verified: "V",
      },
    ],
  },
  elements: {
    credit: "a credit or a lower charge",
    cause: "the cause and a plan to correct it",
    ends: "a way out when misses repeat",
    other: "the customer's other remedies",
  },
  schema: {
    type: "object",
    properties: {
      minClaimDays: { type: "number", minimum: 0 },
      requireTerminationTrigger: { type: "boolean" },
      soleRemedy: { type: "string", enum: ["off", "warn", "error"] },
    },
    additionalProperties: false,
  },
  defaultOptions: { minClaimDays: 30, requireTerminationTrigger: true, soleRemedy: "warn" },
  messages: {
    missing: "Service levels are agreed, but no clause on {{subject}} was found {{where}}.",
    negated: "The document says that a missed service level has no consequence.",
    sole: "Credits are all that {{customer}} gets for missed service levels, and no words let it leave when misses repeat.",
    soleAndEnd: "{{customer}} has no remedy for missed service levels but those named here.",
    claim: "{{customer}} loses a credit that it does not claim within {{days}} days; at least {{least}} are asked for.",
    optional: "{{provider}} may choose whether it gives anything for a missed service level.",
    beside:
      "{{provider}} gives credits for missed service levels, and no words make them all that {{customer}} gets for a miss.",
    noEnd: "A missed service level has a consequence, but no words let {{customer}} leave when misses repeat.",
    noCredit: "{{customer}} may leave when service levels are missed, but a miss costs {{provider}} nothing.",
  },
  modelClause: `For each month in which a service level is missed, {provider} credits {customer} 5% of the monthly charges, rising to 15%, on the next invoice and without a claim. Within 5 business days {provider} reports the cause and a plan with dates to correct it. If the same service level is missed in 3 months of any 6, or availability falls below 95% in a month, {customer} may end this agreement or the service concerned by notice. Credits adjust the price and do not limit any other right of {customer}.`,
  likeness: likenessOf("goals/service-level-consequences"),
  when({ document, facts }) {
    const asked = facts.provisions("service-level-remedy").length > 0 ? TRIED_FOR : MEASURABLE;
    const applies = serviceLevels(document, facts).some((level) => judgeServiceLevel(level, asked).good);
    return { applies, reason: "no service level that can be measured is agreed" };
  },
  assess(input) {
    const found = remediesIn(input);
    const rows = serviceLevelsInTables(input.document, input.facts).filter(({ has: own }) => own.has("consequence"));
    const has = (name: Element): boolean =>
      found.some(({ facts }) => facts[name] === true) ||
      (name === "credit" && rows.length > 0) ||
      (name === "ends" && endsByTerm(input.document, input.facts).length > 0);
    const missingElements = ELEMENTS.filter((name) => !has(name));
    const judgements = found.map((provision) => judge(provision, missingElements, input));
    const inRows = rows.map(({ evidence }) => plain([evidence], missingElements, input));
    return conclude<Element, MessageId>([...judgements, ...inRows], ["adverse", "negated", "weak", "satisfied"]);
  },
  assessForProvider(input) {
    const found = remediesIn(input);
    const sole = found.some(({ facts }) => facts["sole"] === true);
    const credits = sole ? [] : found.filter(({ facts }) => facts["credit"] === true);
    const evidence = credits.flatMap((one) => one.evidence);
    return againstProvider(evidence, "beside", "no credits stand beside other remedies");
  },
});

function remediesIn(input: Input): readonly Provision[] {
  return input.facts.provisions("service-level-remedy").filter(({ evidence }) => weightOf(evidence, input) === 1);
}

/** Whatever narrows the consequence holds for all of them, so that it decides. */
function judge(
  { evidence, facts }: Provision,
  missingElements: readonly Element[],
  input: Input,
): Judgement<Element, MessageId> {
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (facts["sole"] === true) {
    if (missingElements.includes("ends")) return { outcome: "adverse", evidence, missingElements, messageId: "sole" };
    const { soleRemedy } = input.options;
    if (soleRemedy !== "off") {
      const outcome = soleRemedy === "error" ? "adverse" : "weak";
      return { outcome, evidence, missingElements, messageId: "soleAndEnd" };
    }
  }
  if (facts["optional"] === true) return { outcome: "weak", evidence, missingElements, messageId: "optional" };
  const least = input.options.minClaimDays;
  const days = facts["claim"] === true ? daysToClaim(evidence, input) : least;
  if (days < least) return { outcome: "weak", evidence, missingElements, messageId: "claim", data: { days, least } };
  return plain(evidence, missingElements, input);
}

function daysToClaim(evidence: Provision["evidence"], input: Input): number {
  const limits = evidence.flatMap((piece) => limitsIn(piece, input).map((limit) => Math.round(limit.days)));
  return Math.min(...limits, Number.MAX_SAFE_INTEGER);
}

function plain(
  evidence: readonly Span[],
  missingElements: readonly Element[],
  { facts, options }: Input,
): Judgement<Element, MessageId> {
  if (missingElements.includes("credit") && missingElements.includes("cause")) {
    return { outcome: "weak", evidence, missingElements, messageId: "noCredit" };
  }
  // a statement of work may leave the way out to its parent
  const asked = options.requireTerminationTrigger && facts.incorporation.parent === null;
  return asked && missingElements.includes("ends")
    ? { outcome: "weak", evidence, missingElements, messageId: "noEnd" }
    : { outcome: "satisfied", evidence, missingElements };
}
