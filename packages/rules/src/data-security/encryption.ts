import { anyCase, defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";
import { holdsData } from "./holds-data.js";

type Element = "transit" | "rest" | "media" | "strength" | "keys";
type MessageId = "softened" | "partly" | "unnamed" | "oldTls" | "keysElsewhere";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minTls: string; readonly keyCustody: "customer" | "either" };
}

const ELEMENTS: readonly Element[] = ["transit", "rest", "media", "strength", "keys"];

/** Reports a contract that does not make the provider encrypt the customer's data. */
export default defineRequirement({
  id: "data-security/encryption",
  subject: "the encryption of data",
  severity: "warning",
  appliesTo: {
    dpa: "required",
    msa: "required",
    sow: "optional",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "The provider encrypts data in transit and at rest, by a named strength, and the keys are in known hands.",
    why: "Encrypted data that is lost is no breach; data in the clear is lost with the first disk or connection. “Industry-standard” encryption has no content that anybody could hold the provider to.",
    fix: "Ask for encryption in transit (TLS 1.2 or higher), at rest and on backups and portable media (AES-256), and say who holds the keys.",
    references: [
      { title: "Regulation (EU) 2016/679 (GDPR), Article 32(1)(a): pseudonymisation and encryption", verified: "V" },
      { title: "NIST SP 800-53 Rev. 5, SA-9(6): exclusive control of cryptographic keys", verified: "V" },
    ],
  },
  elements: {
    transit: "data in transit",
    rest: "data at rest",
    media: "backups and portable media",
    strength: "a named algorithm or strength",
    keys: "who holds the keys",
  },
  schema: {
    type: "object",
    properties: {
      minTls: { type: "string", enum: ["1.0", "1.1", "1.2", "1.3"] },
      keyCustody: { type: "string", enum: ["customer", "either"] },
    },
    additionalProperties: false,
  },
  defaultOptions: { minTls: "1.2", keyCustody: "either" },
  messages: {
    negated: "{{provider}} need not encrypt data.",
    softened: "{{provider}} encrypts data only where it holds that to be appropriate.",
    partly: "Data is encrypted only in part; lacking: {{lacking}}.",
    unnamed: "Data is encrypted, but no algorithm or strength is named.",
    oldTls: "TLS {{version}} is allowed; at least {{least}} is asked for.",
    keysElsewhere: "Data is encrypted, but no words leave the keys with {{customer}}.",
  },
  modelClause: `{provider} shall encrypt {customer}'s data in transit with TLS 1.2 or higher and at rest, on backups and on portable media with AES-256 or an equally strong algorithm. The keys are dedicated to {customer}, kept apart from the data in a hardware security module under {customer}'s control, and renewed every year.`,
  likeness: likenessOf("data-security/encryption"),
  when: (input) => holdsData(input, input.facts.provisions("encryption")),
  assess(input) {
    const found = input.facts.provisions("encryption").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const duties = found.filter(({ facts }) => facts["denied"] !== true);
    const [denial] = found;
    if (duties.length === 0 && denial !== undefined) return { outcome: "negated", evidence: denial.evidence };
    const missingElements = ELEMENTS.filter((name) => duties.every(({ facts }) => facts[name] !== true));
    const verdict = judge(duties, missingElements, input);
    return conclude<Element, MessageId>(
      fullestFirst(duties, ELEMENTS).map(({ evidence }) => {
        const judgement = { evidence, missingElements, ...verdict };
        return weightOf(evidence, input) === 1 ? judgement : atHalfWeight(judgement);
      }),
    );
  },
});

/** What all passages say together: each holds one part of the whole. */
function judge(
  duties: readonly Provision[],
  absent: readonly Element[],
  { options, facts }: Input,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  if (duties.every((one) => one.facts["softened"] === true)) return { outcome: "weak", messageId: "softened" };
  if (absent.includes("transit") || absent.includes("rest")) return { outcome: "weak", messageId: "partly" };
  const old = duties
    .map((one) => Number(one.facts["tlsMinor"] ?? Number.NaN))
    .find((minor) => minor < Number(options.minTls.slice(2)));
  if (old !== undefined)
    return { outcome: "weak", messageId: "oldTls", data: { version: `1.${old}`, least: options.minTls } };
  if (absent.includes("strength")) return { outcome: "weak", messageId: "unnamed" };
  if (options.keyCustody === "either" || keysStay(duties, facts)) return { outcome: "satisfied" };
  return { outcome: "weak", messageId: "keysElsewhere" };
}

/** Whether words on keys name the customer: "keys are controlled by Customer". */
function keysStay(duties: readonly Provision[], { parties }: Facts): boolean {
  const customer = anyCase(parties.pattern("customer"));
  return duties.some(
    ({ facts, evidence }) =>
      facts["keys"] === true && evidence.some(({ quote }) => customer.test(quote.replace(/^.*?\bkeys?\b/is, ""))),
  );
}
