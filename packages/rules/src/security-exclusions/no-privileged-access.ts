import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { words } from "../provisions/words.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { weightOf } from "../support/weight-of.js";
import { KEPT_OUT_OF, keptOut } from "./kept-out.js";

type Element = "production" | "secrets" | "admin" | "testData" | "revocation";
type MessageId = "privileged" | "shared" | "holdsSecrets" | "limitedOnly" | "conditional" | "slowRevocation";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly allowProduction: "never" | "break-glass" | "yes"; readonly maxRevokeHours: number };
}

const TEST_DATA = words(
  "\\b(?:masked|synthetic|anonymi[sz]ed|pseudonymi[sz]ed|obfuscated|dummy|test) (?:\\w+ )?data\\b|\\bnon-?production (?:environments?|systems?|data)\\b",
);
const REVOKES = words(
  "\\b(?:revok\\w+|withdraw\\w*|remov\\w+|disabl\\w+|deactivat\\w+|terminat\\w+)\\b[^;.]{0,60}?\\b(?:access|accounts?|credentials|rights|privileges)\\b|\\b(?:access|accounts?|credentials|privileges)\\b[^;.]{0,80}?\\b(?:revoked|withdrawn|removed|disabled|deactivated)\\b",
);
/** Reports a contract that lets the provider at production, secrets or administrator rights. */
export default defineRequirement({
  id: "security-exclusions/no-privileged-access",
  subject: "the provider's access to production, secrets and administrator rights",
  severity: "error",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", dpa: "optional", other: "required" },
  docs: {
    summary: "The provider gets no access to production, live data, keys and secrets, or administrator rights.",
    why: "Whoever has the keys and administrator rights of a system can read, change and stop everything in it; most breaches through a supplier begin with an account that could do more than the work needed.",
    fix: "Keep the provider in a separate environment with masked data; let named persons in for a stated case and time, approved, logged and revoked at once.",
    references: [{ title: "NIST SP 800-53 Rev. 5, SA-9(6): exclusive control of cryptographic keys", verified: "V" }],
  },
  elements: {
    production: "production systems and live data",
    secrets: "keys and secrets",
    admin: "administrator rights",
    testData: "work on masked data or in a separate environment",
    revocation: "a time in which access is revoked",
  },
  schema: {
    type: "object",
    properties: {
      allowProduction: { type: "string", enum: ["never", "break-glass", "yes"] },
      maxRevokeHours: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { allowProduction: "break-glass", maxRevokeHours: 24 },
  messages: {
    missing:
      "{{provider}} gets at {{customer}}'s systems, and nothing {{where}} keeps it out of production, keys and secrets, or administrator rights.",
    privileged: "{{provider}} gets administrator rights, or access without limits, to {{customer}}'s systems.",
    shared: "{{provider}} gets in by accounts that several persons share.",
    holdsSecrets: "{{provider}} holds keys or secrets of {{customer}}.",
    limitedOnly:
      "{{provider}}'s access to {{customer}}'s systems is limited, but no words keep it out of production, keys and secrets, or administrator rights.",
    conditional:
      "{{provider}} is kept out of production, keys or administrator rights only until something else is allowed, and nothing says who is let in, how long, and who sees it.",
    slowRevocation: "{{provider}}'s access is revoked within {{hours}} hours; at most {{most}} are asked for.",
  },
  modelClause: `{provider} shall have no access to production systems, live personal data, keys and other secrets, or administrator rights of {customer}. It works in an environment that is separated from production, with masked or synthetic data. Where an emergency demands more, {customer} lets in a named person, by a personal account, for the stated case and no longer than eight hours, and logs what that person does. {customer} may revoke any access at any time; {provider} shall tell {customer} within 24 hours when a person no longer needs it.`,
  likeness: likenessOf("security-exclusions/no-privileged-access"),
  when({ facts, document }) {
    const applies = accesses(facts, document).length > 0 || keptOut(document, facts).length > 0;
    return { applies, reason: "nothing says that the provider gets at the customer's systems" };
  },
  assess(input) {
    const judgements = accesses(input.facts, input.document).flatMap((one) => judge(one) ?? []);
    const said = conclude<Element, MessageId>([...judgements, ...kept(input)], ["adverse", "satisfied", "weak"]);
    if (said.outcome !== "missing") return said;
    return {
      ...said,
      evidence: accesses(input.facts, input.document)
        .flatMap(({ evidence }) => evidence)
        .slice(0, 2),
    };
  },
});

function accesses(facts: Facts, document: ContractDocument): readonly Provision[] {
  return facts
    .provisions("system-access")
    .filter((one) => one.facts["barred"] !== true && weightOf(one.evidence, { document, facts }) === 1);
}

function judge({ facts, evidence }: Provision): Judgement<Element, MessageId> | null {
  if (facts["privileged"] === true) return { outcome: "adverse", evidence, messageId: "privileged" };
  if (facts["shared"] === true) return { outcome: "adverse", evidence, messageId: "shared" };
  if (facts["secrets"] === true) return { outcome: "adverse", evidence, messageId: "holdsSecrets" };
  if (facts["limited"] !== true && facts["guarded"] !== true) return null;
  return { outcome: "weak", evidence, messageId: "limitedOnly", missingElements: ["production", "secrets", "admin"] };
}

function kept(input: Input): readonly Judgement<Element, MessageId>[] {
  const found = keptOut(input.document, input.facts);
  const { allowProduction, maxRevokeHours: most } = input.options;
  const held = found.filter(({ hold }) => hold === "firm" || (hold === "guarded" && allowProduction !== "never"));
  const revoking = input.facts.evidence.filter(({ reading }) => REVOKES.test(reading));
  const hours = Math.max(
    0,
    ...revoking.flatMap(({ sentence }) => limitsIn(sentence, input)).map((limit) => limit.hours),
  );
  const missingElements: Element[] = [
    ...KEPT_OUT_OF.filter((element) => held.every(({ of }) => !of.includes(element))).filter(
      (element) => element !== "production" || allowProduction !== "yes",
    ),
    ...(TEST_DATA.test(input.document.text) ? [] : ["testData" as const]),
    ...(revoking.length > 0 ? [] : ["revocation" as const]),
  ];
  return found.map((one) => {
    const shared = { evidence: one.evidence, missingElements };
    if (!held.includes(one)) return { ...shared, outcome: "weak", messageId: "conditional" };
    if (hours <= most) return { ...shared, outcome: "satisfied" };
    return { ...shared, outcome: "weak", messageId: "slowRevocation", data: { hours, most } };
  });
}
