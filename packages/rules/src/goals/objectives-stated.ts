import { defineRequirement, type Facts } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { objectives, type Objective } from "./objectives.js";

type Element = "objective" | "operative" | "measure";
type MessageId = "recitalOnly" | "vague" | "purposeOnly" | "later" | "tooFew" | "notBinding" | "disowned";

interface Options {
  readonly minObjectives: number;
  readonly acceptRecitals: boolean;
  readonly vagueTerms: readonly string[];
}

/** Reports a contract that does not say what the customer wants to achieve with it. */
export default defineRequirement({
  id: "goals/objectives-stated",
  subject: "what the customer wants to achieve",
  heading: "Objectives",
  severity: "error",
  appliesTo: { msa: "required", sow: "required", sla: "optional", "order-form": "optional", other: "required" },
  docs: {
    summary: "The contract states the customer's objectives, not only the provider's tasks.",
    why: "Without a stated goal nobody can tell success from failure: the provider may do everything it was asked for and you may still not have what you came for.",
    fix: "Add a section with the outcomes you expect, each with a number or an event by which one can tell that it was reached.",
    references: [{ title: "FAR 2.101 and 37.602: statement of objectives, performance work statement", verified: "M" }],
  },
  elements: {
    objective: "an outcome for the customer",
    operative: "a place in the operative text",
    measure: "a number or an event to tell that it was reached",
  },
  schema: {
    type: "object",
    properties: {
      minObjectives: { type: "integer", minimum: 1 },
      acceptRecitals: { type: "boolean" },
      vagueTerms: { type: "array", items: { type: "string", minLength: 1 } },
    },
    additionalProperties: false,
  },
  defaultOptions: {
    minObjectives: 1,
    acceptRecitals: false,
    vagueTerms: [
      "world-class",
      "world class",
      "best-in-class",
      "best of breed",
      "cutting-edge",
      "state-of-the-art",
      "leverage",
      "synergies",
      "digital transformation",
      "next level",
    ],
  },
  messages: {
    recitalOnly: "What {{customer}} wants to achieve stands in the recitals only, which bind nobody.",
    vague: "What {{customer}} wants to achieve is said in words that nobody can measure.",
    purposeOnly: "What the services are for is said, but not what {{customer}} wants to achieve with them.",
    later: "The objectives are still to be agreed; until then there are none.",
    tooFew: "{{count}} of the objectives asked for ({{wanted}}) were found.",
    disowned: "{{provider}} disowns what {{customer}} wants to achieve, and no words bind it to any of it.",
    notBinding: "The objectives are stated, and {{provider}} makes no commitment to them.",
  },
  modelClause: `The objectives of this agreement are that {customer} (a) reduces the average handling time of a case from 10 to 4 working days within 12 months after the start of the services; (b) lowers the cost per case by 20% against the baseline in the service schedule; and (c) keeps the satisfaction of its users at 90% or more in each quarterly survey. The parties measure progress towards these objectives in each quarterly review, and words of this agreement that are open to doubt are read so that the objectives are reached.`,
  likeness: likenessOf("goals/objectives-stated"),
  assess({ document, facts, options }) {
    const judgements = objectives(document, facts).map((objective) => judge(objective, options));
    const said = conclude(judgements);
    const count = judgements.filter(({ outcome }) => outcome === "satisfied").length;
    if (said.outcome === "missing") return disowned(facts) ?? said;
    if (said.outcome !== "satisfied") return said;
    const data = { count, wanted: options.minObjectives };
    if (count < options.minObjectives) return { ...said, outcome: "weak", messageId: "tooFew", data };
    const [denial] = facts.provisions("objective-denial");
    if (denial === undefined) return said;
    return { outcome: "weak", messageId: "notBinding", evidence: denial.evidence };
  },
});

/** Words on the aims of the business, as against results of a tool that no provider vouches for. */
const AIMS =
  /\b(?:objectives?|goals?|aims?|(?:business|desired|expected|intended) (?:outcomes?|results?|benefits)|outcomes? (?:that|which|for which))\b/i;

/** Where no words state objectives, words by which the provider need not care for them are the answer. */
function disowned(facts: Facts): Judgement<Element, MessageId> | null {
  const denial = facts
    .provisions("objective-denial")
    .find(({ evidence }) => evidence.some(({ quote }) => AIMS.test(quote)));
  return denial === undefined ? null : { outcome: "adverse", evidence: denial.evidence, messageId: "disowned" };
}

function judge(objective: Objective, options: Options): Judgement<Element, MessageId> {
  const { kind, measurable, words, span, operative } = objective;
  const evidence = [span];
  const measure: readonly Element[] = measurable ? [] : ["measure"];
  if (kind === "purpose")
    return { outcome: "weak", evidence, missingElements: ["objective", "measure"], messageId: "purposeOnly" };
  if (kind === "later") {
    return { outcome: "weak", evidence, missingElements: ["objective", "measure"], messageId: "later" };
  }
  if (!operative && !options.acceptRecitals) {
    return { outcome: "weak", evidence, missingElements: ["operative", ...measure], messageId: "recitalOnly" };
  }
  if (kind === "aspiration")
    return { outcome: "weak", evidence, missingElements: ["objective", ...measure], messageId: "vague" };
  const lower = words.toLowerCase();
  const vague =
    !measurable && (objective.vague || options.vagueTerms.some((term) => lower.includes(term.toLowerCase())));
  if (vague) return { outcome: "weak", evidence, missingElements: measure, messageId: "vague" };
  return { outcome: "satisfied", evidence, missingElements: measure };
}
