import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "retained" | "matrix" | "owner";
type MessageId = "matrixOnly" | "handedOver";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

const ELEMENTS: readonly Element[] = ["retained", "matrix", "owner"];

/** Reports a contract that does not say that the customer answers for security and decides on its risks. */
export default defineRequirement({
  id: "security-exclusions/accountability-retained",
  subject: "who answers for security and decides on its risks",
  severity: "warning",
  appliesTo: { msa: "required", sow: "optional", "order-form": "deferrable", other: "required" },
  docs: {
    summary:
      "The customer keeps the accountability for security and the decision on its risks, and a matrix divides the work.",
    why: "The law and the customer's own customers hold the customer to account, whoever does the work. Where nobody is named who decides, the provider's engineers do.",
    fix: "State that the customer stays accountable and accepts risks through a named role, and divide the controls in a matrix with one accountable party each.",
    references: [],
  },
  forProvider: { satisfied: "satisfied", adverse: "adverse" },
  elements: {
    retained: "that the customer answers for security and decides on risks",
    matrix: "a division of the security work",
    owner: "the role of the customer that decides",
  },
  messages: {
    matrixOnly:
      "The work on security is divided, but no words say that {{customer}} answers for it and decides on risks.",
    handedOver: "{{provider}} alone answers for or decides on security.",
  },
  modelClause: `{customer} stays accountable for the security of its products and systems and alone decides on the acceptance of security risks, through its head of security. No duty of {provider} relieves {customer} of that decision, and no advice of {provider} replaces it. Schedule 5 divides the security controls between the parties and names one accountable party for each.`,
  likeness: likenessOf("security-exclusions/accountability-retained"),
  when({ facts }) {
    const applies =
      CONCERNS.some((type) => facts.provisions(type).length > 0) ||
      facts.provisions("security-measure").some((one) => SYSTEMATIC.some((fact) => one.facts[fact] === true));
    return { applies, reason: "nothing is said of security or of access to systems" };
  },
  assess(input: Input) {
    const found = input.facts
      .provisions("security-accountability")
      .filter(({ evidence }) => weightOf(evidence, input) > 0);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    return conclude<Element, MessageId>(
      fullestFirst(found, ELEMENTS).map((provision) => {
        const judgement = { evidence: provision.evidence, missingElements, ...judge(provision, missingElements) };
        return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
      }),
      ["adverse", "satisfied", "weak"],
    );
  },
});

/** Types of provision that show that security is a matter of the contract. */
const CONCERNS = ["security-accountability", "security-exclusion", "system-access", "security-task"];
/** Of measures of security, those that go beyond keeping secrets and obeying laws. */
const SYSTEMATIC = ["standard", "measures"];

function judge(
  { facts }: Provision,
  absent: readonly Element[],
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["handedOver"] === true) return { outcome: "adverse", messageId: "handedOver" };
  return absent.includes("retained") ? { outcome: "weak", messageId: "matrixOnly" } : { outcome: "satisfied" };
}
