import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { durationsIn } from "../support/durations-in.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Element = "amount" | "exceptions";
type MessageId = "lossOnly" | "low" | "open" | "excluded";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minMonths: number; readonly requireExceptions: boolean };
}

/** "the fees paid in the three months before the claim", "the last quarter". */
const FEES_OF = /\b(?:fee|charge|paid|payable|pay|payment|amount|price)s?\b/i;
/** The other amount may be a year's fees. */
const HIGHER = /\b(?:greater|higher|larger) (?:amount )?of\b|\bwhichever\b[^.;]{1,20}?\b(?:greater|higher|larger)\b/i;
const BACK = /\b(?:before|preceding|prior|previous|last|preceded|immediately)\b/i;
const ONE = /\b(?:one|the|last|previous|preceding|prior)\s+(month|quarter)\b(?!['’s]*\s+in\b)/i;
const MONTHS = new Map([
  ["month", 1],
  ["quarter", 3],
]);

/** Reports a contract that leaves open how far the provider answers for loss, or bars it. */
export default defineRequirement({
  id: "liability/cap",
  subject: "a limit of the provider's liability",
  heading: "Limitation of liability",
  severity: "warning",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "deferrable",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "The provider answers for loss up to an amount that can be worked out, and not less.",
    why: "An exclusion of all loss, or a limit of a few months' fees, leaves the customer with the damage; without any clause, a dispute decides what is owed.",
    fix: "State an amount or a formula of at least a year's fees, and except data, confidentiality, infringement and wilful harm from it.",
    references: [],
  },
  forProvider: { satisfied: "satisfied", adverse: "satisfied", missing: "missing", negated: "adverse" },
  elements: {
    amount: "an amount or a formula",
    exceptions: "exceptions for breaches of security, confidentiality and rights",
  },
  schema: {
    type: "object",
    properties: { minMonths: { type: "number", minimum: 0 }, requireExceptions: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { minMonths: 12, requireExceptions: false },
  messages: {
    negated: "The document says that liability has no limit.",
    lossOnly: "Kinds of loss are excluded, but no amount says how far {{provider}} answers for the rest.",
    low: "{{provider}} answers only up to what was paid in {{period}}; at least {{least}} are asked for.",
    open: "The amount up to which {{provider}} answers is still to be agreed.",
    excluded: "{{provider}} answers for no loss at all.",
  },
  modelClause: `The total liability of {provider} under this agreement in each contract year is limited to the greater of the amount in the cover sheet and twice the fees payable in that year. The limit does not apply to a breach of confidentiality, of the security duties or of the duties on {customer}'s data, to the indemnity for infringement, to gross negligence, wilful harm or abandonment of the services, or to what the law does not let anybody limit. The costs of notices, forensics and restoring data are direct loss.`,
  likeness: likenessOf("liability/cap"),
  assess(input) {
    const judgements = input.facts.provisions("liability-limit").flatMap((provision) => {
      const judgement = judge(provision, input);
      if (judgement === null) return [];
      const weight = weightOf(provision.evidence, input);
      return weight === 0 ? [] : [weight === 1 ? judgement : atHalfWeight(judgement)];
    });
    return conclude(judgements, ["satisfied", "adverse", "weak", "negated"]);
  },
});

/** What one passage means; `null` where it limits the customer's liability alone. */
function judge({ favours, facts, evidence }: Provision, input: Input): Judgement<Element, MessageId> | null {
  if (favours === "customer" || favours === "third") return null;
  if (facts["unlimited"] === true && facts["amount"] !== true) return { outcome: "negated", evidence };
  const excepted = input.facts.provisions("uncapped-liability").some(helpsCustomer);
  const missingElements: Element[] = [
    ...(facts["amount"] === true ? [] : ["amount" as const]),
    ...(excepted ? [] : ["exceptions" as const]),
  ];
  const shared = { evidence, missingElements };
  if (facts["amount"] === true) return { ...shared, ...bySize(evidence, excepted, input) };
  if (facts["open"] === true) return { ...shared, outcome: "weak", messageId: "open" };
  if (facts["excluded"] === true) return { ...shared, outcome: "adverse", messageId: "excluded" };
  return { ...shared, outcome: "weak", messageId: "lossOnly" };
}

function bySize(
  evidence: Provision["evidence"],
  excepted: boolean,
  input: Input,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  const { minMonths: least, requireExceptions } = input.options;
  const months = monthsOfFees(evidence, input);
  if (months !== null && months < least) {
    const period = months === 1 ? "1 month" : `${String(months)} months`;
    return { outcome: "weak", messageId: "low", data: { period, least } };
  }
  return { outcome: requireExceptions && !excepted ? "weak" : "satisfied" };
}

/** The months whose fees make the limit; `null` where it is no such formula. */
function monthsOfFees(evidence: Provision["evidence"], { document: { text }, facts }: Input): number | null {
  for (const { start, end, quote } of evidence) {
    if (!FEES_OF.test(quote) || HIGHER.test(quote)) continue;
    const periods = durationsIn(facts, { start, end }).filter(
      (period) => period.days >= 28 && BACK.test(text.slice(Math.max(start, period.start - 40), period.end + 30)),
    );
    const [first] = periods;
    if (first !== undefined) return Math.round(first.days / 30);
    const one = BACK.test(quote) ? MONTHS.get(ONE.exec(quote)?.[1]?.toLowerCase() ?? "") : undefined;
    if (one !== undefined) return one;
  }
  return null;
}
