import { defineRequirement, type Facts, type Provision, type SentenceFact, type Side } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { sideOfStatement } from "../provisions/side-of-statement.js";
import { sentencesIn } from "../support/sentences-in.js";
import { againstProvider } from "../support/against-provider.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "open" | "noMinimum";
type MessageId = "oneSidedHire" | "exclusive" | "refusal" | "minimum" | "tied" | "volumeOnly";

const ELEMENTS: readonly Element[] = ["open", "noMinimum"];
const LOCKS: Readonly<Record<string, MessageId>> = { exclusive: "exclusive", refusal: "refusal", minimum: "minimum" };

const EACH = /\b(?:neither|each|either|both)\s+part(?:y|ies)\b/i;

/** Reports a contract that keeps the customer from doing the work itself or giving it to others. */
export default defineRequirement({
  id: "core-competency/insourcing-freedom",
  subject: "the customer's freedom to do the work itself or give it to others",
  severity: "warning",
  appliesTo: { msa: "required", sow: "optional", "order-form": "optional", other: "optional" },
  docs: {
    summary: "The customer is free to take work back or give it to others, and owes no minimum.",
    why: "Whoever may buy from one provider only has no way to bring a core skill home, and no price to compare with.",
    fix: "Say that the contract is not exclusive, that the customer may perform the work itself or through others and remove parts of it on notice, and that it owes no minimum volume.",
    references: [],
  },
  elements: {
    open: "the freedom to use others or its own people",
    noMinimum: "the absence of a minimum volume",
  },
  schema: {
    type: "object",
    properties: { allowExclusivity: { type: "boolean" }, allowMinimum: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { allowExclusivity: false, allowMinimum: false },
  messages: {
    oneSidedHire:
      "{{provider}} may not hire the people of {{customer}}, and no words keep {{customer}} from hiring those of {{provider}}.",
    exclusive: "{{customer}} may have the work done by {{provider}} only.",
    refusal: "{{provider}} has the first call on further work of {{customer}}.",
    minimum: "{{customer}} owes a minimum, whether it needs the work or not.",
    tied: "{{customer}} may do the work itself or give it to others only with the leave of {{provider}}, at a price, or where {{provider}} has declined it.",
    volumeOnly: "{{customer}} owes no minimum, but no words say that it may do the work itself or give it to others.",
  },
  modelClause: `This agreement is not exclusive. {customer} may perform any of the services itself or have them performed by others, and may remove a service or a part of it on 60 days' notice with a fair adjustment of the charges. It owes no minimum volume beyond what it has ordered. {provider} shall work together with the other providers of {customer}. Nothing keeps {customer} from hiring, at the end, the people who have mainly worked on its services.`,
  likeness: likenessOf("core-competency/insourcing-freedom"),
  assess(input) {
    const found = input.facts.provisions("sourcing-freedom").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    const judgements = found.flatMap((provision) => {
      const judgement = judge(provision, missingElements, input.options);
      if (judgement === null) return [];
      return weightOf(provision.evidence, input) === 1 ? [judgement] : [atHalfWeight(judgement)];
    });
    return conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak"]);
  },
  assessForProvider(input) {
    const barred = input.facts
      .provisions("non-solicit-employees")
      .filter(({ evidence }) => weightOf(evidence, input) === 1)
      .flatMap(({ evidence }) => evidence.flatMap((span) => sentencesIn(input.document, span)))
      .map((sentence) => ({ sentence, sides: barredIn(input.facts.sentence(sentence), input.facts) }));
    const mutual = barred.some(({ sides }) => sides.includes("customer") || sides.includes("both"));
    const ours = mutual ? [] : barred.filter(({ sides }) => sides.includes("provider"));
    const evidence = ours.map(({ sentence }) => sentence);
    return againstProvider(evidence, "oneSidedHire", "no bar on hiring binds the provider alone");
  },
});

/** Who must not hire the other's people. */
function barredIn({ reading, statements }: SentenceFact, { parties }: Facts): readonly (Side | null)[] {
  if (EACH.test(reading)) return ["both"];
  return statements.filter(({ modality }) => modality === "prohibition").map((one) => sideOfStatement(one, parties));
}

function judge(
  { evidence, facts }: Provision,
  missingElements: readonly Element[],
  { allowExclusivity, allowMinimum }: { readonly allowExclusivity: boolean; readonly allowMinimum: boolean },
): Judgement<Element, MessageId> | null {
  const { lock } = facts;
  const messageId = typeof lock === "string" ? LOCKS[lock] : undefined;
  if (messageId !== undefined) {
    const allowed = messageId === "minimum" ? allowMinimum : allowExclusivity;
    return allowed ? null : { outcome: "adverse", evidence, messageId };
  }
  return missingElements.includes("open")
    ? { outcome: "weak", evidence, missingElements, messageId: facts["tied"] === true ? "tied" : "volumeOnly" }
    : { outcome: "satisfied", evidence, missingElements };
}
