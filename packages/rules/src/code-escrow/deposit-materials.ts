import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { escrowAgreed } from "../support/escrow-agreed.js";
import { fullestFirst } from "../support/fullest-first.js";
import { inRecitals } from "../support/in-recitals.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "source" | "build" | "docs" | "thirdParty" | "config";
type MessageId = "asAvailable";
type Options = { readonly requireElements: readonly Element[] };

const ELEMENTS: readonly Element[] = ["source", "build", "docs", "thirdParty", "config"];

/** Reports an escrow whose deposit is too little to build and maintain the software. */
export default defineRequirement({
  id: "code-escrow/deposit-materials",
  subject: "what is deposited in escrow",
  severity: "warning",
  appliesTo: {
    msa: "required",
    escrow: "required",
    sow: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "What is deposited in escrow is enough to build, run and maintain the software.",
    why: "Source code without its build scripts, documents and parts of third parties is a heap of files that nobody can use in time.",
    fix: "List the deposit: complete source, build scripts, documents, third-party parts with versions, configuration and data schemas.",
    references: [],
  },
  elements: {
    source: "the source code",
    build: "what is needed to build it",
    docs: "its documentation",
    thirdParty: "third-party and open-source parts",
    config: "configuration and database schemas",
  },
  schema: {
    type: "object",
    properties: {
      requireElements: {
        type: "array",
        items: { type: "string", enum: ["source", "build", "docs", "thirdParty", "config"] },
      },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireElements: ["source", "build", "docs"] },
  messages: {
    missing: "An escrow is agreed, but no clause on {{subject}} was found {{where}}.",
    asAvailable: "The deposit holds only what happens to be available to {{provider}}.",
  },
  modelClause: `The deposit holds all that a reasonably skilled programmer needs to build, run and maintain the software without help from {provider}: the complete source code of the version in use, build scripts and instructions, technical and user documentation, a list of third-party and open-source parts with their versions and licences, configuration and infrastructure definitions, database schemas, test suites, and the procedure for renewing keys and certificates.`,
  when: ({ facts }) => escrowAgreed(facts),
  assess({ document, facts, options }) {
    const found = counted({ document, facts });
    const binding = found.filter(({ evidence }) => !inRecitals(evidence, { document, facts }));
    if (binding.length > 0) return conclude<Element, MessageId>([judge(binding, options)]);
    return conclude<Element, MessageId>(found.length === 0 ? [] : [atHalfWeight(judge(found, options))]);
  },
});

/** What all passages on the deposit say together. */
function judge(found: readonly Provision[], { requireElements }: Options): Judgement<Element, MessageId> {
  const evidence = found.flatMap((provision) => provision.evidence);
  const lacking = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
  const asked = lacking.filter((name) => requireElements.includes(name));
  if (asked.length > 0) return { outcome: "weak", evidence, missingElements: asked };
  const partly = found.some(({ facts }) => facts["asAvailable"] === true);
  return partly
    ? { outcome: "weak", evidence, missingElements: lacking, messageId: "asAvailable" }
    : { outcome: "satisfied", evidence, missingElements: lacking };
}

/** A definition of the deposit may be all that says what it holds, and yet say it. */
function counted(input: { readonly document: ContractDocument; readonly facts: Facts }): readonly Provision[] {
  const found = input.facts
    .provisions("escrow-contents")
    .filter(({ facts: said }) => said["source"] === true || said["docs"] === true || said["build"] === true)
    .filter(({ evidence }) => weightOf(evidence, input) > 0);
  return fullestFirst(found, ELEMENTS);
}
