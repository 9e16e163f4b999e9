import { defineRequirement } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { words } from "../provisions/words.js";
import { operativeWith } from "../support/operative-with.js";
import { fullestFirst } from "../support/fullest-first.js";
import { assignsWork } from "../support/assigns-work.js";
import { weightOf } from "../support/weight-of.js";

type Element = "assurances" | "moral" | "attorney";

const ELEMENTS: readonly Element[] = ["assurances", "moral", "attorney"];

/** What takes the place of an assignment where the author's rights stay with the author. */
const EXPLOITS = words(
  "\\bexclusive\\b[^.;]{0,120}?\\b(?:licen[cs]es?|rights? (?:of|to) (?:use|exploit\\w*)|exploitation rights?|usage rights?)\\b",
);

/** Reports an assignment that leaves the customer without what it needs to record and defend its title. */
export default defineRequirement({
  id: "data-ownership/moral-rights-and-further-assurances",
  subject: "moral rights and further assurances",
  severity: "info",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", other: "required" },
  docs: {
    summary: "The provider gives up moral rights and signs what the customer needs to record its title.",
    why: "Registers ask for signatures years later, and an author's moral rights can stop a change to the work that was paid for.",
    fix: "Have moral rights waived as far as the law allows, all documents signed on request, and a power of attorney in case nobody signs.",
    references: [],
  },
  elements: {
    assurances: "a duty to sign what is needed",
    moral: "a waiver of moral rights",
    attorney: "a power of attorney",
  },
  schema: {
    type: "object",
    properties: {
      requireElements: { type: "array", items: { type: "string", enum: ["assurances", "moral", "attorney"] } },
      jurisdiction: { type: "string", enum: ["US", "UK", "EU-civil"] },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireElements: ["assurances"], jurisdiction: "US" },
  messages: {
    noExploitation:
      "Where moral rights cannot be given up, {{customer}} needs an exclusive licence to exploit the work; no words give it one.",
    limited:
      "{{provider}} signs what {{customer}} needs for its title only as an effort, with its own leave, for a time or at its rates.",
    missing: "The work is assigned to {{customer}}, but no clause on {{subject}} was found {{where}}.",
  },
  modelClause: `{provider} waives, and has its people waive, all moral rights in the deliverables as far as the law allows, and where it does not, agrees not to exercise them against {customer} and grants it an exclusive, transferable licence of all rights of use. {provider} signs on request, also after this agreement, every document that {customer} needs to record, perfect or enforce its rights, and appoints {customer} its attorney to sign in its name where it has not done so within ten days.`,
  likeness: likenessOf("data-ownership/moral-rights-and-further-assurances"),
  when: ({ facts }) => assignsWork(facts),
  assess({ document, facts, options }) {
    const found = facts
      .provisions("further-assurances")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    if (found.length === 0) return { outcome: "missing" };
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const asked = missingElements.filter((name) => options.requireElements.includes(name));
    const evidence = fullestFirst(found, ELEMENTS).flatMap((provision) => provision.evidence);
    const limited = asked.includes("assurances") && found.some(({ facts: said }) => said["limited"] === true);
    if (limited) return { outcome: "weak", evidence, missingElements: asked, messageId: "limited" };
    if (asked.length > 0) return { outcome: "weak", evidence, missingElements: asked };
    return options.jurisdiction === "EU-civil" && operativeWith(EXPLOITS, { facts }).length === 0
      ? { outcome: "weak", evidence, missingElements, messageId: "noExploitation" }
      : { outcome: "satisfied", evidence, missingElements };
  },
});
