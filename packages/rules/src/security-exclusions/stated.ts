import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "exclusion" | "named" | "change";
type Options = { readonly criticalSystems: readonly string[]; readonly minNamed: number };
type MessageId = "few" | "conditional" | "hedged" | "general" | "ordinary" | "accessOnly";

/** How the list may change, said anywhere near it. */
const CHANGE = /\b(?:amend\w*|chang\w+|modif\w+)\b[^.;]{1,120}\b(?:in\s+writing|written|signed)\b/i;

/** Reports a contract that does not keep security-critical systems and functions out of the provider's hands. */
export default defineRequirement({
  id: "security-exclusions/stated",
  subject: "security-critical functions that stay with the customer",
  heading: "Security exclusions",
  severity: "error",
  appliesTo: { msa: "required", sow: "required", "order-form": "deferrable", dpa: "optional", other: "required" },
  docs: {
    summary: "The contract names security-critical systems and functions that the provider must not perform or reach.",
    why: "The customer answers for the security of its product whoever works on it; what the contract does not keep back, the provider may come to hold.",
    fix: "List the systems and functions (authentication, keys, production, incident response …) that are out of scope and stay with the customer.",
    references: [{ title: "NIST SP 800-53 Rev. 5, SA-9(6): exclusive control of cryptographic keys", verified: "V" }],
  },
  elements: {
    exclusion: "an operative exclusion from the provider's scope",
    named: "security-critical systems or functions by name",
    change: "that the list changes only in writing",
  },
  schema: {
    type: "object",
    properties: {
      criticalSystems: { type: "array", items: { type: "string", minLength: 1 } },
      minNamed: { type: "integer", minimum: 1 },
    },
    additionalProperties: false,
  },
  defaultOptions: { criticalSystems: [], minNamed: 1 },
  messages: {
    few: "Security-critical functions are kept from {{provider}}, but the list is too short: {{short}}.",
    conditional:
      "{{provider}} is kept out of security-critical systems only as long as nothing else is agreed or allowed.",
    hedged:
      "The words that keep {{provider}} out of security-critical systems promise no more than an effort or an intention.",
    general: "Security in general stays with {{customer}}, but no system or function is named.",
    ordinary:
      "The scope is limited in ordinary ways; nothing says that a security-critical system or function is kept from {{provider}}.",
    accessOnly:
      "{{provider}}'s access to systems is limited, but no security-critical system or function is kept from it.",
  },
  modelClause: `The services do not include, and {provider} shall not perform, design, change or gain access to, any of the following systems and functions of {customer}: authentication and access administration; cryptographic and signing keys and other secrets; production systems, production data and deployment to them; firewalls and security monitoring; approval of patches and security tests; incident response; payment systems. {customer} keeps sole responsibility for them. This list changes only by a written amendment signed by {customer}'s head of security.`,
  likeness: likenessOf("security-exclusions/stated"),
  assess({ document, facts, options }) {
    const found = facts.provisions("security-exclusion");
    const limits = facts.provisions("access-limit").map(accessOnly);
    const kept = found.filter((provision) => provision.facts["kept"] === true);
    const lacking = lackingIn(kept, options);
    const changes = kept.some(({ evidence: [first] }) => {
      const at = first === undefined ? null : document.at(first.start);
      return at !== null && CHANGE.test(document.quote(at));
    });
    const judgements = found.map((provision) => {
      const judgement = judge(provision, lacking, changes);
      return weightOf(provision.evidence, { document, facts }) === 1 ? judgement : atHalfWeight(judgement);
    });
    return conclude([...judgements, ...limits]);
  },
});

function judge(
  { facts, evidence }: Provision,
  lacking: string | null,
  changes: boolean,
): Judgement<Element, MessageId> {
  if (facts["kept"] === true) {
    const missingElements: Element[] = changes ? [] : ["change"];
    if (lacking === null) return { outcome: "satisfied", evidence, missingElements };
    return { outcome: "weak", evidence, missingElements, messageId: "few", data: { short: lacking } };
  }
  const why = (["conditional", "hedged", "general", "ordinary"] as const).find((reason) => facts[reason] === true);
  const named = why === "conditional" || why === "hedged";
  return { outcome: "weak", evidence, missingElements: named ? ["exclusion"] : ["named"], messageId: why ?? "general" };
}

function accessOnly({ evidence }: Provision): Judgement<Element, MessageId> {
  return { outcome: "weak", evidence, missingElements: ["exclusion", "named"], messageId: "accessOnly" };
}

/** What the list of kept systems is short of, for people; `null` where it is long enough. */
function lackingIn(kept: readonly Provision[], { criticalSystems, minNamed }: Options): string | null {
  const classes = new Set(kept.flatMap(({ facts }) => String(facts["classes"]).split(" ")));
  const quotes = kept.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.toLowerCase()));
  const absent = criticalSystems.filter(
    (system) => !classes.has(system) && quotes.every((quote) => !quote.includes(system.toLowerCase())),
  );
  if (absent.length > 0) return `it does not name ${absent.join(", ")}`;
  return classes.size < minNamed ? `it names ${classes.size} of at least ${minNamed} kinds of system` : null;
}
