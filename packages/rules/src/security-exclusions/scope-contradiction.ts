import { defineRule, type ContractDocument, type Facts, type Provision, type Span } from "@clauselint/core";
import { SECURITY_CLASSES, type SecurityClass } from "../lexicon/security-classes.js";
import { weightOf } from "../support/weight-of.js";

/** A reader looks at a few places, not at all of them. */
const MOST_EVIDENCE = 3;
/** Kinds of document that buy work; in the others a security function is a term of protection. */
const BUYS_WORK: ReadonlySet<string> = new Set(["msa", "sow", "order-form", "sla", "other"]);

/** Reports security-critical functions that the scope hands to the provider, each once. */
export default defineRule({
  meta: {
    id: "security-exclusions/scope-contradiction",
    severity: "error",
    docs: {
      summary:
        "No security-critical function stands among the provider's tasks, least of all one that the contract keeps from it.",
      why: "What the scope gives the provider to run, the customer no longer controls, whatever the security clause says; and where the two contradict each other, each side will rely on its own.",
      fix: "Take the function out of the scope, or name it in `allow` and ask for every protection of the family data-security.",
      references: [{ title: "NIST SP 800-53 Rev. 5, SA-9(6): exclusive control of cryptographic keys", verified: "V" }],
    },
    schema: {
      type: "object",
      properties: { allow: { type: "array", items: { type: "string", minLength: 1 } } },
      additionalProperties: false,
    },
    defaultOptions: { allow: [] },
    messages: {
      inScope:
        "The provider's tasks include a security-critical function, {{what}}, and nothing keeps it with the customer.",
      contradicts:
        "The provider's tasks include a security-critical function, {{what}}, that another clause keeps from it.",
    },
  },
  create: ({ document, facts, options, report }) => ({
    Contract() {
      if (!facts.kind.outsourcing || !BUYS_WORK.has(facts.kind.kind)) return;
      const tasks = facts
        .provisions("security-task")
        .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
      for (const known of SECURITY_CLASSES.filter(({ id }) => !options.allow.includes(id))) {
        const evidence = naming(tasks, known).slice(0, MOST_EVIDENCE);
        if (evidence.length === 0) continue;
        const kept = keptFrom(document, facts, known).filter(({ start }) =>
          evidence.every((one) => one.start !== start),
        );
        report({
          messageId: kept.length > 0 ? "contradicts" : "inScope",
          data: { what: known.name },
          evidence,
          related: kept.slice(0, 1).map(({ start, end }) => ({ start, end, message: "kept from the provider here" })),
        });
      }
    },
  }),
});

/** The passages whose classes include one. */
function naming(provisions: readonly Provision[], { id }: SecurityClass): readonly Span[] {
  return provisions
    .filter(({ facts }) => String(facts["classes"]).split(" ").includes(id))
    .flatMap(({ evidence }) => evidence);
}

function keptFrom(document: ContractDocument, facts: Facts, known: SecurityClass): readonly Span[] {
  const kept = facts.provisions("security-exclusion").filter((one) => one.facts["kept"] === true);
  return naming(
    kept.filter(({ evidence }) => weightOf(evidence, { document, facts }) > 0),
    known,
  );
}
