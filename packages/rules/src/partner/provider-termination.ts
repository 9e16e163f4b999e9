import type { ContractDocument, Facts, Provision, Span } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { helpsCustomer } from "../support/sides.js";
import { operativeWith } from "../support/operative-with.js";
import { weightOf } from "../support/weight-of.js";

/** Words that pay for the work up to the end. */
const PAID = words(
  "\\bterminat\\w*\\b[^;]{0,300}?\\b(?:pay|pays|paid|payable|payment|compensat\\w*|reimburs\\w*|invoice[ds]?|entitled to (?:the )?(?:fees|charges))\\b|\\b(?:pay|pays|paid|payable|payment|compensat\\w*|reimburs\\w*|entitled to)\\b[^;]{0,300}?\\b(?:terminat\\w*|(?:work|services) (?:performed|rendered|provided|completed))\\b",
);

interface Ending {
  readonly messageId: "unpaidEnd" | "noWayOut";
  readonly evidence: readonly Span[];
}

/** What the ways to end a contract do to the provider: nobody pays for the work until then, or it cannot leave itself. */
export function endingAgainstProvider(input: {
  readonly document: ContractDocument;
  readonly facts: Facts;
}): Ending | null {
  const found = input.facts
    .provisions("termination-right")
    .filter(({ evidence, facts }) => weightOf(evidence, input) === 1 && facts["denied"] !== true);
  const evidenceOf = (some: readonly Provision[]): readonly Span[] => some.flatMap(({ evidence }) => evidence);
  const atWill = found.filter((one) => helpsCustomer(one) && one.facts["convenience"] === true);
  if (atWill.length > 0 && operativeWith(PAID, input).length === 0)
    return { messageId: "unpaidEnd", evidence: evidenceOf(atWill) };
  const ofCustomer = found.filter(helpsCustomer);
  const leaves = found.some(({ favours }) => favours !== "customer");
  return ofCustomer.length > 0 && !leaves ? { messageId: "noWayOut", evidence: evidenceOf(ofCustomer) } : null;
}
