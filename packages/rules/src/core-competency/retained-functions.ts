import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "functions" | "decisions" | "limits";
type MessageId = "open" | "handedOver" | "dependencies" | "cooperation" | "shared" | "decisionsOnly" | "coreFunction";
interface Options {
  readonly coreFunctions: readonly string[];
}

/** Reports a contract that does not say what the customer keeps for itself. */
export default defineRequirement({
  id: "core-competency/retained-functions",
  subject: "what the customer keeps for itself",
  severity: "warning",
  appliesTo: { msa: "required", sow: "required", "order-form": "optional", other: "required" },
  docs: {
    summary: "The contract says which functions, systems and decisions stay with the customer.",
    why: "What nobody is said to keep drifts to the provider, and with it the knowledge that makes you better than others.",
    fix: "List the functions, systems and decisions that stay with the customer, and say that the provider has no authority over them.",
    references: [
      {
        title: "FCA Handbook SYSC 8.1.8R(5): the firm keeps the expertise to supervise outsourced functions",
        verified: "S",
      },
    ],
  },
  elements: {
    functions: "functions that stay with the customer",
    decisions: "decisions that are the customer's",
    limits: "what the provider does not do",
  },
  schema: {
    type: "object",
    properties: { coreFunctions: { type: "array", items: { type: "string", minLength: 1 } } },
    additionalProperties: false,
  },
  defaultOptions: { coreFunctions: [] },
  messages: {
    handedOver: "{{provider}} gets full authority over something that {{customer}} ought to decide itself.",
    open: "What stays with {{customer}} is left to good will or to a later agreement.",
    dependencies: "{{customer}} is to supply some things, but no words say which functions or decisions stay with it.",
    cooperation: "{{customer}} is only to cooperate; no words say which functions or decisions stay with it.",
    shared: "Both parties are responsible for their own part, but no words say which functions stay with {{customer}}.",
    decisionsOnly: "{{customer}} has a say in single decisions, but no words say which functions stay with it.",
    coreFunction: "{{provider}} is to do what the configuration calls a core function of {{customer}}: {{function}}.",
  },
  modelClause: `The following stay with {customer} and are not part of the services: its business strategy, the roadmap, architecture and pricing of its products, the acceptance of risk, its relations with its own customers, and the hiring of its key staff. {customer} decides on these alone and remains accountable for them. {provider} has no authority over them, is not an agent of {customer}, and shall ask {customer} before it acts on anything that touches them.`,
  likeness: likenessOf("core-competency/retained-functions"),
  assess({ document, facts, options }) {
    const found = facts
      .provisions("retained-functions")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    const missingElements = lacking(found);
    const judgements = found.map((provision) => ({ ...judge(provision, found), missingElements }));
    const said = conclude<Element, MessageId>(judgements);
    const lost = facts.evidence.find(
      (sentence) =>
        named(sentence.reading, options) !== undefined &&
        sentence.statements.some(({ side, modality }) => side === "provider" && modality === "duty"),
    );
    if (lost === undefined) return said;
    const evidence = [{ start: lost.sentence.start, end: lost.sentence.end }];
    return {
      outcome: "adverse",
      evidence,
      messageId: "coreFunction",
      data: { function: named(lost.reading, options) ?? "" },
    };
  },
});

/** Things that the customer is to supply name a function when there are several of them. */
const SEVERAL = 3;

function judge({ evidence, facts }: Provision, all: readonly Provision[]): Judgement<Element, MessageId> {
  const weak = (messageId: MessageId): Judgement<Element, MessageId> => ({ outcome: "weak", evidence, messageId });
  if (facts["handedOver"] === true) return { outcome: "adverse", evidence, messageId: "handedOver" };
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (facts["open"] === true) return weak("open");
  if (facts["function"] === true || facts["excluded"] === true) return { outcome: "satisfied", evidence };
  if (facts["shared"] === true) return weak("shared");
  if (facts["decision"] === true)
    return count(all, "decision") >= SEVERAL ? { outcome: "satisfied", evidence } : weak("decisionsOnly");
  if (facts["supplies"] === true)
    return count(all, "supplies") >= SEVERAL ? { outcome: "satisfied", evidence } : weak("dependencies");
  return weak("cooperation");
}

function count(provisions: readonly Provision[], fact: string): number {
  return provisions.filter(({ facts }) => facts[fact] === true).length;
}

function lacking(provisions: readonly Provision[]): readonly Element[] {
  return [
    ...(count(provisions, "function") > 0 ? [] : ["functions" as const]),
    ...(count(provisions, "decision") > 0 ? [] : ["decisions" as const]),
    ...(count(provisions, "excluded") > 0 ? [] : ["limits" as const]),
  ];
}

function named(reading: string, { coreFunctions }: Options): string | undefined {
  const text = reading.toLowerCase();
  return coreFunctions.find((name) => text.includes(name.toLowerCase()));
}
