import { defineRequirement, type Facts } from "@clauselint/core";
import { conclude } from "../support/conclude.js";
import { escrowAgreed } from "../support/escrow-agreed.js";
import { fullestFirst } from "../support/fullest-first.js";

type Element = "source" | "build" | "docs" | "thirdParty" | "config";
type MessageId = "asAvailable";

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
  assess({ facts, options }) {
    const found = fullestFirst(counted(facts), ELEMENTS);
    const has = (name: Element): boolean => found.some(({ facts: said }) => said[name] === true);
    const lacking = ELEMENTS.filter((name) => !has(name));
    const asked = lacking.filter((name) => options.requireElements.includes(name));
    const evidence = found.flatMap((provision) => provision.evidence);
    if (evidence.length === 0) return { outcome: "missing" };
    const partly = found.some(({ facts: said }) => said["asAvailable"] === true);
    if (asked.length > 0) return conclude<Element>([{ outcome: "weak", evidence, missingElements: asked }]);
    return conclude<Element, MessageId>([
      partly
        ? { outcome: "weak", evidence, missingElements: lacking, messageId: "asAvailable" }
        : { outcome: "satisfied", evidence, missingElements: lacking },
    ]);
  },
});

/** A definition of the deposit may be all that says what it holds, and yet say it. */
function counted(facts: Facts): ReturnType<Facts["provisions"]> {
  return facts
    .provisions("escrow-contents")
    .filter(({ facts: said }) => said["source"] === true || said["docs"] === true || said["build"] === true);
}
