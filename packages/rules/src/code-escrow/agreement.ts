import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Element = "agent" | "execution" | "survival";
type MessageId = "optional" | "reversed" | "ownVault" | "hedged" | "late" | "mentioned" | "delivery" | "onFailure";
type Options = {
  readonly acceptRepositoryControl: boolean;
  readonly requireNamedAgent: boolean;
  readonly executeWithinDays: number;
};
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: Options;
}

const FROM_START =
  /^\s*(?:of|after|from|following)\s+(?:the\s+|its\s+)?(?:effective\s+date|date\s+(?:of\s+this|hereof)|execution|signature|signing|commencement)/i;

/** Reports a contract that leaves the source code of the provider's software out of the customer's reach. */
export default defineRequirement({
  id: "code-escrow/agreement",
  subject: "source code escrow",
  heading: "Source code escrow",
  severity: "error",
  appliesTo: {
    msa: "required",
    sow: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "The source code of the provider's software is deposited with an independent agent for the customer.",
    why: "Whoever depends on software that only its provider can build is at the provider's mercy when it fails, is sold or loses interest.",
    fix: "Agree an escrow with a named, independent agent, signed by a date, with the customer as beneficiary, that outlives the contract.",
    references: [{ title: "11 U.S.C. § 365(n): rights of licensees when a licensor is bankrupt", verified: "M" }],
  },
  elements: {
    agent: "an independent escrow agent",
    execution: "a date by which the escrow is in place",
    survival: "that it outlives the contract",
  },
  schema: {
    type: "object",
    properties: {
      acceptRepositoryControl: { type: "boolean" },
      requireNamedAgent: { type: "boolean" },
      executeWithinDays: { type: "integer", minimum: 1 },
    },
    additionalProperties: false,
  },
  defaultOptions: { acceptRepositoryControl: false, requireNamedAgent: false, executeWithinDays: 90 },
  messages: {
    negated: "The document says that {{customer}} has no escrow of, or no right to, the source code.",
    optional: "{{provider}} may choose whether to deposit the source code.",
    reversed: "The escrow clause binds {{customer}} to deposit its own source code.",
    ownVault: "The source code is deposited with {{provider}} itself or its advisers, not with an independent agent.",
    hedged: "The source code is deposited only as far as efforts go.",
    late: "The escrow has to be in place only after {{days}} days; at most {{most}} are asked for.",
    mentioned: "An escrow of source code is mentioned, but not made a duty{{detail}}.",
    delivery: "{{provider}} hands source code over, but no independent agent holds it for {{customer}}.",
    onFailure:
      "{{provider}} has to hand its source code over once it fails, when it may no longer be able to; no independent agent holds it.",
  },
  modelClause: `Within 30 days of the effective date, {customer}, {provider} and an independent escrow agent named in Schedule 1 sign a three-party escrow agreement under which {provider} deposits the complete source code of the software, with all that is needed to build, run and maintain it, and {customer} is the beneficiary. {provider} updates the deposit with each release and at least every three months. The escrow agreement survives the end of this agreement for as long as {customer} has a right to use the software.`,
  likeness: likenessOf("code-escrow/agreement"),
  when({ facts }) {
    const types = ["provider-software", "escrow-arrangement", "source-delivery"];
    const applies = types.some((type) => facts.provisions(type).length > 0);
    return { applies, reason: "no software that the provider supplies, hosts or runs is mentioned" };
  },
  assess(input) {
    const arrangements = input.facts.provisions("escrow-arrangement");
    const turned = arrangements.filter(({ evidence }) => weightOf(evidence, input) === 1).flatMap(against);
    // An escrow that the customer fills, or that nobody has to fill, is none, whatever else is said of the agent.
    if (turned.length > 0 && !arrangements.some(({ facts }) => facts["deposits"] === true)) return conclude(turned);
    return conclude([
      ...escrowed(arrangements.filter(helpsCustomer), input),
      ...arrangements.flatMap(against),
      ...delivered(input),
    ]);
  },
});

/** What all passages on the escrow say together: the agent may stand in one and the date in another. */
function escrowed(passages: readonly Provision[], input: Input): readonly Judgement<Element, MessageId>[] {
  if (passages.length === 0) return [];
  const operative = passages.filter(({ evidence }) => weightOf(evidence, input) === 1);
  const evidence = (operative.length > 0 ? operative : passages).flatMap((passage) => passage.evidence);
  const has = (fact: string): boolean => operative.some(({ facts }) => facts[fact] === true);
  const named = has("agentNamed");
  const agent =
    named || (!input.options.requireNamedAgent && (has("agentChosen") || has("agent") || has("identified")));
  const missingElements: Element[] = [
    ...(agent ? [] : ["agent" as const]),
    ...(has("entered") ? [] : ["execution" as const]),
    ...(has("survives") ? [] : ["survival" as const]),
  ];
  const shared = { evidence, missingElements };
  if (!has("duty")) return [{ ...shared, outcome: "weak", messageId: "mentioned" }];
  if (has("ownVault")) return [{ ...shared, outcome: "weak", messageId: "ownVault" }];
  const duties = operative.filter(({ facts }) => facts["duty"] === true);
  if (duties.every(({ facts }) => facts["hedged"] === true))
    return [{ ...shared, outcome: "weak", messageId: "hedged" }];
  const days = daysUntilInPlace(operative, input);
  const most = input.options.executeWithinDays;
  if (days !== null && days > most) return [{ ...shared, outcome: "weak", messageId: "late", data: { days, most } }];
  return [{ ...shared, outcome: agent && has("entered") ? "satisfied" : "weak" }];
}

/** The days from the start of the contract in which the escrow has to be in place; `null` where no number says so. */
function daysUntilInPlace(passages: readonly Provision[], input: Input): number | null {
  const { text } = input.document;
  const days = passages
    .filter(({ facts }) => facts["duty"] === true)
    .flatMap(({ evidence }) => evidence.flatMap((piece) => limitsIn(piece, input)))
    .filter(({ end }) => FROM_START.test(text.slice(end, end + 60)))
    .map((limit) => limit.days);
  return days.length === 0 ? null : Math.min(...days);
}

function against({ favours, facts, evidence }: Provision): readonly Judgement<Element, MessageId>[] {
  if (favours !== "provider") return [];
  if (facts["denied"] === true) return [{ outcome: "negated", evidence }];
  return [{ outcome: "adverse", evidence, messageId: facts["optional"] === true ? "optional" : "reversed" }];
}

/** Source code in the customer's hands: as good as an escrow for those who say so. Under a parent it is what was ordered, no more. */
function delivered({ facts, options }: Input): readonly Judgement<Element, MessageId>[] {
  const assigned = facts.provisions("ip-assignment").some(helpsCustomer);
  const work = facts.incorporation.parent !== null && ["sow", "order-form"].includes(facts.kind.kind);
  const passages = facts.provisions("source-delivery").filter(({ facts: said }) => !work || said["onFailure"] === true);
  return passages.map(({ evidence, facts: said }) => {
    const controlled = options.acceptRepositoryControl && assigned && said["repository"] === true;
    if (controlled) return { outcome: "satisfied", evidence };
    return {
      outcome: "weak",
      evidence,
      missingElements: ["agent"],
      messageId: said["onFailure"] === true ? "onFailure" : "delivery",
    };
  });
}
