import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { partyDoes } from "../provisions/party-does.js";
import { sideOfSubject } from "../provisions/side-of-statement.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { insuranceMarks, sentencesOfCover } from "./insurance-marks.js";
import { weightOf } from "../support/weight-of.js";

type Element =
  "cyber" | "professional" | "general" | "workers" | "amount" | "certificate" | "additional" | "cancellation" | "tail";
const IS_INSURED =
  "(?:(?:has|have) (?:taken out|arranged|concluded|effected|bought)|(?:is|are) (?:\\w+ly )?(?:insured|covered)|insures?)\\b";
type MessageId = "vague" | "noAmount" | "noCyber" | "lowCyber";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minCyber: number; readonly currency: string };
}

const ELEMENTS: readonly Element[] = [
  "cyber",
  "professional",
  "general",
  "workers",
  "amount",
  "certificate",
  "additional",
  "cancellation",
  "tail",
];

/** Reports a contract whose provider need not be insured for what it may do to the customer. */
export default defineRequirement({
  id: "data-security/insurance",
  subject: "the provider's insurance",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", sla: "optional", other: "required" },
  docs: {
    summary: "The provider is insured for cyber incidents and professional faults, up to stated amounts, and shows it.",
    why: "A provider pays for a breach of data out of its insurance or not at all; the best indemnity is worth what stands behind it.",
    fix: "Name the kinds of cover with amounts per claim, cyber and professional faults among them, a certificate each year, notice of cancellation, and cover for claims made after the end.",
    references: [
      {
        title:
          "EBA Guidelines on outsourcing arrangements (EBA/GL/2019/02), paragraph 75(k): mandatory insurance and its level",
        verified: "S",
      },
    ],
  },
  elements: {
    cyber: "cyber or data breach cover",
    professional: "cover for professional faults",
    general: "general liability cover",
    workers: "workers' compensation",
    amount: "amounts",
    certificate: "a certificate",
    additional: "the customer as an additional insured",
    cancellation: "notice of cancellation",
    tail: "cover after the end",
  },
  schema: {
    type: "object",
    properties: { minCyber: { type: "number", minimum: 0 }, currency: { type: "string" } },
    additionalProperties: false,
  },
  defaultOptions: { minCyber: 1_000_000, currency: "" },
  messages: {
    vague: "{{provider}} has to be insured, but only “adequately”: no kind of cover has an amount.",
    noAmount: "{{provider}} has to be insured, but no amount is stated.",
    noCyber: "{{provider}} is insured, but not for cyber incidents or professional faults.",
    lowCyber: "The cover for cyber incidents or professional faults is {{amount}}; at least {{least}} is asked for.",
  },
  modelClause: `{provider} shall maintain, with insurers of good standing, cyber and professional liability insurance of at least 5,000,000 per claim, and general liability insurance of at least 2,000,000 per claim, for the term and three years after it. It shall give {customer} a certificate at the start and each year, and 30 days' notice before a policy is cancelled or reduced. Insurance does not limit its liability.`,
  likeness: likenessOf("data-security/insurance"),
  assess(input) {
    const covers = input.facts
      .provisions("insurance")
      .filter((one) => one.favours !== "provider" && one.favours !== "third" && weightOf(one.evidence, input) > 0)
      .filter((one) => one.favours !== "unknown" || !isOfCustomer(one, input))
      .map((one) => ({ evidence: one.evidence, marks: insuranceMarks(one, input) }));
    const missingElements = ELEMENTS.filter((name) => covers.every(({ marks }) => !marks.has(name)));
    const verdict = judge(covers, missingElements, input);
    const fullest = covers.toSorted((a, b) => b.marks.size - a.marks.size);
    return conclude<Element, MessageId>(
      fullest.map(({ evidence }) => {
        const judgement = { evidence, missingElements, ...verdict };
        return weightOf(evidence, input) === 1 ? judgement : atHalfWeight(judgement);
      }),
    );
  },
});

/** Said in the present tense, it is no duty that favours anybody: "Customer has taken out insurance". */
function isOfCustomer(cover: Provision, input: Input): boolean {
  const { parties } = input.facts;
  return sentencesOfCover(cover, input).every(
    (one) => sideOfSubject(one, parties) === "customer" && partyDoes(parties, "customer", IS_INSURED).test(one.reading),
  );
}

/** A passage on insurance and what it says. */
interface Cover extends Pick<Provision, "evidence"> {
  readonly marks: ReadonlySet<string>;
}

/** What all passages say together: each holds one part of the whole. */
function judge(
  covers: readonly Cover[],
  absent: readonly Element[],
  input: Input,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  if (absent.includes("amount"))
    return { outcome: "weak", messageId: covers.some(({ marks }) => marks.has("vague")) ? "vague" : "noAmount" };
  if (absent.includes("cyber") && absent.includes("professional")) return { outcome: "weak", messageId: "noCyber" };
  const { minCyber: least } = input.options;
  const amount = Math.max(0, ...covers.flatMap((cover) => cyberAmounts(cover, input)));
  return amount > 0 && amount < least
    ? { outcome: "weak", messageId: "lowCyber", data: { amount, least } }
    : { outcome: "satisfied" };
}

/** The amounts in the sentences on cyber incidents and professional faults, in the currency that is asked for. */
function cyberAmounts(cover: Cover, input: Input): readonly number[] {
  const { currency } = input.options;
  return sentencesOfCover(cover, input)
    .map(({ sentence }) => sentence)
    .filter((sentence) => CYBER.test(input.document.quote(sentence)))
    .flatMap(({ start, end }) =>
      input.facts.quantities.filter((one) => one.kind === "money" && one.start >= start && one.end <= end),
    )
    .filter(({ unit }) => currency === "" || unit.toLowerCase() === currency.toLowerCase())
    .flatMap(({ value }) => value ?? []);
}

const CYBER = /\b(?:cyber|network|privacy|data\s+breach|technology|professional|errors)/i;
