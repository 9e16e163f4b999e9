import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { headedContacts } from "../provisions/liaison/headed-contacts.js";
import { shareIn } from "../provisions/liaison/share-of-time.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";
import { capacityCells } from "./capacity-cells.js";

type MessageId = "vague" | "little" | "otherSide" | "oneSide";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minShare: number; readonly side: "either" | "customer" | "provider" | "both" };
}

const FULL = /\bfull[- ]time\b|\bdedicated\b|^1(?:\.0)?(?:\s+FTE)?$/i;

/** Reports liaison persons of whom nobody knows how much time they have. */
export default defineRequirement({
  id: "liaison/dedicated-capacity",
  subject: "how much time a liaison person has for the work",
  severity: "warning",
  appliesTo: { sow: "deferrable", msa: "optional", "order-form": "optional", other: "optional" },
  docs: {
    summary: "At least one liaison person has the time: full-time, or a stated share.",
    why: "A liaison person with ten other projects answers when the others leave time.",
    fix: "Say that the project lead works on this full-time, or which share of the week, and that nobody is taken off without a successor.",
    references: [],
  },
  elements: { share: "how much time" },
  schema: {
    type: "object",
    properties: {
      minShare: { type: "number", minimum: 0, maximum: 100 },
      side: { enum: ["either", "customer", "provider", "both"] },
    },
    additionalProperties: false,
  },
  defaultOptions: { minShare: 0, side: "either" },
  messages: {
    missing: "A liaison person is appointed, but no words on {{subject}} were found {{where}}.",
    negated: "The document says that no liaison person is there for this work alone.",
    vague: "A liaison person is to have time for the work, but no words say how much.",
    little: "A liaison person has {{share}} % of the week for the work; at least {{least}} % is asked for.",
    oneSide: "Only one side's liaison person has a stated share of time for the work.",
    otherSide: "Only the liaison person of the other side has a stated share of time for the work.",
  },
  modelClause: `The project lead of {provider} works on this statement of work full-time until the last milestone is accepted, and the product owner of {customer} for at least half of each working week. Neither takes on other work that would cut that time. Whoever replaces one of them has the same time, and both work together for two weeks at the cost of the side that makes the change.`,
  likeness: likenessOf("liaison/dedicated-capacity"),
  when({ document, facts }) {
    const all = [...facts.provisions("liaison"), ...headedContacts(document, facts)];
    const applies =
      all.some(({ facts: said }) => said["appointed"] === true || said["named"] === true) ||
      (all.length > 0 && facts.provisions("liaison-capacity").length > 0);
    return { applies, reason: "no liaison person is appointed" };
  },
  assess(input) {
    const found = input.facts.provisions("liaison-capacity").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const inWords = found.map((provision) => {
      const judgement = { evidence: provision.evidence, ...judge(provision, input) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const answer = conclude<"share", MessageId>([...inWords, ...inTables(input)], ["satisfied", "negated", "weak"]);
    if (answer.outcome === "missing") return { ...answer, missingElements: ["share"] };
    const met = input.options.side !== "both" || onBothSides(found);
    return demand(answer, [{ met, messageId: "oneSide" }]);
  },
});

/** Whose liaison a row of a table is nobody can tell; sentences name a side. */
function onBothSides(found: readonly Provision[]): boolean {
  const sides = found.filter(({ facts }) => facts["vague"] !== true).map(({ favours }) => favours);
  return sides.includes("both") || (sides.includes("customer") && sides.includes("provider"));
}

type Verdict = Pick<Judgement<"share", MessageId>, "outcome" | "messageId" | "data" | "missingElements">;

function judge({ facts, favours }: Provision, { options }: Input): Verdict {
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["vague"] === true) return { outcome: "weak", messageId: "vague", missingElements: ["share"] };
  const other =
    options.side !== "either" &&
    options.side !== "both" &&
    favours !== "both" &&
    favours !== "unknown" &&
    favours !== options.side;
  if (other) return { outcome: "weak", messageId: "otherSide" };
  return byShare(facts["share"], options.minShare);
}

/** An amount in hours, or in words of another kind, is an amount. */
function byShare(share: string | number | boolean | undefined, least: number): Verdict {
  return typeof share === "number" && share < least
    ? { outcome: "weak", messageId: "little", data: { share, least } }
    : { outcome: "satisfied" };
}

/** Tables that give a liaison a share of time: "Project manager | Kim Lee | 80 %". */
function inTables({ document, facts, options }: Input): readonly Judgement<"share", MessageId>[] {
  return capacityCells(document, facts).map(({ text, row }) => {
    const share = shareIn(text) ?? (FULL.test(text) ? 100 : undefined);
    return { evidence: [row], ...byShare(share, options.minShare) };
  });
}
