import { defineRequirement, type ContractDocument, type Facts, type Provision, type Span } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { inRecitals } from "../support/in-recitals.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Event = "insolvency" | "cessation" | "supportBreach" | "acquisition";
type MessageId = "veto" | "hedged" | "reversed" | "window" | "cure" | "noEvents";
type Options = {
  readonly requireEvents: readonly Event[];
  readonly maxContraryDays: number;
  readonly maxCureDays: number;
};
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: Options;
}

const EVENTS: readonly Event[] = ["insolvency", "cessation", "supportBreach", "acquisition"];
const EVENT_TERM = /\b(?:release|access)\s+(?:conditions?|events?)\b/i;
const CONTRARY = /\b(?:contrary|object\w*|disput\w+)\b/i;
const CURE = /\b(?:cured?|remed(?:y|ied)|dismissed|discharged)\b/i;
/** Five business days make a week of seven. */
const DAYS_IN_BUSINESS_DAY = 7 / 5;

/** Reports an escrow that does not release the source code when the customer needs it. */
export default defineRequirement({
  id: "code-escrow/release-conditions",
  subject: "when the source code is released from escrow",
  heading: "Release of the source code",
  severity: "error",
  appliesTo: {
    msa: "required",
    escrow: "required",
    sow: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "The source code in escrow is released on stated events, without the provider's leave.",
    why: "An escrow helps only if the code comes out when the provider fails, and a provider that must agree to the release can hold it back.",
    fix: "List insolvency, end of business and uncured failure to support as events, with a short time to object and a fast way to decide.",
    references: [{ title: "11 U.S.C. § 365(n): rights of licensees when a licensor is bankrupt", verified: "M" }],
  },
  elements: {
    insolvency: "insolvency of the provider",
    cessation: "the end of its business",
    supportBreach: "its failure to support or perform",
    acquisition: "its acquisition by another",
  },
  schema: {
    type: "object",
    properties: {
      requireEvents: {
        type: "array",
        items: { type: "string", enum: ["insolvency", "cessation", "supportBreach", "acquisition"] },
      },
      maxContraryDays: { type: "integer", minimum: 1 },
      maxCureDays: { type: "integer", minimum: 1 },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireEvents: ["insolvency", "cessation", "supportBreach"], maxContraryDays: 10, maxCureDays: 60 },
  messages: {
    missing: "An escrow is agreed, but no clause on {{subject}} was found {{where}}.",
    negated: "The document says that the source code is not released to {{customer}}.",
    veto: "The source code is released only if {{provider}} agrees or a court has finally decided.",
    hedged: "The source code is released only as far as efforts go.",
    reversed: "The source code is released to {{provider}}, not to {{customer}}.",
    window: "{{provider}} has {{days}} days to object to a release; at most {{most}} business days are asked for.",
    cure: "The source code is released only after {{days}} days in which {{provider}} may put things right; at most {{most}} are asked for.",
    noEvents: "A release of the source code is mentioned, but no event that leads to it.",
  },
  modelClause: `The escrow agent releases the deposit to {customer} on its written demand if {provider} becomes insolvent, ceases to carry on its business, stops supporting the software, fails to cure a material breach of its support duties within 30 days of notice, or comes under the control of a competitor of {customer}. {provider} may object within 10 business days only by written evidence that no such event has occurred; an expert then decides within 15 business days, and the deposit is released if the expert has not decided by then. No consent of {provider} is needed.`,
  likeness: likenessOf("code-escrow/release-conditions"),
  when({ facts }) {
    const applies = facts.kind.kind === "escrow" || facts.provisions("escrow-arrangement").some(helpsCustomer);
    return { applies, reason: "no escrow of source code is agreed" };
  },
  assess(input) {
    const found = input.facts.provisions("escrow-release");
    const good = found.filter(helpsCustomer);
    const bad = found.filter(({ favours }) => favours === "provider").map(against);
    return conclude(
      [...bad, ...(good.length === 0 ? [] : [judge(good, input)])],
      ["adverse", "satisfied", "weak", "negated"],
    );
  },
});

function against({ facts, evidence }: Provision): Judgement<Event, MessageId> {
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  return { outcome: "adverse", evidence, messageId: facts["veto"] === true ? "veto" : "reversed" };
}

/** What all passages on the release say together: each event may stand in a line of its own. */
function judge(passages: readonly Provision[], input: Input): Judgement<Event, MessageId> {
  const { requireEvents, maxContraryDays, maxCureDays } = input.options;
  const stated = EVENTS.filter((event) => passages.some(({ facts }) => facts[event] === true));
  const evidence = passages.flatMap((passage) => passage.evidence);
  const missingElements = requireEvents.filter((event) => !stated.includes(event));
  const shared = { evidence, missingElements };
  if (stated.length === 0) return { ...shared, outcome: "weak", messageId: "noEvents" };
  const firm = passages.filter(({ facts }) => facts["hedged"] !== true);
  const firmly = stated.filter((event) => firm.some(({ facts }) => facts[event] === true));
  if (firmly.length === 0) return { ...shared, outcome: "weak", messageId: "hedged" };
  if (missingElements.length > 0) return { ...shared, outcome: "weak" };
  const window = longest(passages, CONTRARY, input);
  if (window > maxContraryDays * DAYS_IN_BUSINESS_DAY + 0.01) {
    return {
      ...shared,
      outcome: "weak",
      messageId: "window",
      data: { days: Math.round(window), most: maxContraryDays },
    };
  }
  const cure = longest(passages, CURE, input);
  if (cure > maxCureDays) {
    return { ...shared, outcome: "weak", messageId: "cure", data: { days: Math.round(cure), most: maxCureDays } };
  }
  const operative = evidence.some((piece) => weightOf([piece], input) === 1 || definesEvents(piece, input));
  return { ...shared, outcome: operative ? "satisfied" : "weak" };
}

/** "Release Event" may be all that a definition says, and yet say when the code comes out; a recital binds nobody. */
function definesEvents(piece: Span, { document, facts }: Input): boolean {
  return (
    weightOf([piece], { document, facts }) > 0 &&
    EVENT_TERM.test(document.quote(piece)) &&
    !inRecitals([piece], { document, facts })
  );
}

/** The longest limit, in days, in the sentences that speak of something; 0 where there is none. */
function longest(passages: readonly Provision[], about: RegExp, { document, facts }: Input): number {
  const days = document.sentences
    .filter((sentence) =>
      passages.some(({ evidence }) => evidence.some(({ start, end }) => sentence.start < end && sentence.end > start)),
    )
    .filter((sentence) => about.test(document.quote(sentence)))
    .flatMap((sentence) => limitsIn(sentence, { document, facts }).map((limit) => limit.days));
  return Math.max(0, ...days);
}
